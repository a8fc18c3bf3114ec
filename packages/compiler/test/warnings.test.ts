import { describe, expect, it } from 'vitest'
import { compile, format } from '../src/index.js'
import { department, exampleOf, filesOf, programWith, withReferences, type Texts } from './content.js'

const source = 'asOf: 2019, sources: [{ source: page }]'

/** What is warned of, as it is printed. */
function warned(texts: Texts, today?: string): string {
  const files = filesOf({ ...department, ...texts })
  const { problems, warnings, files: built } = compile(files, today === undefined ? {} : { today })
  expect(problems).toEqual([])
  expect(built.length).toBeGreaterThan(0)
  return warnings.length === 0 ? 'nothing' : `\n${format(warnings, files)}`
}

const program = (fields: Record<string, string>) => ({ 'content/programs/a.yaml': programWith(fields) })

describe('dates', () => {
  it('are past the day after, and say nothing without a day that is today', () => {
    const texts = program({ asOf: '2027-01', reviewBy: '2027-03-01', validUntil: '2027-06-30' })
    expect(warned(texts)).toBe('nothing')
    expect(warned(texts, '2027-03-01')).toBe('nothing')
    expect(warned(texts, '2027-07-01')).toMatchInlineSnapshot(`
      "
      content/programs/a.yaml:6:11  warning: reviewBy: somebody was to look at this again by 2027-03-01. Look at it, then write the day of the next look.
         6 | reviewBy: 2027-03-01
           |           ^^^^^^^^^^
      content/programs/a.yaml:7:13  warning: validUntil: this was true until 2027-06-30. Write what holds now, or status: historical.
         7 | validUntil: 2027-06-30
           |             ^^^^^^^^^^
      2 warnings in 1 file.
      "
    `)
  })

  it('of a record that nobody has confirmed are past after 18 months', () => {
    expect(warned(program({ asOf: '2026-01-15' }), '2027-07-15')).toBe('nothing')
    expect(warned(program({ asOf: '2026-01-15' }), '2027-07-16')).toMatchInlineSnapshot(`
      "
      content/programs/a.yaml:4:7  warning: asOf: 2026-01-15 is more than 18 months ago. Look at the record: where it still holds, write this month; where it is past, status: historical.
         4 | asOf: 2026-01-15
           |       ^^^^^^^^^^
      1 warning in 1 file.
      "
    `)
    expect(warned(program({ asOf: '2026-01' }), '2027-07-01')).toBe('nothing')
    expect(warned(program({ asOf: '2026' }), '2027-07-02')).toContain('asOf: 2026 is more than')
    // A month later, not two: February has no 31st.
    expect(warned(program({ asOf: '2026-08-31' }), '2028-03-02')).toBe('nothing')
  })

  it('are told once where defaults supply them', () => {
    const texts = {
      'content/programs/_defaults.yaml': 'asOf: 2020\n',
      'content/programs/a.yaml': programWith({ asOf: '' }),
      'content/programs/b.yaml': programWith({ asOf: '' }),
    }
    expect(warned(texts, '2027-07-01')).toMatchInlineSnapshot(`
      "
      content/programs/_defaults.yaml:1:7  warning: asOf: 2020 is more than 18 months ago. Look at the record: where it still holds, write this month; where it is past, status: historical.
         1 | asOf: 2020
           |       ^^^^
      1 warning in 1 file.
      "
    `)
  })

  it.each([
    ['a record of the past', program({ status: 'historical', validUntil: '2020-01-01' })],
    ['a draft', program({ status: 'draft', reviewBy: '2020-01-01' })],
    ['a source', {}],
    [
      'a placement whose destination is known',
      { 'content/placements.yaml': `- { id: a, classYear: 2019, kind: practice, ${source} }\n` },
    ],
  ])('of %s do not grow old', (_, texts: Texts) => {
    expect(warned(texts, '2027-07-01')).toBe('nothing')
  })

  it('of a placement whose destination is unknown do', () => {
    const placement = `- { id: a, classYear: 2019, kind: unknown, ${source} }\n`
    expect(warned({ 'content/placements.yaml': placement }, '2027-07-01')).toContain('a: asOf: 2019 is more than')
  })

  it('end consent', () => {
    const testimonial = {
      ...exampleOf('testimonials'),
      permission: { basis: 'consent', givenOn: '2026-05-02', until: '2027-06-30' },
      asOf: '2027',
    }
    const files = filesOf(withReferences([['testimonials', testimonial]]))
    const { warnings } = compile(files, { today: '2027-07-01' })
    expect(warnings.filter(({ field }) => field === 'permission.until').map(({ message }) => message))
      .toMatchInlineSnapshot(`
        [
          "permission.until: the consent ended on 2027-06-30. Ask for it again and write the new day, or withdraw the record.",
        ]
      `)
  })
})

describe('degrees', () => {
  it('are written without points', () => {
    expect(warned(program({ summary: 'Led by Robin Example, M.D., Ph.D., since 2019.' }))).toMatchInlineSnapshot(`
      "
      content/programs/a.yaml:3:32  warning: summary: degrees are written without points: MD.
         3 | summary: Led by Robin Example, M.D., Ph.D., since 2019.
           |                                ^^^^ write MD
      content/programs/a.yaml:3:38  warning: summary: degrees are written without points: PhD.
         3 | summary: Led by Robin Example, M.D., Ph.D., since 2019.
           |                                      ^^^^^ write PhD
      2 warnings in 1 file.
      "
    `)
  })

  it('have no cure where the last point may end a sentence as well', () => {
    expect(warned(program({ summary: 'Leads to an M.P.H. It takes a year.' }))).toMatchInlineSnapshot(`
      "
      content/programs/a.yaml:3:22  warning: summary: degrees are written without points: MPH.
         3 | summary: Leads to an M.P.H. It takes a year.
           |                      ^^^^^^
      1 warning in 1 file.
      "
    `)
  })

  it.each([
    ['initials of a name', programWith({ summary: 'Named after J.D. Example and M.A. Sample.' })],
    ['what a source says', programWith({ sources: '[{ source: page, note: "Says M.D. here." }]' })],
  ])('are not looked for in %s', (_, text) => {
    expect(warned({ 'content/programs/a.yaml': text })).toBe('nothing')
  })

  it('stay in the words of a quotation, which are the speaker’s', () => {
    const text = (form: string) =>
      `- { id: a, speaker: { form: anonymous }, statement: { form: ${form}, text: "my Ph.D. helped" }, relationship: resident, permission: { basis: consent }, ${source} }\n`
    expect(warned({ 'content/testimonials.yaml': text('quotation') })).toBe('nothing')
    expect(warned({ 'content/testimonials.yaml': text('reported') })).toContain('statement.text: degrees are written')
  })
})

describe('words that depend on the day', () => {
  it('are told in summaries, each by its place', () => {
    expect(warned(program({ summary: 'Currently has a new clinic, which opened last year.' }))).toMatchInlineSnapshot(`
      "
      content/programs/a.yaml:3:10  warning: summary: nobody can tell later when "Currently" was. Write the year, or leave it out.
         3 | summary: Currently has a new clinic, which opened last year.
           |          ^^^^^^^^^
      content/programs/a.yaml:3:26  warning: summary: nobody can tell later when "new" was. Write the year, or leave it out.
         3 | summary: Currently has a new clinic, which opened last year.
           |                          ^^^
      content/programs/a.yaml:3:51  warning: summary: nobody can tell later when "last year" was. Write the year, or leave it out.
         3 | summary: Currently has a new clinic, which opened last year.
           |                                                   ^^^^^^^^^
      3 warnings in 1 file.
      "
    `)
  })

  it.each([
    'Cares for new patients in New York.',
    'In New England, as in the last year of training.',
    'Newborn care and renewed skills.',
    'Recruits new interns each year.',
  ])('are not seen in "%s"', (summary) => {
    expect(warned(program({ summary }))).toBe('nothing')
  })

  it('are let stand where the record says when it was', () => {
    const texts = program({ summary: 'Currently small.', status: 'historical' })
    expect(warned(texts)).toBe('nothing')
    const milestone = `- { id: a, title: A, date: 1810, summary: The new hospital opens., ${source} }\n`
    expect(warned({ 'content/milestones.yaml': milestone })).toBe('nothing')
  })
})

describe('labels', () => {
  const placements = (...specialties: string[]) => ({
    'content/placements.yaml': specialties
      .map(
        (specialty, index) =>
          `- { id: a-${index}, classYear: 2026, kind: fellowship, specialty: ${specialty}, ${source} }\n`,
      )
      .join(''),
  })

  it('are told where they differ in case, accents, spaces and signs only, the rarer one', () => {
    expect(
      warned(
        placements(
          'Cardiology',
          'Hématologie',
          'cardiology',
          'Cardiology',
          'Hematologie',
          'Pulmonary-Critical Care',
          'Pulmonary Critical Care',
        ),
      ),
    ).toMatchInlineSnapshot(`
        "
        content/placements.yaml:3:60  warning: a-2: specialty: "cardiology" is written "Cardiology" in 2 places, first at content/placements.yaml:1:60. If they are the same, write both alike.
           3 | - { id: a-2, classYear: 2026, kind: fellowship, specialty: cardiology, asOf: 2019, sources: [{ sourc…
             |                                                            ^^^^^^^^^^
        content/placements.yaml:5:60  warning: a-4: specialty: "Hematologie" is written "Hématologie" at content/placements.yaml:2:60. If they are the same, write both alike.
           5 | - { id: a-4, classYear: 2026, kind: fellowship, specialty: Hematologie, asOf: 2019, sources: [{ sour…
             |                                                            ^^^^^^^^^^^
        content/placements.yaml:7:60  warning: a-6: specialty: "Pulmonary Critical Care" is written "Pulmonary-Critical Care" at content/placements.yaml:6:60. If they are the same, write both alike.
           7 | - { id: a-6, classYear: 2026, kind: fellowship, specialty: Pulmonary Critical Care, asOf: 2019, sour…
             |                                                            ^^^^^^^^^^^^^^^^^^^^^^^
        3 warnings in 1 file.
        "
      `)
  })

  it('are told where one letter of a long word differs', () => {
    expect(warned(placements('Cardiology', 'Cardiolgy', 'Pediatrics', 'Paediatrics'))).toMatchInlineSnapshot(`
      "
      content/placements.yaml:2:60  warning: a-1: specialty: "Cardiolgy" is written "Cardiology" at content/placements.yaml:1:60. If they are the same, write both alike.
         2 | - { id: a-1, classYear: 2026, kind: fellowship, specialty: Cardiolgy, asOf: 2019, sources: [{ source…
           |                                                            ^^^^^^^^^
      content/placements.yaml:4:60  warning: a-3: specialty: "Paediatrics" is written "Pediatrics" at content/placements.yaml:3:60. If they are the same, write both alike.
         4 | - { id: a-3, classYear: 2026, kind: fellowship, specialty: Paediatrics, asOf: 2019, sources: [{ sour…
           |                                                            ^^^^^^^^^^^
      2 warnings in 1 file.
      "
    `)
  })

  it('may be others', () => {
    expect(
      warned(
        placements(
          'Neurology',
          'Urology',
          'Fellowship',
          'Fellowships',
          'PGY-1',
          'PGY-2',
          '"Charlestown, MA"',
          '"Charlestown, MD"',
        ),
      ),
    ).toBe('nothing')
  })

  it('are compared within a field of a collection', () => {
    const terms = `- { id: a, name: cardiology, ${source} }\n`
    expect(warned({ ...placements('Cardiology'), 'content/terms.yaml': terms })).toBe('nothing')
  })
})

describe('people', () => {
  const people = (...names: string[]) => ({
    'content/people.yaml': names.map((name, index) => `- { id: p${index}, name: { ${name} }, ${source} }\n`).join(''),
  })

  it('are told who may be there twice', () => {
    expect(warned(people('given: Ana María, family: López', 'given: Ana Maria, family: Lopez, middle: J.')))
      .toMatchInlineSnapshot(`
        "
        content/people.yaml:2:19  warning: p1: this may be the same person as p0, at content/people.yaml:1:19. If so, keep one record, add the other’s id to its formerIds and correct the references.
           2 | - { id: p1, name: { given: Ana Maria, family: Lopez, middle: J. }, asOf: 2019, sources: [{ source: p…
             |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        1 warning in 1 file.
        "
      `)
  })

  it('may share a name and be told apart by the rest of it', () => {
    expect(
      warned(
        people(
          'given: Kim, middle: Lee, family: Specimen',
          'given: Kim, middle: Ray, family: Specimen',
          'given: Kim, middle: Lee, family: Specimen, suffix: Jr.',
        ),
      ),
    ).toBe('nothing')
  })
})

it('tells of files in media that no record shows', () => {
  const picture = new Uint8Array([1])
  expect(warned({ 'content/media/old/dome.jpg': picture, ...program({}) })).toMatchInlineSnapshot(`
    "
    content/media/old/dome.jpg:1:1  warning: no record shows this file. Remove it, or name it in a record.
    1 warning in 1 file.
    "
  `)
})

it('tells nothing of what was taken down', () => {
  const withdrawn = '{ status: withdrawn, withdrawnOn: 2020-01-01, reason: request }'
  expect(warned({ 'content/programs/a.yaml': withdrawn }, '2027-07-01')).toBe('nothing')
})

it('counts problems and warnings apart', () => {
  const files = filesOf({ ...department, ...program({ kind: 'trak', summary: 'Currently small.' }) })
  const { problems, warnings } = compile(files)
  expect(format([...problems, ...warnings], files)).toMatch(
    /\n1 problem and 1 warning in 1 file\. Nothing was written\.\n$/,
  )
  expect(problems.map(({ severity }) => severity)).toEqual(['error'])
  expect(warnings.map(({ severity }) => severity)).toEqual(['warning'])
})
