import { describe, expect, it } from 'vitest'
import { programWith, slip } from '../content.js'

describe('lines that do not fit together', () => {
  it('explains a tab in the indentation', () => {
    expect(slip('ambulatoryShare:\n\tpercent: 40\n')).toMatchInlineSnapshot(`
      "
      2:1  a tab stands in the indentation. Use spaces.
         2 | 	percent: 40
           | ^
      "
    `)
  })

  it('explains a field indented too far', () => {
    expect(slip('name: A\n  kind: track\n')).toMatchInlineSnapshot(`
      "
      2:3  this line is indented below name, which has a value already. Begin it in the column of name; if it goes on with the text above, put all of that in quotes.
         2 |   kind: track
           |   ^^^^
      "
    `)
  })

  it('explains a field indented too little', () => {
    expect(slip('ambulatoryShare:\n    percent: 40\n  of: time\n')).toMatchInlineSnapshot(`
      "
      3:3  this line does not fit those above it: it is indented by 2 spaces, the line above by 4 spaces. Lines that belong together begin in the same column.
         3 |   of: time
           |   ^^
      "
    `)
  })

  it('explains a list item indented too little', () => {
    expect(slip('goals:\n  - one\n - two\n')).toMatchInlineSnapshot(`
      "
      3:2  this line does not fit those above it: it is indented by 1 space, the line above by 2 spaces. Lines that belong together begin in the same column.
         3 |  - two
           |  ^^^^^
      "
    `)
  })

  it('explains a list item indented too far', () => {
    expect(slip('goals:\n  - one\n   - two\n')).toMatchInlineSnapshot(`
      "
      3:4  this line is indented deeper than the item above, so it becomes part of its text. Begin it below the other "-".
         3 |    - two
           |    ^
      "
    `)
  })

  it('explains a field beside list items', () => {
    expect(slip('goals:\n  - one\n  name: A\n')).toMatchInlineSnapshot(`
      "
      3:3  a field cannot stand beside the items of a list. Indent it further to make it part of the item above, or less to end the list.
         3 |   name: A
           |   ^^^^
      "
    `)
  })

  it('explains a list item beside fields', () => {
    expect(slip('name: A\n- kind: track\n')).toMatchInlineSnapshot(`
      "
      2:1  a list item cannot stand beside fields. Write it below the name of the field that it belongs to.
         2 | - kind: track
           | ^^^^^^
      "
    `)
  })

  it('explains a list that begins on the line of its name', () => {
    expect(slip('goals: - one\n')).toMatchInlineSnapshot(`
      "
      1:8  a list begins on the line below its name, one "- " to a line.
         1 | goals: - one
           |        ^
      "
    `)
  })

  it('explains a missing space behind a colon', () => {
    expect(slip('name:A\nkind: track\n')).toMatchInlineSnapshot(`
      "
      1:5  a space is missing after "name:".
         1 | name:A
           |     ^ write name: A
      "
    `)
  })

  it('explains a missing space behind a colon further down', () => {
    expect(slip('name: A\nkind:track\nsummary: B\n')).toMatchInlineSnapshot(`
      "
      2:5  a space is missing after "kind:".
         2 | kind:track
           |     ^ write kind: track
      "
    `)
  })

  it('explains a missing space behind the only colon', () => {
    expect(slip('name:A\n')).toMatchInlineSnapshot(`
      "
      1:1  a space is missing after "name:".
         1 | name:A
           | ^^^^^^ write name: A
      "
    `)
  })

  it('explains a missing space behind a dash', () => {
    expect(slip('goals:\n  - one\n  -two\n')).toMatchInlineSnapshot(`
      "
      3:3  a space is missing after "-".
         3 |   -two
           |   ^ write - two
      "
    `)
  })

  it('explains missing spaces behind all dashes', () => {
    expect(slip(programWith({ goals: '\n  -one\n  -two' }))).toMatchInlineSnapshot(`
      "
      7:3  goals: expected a list, found "-one -two". A space is missing after each "-".
         7 |   -one
           |   ^^^^
      "
    `)
  })

  it('explains a line without a colon', () => {
    expect(slip('name: A\nkind\nsummary: B\n')).toMatchInlineSnapshot(`
      "
      2:1  this line has no colon. A field is written name: value; a text that goes on is indented deeper.
         2 | kind
           | ^^^^
      "
    `)
  })

  it('explains brackets without end', () => {
    expect(slip(`goals: ${'['.repeat(40)}\n`)).toMatchInlineSnapshot(`
      "
      1:27  this is nested deeper than any record goes. Look at its brackets and indentation.
         1 | goals: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
           |                           ^
      "
    `)
  })

  it.each([
    'kind: track\nname:\u00a0A\n',
    'name: A\ngoals:\n  - one\n  -\u202ftwo\n',
    'goals:\n  of:\u00a0A\n  to: B\n',
  ])('explains a no-break space: %j', (text) => {
    const place = text.search(/[\u00a0\u202f]/)
    const lines = text.slice(0, place).split('\n')
    const told = slip(text).split('\n')[1]
    expect(told).toBe(
      `${lines.length}:${lines.at(-1)!.length + 1}  a no-break space stands here, which looks like a space and is none. Delete it and type a space.`,
    )
  })

  it('does not count spaces where lines begin in the same column', () => {
    expect(slip('"a: b"\nname: A\n')).toMatchInlineSnapshot(`
      "
      2:1  this line cannot be read. Look at its quotes, colons and indentation, and at the line above.
         2 | name: A
           | ^^^^^^^
      "
    `)
  })
})
