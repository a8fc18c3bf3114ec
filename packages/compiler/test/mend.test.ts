import { describe, expect, it } from 'vitest'
import { compile, mend } from '../src/index.js'
import { department, filesOf, programWith, type Texts } from './content.js'

const path = 'content/programs/a.yaml'

/** What becomes of a program's text, and how many things were mended. */
function mendedText(text: string | Uint8Array, others: Texts = {}): { text: string; count: number } {
  const { files, mended } = mend(filesOf({ ...department, ...others, [path]: text }))
  const { bytes } = files.find((file) => file.path === path)!
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), count: mended.length }
}

/** A program with some lines; what stands around them shows that it stays. */
const around = (lines: string) => `# Kept.\n${programWith()}\n${lines} # kept\n\n# Kept too.\n`

describe('what has one right answer is mended, and nothing else', () => {
  it.each([
    ['a number in words', 'order: forty-two', 'order: 42'],
    ['a number with a sign', 'shares: [{ percent: 40 %, of: time }]', 'shares: [{ percent: 40, of: time }]'],
    ['a date with slashes', 'reviewBy: 2027/01/31', 'reviewBy: 2027-01-31'],
    ['a list written as a text', 'goals: rural practice, research', 'goals: [rural practice, research]'],
    ['a colon in a value', 'claims: [a]\nremark: Note: small', 'claims: [a]\nremark: "Note: small"'],
    ['a value that begins with @', 'remark: @home', 'remark: "@home"'],
    ['a value that begins with *', 'remark: *new', 'remark: "*new"'],
    ['a text that became a field', 'goals:\n  - Rural: practice', 'goals:\n  - "Rural: practice"'],
    ['such a text in brackets', 'goals: [{ Rural: practice }]', 'goals: ["Rural: practice"]'],
    ['text behind a closing quote', 'remark: "Rural" practice', `remark: '"Rural" practice'`],
    ['an apostrophe in single quotes', "remark: 'The residents' home'", 'remark: "The residents\' home"'],
    ['a missing space behind a colon', 'remark:small\norder: 1', 'remark: small\norder: 1'],
    ['a missing space behind a dash', 'goals:\n  - urban\n  -rural', 'goals:\n  - urban\n  - rural'],
    ['a no-break space', 'goals:\n\u00A0 - rural', 'goals:\n  - rural'],
    ['points in a degree', 'remark: Ask Robin Example, M.D., first', 'remark: Ask Robin Example, MD, first'],
  ])('%s', (_, lines, expected) => {
    const { text, count } = mendedText(around(lines))
    expect(text).toBe(around(expected))
    expect(count).toBeGreaterThan(0)
  })

  it('a quote and a bracket that are never closed', () => {
    const text = programWith({ name: '"Care', goals: '[rural' })
    expect(mendedText(text)).toEqual({ text: programWith({ name: '"Care"', goals: '[rural]' }), count: 2 })
  })

  it('an id with capitals', () => {
    const list = (id: string) => `- { id: ${id}, name: A, asOf: 2019, sources: [{ source: page }] } # kept\n`
    const path = 'content/organizations.yaml'
    const files = filesOf({ ...department, [path]: list('General-Hospital') })
    expect(mend(files).files.find((file) => file.path === path)!.bytes).toEqual(
      new TextEncoder().encode(list('general-hospital')),
    )
  })

  it('a separator at the end', () => {
    expect(mendedText(`${programWith()}---\n`)).toEqual({ text: programWith(), count: 1 })
  })

  it('a reference by a former id, in quotes or not, in its own file', () => {
    const parent = { 'content/programs/new.yaml': programWith({ formerIds: '[old]' }) }
    expect(mendedText(programWith({ parent: 'old # kept' }), parent).text).toBe(programWith({ parent: 'new # kept' }))
  })

  it('several slips one after the other, until nothing is left', () => {
    const text = programWith({ name: 'Care: primary', order: 'forty', remark: '@home', goals: 'a, b' })
    const mended = programWith({ name: '"Care: primary"', order: '40', remark: '"@home"', goals: '[a, b]' })
    expect(mendedText(text)).toEqual({ text: mended, count: 4 })
  })

  it('with Windows line ends and a byte-order mark as they are', () => {
    const text = `\uFEFF${around('order: forty').replaceAll('\n', '\r\n')}`
    expect(mendedText(text)).toEqual({ text: text.replace('forty', '40'), count: 1 })
  })
})

describe('what has two readings stays as it is', () => {
  it.each([
    ['a tab', 'ambulatoryShare:\n\tpercent: 40'],
    ['a choice that is misspelled', 'status: curent'],
    ['a field that is misspelled', 'remarks: A'],
    ['a value that may be a field', 'remark: goals: one'],
    ['two documents', '---\nname: Another'],
    ['a field twice', 'name: Another'],
    ['an anchor with its alias', 'goals: &a [one]\nclaims: *a'],
    ['a reference to nothing', 'parent: primry-care'],
    ['an empty field', 'remark:'],
    ['a date that does not exist', 'reviewBy: 2027-02-30'],
    ['a date in the order of either continent', 'reviewBy: 01/02/2027'],
    ['words that depend on the day', 'biography: Currently'],
  ])('%s', (_, lines) => {
    expect(mendedText(around(lines))).toEqual({ text: around(lines), count: 0 })
  })

  it('a file that is not UTF-8', () => {
    const latin1 = Uint8Array.from(around('remark: caf\u00E9\norder: forty'), (letter) => letter.charCodeAt(0))
    const { files, mended } = mend(filesOf({ ...department, [path]: latin1 }))
    expect(mended).toEqual([])
    expect(files.find((file) => file.path === path)!.bytes).toBe(latin1)
  })

  it('a cure that would change more than its value', () => {
    // The cure takes the rest of the line for the value.
    const text = around('links: [{ label: &A, url: https://a.example }]')
    expect(mendedText(text)).toEqual({ text, count: 0 })
  })
})

it('tells what it mended by line, before and after', () => {
  const { mended } = mend(filesOf({ ...department, [path]: programWith({ order: 'forty' }) }))
  expect(mended).toMatchObject([
    { problem: { path, line: 6, column: 8 }, line: 6, was: ['order: forty'], now: ['order: 40'] },
  ])
})

it('gives every cure as a change of the text, so that others can make it', () => {
  const text = programWith({ order: 'forty' })
  const [problem] = compile(filesOf({ ...department, [path]: text })).problems
  const { start, end, text: mended } = problem!.mend!
  expect(text.slice(0, start) + mended + text.slice(end)).toBe(programWith({ order: '40' }))
})
