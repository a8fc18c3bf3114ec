import { describe, expect, it } from 'vitest'
import { programWith, slip, told } from './content.js'

describe('a field', () => {
  it('is told when it is missing, with what it is for', () => {
    expect(slip(programWith({ name: '', asOf: '' }))).toMatchInlineSnapshot(`
      "
      1:1  asOf is missing. When the record was true: a year, month or day.
         1 | kind: track
           | ^^^^
      1:1  name is missing. Full name: Primary Care Program.
         1 | kind: track
           | ^^^^
      "
    `)
  })

  it('is told where it is missing in a value', () => {
    expect(slip(programWith({ ambulatoryShare: '\n  percent: 40' }))).toMatchInlineSnapshot(`
      "
      6:1  ambulatoryShare.of is missing. What the whole is: clinical training time.
         6 | ambulatoryShare:
           | ^^^^^^^^^^^^^^^
      "
    `)
  })

  it('is told when it is empty', () => {
    expect(slip(programWith({ name: ' ', disciplines: '\n  - medicine\n  -' }))).toMatchInlineSnapshot(`
      "
      1:1  name is empty. Write it, or remove the line.
         1 | name:  
           | ^^^^
      8:3  disciplines[2] is empty. Write it, or remove the line.
         8 |   -
           |   ^
      "
    `)
  })

  it('is told when it is not known, with the one that was meant, which then is not missing', () => {
    expect(slip(programWith({ kind: '', kinds: 'track', colour: 'blue' }))).toMatchInlineSnapshot(`
      "
      5:1  kinds is not a field here. Did you mean kind?
         5 | kinds: track
           | ^^^^^
      6:1  colour is not a field here.
         6 | colour: blue
           | ^^^^^^
      "
    `)
  })

  it('is told when it is wrong, although another name looks like a slip for it', () => {
    expect(slip(programWith({ kind: 'trak', kinds: 'track' }))).toMatchInlineSnapshot(`
      "
      2:7  kind: expected residency, track, pathway, preliminary-year, combined, fellowship or enrichment, found "trak". Did you mean track?
         2 | kind: trak
           |       ^^^^
      6:1  kinds is not a field here. Did you mean kind?
         6 | kinds: track
           | ^^^^^
      "
    `)
  })

  it('is told when it is not known in a value', () => {
    expect(slip(programWith({ links: '\n  - lable: Page\n    url: https://a.example' }))).toMatchInlineSnapshot(`
      "
      7:5  links[1].lable is not a field here. Did you mean label?
         7 |   - lable: Page
           |     ^^^^^
      "
    `)
  })

  it('cannot be one that JavaScript gives a meaning', () => {
    expect(slip(programWith({ __proto: 'x', ['__proto__']: '{ name: B }', constructor: 'x' }))).toMatchInlineSnapshot(`
      "
      6:1  __proto is not a field here.
         6 | __proto: x
           | ^^^^^^^
      7:1  __proto__ is not a field here.
         7 | __proto__: { name: B }
           | ^^^^^^^^^
      8:1  constructor is not a field here.
         8 | constructor: x
           | ^^^^^^^^^^^
      "
    `)
  })

  it('needs a name', () => {
    expect(slip(`${programWith()}: x\n`)).toMatchInlineSnapshot(`
      "
      6:1  a name is missing before the colon.
         6 | : x
           | ^
      "
    `)
    expect(slip(programWith({ '""': 'x' }))).toMatchInlineSnapshot(`
      "
      6:1  a name is missing before the colon.
         6 | "": x
           | ^^
      "
    `)
  })
})

describe('a value', () => {
  it('of a choice is told with all choices and the one that was meant', () => {
    expect(slip(programWith({ kind: 'trak', status: 'finished' }))).toMatchInlineSnapshot(`
      "
      2:7  kind: expected residency, track, pathway, preliminary-year, combined, fellowship or enrichment, found "trak". Did you mean track?
         2 | kind: trak
           |       ^^^^
      6:9  status: expected current, historical, superseded, draft or hidden, found "finished".
         6 | status: finished
           |         ^^^^^^^^
      "
    `)
  })

  it('is told with the words of its schema and what was found', () => {
    expect(slip(programWith({ asOf: 'last year', duration: '3 years', url: 'medicine.example', order: '1.5' })))
      .toMatchInlineSnapshot(`
      "
      4:7  asOf: expected a year, month or day such as 2019, 2019-07 or 2019-07-14, found "last year".
         4 | asOf: last year
           |       ^^^^^^^^^
      6:11  duration: expected an ISO 8601 duration such as P3Y (three years) or P6W (six weeks), found "3 years".
         6 | duration: 3 years
           |           ^^^^^^^
      7:6  url: expected a web address that begins with https://, found "medicine.example".
         7 | url: medicine.example
           |      ^^^^^^^^^^^^^^^^
      8:8  order: expected a whole number, found "1.5".
         8 | order: 1.5
           |        ^^^
      "
    `)
  })

  it('that cannot be a number is told with the number, where it is clear', () => {
    expect(slip(programWith({ ambulatoryShare: '\n  percent: forty-two\n  of: training' }))).toMatchInlineSnapshot(`
      "
      7:12  ambulatoryShare.percent: expected a number, found "forty-two".
         7 |   percent: forty-two
           |            ^^^^^^^^^ write 42
      "
    `)
    expect(slip(programWith({ ambulatoryShare: '\n  percent: 40 %\n  of: training' }))).toMatchInlineSnapshot(`
      "
      7:12  ambulatoryShare.percent: expected a number, found "40 %".
         7 |   percent: 40 %
           |            ^^^^ write 40
      "
    `)
    expect(slip(programWith({ ambulatoryShare: '\n  percent: some\n  of: training' }))).toMatchInlineSnapshot(`
      "
      7:12  ambulatoryShare.percent: expected a number, found "some".
         7 |   percent: some
           |            ^^^^
      "
    `)
  })

  it('is not taken for a number when it only looks like one', () => {
    expect(slip(programWith({ order: '02114' }))).toMatchInlineSnapshot(`
      "
      6:8  order: expected a whole number, found "02114".
         6 | order: 02114
           |        ^^^^^
      "
    `)
    expect(slip(programWith({ order: '1e3' }))).toMatchInlineSnapshot(`
      "
      6:8  order: expected a whole number, found "1e3".
         6 | order: 1e3
           |        ^^^
      "
    `)
  })

  it('that no number can hold exactly is told, not rounded', () => {
    expect(
      slip(
        programWith({ order: '12345678901234567891', ambulatoryShare: '{ percent: 0.1234567890123456, of: time }' }),
      ),
    ).toMatchInlineSnapshot(`
      "
      6:8  order: expected a whole number of at most 15 digits, found "12345678901234567891".
         6 | order: 12345678901234567891
           |        ^^^^^^^^^^^^^^^^^^^^
      7:29  ambulatoryShare.percent: expected a number of at most 15 digits, found "0.1234567890123456".
         7 | ambulatoryShare: { percent: 0.1234567890123456, of: time }
           |                             ^^^^^^^^^^^^^^^^^^
      "
    `)
  })

  it('that breaks a limit is told with the limit', () => {
    expect(slip(programWith({ ambulatoryShare: '\n  percent: 140\n  of: training' }))).toMatchInlineSnapshot(`
      "
      7:12  ambulatoryShare.percent: expected 0 to 100, found "140".
         7 |   percent: 140
           |            ^^^
      "
    `)
  })

  it('that says a date in another form is told with the right form', () => {
    expect(slip(programWith({ asOf: '07/2019' }))).toMatchInlineSnapshot(`
      "
      4:7  asOf: expected a year, month or day such as 2019, 2019-07 or 2019-07-14, found "07/2019".
         4 | asOf: 07/2019
           |       ^^^^^^^ write 2019-07
      "
    `)
    expect(slip(programWith({ asOf: 'July 2019' }))).toMatchInlineSnapshot(`
      "
      4:7  asOf: expected a year, month or day such as 2019, 2019-07 or 2019-07-14, found "July 2019".
         4 | asOf: July 2019
           |       ^^^^^^^^^ write 2019-07
      "
    `)
    expect(slip(programWith({ asOf: '2019-02-30' }))).toMatchInlineSnapshot(`
      "
      4:7  asOf: expected a day that exists, found "2019-02-30".
         4 | asOf: 2019-02-30
           |       ^^^^^^^^^^
      "
    `)
  })

  it('is told with another form only where that says the same', () => {
    const told = ['2011/12', '2019.07.14'].map((asOf) => slip(programWith({ asOf })))
    expect([...told, slip(programWith({ duration: 'P1.5Y' }))].join('')).toMatchInlineSnapshot(`
      "
      4:7  asOf: expected a year, month or day such as 2019, 2019-07 or 2019-07-14, found "2011/12".
         4 | asOf: 2011/12
           |       ^^^^^^^

      4:7  asOf: expected a year, month or day such as 2019, 2019-07 or 2019-07-14, found "2019.07.14".
         4 | asOf: 2019.07.14
           |       ^^^^^^^^^^ write 2019-07-14

      6:11  duration: expected an ISO 8601 duration such as P3Y (three years) or P6W (six weeks), found "P1.5Y".
         6 | duration: P1.5Y
           |           ^^^^^
      "
    `)
  })

  it('is told when it should be a list', () => {
    expect(slip(programWith({ disciplines: 'medicine, pediatrics', links: 'https://a.example' })))
      .toMatchInlineSnapshot(`
      "
      6:14  disciplines: expected a list, found "medicine, pediatrics".
         6 | disciplines: medicine, pediatrics
           |              ^^^^^^^^^^^^^^^^^^^^ write [medicine, pediatrics]
      7:8  links: expected a list, found "https://a.example".
         7 | links: https://a.example
           |        ^^^^^^^^^^^^^^^^^
      "
    `)
  })

  it('is told when it should be text', () => {
    expect(slip(programWith({ name: '[A, B]', summary: '\n  first: A\n  second: B' }))).toMatchInlineSnapshot(`
      "
      1:7  name: expected text, found a list.
         1 | name: [A, B]
           |       ^^^^^^
      4:3  summary: expected text, found fields.
         4 |   first: A
           |   ^^^^^
      "
    `)
  })

  it('is told when it should be fields', () => {
    expect(slip(programWith({ ambulatoryShare: '40', links: '[A]' }))).toMatchInlineSnapshot(`
      "
      6:18  ambulatoryShare: expected the fields percent and of, found "40".
         6 | ambulatoryShare: 40
           |                  ^^
      7:9  links[1]: expected the fields label and url, found "A".
         7 | links: [A]
           |         ^
      "
    `)
  })

  it('in a list is told by its place, counted from 1', () => {
    expect(slip(programWith({ boards: '\n  - specialty: Medicine\n  - specialty: [A]' }))).toMatchInlineSnapshot(`
      "
      8:16  boards[2].specialty: expected text, found a list.
         8 |   - specialty: [A]
           |                ^^^
      "
    `)
  })
})

const testimonial = `speaker: { form: anonymous }
relationship: resident
permission: { basis: public-page }
asOf: 2019
sources: [{ source: page }]
`

describe('a rule between fields', () => {
  it('is told although another field is wrong as well', () => {
    const text = `${testimonial}statement: { form: quotation, text: Fine. }\nlevel: []\n`
    expect(told({ 'content/testimonials/fine.yaml': text })).toMatchInlineSnapshot(`
      "
      content/testimonials/fine.yaml:6:20  statement.form: a quotation needs the speaker’s consent. Set permission.basis to consent, or retell it: form: reported.
         6 | statement: { form: quotation, text: Fine. }
           |                    ^^^^^^^^^
      content/testimonials/fine.yaml:7:8  level: expected text, found a list.
         7 | level: []
           |        ^^
      2 problems in 1 file. Nothing was written.
      "
    `)
  })

  it('about a field that is not there is told at the record', () => {
    const text = `- id: line\n  name: Line\n  kind: crisis\n  summary: Help.\n  asOf: 2019\n  sources: [{ source: page }]\n`
    expect(told({ 'content/wellness.yaml': text })).toMatchInlineSnapshot(`
      "
      content/wellness.yaml:1:3  line: reviewBy: a crisis record needs the day by which somebody checks it again. Add reviewBy: 2027-01-31, with your date.
         1 | - id: line
           |   ^^
      1 problem in 1 file. Nothing was written.
      "
    `)
  })

  it('about a value of several fields is told at the value', () => {
    const text = `name: Line\nkind: leave\nsummary: Help.\namount: { unit: weeks }\nasOf: 2019\nsources: [{ source: page }]\n`
    expect(told({ 'content/wellness/line.yaml': text })).toMatchInlineSnapshot(`
      "
      content/wellness/line.yaml:4:9  amount: expected either value, or both min and max.
         4 | amount: { unit: weeks }
           |         ^^^^^^^^^^^^^^^
      1 problem in 1 file. Nothing was written.
      "
    `)
  })

  it('about a range is told at its end', () => {
    const text = (min: string, max: string) =>
      `name: Line\nkind: leave\nsummary: Help.\namount: { min: ${min}, max: ${max}, unit: weeks }\nasOf: 2019\nsources: [{ source: page }]\n`
    expect(told({ 'content/wellness/line.yaml': text('5', '-4') })).toMatchInlineSnapshot(`
      "
      content/wellness/line.yaml:4:24  amount.max: expected more than min, found "-4". Where there is one figure only, write value instead of both.
         4 | amount: { min: 5, max: -4, unit: weeks }
           |                        ^^
      1 problem in 1 file. Nothing was written.
      "
    `)
    expect(told({ 'content/wellness/line.yaml': text('4', '4') })).toMatchInlineSnapshot(`
      "
      content/wellness/line.yaml:4:24  amount.max: expected more than min, found "4". Where there is one figure only, write value instead of both.
         4 | amount: { min: 4, max: 4, unit: weeks }
           |                        ^
      1 problem in 1 file. Nothing was written.
      "
    `)
    expect(told({ 'content/wellness/line.yaml': text('4', '5') })).toBe('nothing')
  })

  it('by which a form is chosen lists the forms', () => {
    const text = `${testimonial}statement: { text: Fine. }\n`
    expect(told({ 'content/testimonials/a.yaml': text })).toMatchInlineSnapshot(`
      "
      content/testimonials/a.yaml:6:1  statement.form is missing. Write quotation or reported.
         6 | statement: { text: Fine. }
           | ^^^^^^^^^
      1 problem in 1 file. Nothing was written.
      "
    `)
    const other = `${testimonial}statement: { form: quote, text: Fine. }\n`
    expect(told({ 'content/testimonials/a.yaml': other })).toMatchInlineSnapshot(`
      "
      content/testimonials/a.yaml:6:20  statement.form: expected quotation or reported, found "quote".
         6 | statement: { form: quote, text: Fine. }
           |                    ^^^^^
      1 problem in 1 file. Nothing was written.
      "
    `)
  })
})

describe('a withdrawn record', () => {
  it('keeps nothing of what it said', () => {
    const text = 'status: withdrawn\nwithdrawnOn: 2026-07-01\nreason: request\nstatement: { form: reported, text: A }\n'
    expect(told({ 'content/testimonials/a.yaml': text })).toMatchInlineSnapshot(`
      "
      content/testimonials/a.yaml:4:1  a withdrawn record keeps no text: remove statement.
         4 | statement: { form: reported, text: A }
           | ^^^^^^^^^
      1 problem in 1 file. Nothing was written.
      "
    `)
  })

  it('says when and why it left', () => {
    expect(told({ 'content/testimonials/a.yaml': 'status: withdrawn\nreason: requested\n' })).toMatchInlineSnapshot(`
      "
      content/testimonials/a.yaml:1:1  withdrawnOn is missing. The day on which it was taken down.
         1 | status: withdrawn
           | ^^^^^^
      content/testimonials/a.yaml:2:9  reason: expected request, consent-ended, error or legal, found "requested". Did you mean request?
         2 | reason: requested
           |         ^^^^^^^^^
      2 problems in 1 file. Nothing was written.
      "
    `)
  })

  it('takes no defaults', () => {
    const text = 'status: withdrawn\nwithdrawnOn: 2026-07-01\nreason: request\n'
    expect(told({ 'content/testimonials/a.yaml': text, 'content/testimonials/_defaults.yaml': 'asOf: 2019\n' })).toBe(
      'nothing',
    )
  })
})

describe('the department', () => {
  it('needs a name and an address', () => {
    expect(told({ 'content/department.yaml': 'nam: Medicine\nurl: medicine\n' })).toMatchInlineSnapshot(`
      "
      content/department.yaml:1:1  nam is not a field here. Did you mean name?
         1 | nam: Medicine
           | ^^^
      content/department.yaml:2:6  url: expected a web address that begins with https://, found "medicine".
         2 | url: medicine
           |      ^^^^^^^^
      2 problems in 1 file. Nothing was written.
      "
    `)
  })
})
