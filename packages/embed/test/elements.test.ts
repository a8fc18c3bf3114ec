/** The table of elements, held to the elements themselves. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { elementOf, tags } from '../src/elements.js'

interface Declared {
  tagName?: string
  collection?: string
  members: { name: string; type?: { text: string } }[]
  attributes: { name: string; type?: { text: string } }[]
}

const published = fileURLToPath(import.meta.resolve('@housestaff/elements/custom-elements.json'))
const { modules } = JSON.parse(readFileSync(published, 'utf8')) as { modules: { declarations: Declared[] }[] }
const declared = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName)

it('every element can be embedded', () => {
  expect(tags.toSorted()).toEqual(declared.map(({ tagName }) => tagName).toSorted())
})

describe.each(declared.map((element) => [element.tagName!, element] as const))('%s', (tag, declaration) => {
  const known = elementOf(tag as (typeof tags)[number])

  it('is known with its own collection first', () => {
    // One element shows whatever collection its attribute says.
    expect(tag === 'hs-table' ? undefined : known.collections[0]).toBe(declaration.collection)
  })

  it('is known with its attributes', () => {
    const kinds = { number: 'number', boolean: 'switch' } as Record<string, string>
    const attributes = declaration.attributes.map(({ name, type }) => [
      name,
      kinds[type!.text.split(' ')[0]!] ?? 'text',
    ])
    const expected = Object.fromEntries(attributes.filter(([name]) => name !== 'src'))
    expect(known.attributes).toEqual(expected)
  })

  it('is known as one of one record or of many', () => {
    expect(known.isOfOne ?? false).toBe(declaration.members.some(({ name }) => name === 'record'))
  })

  it('is cut into pages of rows if it has such', () => {
    expect(known.pages === 'rows').toBe('page-size' in known.attributes)
  })
})
