import { describe, expect, it } from 'vitest'
import { programWith, slip } from '../content.js'

describe('quotes and brackets', () => {
  it('finds a quote that is never closed', () => {
    expect(slip('name: "Primary Care\nkind: track\n')).toMatchInlineSnapshot(`
      "
      1:7  this quote is never closed. Write " where it ends.
         1 | name: "Primary Care
           |       ^ write name: "Primary Care"
      "
    `)
  })

  it('finds the quote that another quote closes by chance', () => {
    expect(slip("ambulatoryShare:\n  of: 'time\n  qualifier: 'about'\n")).toMatchInlineSnapshot(`
      "
      2:7  this quote is never closed. Write ' where it ends.
         2 |   of: 'time
           |       ^ write of: 'time'
      "
    `)
  })

  it('finds a quote that is never closed at the end of a file', () => {
    expect(slip("name: 'Primary Care")).toMatchInlineSnapshot(`
      "
      1:7  this quote is never closed. Write ' where it ends.
         1 | name: 'Primary Care
           |       ^ write name: 'Primary Care'
      "
    `)
  })

  it('finds text behind a closing quote', () => {
    expect(slip('name: "Primary" Care\n')).toMatchInlineSnapshot(`
      "
      1:17  text follows a closing quote. Put quotes around the whole value.
         1 | name: "Primary" Care
           |                 ^^^^ write name: '"Primary" Care'
      "
    `)
  })

  it('finds an apostrophe inside single quotes', () => {
    expect(slip("name: 'The residents' program'\n")).toMatchInlineSnapshot(`
      "
      1:23  text follows a closing quote. Put quotes around the whole value.
         1 | name: 'The residents' program'
           |                       ^^^^^^^^ write name: "The residents' program"
      "
    `)
  })

  it('finds a bracket that is never closed', () => {
    expect(slip('goals: [one, two\nname: A\n')).toMatchInlineSnapshot(`
      "
      1:8  this [ is never closed. Write ] where it ends.
         1 | goals: [one, two
           |        ^ write goals: [one, two]
      "
    `)
  })

  it('finds a bracket that is never closed around later fields', () => {
    expect(slip('links:\n  - { label: A, goals: [one\n    url: B }\n')).toMatchInlineSnapshot(`
      "
      2:24  this [ is never closed. Write ] where it ends.
         2 |   - { label: A, goals: [one
           |                        ^
      "
    `)
  })

  it('finds a brace that is never closed', () => {
    expect(slip('ambulatoryShare: { percent: 40\nname: A\n')).toMatchInlineSnapshot(`
      "
      1:18  this { is never closed. Write } where it ends.
         1 | ambulatoryShare: { percent: 40
           |                  ^ write ambulatoryShare: { percent: 40}
      "
    `)
  })

  it('finds a bracket that is never closed at the end of a file', () => {
    expect(slip('goals: [one, two')).toMatchInlineSnapshot(`
      "
      1:8  this [ is never closed. Write ] where it ends.
         1 | goals: [one, two
           |        ^ write goals: [one, two]
      "
    `)
  })

  it('is not misled by quotes and brackets in other texts', () => {
    expect(slip(`summary: |\n  He said "yes [\nname: it's [fine # "really\ngoals: [one\nkind: track\n`))
      .toMatchInlineSnapshot(`
      "
      4:8  this [ is never closed. Write ] where it ends.
         4 | goals: [one
           |        ^ write goals: [one]
      "
    `)
  })

  it('finds a missing comma', () => {
    expect(slip('goals: ["one" "two"]\n')).toMatchInlineSnapshot(`
      "
      1:15  a comma is missing before this. Items in brackets stand between commas.
         1 | goals: ["one" "two"]
           |               ^
      "
    `)
  })

  it('finds a comma too many', () => {
    expect(slip('goals: [one,, two]\n')).toMatchInlineSnapshot(`
      "
      1:13  an item is missing between two commas. Remove one comma.
         1 | goals: [one,, two]
           |             ^
      "
    `)
  })

  it('finds a colon in brackets', () => {
    expect(slip('goals: [one: two: three]\n')).toMatchInlineSnapshot(`
      "
      1:17  a colon inside brackets must be in quotes, together with the text around it.
         1 | goals: [one: two: three]
           |                 ^
      "
    `)
  })

  it('finds text behind a closing bracket', () => {
    expect(slip('name: [New] Primary Care\n')).toMatchInlineSnapshot(`
      "
      1:13  text follows ]. If all of the value is text, put it in quotes; if not, end it at ].
         1 | name: [New] Primary Care
           |             ^^^^^^^^^^^^
      "
    `)
    expect(slip('goals:\n  - {x} care # ours\n')).toMatchInlineSnapshot(`
      "
      2:9  text follows }. If all of the value is text, put it in quotes; if not, end it at }.
         2 |   - {x} care # ours
           |         ^^^^
      "
    `)
    expect(slip('name: A\ngoals: [a,\n  b] and c\n')).toMatchInlineSnapshot(`
      "
      3:6  text follows ]. If all of the value is text, put it in quotes; if not, end it at ].
         3 |   b] and c
           |      ^^^^^
      "
    `)
  })

  it('finds a name that begins with a bracket or a question mark', () => {
    const list = `${programWith({ goals: '[one, two]' })}? [a, b]\n`
    expect(slip(list)).toMatchInlineSnapshot(`
      "
      7:1  the name of a field cannot begin with ?.
         7 | ? [a, b]
           | ^
      "
    `)
    expect(slip('[New] name: A\n')).toMatchInlineSnapshot(`
      "
      1:1  the name of a field cannot begin with [.
         1 | [New] name: A
           | ^
      "
    `)
    expect(slip('goals: [one]\nlinks: { label: A, [url]: B }\n')).toMatchInlineSnapshot(`
      "
      2:20  the name of a field cannot begin with [.
         2 | links: { label: A, [url]: B }
           |                    ^
      "
    `)
  })

  it('does not blame a bracket for the line below it', () => {
    expect(slip('goals: [a, b]\n   kind: track\n')).toMatchInlineSnapshot(`
      "
      2:4  this line is indented below goals, which has a value already. Begin it in the column of goals; if it goes on with the text above, put all of that in quotes.
         2 |    kind: track
           |    ^^^^
      "
    `)
  })

  it('tells an apostrophe from a quote', () => {
    expect(slip("name: 'Women's health\n")).toMatchInlineSnapshot(`
      "
      1:14  text follows a closing quote. Put quotes around the whole value.
         1 | name: 'Women's health
           |              ^^^^^^^^ write name: "Women's health"
      "
    `)
    expect(slip("name: 'Women's and men's health'\n")).toMatchInlineSnapshot(`
      "
      1:14  text follows a closing quote. Put quotes around the whole value.
         1 | name: 'Women's and men's health'
           |              ^^^^^^^^^^^^^^^^^^^ write name: "Women's and men's health"
      "
    `)
  })

  it.each([
    `'The residents' program`,
    `'60s and '70s'`,
    `'A' and 'B'`,
    `"A" and "B"`,
    `"Primary"Care`,
    `"A\\n" B`,
    `"Team" B #1`,
  ])('offers no cure where quotes can be meant in several ways: %s', (value) => {
    expect(slip(`name: ${value}\n`)).toMatch(/^\n1:\d+  text follows a closing quote\. .*\n.*\n *\| *\^+\n$/)
  })
})
