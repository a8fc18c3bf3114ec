/** By what withdrawn records, older states and changes by hand are found in prerendered content. */
import { wordsMark } from '@housestaff/schema/fingerprint'
import type { Feed } from '@housestaff/schema/records'
import { defaultTreeAdapter as tree, parseFragment, serialize } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, it } from 'vitest'
import { textOf } from '../src/prerender/flatten.js'
import { prerender, type PrerenderOptions } from '../src/prerender/prerender.js'
import { elements } from './fixtures/elements.js'
import { conference, milestone, role, roster, testimonial } from './fixtures/records.js'

type Parent = DefaultTreeAdapterTypes.ParentNode

const ana = 'fedcba9876543210'

function feedOf(collection: string, ...records: object[]) {
  const own = records.map((record, at) => [`${collection}/${(record as { id: string }).id}`, `000000000000000${at}`])
  const marks = { ...Object.fromEntries(own), 'people/ana-lopez': ana }
  const feed = { schema: 1, collection, department: 'Medicine', digest: '0', marks, records, withdrawn: [] }
  return feed as unknown as Feed
}

const written = (feed: Feed, options: Pick<PrerenderOptions, 'tag'> & Partial<PrerenderOptions>) =>
  prerender(feed, { src: '/f.json', current: '/', ...options })

/** What is left of `html` without the nodes that bear `mark`. */
function without(mark: string, html: string): string {
  const page = parseFragment(html)
  sweep(page)
  return serialize(page)

  function sweep(parent: Parent): void {
    for (const node of [...parent.childNodes].filter(tree.isElementNode)) {
      const id = node.attrs.find(({ name }) => name === 'data-hs-id')
      if (id?.value.split(' ').includes(mark)) tree.detachNode(node)
      else sweep('content' in node ? (node as DefaultTreeAdapterTypes.Template).content : node)
    }
  }
}

describe.each(elements)('$tag', ({ tag, collection, record, takesOne }) => {
  const one = takesOne ? { id: (record as { id: string }).id } : {}
  const attributes = tag === 'hs-table' ? { attributes: { collection } } : {}

  it.each([
    ['plain HTML', {}],
    ['a declarative shadow tree', { stylesheet: '/s.css' }],
  ])('bears the mark of each record as %s, and without those nodes nothing that it says', async (_, form) => {
    const html = await written(feedOf(collection, record!), { tag, ...one, ...attributes, ...form })
    expect(html).toContain('data-hs-id="0000000000000000')
    const { name, title, question, summary } = record as Record<string, unknown>
    const left = textOf(without('0000000000000000', html))
    for (const says of [name, title, question, summary].filter((text) => typeof text === 'string'))
      expect(left).not.toContain(says)
    expect(left).not.toMatch(/Ana|López/)
  })

  it('bears none where the feed has none, and tells the same words', async () => {
    const marked = await written(feedOf(collection, record!), { tag, ...one, ...attributes })
    const { marks: _, ...feed } = feedOf(collection, record!)
    expect(await written(feed, { tag, ...one, ...attributes })).toBe(marked.replaceAll(/ data-hs-id="[^"]*"/g, ''))
  })
})

describe('somebody who is named within a record', () => {
  const person = { collection: 'people', id: 'ana-lopez', name: { given: 'Ana', family: 'López' } }
  const { leader: _, ...bare } = conference

  it.each([
    ['hs-roster', 'rosters', roster],
    ['hs-people-list', 'leadership', role],
    ['hs-people-list', 'leadership', { ...role, holders: [{ person, to: '2020-01' }] }],
    ['hs-timeline', 'milestones', { ...milestone, people: [person] }],
    ['hs-conference-timetable', 'conferences', { ...bare, leader: person }],
  ])('in %s of %s is found without the record', async (tag, collection, record) => {
    const html = await written(feedOf(collection, record), { tag })
    expect(html).toMatch(/Ana/)
    const left = without(ana, html)
    expect(left).not.toMatch(/Ana|López/)
    expect(left).toContain('data-hs-id="0000000000000000')
  })

  it('takes along what is about nobody else', async () => {
    const html = await written(feedOf('testimonials', testimonial), { tag: 'hs-testimonial-list' })
    expect(html).toContain(`<li data-hs-id="0000000000000000 ${ana}"><figure>`)
  })
})

describe('the last line', () => {
  it('tells what the element tells, so that it is known without it', async () => {
    const html = await written(feedOf('milestones', milestone), { tag: 'hs-timeline' })
    const state = 'data-hs="milestones@0" data-hs-as-of="2026" data-hs-words="85-c218e64814000f69"'
    expect(html).toMatch(new RegExp(`^<hs-timeline src="/f.json" ${state}>[^]*<p ${state}>As of 2026\\.`))
  })

  it('tells by how many signs and by which fingerprint its words are known again', async () => {
    const html = await written(feedOf('milestones', milestone), { tag: 'hs-timeline' })
    const mark = wordsMark(textOf(html))
    expect(html).toContain(`data-hs-words="${mark}"`)
    expect(wordsMark(textOf(html.replace('residents', 'fellows')))).not.toBe(mark)
  })
})
