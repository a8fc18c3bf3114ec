/** What elements show while a feed cannot be had: what it said last, unless what is inside the tag is newer. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../src/index.js'
import { program } from './fixtures/records.js'
import { mount, nextProblems, visibleText, type AnyElement } from './page.js'

/** What feeds answer at present; the others cannot be reached. */
const answers = new Map<string, string>()
const address = 'https://hospital.example/feed/programs.json'
const key = `housestaff:${address}`
const day = 24 * 60 * 60 * 1000

const feedOf = (...records: object[]) =>
  JSON.stringify({ schema: 1, collection: 'programs', department: 'Medicine', digest: '0', records, withdrawn: [] })
const named = (name: string, fields: object = {}) => ({ ...program, name, ...fields })

/** An element on a new page: what was fetched before is no longer known. */
function mountOnNewPage(src = address, content = '', attributes: Record<string, string> = {}): AnyElement {
  ;(globalThis as { [key: symbol]: Map<string, unknown> })[Symbol.for('housestaff.feeds')]?.clear()
  const element = mount('hs-program-list', content)
  for (const [name, value] of Object.entries({ ...attributes, src })) element.setAttribute(name, value)
  return element
}

async function visit(src = address): Promise<void> {
  const element = mountOnNewPage(src)
  await expect.poll(() => element.renderRoot.querySelector('article')).not.toBeNull()
  element.remove()
}

/** Puts a feed into storage as if it had been read some days ago. */
const keepFor = (days: number, text: string) => localStorage.setItem(key, `${Date.now() - days * day} ${text}`)

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue()
  vi.spyOn(globalThis, 'fetch').mockImplementation((asked) => {
    const answer = answers.get(`${asked as string}`)
    return answer === undefined ? Promise.reject(TypeError('Failed to fetch')) : Promise.resolve(new Response(answer))
  })
})

afterEach(() => {
  document.body.replaceChildren()
  document.documentElement.lang = 'en'
  vi.restoreAllMocks()
  answers.clear()
  localStorage.clear()
})

describe('a feed that cannot be had', () => {
  it('is shown as it was read last, with the day on which that was', async () => {
    keepFor(3, feedOf(named('Kept')))
    const element = mountOnNewPage()
    expect(await nextProblems(element)).toEqual([expect.stringContaining(`${address} cannot be reached`)])
    await element.updateComplete
    const then = new Date(Date.now() - 3 * day).toLocaleDateString('en', { dateStyle: 'long' })
    expect(visibleText(element)).toContain('Kept')
    expect(visibleText(element)).toContain(`Last renewed on ${then}. Newer content could not be loaded. Try again`)
  })

  it('is told of in Spanish', async () => {
    keepFor(0, feedOf(named('Kept')))
    document.documentElement.lang = 'es'
    const element = mountOnNewPage()
    const today = new Date().toLocaleDateString('es', { dateStyle: 'long' })
    await expect
      .poll(() => visibleText(element))
      .toContain(`Actualizado por última vez el ${today}. No se pudo cargar contenido más reciente. Reintentar`)
  })

  it('is renewed by the button', async () => {
    keepFor(1, feedOf(named('Kept')))
    const element = mountOnNewPage()
    await expect.poll(() => visibleText(element)).toContain('Last renewed')
    answers.set(address, feedOf(named('New')))
    element.renderRoot.querySelector('button')!.click()
    await expect.poll(() => visibleText(element)).toContain('New')
    expect(visibleText(element)).not.toContain('Last renewed')
  })

  it.each([
    ['is no JSON', 'Sign in', `${address} is not JSON`],
    ['is another’s', feedOf().replace('programs', 'alumni'), `${address} is no feed of programs`],
    ['has nothing right', feedOf(named('New', { summary: 5 })), `${address} has no record that is right`],
    [
      'is of a newer form',
      feedOf().replace('"schema":1', '"schema":2'),
      `${address} needs a newer version of these elements`,
    ],
  ])('since it %s is shown as it was read last', async (_, answer, problem) => {
    answers.set(address, answer)
    keepFor(1, feedOf(named('Kept')))
    const element = mountOnNewPage()
    expect(await nextProblems(element)).toEqual([problem])
    await element.updateComplete
    expect(visibleText(element)).toContain('Kept')
  })

  it('is gone after thirty days', async () => {
    keepFor(29.9, feedOf(named('Kept')))
    const element = mountOnNewPage()
    await expect.poll(() => visibleText(element)).toContain('Kept')
    keepFor(30, feedOf(named('Kept')))
    const other = mountOnNewPage()
    await expect.poll(() => visibleText(other)).toBe('This content could not be loaded. Try again')
    expect(localStorage.getItem(key)).toBeNull()
  })

  it.each([
    ['and has no date', {}, 'Kept'],
    ['and is older', { 'data-hs-as-of': '2025-12' }, 'Kept'],
    ['and is as old', { 'data-hs-as-of': '2026' }, 'Inside'],
    ['and is newer', { 'data-hs-as-of': '2026-07' }, 'Inside'],
  ])('gives way to what is inside the tag %j %s', async (_, attributes, shown) => {
    keepFor(1, feedOf(named('Kept')))
    const element = mountOnNewPage(address, 'Inside', attributes as Record<string, string>)
    await nextProblems(element)
    await element.updateComplete
    expect(visibleText(element)).toMatch(shown === 'Inside' ? /^Inside$/ : /Kept/)
  })

  it('is one of several, and the others are new', async () => {
    keepFor(1, feedOf(named('Kept')))
    answers.set('https://hospital.example/other.json', feedOf(named('New', { id: 'new' })))
    const element = mountOnNewPage(`${address} https://hospital.example/other.json`)
    await expect.poll(() => visibleText(element)).toMatch(/Kept[^]*New[^]*Last renewed/)
  })

  it('had no such record when it was read last, so that this is gone', async () => {
    keepFor(1, feedOf(named('Somebody else’s')))
    const element = mountOnNewPage(`${address}#nobody`, 'What it said before')
    await expect.poll(() => visibleText(element)).toBe('This content is no longer available.')
  })

  it.each(['', 'x', '{}', 'NaN {}', `${Date.now()} {"schema":1,"collection":"programs","records":5}`])(
    'is not shown where %j is kept',
    async (text) => {
      localStorage.setItem(key, text)
      const element = mountOnNewPage()
      await expect.poll(() => visibleText(element)).toBe('This content could not be loaded. Try again')
    },
  )

  it('is checked like any other', async () => {
    keepFor(1, feedOf(named('Kept'), { ...program, name: 5 }))
    const element = mountOnNewPage()
    await expect.poll(() => visibleText(element)).toMatch(/Kept[^]*One entry could not be shown\.[^]*Last renewed/)
  })
})

describe('a feed that is read', () => {
  it('is kept once for all elements, with the day', async () => {
    answers.set(address, feedOf(named('New once')))
    const written = vi.spyOn(Storage.prototype, 'setItem')
    const elements = [mountOnNewPage(), mount('hs-program-list'), mount('hs-program-card')]
    for (const element of elements) element.setAttribute('src', address)
    await expect.poll(() => elements.map(visibleText).join()).toMatch(/(New once[^]*){3}/)
    expect(written).toHaveBeenCalledOnce()
    expect(Object.keys(localStorage)).toEqual([key])
    expect(localStorage.getItem(key)).toMatch(/^\d{13} \{"schema":1,/)
  })

  it('is not kept where it has anything wrong, so that what was right stays', async () => {
    keepFor(1, feedOf(named('Kept')))
    answers.set(address, feedOf(named('New'), { ...program, name: 5 }))
    await visit()
    expect(localStorage.getItem(key)).toContain('Kept')
  })

  it('is not kept where it is large', async () => {
    answers.set(address, feedOf(named('New', { sourceLabel: 'x'.repeat(250_000) })))
    await visit()
    expect(localStorage.getItem(key)).toBeNull()
  })

  it('takes away what is older than thirty days, and nothing of others', async () => {
    localStorage.setItem('housestaff:https://hospital.example/gone.json', `${Date.now() - 31 * day} {}`)
    localStorage.setItem('theirs', '1')
    answers.set(address, feedOf(named('Another')))
    await visit()
    expect(Object.keys(localStorage).toSorted()).toEqual([key, 'theirs'])
  })
})

describe('where storage', () => {
  it.each([
    ['is full', () => vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)],
    ['cannot be read', () => vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)],
    ['is forbidden', () => vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(refuse)],
  ])('%s, feeds are shown and nothing is said', async (_, forbid) => {
    answers.set(address, feedOf(named(`New where storage ${_}`)))
    localStorage.setItem('housestaff:other', '5 {}')
    forbid()
    await visit()
    expect(console.warn).not.toHaveBeenCalled()
    answers.clear()
    const element = mountOnNewPage(address, 'Inside')
    await nextProblems(element)
    expect(visibleText(element)).toBe('Inside')
  })

  function refuse(): never {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
})
