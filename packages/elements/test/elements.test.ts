/** What holds for every element. */
import type { CollectionName } from '@housestaff/schema/records'
import axe from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import '../src/index.js'
import { define } from '../src/define.js'
import type { HsElement } from '../src/hs-element.js'
import type { HsErrorEvent } from '../src/hs-error-event.js'
import { alumnus, program, testimonial, wellness } from './fixtures/records.js'

type AnyElement = HsElement<CollectionName> & { record?: unknown; records?: unknown; headingLevel?: number }

const one = [
  { tag: 'hs-program-card', collection: 'programs', record: program, says: 'Primary Care Program' },
  { tag: 'hs-testimonial', collection: 'testimonials', record: testimonial, says: 'Credits her colleagues.' },
]
const many = [
  { tag: 'hs-program-list', collection: 'programs', record: program, says: 'Primary Care Program' },
  { tag: 'hs-testimonial-list', collection: 'testimonials', record: testimonial, says: 'Credits her colleagues.' },
  { tag: 'hs-wellness-list', collection: 'wellness', record: wellness, says: '4 weeks a year' },
  { tag: 'hs-alumni-table', collection: 'alumni', record: alumnus, says: 'Ana López' },
]
const all = [...one, ...many]

const junk = [null, 7, 'text', true, [], {}, { id: 5 }, [null], [[1]], [{ name: {} }], Symbol.iterator, () => 1]

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

describe.each(all)('<$tag>', ({ tag, collection, record, says }) => {
  const property = one.some((element) => element.tag === tag) ? 'record' : 'records'
  const right = property === 'record' ? record : [record]

  it('shows what is inside the tag until data arrives, and again when it is taken away', async () => {
    const element = mount(tag, '<p>Inside</p>')
    await element.updateComplete
    expect(visibleText(element)).toBe('Inside')
    element[property] = right
    await element.updateComplete
    expect(visibleText(element)).toContain(says)
    expect(visibleText(element)).not.toContain('Inside')
    element[property] = undefined
    await element.updateComplete
    expect(visibleText(element)).toBe('Inside')
  })

  it('shows a feed', async () => {
    const element = mount(tag)
    element.setAttribute('src', feed({ collection, records: [record] }))
    await expect.poll(() => visibleText(element)).toContain(says)
  })

  it('chooses one record of a feed by its id', async () => {
    const element = mount(tag)
    element.setAttribute('src', `${feed({ collection, records: [{ ...record, id: 'other' }, record] })}#${record.id}`)
    await expect.poll(() => visibleText(element)).toContain(says)
  })

  it('leaves wrong records of a feed out and names them', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const element = mount(tag)
    const problems = nextProblems(element)
    element.setAttribute('src', feed({ collection, records: [{ ...record, asOf: 5 }, record, null] }))
    expect(await problems).toEqual(['record 1.asOf is not a string', 'record 3 has no fields'])
    await expect.poll(() => visibleText(element)).toContain(says)
    expect(warn).toHaveBeenCalledExactlyOnceWith(`<${tag}>: record 1.asOf is not a string; record 3 has no fields.`)
  })

  it.each([
    ['that holds something else', { collection: 'places', records: [] }, `is no feed of ${collection}`],
    ['without records', { collection }, `is no feed of ${collection}`],
    ['that is null', null, `is no feed of ${collection}`],
    ['of a later form', { collection, schema: 2, records: [] }, 'needs a newer version of these elements'],
  ])('keeps what is inside the tag when given a feed %s', async (_, content, problem) => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const element = mount(tag, '<p>Inside</p>')
    const problems = nextProblems(element)
    element.setAttribute('src', feed(content))
    expect((await problems)[0]).toContain(problem)
    await element.updateComplete
    expect(visibleText(element)).toBe('Inside')
  })

  it('says in one line that a feed could not be loaded, where nothing is inside the tag', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const element = mount(tag)
    element.setAttribute('src', '/no-such-feed.json')
    await expect.poll(() => visibleText(element)).toBe('This content could not be loaded.')
  })

  it('says that there is nothing to show', async () => {
    const element = mount(tag)
    element.setAttribute('src', feed({ collection, records: [] }))
    await expect.poll(() => visibleText(element)).toBe('Nothing to show yet.')
  })

  it('never throws, whatever it is given', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const element = mount(tag)
    for (const value of [...junk, ...junk.map((each) => [each, record])]) {
      element[property] = value
      await element.updateComplete
      await new Promise((resolve) => setTimeout(resolve))
      await element.updateComplete
    }
    element[property] = right
    await element.updateComplete
    expect(visibleText(element)).toContain(says)
  })

  it('leaves out records that cannot be drawn', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const element = mount(tag)
    const problems = nextProblems(element)
    element[property] = [null, record]
    expect(await problems).toEqual(['record 1 has no fields'])
    await expect.poll(() => visibleText(element)).toContain(says)
  })

  it('has no style attribute and no style element, so that a strict policy holds', async () => {
    const element = mount(tag)
    element[property] = right
    await element.updateComplete
    expect(element.renderRoot.querySelectorAll('[style], style')).toHaveLength(0)
  })

  it('has no axe violation', async () => {
    document.documentElement.lang = 'en'
    const element = mount(tag)
    element[property] = right
    await element.updateComplete
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
})

// A testimonial names the year of its source in every case.
describe.each(all.filter(({ collection }) => collection !== 'testimonials'))('an old <$tag>', ({ tag, record }) => {
  it('says the year at which it was true', async () => {
    const element = mount(tag)
    const old = { ...record, asOf: '2019' }
    element.record = old
    element.records = [old]
    await element.updateComplete
    expect(visibleText(element)).toContain('As of 2019.')
  })
})

describe('feeds', () => {
  it('are fetched once however many elements show them', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch')
    const address = feed({ collection: 'programs', records: [program] })
    const elements = ['hs-program-list', 'hs-program-list', 'hs-program-card'].map((tag) => mount(tag))
    for (const element of elements) element.setAttribute('src', address)
    await expect.poll(() => elements.map(visibleText).join()).toMatch(/(Primary Care Program[^]*){3}/)
    expect(fetched).toHaveBeenCalledOnce()
  })

  it('give way to records that are given', async () => {
    const element = mount('hs-program-list')
    element.setAttribute('src', feed({ collection: 'programs', records: [program] }))
    element.records = [{ ...program, name: 'Given' }]
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(visibleText(element)).toContain('Given')
  })
})

describe('another copy of the elements', () => {
  it('is told once that the first one stays', () => {
    const info = vi.spyOn(console, 'info').mockReturnValue()
    const first = all.map(({ tag }) => customElements.get(tag))
    for (const { tag } of all) define(tag, class extends HTMLElement {})
    expect(all.map(({ tag }) => customElements.get(tag))).toEqual(first)
    expect(info).toHaveBeenCalledExactlyOnceWith(
      '<hs-program-card> is already defined; the first copy of the elements stays.',
    )
  })
})

describe('headings', () => {
  it('fit the outline of the page', async () => {
    const element = mount('hs-program-card')
    for (const [level, tag] of [
      [2, 'H2'],
      [6, 'H6'],
      [9, 'H3'],
    ] as const) {
      element.record = program
      element.headingLevel = level
      await element.updateComplete
      expect(element.renderRoot.querySelector('[part=title]')!.tagName).toBe(tag)
    }
  })
})

describe('links', () => {
  it('lead only to addresses that cannot run code', async () => {
    const element = mount('hs-program-card')
    element.record = { ...program, url: 'javascript:alert(1)' }
    await element.updateComplete
    expect(element.renderRoot.querySelector('a')).toBe(null)
    expect(visibleText(element)).toContain('Primary Care Program in detail')
  })
})

function mount(tag: string, content = ''): AnyElement {
  const element = document.createElement(tag) as AnyElement
  element.innerHTML = content
  document.body.append(element)
  return element
}

function visibleText({ renderRoot }: AnyElement): string {
  const slot = renderRoot.querySelector('slot')
  const assigned = slot?.assignedNodes() ?? []
  const shown = assigned.length ? assigned : [...renderRoot.children]
  return shown
    .map(({ textContent }) => textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

function feed(content: object | null): string {
  const feed = content && { schema: 1, department: 'Medicine', digest: '0', withdrawn: [], ...content }
  return URL.createObjectURL(new Blob([JSON.stringify(feed)], { type: 'application/json' }))
}

function nextProblems(element: Element): Promise<readonly string[]> {
  return new Promise((resolve) =>
    element.addEventListener('hs-error', (event) => resolve((event as HsErrorEvent).problems), { once: true }),
  )
}
