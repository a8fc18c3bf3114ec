import { describe, expect, it } from 'vitest'
import { programWith, slip, told } from '../content.js'

describe('a value that YAML reads otherwise', () => {
  it('explains a colon in a value', () => {
    expect(slip('name: Chief: Stroke Center\n')).toMatchInlineSnapshot(`
      "
      1:7  this value has a colon in it, so it must be in quotes.
         1 | name: Chief: Stroke Center
           |       ^^^^^^^^^^^^^^^^^^^^ write name: "Chief: Stroke Center"
      "
    `)
  })

  it('explains a colon that may stand for a field', () => {
    expect(slip('ambulatoryShare: percent: 40\n')).toMatchInlineSnapshot(`
      "
      1:18  this value has a colon in it. If it is text, put it in quotes; if percent is a field, begin it on the line below.
         1 | ambulatoryShare: percent: 40
           |                  ^^^^^^^^^^^
      "
    `)
  })

  it('explains a colon in a list item', () => {
    expect(slip(programWith({ goals: '\n  - Chief of medicine: now' }))).toMatchInlineSnapshot(`
      "
      7:5  goals[1]: expected text, found fields.
         7 |   - Chief of medicine: now
           |     ^^^^^^^^^^^^^^^^^ write "Chief of medicine: now"
      "
    `)
  })

  it('explains a colon in a text of several lines', () => {
    expect(slip('summary: It trains residents\n  for one thing: care\nname: A\n')).toMatchInlineSnapshot(`
      "
      2:16  the text that begins above has a colon in it, so all of it must be in quotes.
         2 |   for one thing: care
           |                ^
      "
    `)
  })

  it('offers no cure for a colon in a text that goes on', () => {
    expect(slip('summary: One thing: it trains residents\n  for care\nname: A\n')).toMatchInlineSnapshot(`
      "
      1:10  this value has a colon in it, so it must be in quotes.
         1 | summary: One thing: it trains residents
           |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      "
    `)
  })

  it('keeps the cure for a long value short', () => {
    expect(slip(`summary: ${'Many words. '.repeat(12)}And: more\n`)).toMatchInlineSnapshot(`
      "
      1:10  this value has a colon in it, so it must be in quotes.
         1 | summary: Many words. Many words. Many words. Many words. Many words. Many words. Many words. Many wo…
           |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ put it in quotes
      "
    `)
  })

  it('explains a value that begins with @', () => {
    expect(slip('name: @primary # ours\n')).toMatchInlineSnapshot(`
      "
      1:7  a value that begins with @ must be in quotes.
         1 | name: @primary # ours
           |       ^ write name: "@primary"
      "
    `)
  })

  it('explains a value that begins with %', () => {
    expect(slip('name: % of time\n')).toMatchInlineSnapshot(`
      "
      1:7  a value that begins with % must be in quotes.
         1 | name: % of time
           |       ^ write name: "% of time"
      "
    `)
  })

  it('explains a value that begins with a backtick', () => {
    expect(slip('name: `primary\n')).toMatchInlineSnapshot(`
      "
      1:7  a value that begins with \` must be in quotes.
         1 | name: \`primary
           |       ^ write name: "\`primary"
      "
    `)
  })

  it('explains a value that begins with *', () => {
    expect(slip('name: *primary\n')).toMatchInlineSnapshot(`
      "
      1:7  a value that begins with * must be in quotes.
         1 | name: *primary
           |       ^^^^^^^^ write name: "*primary"
      "
    `)
  })

  it('explains a value that begins with &', () => {
    expect(slip('name: &primary care\n')).toMatchInlineSnapshot(`
      "
      1:7  a value that begins with & must be in quotes.
         1 | name: &primary care
           |       ^^^^^^^^ write name: "&primary care"
      "
    `)
  })

  it('explains a value that begins with !', () => {
    expect(slip('name: !primary\n')).toMatchInlineSnapshot(`
      "
      1:7  a value that begins with ! must be in quotes.
         1 | name: !primary
           |       ^ write name: "!primary"
      "
    `)
  })

  it('explains a value that begins with the braces of a template', () => {
    expect(slip('name: {{ name }}\n')).toMatchInlineSnapshot(`
      "
      1:7  a value that begins with { must be in quotes.
         1 | name: {{ name }}
           |       ^ write name: "{{ name }}"
      "
    `)
  })

  it('explains a value that begins with >', () => {
    expect(slip('name: >50 patients\n')).toMatchInlineSnapshot(`
      "
      1:7  a value that begins with > must be in quotes.
         1 | name: >50 patients
           |       ^ write name: ">50 patients"
      "
    `)
  })

  it('explains a value that begins with |', () => {
    expect(slip('name: | primary\n')).toMatchInlineSnapshot(`
      "
      1:7  a value that begins with | must be in quotes.
         1 | name: | primary
           |       ^ write name: "| primary"
      "
    `)
  })

  it('explains a name that begins with @', () => {
    expect(slip('kind: track\n@name: A\n')).toMatchInlineSnapshot(`
      "
      2:1  the name of a field cannot begin with @.
         2 | @name: A
           | ^
      "
    `)
  })

  it('explains a name that begins with * or %', () => {
    expect(slip('kind: track\n*name: A\n')).toMatchInlineSnapshot(`
      "
      2:1  the name of a field cannot begin with *.
         2 | *name: A
           | ^
      "
    `)
    expect(slip('%name: A\nkind: track\n')).toMatchInlineSnapshot(`
      "
      1:1  the name of a field cannot begin with %.
         1 | %name: A
           | ^
      "
    `)
  })

  it('refuses an anchor and its alias', () => {
    expect(slip('name: &same A\nsummary: *same\n')).toMatchInlineSnapshot(`
      "
      1:7  content has no anchors (&) and aliases (*). Write the value out in each place, or use defaults.
         1 | name: &same A
           |       ^^^^^
      "
    `)
  })

  it('refuses a tag', () => {
    expect(slip('order: !!int 3\n')).toMatchInlineSnapshot(`
      "
      1:8  content has no tags. Remove !!int.
         1 | order: !!int 3
           |        ^
      "
    `)
  })

  it('refuses a merge key', () => {
    expect(slip(programWith({ '<<': '{ name: B }' }))).toMatchInlineSnapshot(`
      "
      6:1  <<: content has no merge keys. Use defaults, or write the fields out.
         6 | <<: { name: B }
           | ^^
      "
    `)
  })

  it('finds text lost behind #', () => {
    expect(slip('name: Team #1\n')).toMatchInlineSnapshot(`
      "
      1:12  what follows # is a comment, so it is lost. Put the whole value in quotes, or a space after # if it is a comment.
         1 | name: Team #1
           |            ^^
      "
    `)
  })

  it('finds a backslash in double quotes', () => {
    expect(slip('name: "Team \\Q"\n')).toMatchInlineSnapshot(`
      "
      1:13  in double quotes a backslash begins a code. Use single quotes around the value, or write \\\\.
         1 | name: "Team \\Q"
           |             ^^
      "
    `)
  })

  it('finds a character that cannot be seen', () => {
    expect(slip('name: A\u0007B\n')).toMatchInlineSnapshot(`
      "
      1:8  a character that cannot be seen stands here. Delete it, and type the text again.
         1 | name: A�B
           |        ^
      "
    `)
  })

  it('finds text lost behind several # or a tab', () => {
    expect(slip('name: Team\t#1\nkind: Team ##1\n')).toMatchInlineSnapshot(`
      "
      1:12  what follows # is a comment, so it is lost. Put the whole value in quotes, or a space after # if it is a comment.
         1 | name: Team	#1
           |           	^^
      2:12  what follows # is a comment, so it is lost. Put the whole value in quotes, or a space after # if it is a comment.
         2 | kind: Team ##1
           |            ^^^
      "
    `)
  })

  it('leaves comments alone, however they begin', () => {
    const comments = programWith({
      name: 'A # ours',
      kind: 'track ## see below',
      asOf: '2019 ####',
      order: '3\t# third',
    })
    expect(told({ 'content/programs/a.yaml': comments })).toBe('nothing')
  })

  it('offers no cure that would lose what stands behind #', () => {
    expect(slip('name: @primary #1\n')).toMatchInlineSnapshot(`
      "
      1:7  a value that begins with @ must be in quotes.
         1 | name: @primary #1
           |       ^
      "
    `)
    expect(slip('name: Chief: Team #1\n')).toMatchInlineSnapshot(`
      "
      1:7  this value has a colon in it, so it must be in quotes.
         1 | name: Chief: Team #1
           |       ^^^^^^^^^^^^^^
      "
    `)
  })

  it('explains a value that begins with * or & and goes on', () => {
    expect(slip('name: *Primary* Care\n')).toMatchInlineSnapshot(`
      "
      1:7  a value that begins with * must be in quotes.
         1 | name: *Primary* Care
           |       ^ write name: "*Primary* Care"
      "
    `)
    expect(slip('goals:\n  - &New &Primary Care\n')).toMatchInlineSnapshot(`
      "
      2:5  a value that begins with & must be in quotes.
         2 |   - &New &Primary Care
           |     ^ write - "&New &Primary Care"
      "
    `)
  })

  it('explains a value that begins with a question mark', () => {
    expect(slip('name: ? why\n')).toMatchInlineSnapshot(`
      "
      1:7  a value that begins with ? must be in quotes.
         1 | name: ? why
           |       ^ write name: "? why"
      "
    `)
    expect(slip('name: ?\n')).toMatchInlineSnapshot(`
      "
      1:7  a value that begins with ? must be in quotes.
         1 | name: ?
           |       ^
      "
    `)
  })
})
