/** The examples for developers: docs/developers.md shows their code, and what they give. */
import { readFileSync, readdirSync } from 'node:fs'
import {
  testimonials,
  type OrganizationReference,
  type PersonReference,
  type PlacementRecord,
  type TestimonialRecord,
} from '@housestaff/data'
import { renderToReadableStream } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { posts } from '../examples/filter-alumni.js'
import { renamed } from '../examples/join-by-id.js'
import { listNames, lists } from '../examples/list-names.js'
import { ProgramPage } from '../examples/program-page.js'
import { showPlacement } from '../examples/show-placement.js'
import { showTestimonial } from '../examples/show-testimonial.js'

const page = readFileSync(new URL('../../../docs/developers.md', import.meta.url), 'utf8')
const folder = new URL('../examples/', import.meta.url)

const common = { id: 'a', sources: [], asOf: '2026-07', status: 'current' } satisfies Partial<PlacementRecord>
const ana = { collection: 'people', id: 'ana', name: { given: 'Ana', family: 'Exemplo' } } satisfies PersonReference
const general = { collection: 'organizations', id: 'general', name: 'General Hospital' } satisfies OrganizationReference

const placements: PlacementRecord[] = [
  { ...common, person: ana, classYear: 2026, kind: 'fellowship', specialty: 'Cardiology', organization: general },
  { ...common, classYear: 2026, kind: 'chief-year', institution: 'County Clinic', place: 'Springfield' },
  { ...common, classYear: 2026, kind: 'unknown' },
]

/** The HTML that a browser gets, an element to a line. */
async function render(id: string): Promise<string> {
  const stream = await renderToReadableStream(<ProgramPage params={Promise.resolve({ id })} />)
  await stream.allReady
  return (await new Response(stream).text()).replaceAll('><', '>\n<')
}

const given: Record<string, () => string | string[] | Promise<string>> = {
  'filter-alumni.ts': () => posts,
  'join-by-id.ts': () => renamed,
  'list-names.ts': () => lists,
  'program-page.tsx': () => render('primary-care'),
  'show-placement.ts': () => placements.map(showPlacement),
  'show-testimonial.ts': () => testimonials.slice(0, 1).map(showTestimonial),
}

describe.each(readdirSync(folder))('%s', (file) => {
  const [, code, , output] = page.split(`(../packages/data/examples/${file})`)[1]!.split(/^```.*\n/m)

  it('is shown as it is', () => {
    expect(code).toBe(readFileSync(new URL(file, folder), 'utf8'))
  })

  it('gives what is shown', async () => {
    const lines = [await given[file]!()].flat()
    expect(output).toBe(lines.map((line) => `${line}\n`).join(''))
  })
})

it('puts quotations into quotation marks, and nothing else', () => {
  const quoted: TestimonialRecord = {
    ...common,
    speaker: { form: 'anonymous' },
    statement: { form: 'quotation', text: 'I came to stay.' },
    relationship: 'resident',
    permission: { basis: 'consent' },
  }
  expect(showTestimonial(quoted)).toBe('“I came to stay.” Name withheld, resident')
  for (const testimonial of testimonials) expect(showTestimonial(testimonial)).not.toMatch(/["“”]/)
})

it('sorts names as the reader’s language does', () => {
  const names = ['Zander', 'Åkesson', 'Berg'].map((family) => ({ given: 'Bo', family }))
  expect(listNames(names, 'en')).toBe('Bo Åkesson, Bo Berg, and Bo Zander')
  expect(listNames(names, 'sv')).toBe('Bo Berg, Bo Zander och Bo Åkesson')
})

it('says so when there is no such program', async () => {
  expect(await render('no-such-program')).toBe('<p>There is no such program.</p>')
})
