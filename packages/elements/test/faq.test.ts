/** Questions and answers: by who asks, and found by the page's address. */
import type { FaqRecord } from '@housestaff/schema/records'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import '../src/faq/faq.js'
import { faq } from './fixtures/records.js'
import { mount, textsOf, type AnyElement } from './page.js'

const many = Array.from({ length: 30 }, (_, at) => ({ ...faq, id: `q${at}`, question: `Question ${at}?` }))

beforeEach(() => setAddress(''))

afterEach(() => {
  document.body.replaceChildren()
  setAddress('')
  window.scrollTo(0, 0)
  vi.restoreAllMocks()
})

describe('questions', () => {
  it('are headings, with their answers open below', async () => {
    const links = [{ label: 'Rules', url: 'https://hospital.example/rules' }]
    const element = await show({ ...faq, answer: 'Yes.\n\nName each other.', links })
    expect(textsOf(element, 'h3, p')).toEqual(['May couples apply together?', 'Yes.', 'Name each other.', 'Rules'])
    expect(textsOf(element, 'nav, details, button')).toEqual([])
  })

  it('stand by who asks, those of everybody first, a level deeper', async () => {
    const students = { ...faq, audience: 'medical students' }
    const element = await show({ ...students, question: 'Electives?' }, faq, { ...students, question: 'Visits?' })
    expect(textsOf(element, 'h3, h4')).toEqual([
      'For everybody',
      'May couples apply together?',
      'Medical students',
      'Electives?',
      'Visits?',
    ])
  })

  it('of one audience need no heading for it', async () => {
    expect(textsOf(await show({ ...faq, audience: 'medical students' }), 'h3, h4')).toEqual([
      'May couples apply together?',
    ])
  })

  it('are chosen by who asks', async () => {
    const element = await show(faq, { ...faq, audience: 'medical students', question: 'Electives?' })
    element.setAttribute('audience', 'medical students')
    await element.updateComplete
    expect(textsOf(element, 'h3, h4')).toEqual(['Electives?'])
  })

  it('have a list of links above them where they are more than seven', async () => {
    expect(textsOf(await show(...many.slice(0, 7)), 'nav a')).toEqual([])
    const element = await show(...many.slice(0, 8))
    expect(textsOf(element, 'nav a')).toEqual(textsOf(element, 'h3'))
    expect(element.renderRoot.querySelector('nav')!.getAttribute('aria-label')).toBe('Questions')
  })
})

describe('the address of the page', () => {
  it('leads to a question when the page is opened, once the records are there', async () => {
    setAddress('#q20')
    const element = await show(...many)
    expect(seen(element, 'q20')).toBe(true)
    expect(marked(element)).toEqual(['q20'])
    expect(element.shadowRoot!.activeElement!.textContent).toContain('Question 20?')
  })

  it('leaves a page where it is that somebody has begun to read', async () => {
    setAddress('#q20')
    const element = mount('hs-faq')
    window.dispatchEvent(new WheelEvent('wheel'))
    await give(element, many)
    expect([window.scrollY, marked(element)]).toEqual([0, ['q20']])
  })

  it('leaves a page where it is that was reloaded', async () => {
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type: 'reload' } as unknown as PerformanceEntry])
    setAddress('#q20')
    await show(...many)
    expect(window.scrollY).toBe(0)
  })

  it('leads to a question whenever it changes', async () => {
    const element = await show(...many)
    await userEvent.click(element.renderRoot.querySelector('a[href="#q25"]')!)
    await expect.poll(() => seen(element, 'q25')).toBe(true)
    expect([location.hash, marked(element)]).toEqual(['#q25', ['q25']])
  })

  it('changes where a page has a base elsewhere too', async () => {
    const base = document.head.appendChild(document.createElement('base'))
    base.href = 'https://elsewhere.example/'
    const element = await show(...many)
    element.renderRoot.querySelector<HTMLElement>('a[href="#q25"]')!.click()
    await expect.poll(() => seen(element, 'q25')).toBe(true)
    base.remove()
  })

  it('stays where a link is opened in another tab', async () => {
    const element = await show(...many)
    const link = element.renderRoot.querySelector('a[href="#q25"]')!
    let isLeftToTheBrowser: boolean | undefined
    link.addEventListener('click', (press) => {
      isLeftToTheBrowser = !press.defaultPrevented
      press.preventDefault()
    })
    link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, cancelable: true }))
    expect([isLeftToTheBrowser, location.hash]).toEqual([true, ''])
  })

  it('leads there once more when the same link is followed again', async () => {
    const element = await show(...many)
    for (let time = 0; time < 2; time++) {
      window.scrollTo(0, 0)
      element.renderRoot.querySelector<HTMLElement>('a[href="#q25"]')!.click()
      await expect.poll(() => seen(element, 'q25')).toBe(true)
    }
  })

  it('leaves a page where it is when the element is moved on it', async () => {
    setAddress('#q20')
    const element = await show(...many)
    window.scrollTo(0, 0)
    document.body.append(document.createElement('hr'), element)
    element.requestUpdate()
    await element.updateComplete
    expect(window.scrollY).toBe(0)
  })

  it('that names a place of the page itself is left to the browser', async () => {
    document.body.innerHTML = '<p id="q20">The page’s own</p>'
    setAddress('#q20')
    const element = await show(...many)
    expect([window.scrollY, marked(element)]).toEqual([0, []])
  })

  it('that names the same question inside the tag leads to the drawn one', async () => {
    setAddress('#q20')
    const element = mount('hs-faq', '<h3 id="q20">Question 20?</h3>')
    await give(element, many)
    expect(seen(element, 'q20')).toBe(true)
  })

  it.each(['#', '#no-such-id', '#%', '#"]'])('that holds %s leads nowhere', async (hash) => {
    setAddress(hash)
    const element = await show(...many)
    expect([window.scrollY, marked(element)]).toEqual([0, []])
  })

  it('is followed no more by an element that is gone', async () => {
    const element = await show(...many)
    element.remove()
    location.hash = '#q3'
    await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }))
    await element.updateComplete
    expect(marked(element)).toEqual([])
  })
})

const setAddress = (hash: string) => history.replaceState(null, '', location.pathname + location.search + hash)
const entry = (element: AnyElement, id: string) => element.renderRoot.querySelector(`#${id}`)!
const marked = ({ renderRoot }: AnyElement) => [...renderRoot.querySelectorAll('.sought')].map(({ id }) => id)

function seen(element: AnyElement, id: string): boolean {
  const { top } = entry(element, id).getBoundingClientRect()
  return window.scrollY > 0 && top >= 0 && top < window.innerHeight
}

async function give(element: AnyElement, records: readonly FaqRecord[]): Promise<void> {
  element.records = records
  await element.updateComplete
}

async function show(...records: FaqRecord[]): Promise<AnyElement> {
  const element = mount('hs-faq')
  await give(element, records)
  return element
}
