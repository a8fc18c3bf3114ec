/** What is withdrawn leaves the page wherever it stands, as soon as any feed names it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import '../src/index.js'
import { alumnus, program, roster } from './fixtures/records.js'
import { addressOf, feed, mount, visibleText } from './page.js'

const kept = 'https://hospital.example/feed/kept.json'
const original = globalThis.fetch
let last = 0
let mark: string

beforeEach(() => {
  // A page forgets nothing that is withdrawn, so that each test needs its own.
  mark = `00000000000000${(10 + last++).toString(16).padStart(2, '0')}`
  vi.spyOn(console, 'warn').mockReturnValue()
})

afterEach(() => {
  document.body.replaceChildren()
  localStorage.clear()
  vi.restoreAllMocks()
})

/** Has the page read a feed that names `mark` as withdrawn. */
async function readWithdrawal(): Promise<void> {
  const element = mount('hs-program-list')
  element.setAttribute('src', feed({ collection: 'programs', records: [program], withdrawn: [mark] }))
  await expect.poll(() => visibleText(element)).toContain('Primary Care Program')
}

const keep = (content: object) =>
  localStorage.setItem(
    `housestaff:${kept}`,
    `${Date.now()} ${JSON.stringify({ schema: 1, department: 'Medicine', digest: '0', withdrawn: [], ...content })}`,
  )

it('leaves what is inside tags, and HTML whose tags were stripped', async () => {
  const list = `<ul><li data-hs-id="0 ${mark}">Ana López</li><li data-hs-id="0">Bo Nayte</li></ul>`
  const element = mount('hs-roster', list)
  element.setAttribute('src', addressOf('nothing'))
  const stripped = document.body.appendChild(document.createElement('div'))
  stripped.innerHTML = list
  expect(document.body.textContent).toContain('Ana López')
  await readWithdrawal()
  expect(stripped.textContent).toBe('Bo Nayte')
  expect(visibleText(element)).toBe('Bo Nayte')
})

it('leaves what is put inside a tag later', async () => {
  await readWithdrawal()
  const element = mount('hs-roster', `<p data-hs-id="${mark}">Ana López</p><p>Others</p>`)
  element.setAttribute('src', addressOf('nothing'))
  await expect.poll(() => visibleText(element)).toBe('Others')
})

it('leaves shadow trees that a server drew', async () => {
  const template = `<template shadowrootmode="open"><p data-hs-id="${mark}">Ana López</p><p>Others</p></template>`
  document.body.setHTMLUnsafe(`<hs-roster data-hs="rosters@0" src="${addressOf('nothing')}">${template}</hs-roster>`)
  const { shadowRoot } = document.body.firstElementChild!
  expect(shadowRoot!.textContent).toContain('Ana López')
  await readWithdrawal()
  expect(shadowRoot!.textContent).toBe('Others')
})

it('leaves feeds that were kept, though these are shown already', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(failing(kept))
  const ana = alumnus.person
  const bo = { ...ana, id: 'bo', name: { given: 'Bo', family: 'Nayte' } }
  keep({
    collection: 'alumni',
    records: [alumnus, { ...alumnus, id: 'bo', person: bo }],
    marks: { [`people/${ana.id}`]: mark, 'people/bo': '0' },
  })
  const element = mount('hs-alumni-table')
  element.setAttribute('src', kept)
  await expect.poll(() => visibleText(element)).toMatch(/Ana López[^]*Bo Nayte[^]*Last renewed/)
  await readWithdrawal()
  await expect.poll(() => visibleText(element)).not.toContain('Ana López')
  expect(visibleText(element)).toMatch(/Bo Nayte[^]*Last renewed/)
})

it('leaves what kept records say of others', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(failing(kept))
  const person = { collection: 'people', id: 'bo', name: { given: 'Bo', family: 'Nayte' } }
  const members = [...roster.members!, { person, entered: 2025 }]
  keep({ collection: 'rosters', records: [{ ...roster, members }], marks: { 'people/bo': mark } })
  await readWithdrawal()
  const element = mount('hs-roster')
  element.setAttribute('src', kept)
  await expect.poll(() => visibleText(element)).toContain('Ana López')
  expect(visibleText(element)).not.toContain('Bo Nayte')
  expect(visibleText(element)).not.toContain('could not be shown')
})

it('is named by feeds that were kept as well', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(failing(kept))
  keep({ collection: 'programs', records: [program], withdrawn: [mark] })
  const page = document.body.appendChild(document.createElement('div'))
  page.innerHTML = `<p data-hs-id="${mark}">Ana López</p>`
  const element = mount('hs-program-list')
  element.setAttribute('src', kept)
  await expect.poll(() => page.textContent).toBe('')
})

it.each([[5], [null], [{}], [[5, null, {}, '']]])(
  'a feed whose list of it is %j takes nothing away',
  async (withdrawn) => {
    const page = document.body.appendChild(document.createElement('div'))
    page.innerHTML = `<p data-hs-id="">Ana</p><p data-hs-id="${mark}">Bo</p>`
    const element = mount('hs-program-list')
    element.setAttribute('src', feed({ collection: 'programs', records: [program], withdrawn }))
    await expect.poll(() => visibleText(element)).toContain('Primary Care Program')
    expect(page.textContent).toContain('Bo')
  },
)

/** Fails to fetch `address`, and nothing else. */
function failing(address: string): typeof fetch {
  return (asked, options) =>
    asked === address ? Promise.reject(TypeError('Failed to fetch')) : original(asked, options)
}
