/** The lines to paste, whole. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, it } from 'vitest'
import { attributesOf, elementOf, forms, manifest, snippet, tags, themes, type Choice } from '../src/snippets.js'

const base = 'https://content.example.edu/'
const version = manifest.version.replaceAll('.', String.raw`\.`)
/** `text` with the words "HASH" and "INTEGRITY" for what changes with each build. */
const steady = (text: string) =>
  text
    .replace(new RegExp(`(-${version}-)[0-9a-f]{12}(?=\\.)`, 'g'), '$1HASH')
    .replace(/sha384-[A-Za-z0-9+/=]{64}/g, 'INTEGRITY')

const leave: Choice = {
  element: 'hs-wellness-list',
  attributes: { category: 'leave', limit: '5' },
  language: 'es',
  headingLevel: 2,
  theme: 'slate',
}

describe('the snippet of a chosen list', () => {
  it('loads the script from the page’s own site', () => {
    expect(steady(snippet('self-hosted', leave, { base, scripts: '/files/' }))).toMatchInlineSnapshot(`
      "<link rel="stylesheet" href="/files/slate-0.0.0-HASH.css" integrity="INTEGRITY" crossorigin="anonymous">
      <script type="module" src="/files/embed-0.0.0-HASH.js" integrity="INTEGRITY" crossorigin="anonymous"></script>
      <hs-wellness-list src="https://content.example.edu/feed/wellness.json" heading-level="2" category="leave" limit="5" lang="es">
        <p><a href="https://content.example.edu/embed/wellness-list.html">Bienestar y tiempo libre</a></p>
      </hs-wellness-list>
      "
    `)
  })

  it('loads the script from a CDN', () => {
    expect(steady(snippet('cdn', leave, { base }))).toMatchInlineSnapshot(`
      "<link rel="stylesheet" href="https://cdn.jsdelivr.net/npm/@housestaff/elements@0.0.0/dist/slate-0.0.0-HASH.css" integrity="INTEGRITY" crossorigin="anonymous">
      <script type="module" src="https://cdn.jsdelivr.net/npm/@housestaff/elements@0.0.0/dist/embed-0.0.0-HASH.js" integrity="INTEGRITY" crossorigin="anonymous"></script>
      <hs-wellness-list src="https://content.example.edu/feed/wellness.json" heading-level="2" category="leave" limit="5" lang="es">
        <p><a href="https://content.example.edu/embed/wellness-list.html">Bienestar y tiempo libre</a></p>
      </hs-wellness-list>
      "
    `)
  })

  it('is one address', () => {
    expect(snippet('address', leave, { base })).toMatchInlineSnapshot(`
      "https://content.example.edu/embed/wellness-list-category-leave-limit-5-lang-es-heading-level-2-theme-slate.html
      "
    `)
  })

  it('is a frame', () => {
    expect(snippet('iframe', leave, { base })).toMatchInlineSnapshot(`
      "<iframe src="https://content.example.edu/embed/wellness-list-category-leave-limit-5-lang-es-heading-level-2-theme-slate.html" title="Bienestar y tiempo libre: leave" width="100%" height="720" frameborder="0" loading="lazy"></iframe>
      "
    `)
  })

  it('is a React component', () => {
    expect(snippet('react', leave, { base })).toMatchInlineSnapshot(`
      "import '@housestaff/elements/wellness-list'
      import '@housestaff/elements/themes/slate.css'
      import type {} from '@housestaff/elements/react'

      export function WellnessList() {
        return (
          <hs-wellness-list src="https://content.example.edu/feed/wellness.json" headingLevel={2} category="leave" limit={5} lang="es">
            <a href="https://content.example.edu/embed/wellness-list.html">Bienestar y tiempo libre</a>
          </hs-wellness-list>
        )
      }
      "
    `)
  })
})

it('the snippet of one record names it behind the feed', () => {
  const choice: Choice = { element: 'hs-program-card', id: 'night-year' }
  expect(steady(snippet('self-hosted', choice, { base }))).toMatchInlineSnapshot(`
    "<script type="module" src="/housestaff/embed-0.0.0-HASH.js" integrity="INTEGRITY" crossorigin="anonymous"></script>
    <hs-program-card src="https://content.example.edu/feed/programs.json#night-year">
      <p><a href="https://content.example.edu/embed/program-card-night-year.html">Programs</a></p>
    </hs-program-card>
    "
  `)
})

it('the snippet of any table names its collection', () => {
  const choice: Choice = { element: 'hs-table', collection: 'terms' }
  expect(steady(snippet('self-hosted', choice, { base }))).toMatchInlineSnapshot(`
    "<script type="module" src="/housestaff/embed-0.0.0-HASH.js" integrity="INTEGRITY" crossorigin="anonymous"></script>
    <hs-table src="https://content.example.edu/feed/terms.json" collection="terms">
      <p><a href="https://content.example.edu/embed/table-terms.html">Terms</a></p>
    </hs-table>
    "
  `)
})

describe.each(tags)('every snippet of %s', (element) => {
  const choice: Choice = {
    element,
    ...(elementOf(element).isOfOne && { id: 'night-year' }),
    ...(element === 'hs-table' && { collection: 'terms' }),
  }

  it.each(['self-hosted', 'cdn'] as const)('%s carries the hash of each file that it loads', (form) => {
    const text = snippet(form, { ...choice, theme: 'garnet' }, { base })
    for (const { file, integrity } of [manifest.embed, manifest.themes.garnet]) {
      expect(text).toContain(`${file}" integrity="${integrity}" crossorigin="anonymous"`)
    }
  })

  it('keeps hostile text inside its attributes', () => {
    const text = `"><script>alert(1)</script>' onload="`
    const texts = attributesOf(element).filter(([, kind]) => kind === 'text')
    const attributes = Object.fromEntries(texts.map(([name]) => [name, text]))
    const page = parseFragment(snippet('self-hosted', { ...choice, attributes }, { base, scripts: '/"><b>/' }))
    const found = [...walk(page)].map(({ tagName }) => tagName)
    expect(found).toEqual(['script', element, 'p', 'a'])
    const written = [...walk(page)].find(({ tagName }) => tagName === element)!
    expect(written.attrs.filter(({ value }) => value === text).map(({ name }) => name)).toEqual(Object.keys(attributes))
  })
})

function* walk(parent: DefaultTreeAdapterTypes.ParentNode): Generator<DefaultTreeAdapterTypes.Element> {
  for (const node of parent.childNodes) {
    if (!tree.isElementNode(node)) continue
    yield node
    yield* walk(node)
  }
}

it.each<[string, unknown]>([
  ['There is no element <hs-clock>.', { element: 'hs-clock' }],
  [
    'A choice has no color. It has element, collection, id, attributes, language, headingLevel, theme.',
    { element: 'hs-faq', color: 'red' },
  ],
  ['<hs-faq> shows faqs, and no people.', { element: 'hs-faq', collection: 'people' }],
  ['<hs-table> needs to be told its collection.', { element: 'hs-table' }],
  ['<hs-program-card> shows one record, and needs its id.', { element: 'hs-program-card' }],
  ['<hs-faq> shows many records, and takes no id.', { element: 'hs-faq', id: 'visas' }],
  ['Night Year is not the id of a record.', { element: 'hs-program-card', id: 'Night Year' }],
  [
    '<hs-faq> has no attribute onclick. It has limit, program, audience.',
    { element: 'hs-faq', attributes: { onclick: 'x' } },
  ],
  [
    '<hs-testimonial> has no attribute src. It has none.',
    { element: 'hs-testimonial', id: 'one', attributes: { src: 'x' } },
  ],
  [
    '<hs-faq> has no attribute constructor. It has limit, program, audience.',
    { element: 'hs-faq', attributes: { constructor: 'x' } },
  ],
  ['The attribute limit is a whole number, not "five".', { element: 'hs-faq', attributes: { limit: 'five' } }],
  ['The attribute limit is text. Write "5" in quotation marks.', { element: 'hs-faq', attributes: { limit: 5 } }],
  [
    'The attribute by-century is there or not, and has no value: write "".',
    { element: 'hs-timeline', attributes: { 'by-century': 'yes' } },
  ],
  ['Spanish is not a language. Write en, es or es-MX.', { element: 'hs-faq', language: 'Spanish' }],
  ['<hs-testimonial> takes no headingLevel.', { element: 'hs-testimonial', id: 'one', headingLevel: 2 }],
  ['7 is not the level of a heading. Write 1 to 6.', { element: 'hs-faq', headingLevel: 7 }],
  [`There is no theme pink. There are ${themes.join(', ')}.`, { element: 'hs-faq', theme: 'pink' }],
])('refuses: %s', (message, choice) => {
  for (const form of forms) expect(() => snippet(form, choice as Choice, { base })).toThrow(Error(message))
})

it.each(['content.example.edu', 'javascript:alert(1)', 'https://content.example.edu/?a=b', '/site/'])(
  'refuses %s as an address of feeds',
  (address) => {
    const message = `${address} is not the address of a folder on the web, such as https://content.example.edu/.`
    expect(() => snippet('cdn', { element: 'hs-faq' }, { base: address })).toThrow(Error(message))
  },
)

it('the README’s lines print the names and hashes of the elements that are installed', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const code = /```js\n([^]*?import \{ snippet \}[^]*?)```/.exec(readme)![1]!
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: new URL('..', import.meta.url),
    encoding: 'utf8',
  })
  const { file, integrity } = manifest.embed
  expect(printed)
    .toBe(`<script type="module" src="/files/${file}" integrity="${integrity}" crossorigin="anonymous"></script>
<hs-alumni-table src="https://content.example.edu/feed/alumni.json" page-size="5">
  <p><a href="https://content.example.edu/embed/alumni-table.html">Alumni</a></p>
</hs-alumni-table>

`)
})
