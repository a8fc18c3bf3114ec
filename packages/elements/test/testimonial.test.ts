/** Testimonials: what is quoted, what is retold, and who speaks. */
import type { Citation, TestimonialRecord } from '@housestaff/schema/records'
import { afterEach, describe, expect, it } from 'vitest'
import '../src/testimonial/testimonial.js'
import { testimonial } from './fixtures/records.js'
import { mount, textsOf, visibleText, type AnyElement } from './page.js'

const quotation = { form: 'quotation', text: 'My colleagues carried me.' } as const
const [citation] = testimonial.sources as [Citation]

afterEach(() => document.body.replaceChildren())

describe('a quotation', () => {
  it('stands in quotation marks inside a blockquote', async () => {
    const element = await show({ statement: quotation })
    expect(textsOf(element, 'blockquote')).toEqual(['“My colleagues carried me.”'])
    expect(textsOf(element, '[part=statement]')).toEqual([])
  })

  it('names no source', async () => {
    const element = await show({ statement: quotation })
    expect(textsOf(element, '[part=source]')).toEqual([])
  })
})

describe('a retold statement', () => {
  it('begins with a capital and has no marks', async () => {
    const element = await show({})
    expect(textsOf(element, '[part=statement]')).toEqual(['Credits her colleagues.'])
    expect(element.renderRoot.querySelector('blockquote')).toBe(null)
    expect(visibleText(element)).not.toMatch(/[“”"]/)
  })

  it('names its source, with a link, and the year of the source', async () => {
    const other = { source: { ...citation.source, title: 'Another page', asOf: '2011' } }
    const element = await show({ sources: [{ source: { ...citation.source, asOf: '2019-07-14' } }, other] })
    expect(textsOf(element, '[part=source]')).toEqual(['Retold from Residency page, 2019'])
    const link = element.renderRoot.querySelector<HTMLAnchorElement>('[part=source] a')!
    expect([link.textContent, link.href]).toEqual(['Residency page', 'https://hospital.example/'])
  })

  it('names a source that is not on the web', async () => {
    const { url: _, ...brochure } = citation.source
    const element = await show({ sources: [{ source: brochure }] })
    expect(textsOf(element, '[part=source]')).toEqual(['Retold from Residency page, 2026'])
    expect(element.renderRoot.querySelector('a')).toBe(null)
  })

  it('says nothing of a source where there is none', async () => {
    const element = await show({ sources: [] })
    expect(visibleText(element)).toMatch(/^Credits her colleagues\. .* categorical resident$/)
  })
})

describe('the speaker', () => {
  const { form, person } = testimonial.speaker as Extract<TestimonialRecord['speaker'], { form: 'person' }>
  const { degrees: _, ...plain } = person

  it.each<[string, TestimonialRecord['speaker'], string]>([
    ['a person with degrees', { form, person }, 'Ana López, MD, PhD'],
    ['a person without', { form, person: plain }, 'Ana López'],
    ['initials', { form: 'initials', initials: 'S. K.' }, 'S. K.'],
    ['nobody named', { form: 'anonymous' }, 'Name withheld'],
  ])('is %s', async (_, speaker, name) => {
    expect(textsOf(await show({ speaker }), '[part=name]')).toEqual([name])
  })

  it('keeps name and degrees out of translation', async () => {
    const element = await show({})
    expect(textsOf(element, '[translate=no]')).toEqual(['Ana López', ', MD, PhD'])
  })

  it('is told by role', async () => {
    expect(textsOf(await show({}), '[part=role]')).toEqual(['categorical resident'])
  })

  it('is told by relationship where there is no role', async () => {
    const { role: _, ...without } = testimonial
    const element = await show({ ...without, relationship: 'graduate' }, without)
    expect(textsOf(element, '[part=role]')).toEqual(['graduate of the program'])
  })

  it('is told by level as well', async () => {
    expect(textsOf(await show({ level: 'PGY-2' }), '[part=role]')).toEqual(['categorical resident, PGY-2'])
  })
})

describe('the question', () => {
  it('stands before the answer', async () => {
    const element = await show({ question: 'Why here?' })
    expect(textsOf(element, 'figure > *').slice(0, 2)).toEqual(['Why here?', 'Credits her colleagues.'])
  })

  it('takes no room where there is none', async () => {
    expect(textsOf(await show({}), '[part=question]')).toEqual([])
  })
})

async function show(more: Partial<TestimonialRecord>, base: TestimonialRecord = testimonial): Promise<AnyElement> {
  const element = mount('hs-testimonial')
  element.record = { ...base, ...more }
  await element.updateComplete
  return element
}
