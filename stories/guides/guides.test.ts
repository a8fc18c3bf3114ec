/** Holds the guides to the elements: each has one, which names what it has, and nothing that it has not. */
import { readdirSync, readFileSync } from 'node:fs'
import manifest from '@housestaff/elements/custom-elements.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'

interface Declaration {
  tagName?: string
  collection?: string
  cssParts?: { name: string }[]
  attributes?: { name: string }[]
}

const elements = manifest.modules
  .flatMap(({ declarations }) => declarations as Declaration[])
  .flatMap(({ tagName, collection, cssParts, attributes }) =>
    tagName ? { tag: tagName, collection, parts: namesOf(cssParts), attributes: namesOf(attributes) } : [],
  )

// The guide of all elements tells these.
const sharedParts = ['state', 'retry', 'left-out', 'renewed']
const sharedAttributes = ['src', 'limit', 'heading-level']

const shared = read('shared')

it('every element has a guide, and every guide an element', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.mdx') && name !== 'shared.mdx')
  expect(files.sort()).toEqual(elements.map(({ tag }) => `${nameOf(tag)}.mdx`).sort())
})

it('what all elements share is told of parts and attributes that all or some have', () => {
  expect(partsIn(shared).sort()).toEqual(sharedParts.toSorted())
  for (const { parts } of elements) expect(parts).toEqual(expect.arrayContaining(sharedParts))
  for (const attribute of ['src', 'limit="3"', 'heading-level="2"']) expect(shared).toContain(`\`${attribute}`)
})

describe.each(elements)('the guide of <$tag>', ({ tag, collection, parts, attributes }) => {
  const guide = read(nameOf(tag))
  const [anatomy, paste] = ['Anatomy', 'Paste this'].map((title) => sectionOf(guide, title))

  it('has every section, in order', () => {
    expect([...guide.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual([
      'When to use it, and when not',
      'Anatomy',
      'Keyboard',
      'What a screen reader meets',
      'Content advice',
      'Paste this',
    ])
  })

  it('stands beside the page of its element', () => {
    expect(guide).toContain(`from '../${nameOf(tag)}.stories.ts'`)
    expect(guide).toMatch(/<Meta of=\{\w+\} name="Guide" \/>/)
  })

  it('names all parts of its element, and no others', () => {
    const named = new Set([...codeIn(anatomy!), ...partsIn(guide)])
    expect([...named].sort()).toEqual(parts.filter((part) => !sharedParts.includes(part)).sort())
  })

  it('names all attributes of its element, and no others', () => {
    const named = new Set([...codeIn(proseOf(paste!)).map((code) => code.split('=')[0]!), ...attributesIn(paste!, tag)])
    const own = attributes.filter((name) => !sharedAttributes.includes(name))
    expect([...named].filter((name) => name !== '#' && !attributes.includes(name))).toEqual([])
    expect(own.filter((name) => !named.has(name))).toEqual([])
  })

  it('points to elements that there are', () => {
    const tags = elements.map((element) => element.tag)
    expect(tagsIn(guide).filter((name) => !tags.includes(name))).toEqual([])
  })

  it('has something to paste: the script, the tag with its feed, and what is shown without them', () => {
    expect(paste).toContain('<script type="module" src="/embed.js"></script>')
    expect(paste).toMatch(
      new RegExp(`<${tag} src="/feed/${collection ?? '[a-z]+'}\\.json(#[\\w-]+)?"[^>]*>\\n  <p>.+</p>\\n</${tag}>`),
    )
  })
})

function namesOf(named: readonly { name: string }[] = []): string[] {
  return named.map(({ name }) => name)
}

function nameOf(tag: string): string {
  return tag.replace('hs-', '')
}

function read(name: string): string {
  return readFileSync(`${import.meta.dirname}/${name}.mdx`, 'utf8')
}

function sectionOf(guide: string, title: string): string {
  return guide.split(/^## /m).find((section) => section.startsWith(`${title}\n`)) ?? ''
}

function proseOf(section: string): string {
  return section.replaceAll(/^```[^]*?^```$/gm, '')
}

function codeIn(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!)
}

function partsIn(text: string): string[] {
  return [...text.matchAll(/::part\(([\w-]+)\)/g)].map(([, part]) => part!)
}

function tagsIn(text: string): string[] {
  return [...text.matchAll(/\bhs-[a-z]+(?:-[a-z]+)*/g)].map(([name]) => name)
}

function attributesIn(section: string, tag: string): string[] {
  const [, inside = ''] = new RegExp(`<${tag} ([^>]*)>`).exec(section) ?? []
  return [...inside.matchAll(/([\w-]+)(?:="[^"]*")?/g)].map(([, name]) => name!)
}
