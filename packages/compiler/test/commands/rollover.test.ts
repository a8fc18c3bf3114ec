import { describe, expect, it } from 'vitest'
import { department, programWith } from '../content.js'
import { filesIn, housestaff, json, textOf, useFolder, write } from './folder.js'

useFolder()

const people = ['ana', 'bo', 'cam', 'dee', 'eli']
const texts = {
  ...department,
  'content/programs/medicine.yaml': programWith({ kind: 'residency', duration: 'P3Y' }),
  'content/programs/rural.yaml': programWith({ parent: 'medicine' }),
  'content/programs/research.yaml': programWith({
    duration: 'P4Y',
    durationOptions: '[{ duration: P5Y, label: with a PhD }]',
  }),
  'content/people.yaml': people
    .map((id) => `- { id: ${id}, name: { given: ${id}, family: Example }, asOf: 2026, sources: [{ source: page }] }\n`)
    .join(''),
  'content/rosters.yaml': `# Residents, year by year.
defaults:
  program: medicine
  sources: [{ source: page }]

records:
  - id: class-of-2026-27 # the latest
    academicYear: 2026-2027
    levelPrefix: R
    members:
      - { person: ana, entered: 2024 } # leaves
      - { person: bo, entered: 2024, yearsAway: 1, title: Chief resident }
      - { person: cam, entered: 2024, program: rural }
      - { person: dee, entered: 2024, program: research }
      - { person: eli, entered: 2026 }
    headcounts: [{ level: R1, count: { value: 1 } }]
    asOf: 2026-07
`,
  'content/alumni/cam.yaml': 'person: cam\nprogram: rural\nasOf: 2026\nsources: [{ source: page }]\n',
}

describe('rollover', () => {
  it('shows first what it would do, and does nothing', async () => {
    write(texts)
    const before = filesIn('content')
    expect(await housestaff('rollover 2027 content')).toMatchInlineSnapshot(`
      {
        "err": "",
        "exit": 0,
        "out": "medicine: the roster class-of-2026-27 becomes class-of-2027-28.
        stay:  bo (R3), dee (R4), eli (R2)
        leave: ana (since 2024), cam (since 2024)
      content/rosters.yaml:9
           +     status: historical
      content/rosters.yaml:18
           +   - id: class-of-2027-28
           +     academicYear: 2027-2028
           +     levelPrefix: R
           +     members:
           +       - { person: bo, entered: 2024, yearsAway: 1 }
           +       - { person: dee, entered: 2024, program: research }
           +       - { person: eli, entered: 2026 }
           +     asOf: 2027
      content/alumni/ana.yaml:1  new file
           + person: ana
           + program: medicine
           + classYear: 2027
           + asOf: 2027
           + sources: [{ source: page }]
      content/placements.yaml:1  new file
           + - id: 2027-ana
           +   program: medicine
           +   classYear: 2027
           +   person: ana
           +   kind: unknown
           +   asOf: 2027
           +   sources: [{ source: page }]
           + - id: 2027-cam
           +   program: rural
           +   classYear: 2027
           +   person: cam
           +   kind: unknown
           +   asOf: 2027
           +   sources: [{ source: page }]
      Posts are not carried over: bo (Chief resident).
      The headcounts of class-of-2026-27 are not carried over.
      alumni/cam is there already, so nothing is added for cam there.
      New records name the sources of last year: where there is a newer one, write it in its place.
      Still to write: who begins in 2027, in people and below members of class-of-2027-28, a line each:
          - { person: their-id, entered: 2027 }
      Nothing was written. To do all of this: housestaff rollover 2027 content --write
      ",
      }
    `)
    expect(filesIn('content')).toEqual(before)
  })

  it('writes the new roster, graduates and placements, and keeps every other line', async () => {
    write(texts)
    expect((await housestaff('rollover 2027 content --write')).out).toMatch(/\nAll of this was written\.\n$/)
    const after = filesIn('content')
    const unchanged = ['people.yaml', 'programs/medicine.yaml', 'alumni/cam.yaml']
    for (const path of unchanged) expect(after[path]).toBe(texts[`content/${path}` as keyof typeof texts])
    const rosters = after['rosters.yaml']!
    const [old, added] = rosters.split(/(?<=asOf: 2026-07\n)/)
    expect(old!.replace('    status: historical\n', '')).toBe(texts['content/rosters.yaml'])
    expect(added).toMatchInlineSnapshot(`
      "  - id: class-of-2027-28
          academicYear: 2027-2028
          levelPrefix: R
          members:
            - { person: bo, entered: 2024, yearsAway: 1 }
            - { person: dee, entered: 2024, program: research }
            - { person: eli, entered: 2026 }
          asOf: 2027
      "
    `)
    expect(after['alumni/ana.yaml']).toMatchInlineSnapshot(`
      "person: ana
      program: medicine
      classYear: 2027
      asOf: 2027
      sources: [{ source: page }]
      "
    `)
    expect(after['placements.yaml']).toMatchInlineSnapshot(`
      "- id: 2027-ana
        program: medicine
        classYear: 2027
        person: ana
        kind: unknown
        asOf: 2027
        sources: [{ source: page }]
      - id: 2027-cam
        program: rural
        classYear: 2027
        person: cam
        kind: unknown
        asOf: 2027
        sources: [{ source: page }]
      "
    `)
    expect((await housestaff('check content --today 2027-07-01')).exit).toBe(0)
    expect((await housestaff('build content --out dist')).exit).toBe(0)
  })

  it('does not turn a year twice', async () => {
    write(texts)
    await housestaff('rollover 2027 content --write')
    const once = filesIn('content')
    expect(await housestaff('rollover 2027 content --write')).toMatchInlineSnapshot(`
      {
        "err": "",
        "exit": 0,
        "out": "There is a roster of medicine for 2027-2028 already, so that of 2026-2027 is left alone.
      There is nothing to do for 2027-2028.
      ",
      }
    `)
    expect(filesIn('content')).toEqual(once)
  })

  it('turns one year after the other', async () => {
    write(texts)
    await housestaff('rollover 2027 content --write')
    await housestaff('rollover 2028 content --write')
    const { rosters } = await json('rollover 2029 content')
    expect(rosters).toEqual([
      {
        from: 'class-of-2028-29',
        to: 'class-of-2029-30',
        program: 'medicine',
        stay: [],
        leave: [{ person: 'eli', entered: 2026 }],
      },
    ])
  })

  it('goes on in files where rosters are files, and where lists are in brackets', async () => {
    const { 'content/rosters.yaml': _, ...others } = texts
    const roster =
      'program: medicine\nacademicYear: 2026-2027\nmembers: [{ person: ana, entered: 2024 }]\nasOf: 2026\nsources: [{ source: page }]\n'
    const placement = '{ id: a, classYear: 2026, kind: other, asOf: 2026, sources: [{ source: page }] }'
    write({ ...others, 'content/rosters/medicine-2026.yaml': roster, 'content/placements.yaml': `[${placement}]\n` })
    await housestaff('rollover 2027 content --write')
    expect(textOf('content/rosters/medicine-2026.yaml')).toBe(roster.replace('2027\n', '2027\nstatus: historical\n'))
    expect(textOf('content/rosters/medicine-2027.yaml')).toBe(
      'program: medicine\nacademicYear: 2027-2028\nasOf: 2027\nsources: [{ source: page }]\n',
    )
    expect(textOf('content/placements.yaml')).toBe(
      `[${placement}, { id: 2027-ana, program: medicine, classYear: 2027, person: ana, kind: unknown, asOf: 2027, sources: [{ source: page }] }]\n`,
    )
  })

  it('writes into lists that are empty', async () => {
    write({ ...texts, 'content/placements.yaml': '# None yet.\n[]\n' })
    await housestaff('rollover 2027 content --write')
    expect(textOf('content/placements.yaml')).toMatch(/^# None yet\.\n- id: 2027-ana\n {2}program: medicine\n/)
  })

  it('asks how long a program lasts where nobody has said so', async () => {
    write({ ...texts, 'content/programs/medicine.yaml': programWith({ kind: 'residency' }) })
    const before = filesIn('content')
    expect(await housestaff('rollover 2027 content --write')).toMatchInlineSnapshot(`
      {
        "err": "content/programs/medicine.yaml: nobody can tell who leaves medicine, as its record says no duration. Add one, such as duration: P3Y.
      content/programs/rural.yaml: nobody can tell who leaves rural, as its record says no duration. Add one, such as duration: P3Y.
      ",
        "exit": 1,
        "out": "",
      }
    `)
    expect(filesIn('content')).toEqual(before)
  })

  it('takes nobody up again who was taken down', async () => {
    const gone = 'status: withdrawn\nwithdrawnOn: 2027-01-01\nreason: request\n'
    write({ ...texts, 'content/alumni/ana.yaml': gone, 'content/placements/2027-ana.yaml': gone })
    const { out } = await housestaff('rollover 2027 content --write')
    expect(out).toContain('alumni/ana is there already, so nothing is added for ana there.\n')
    expect(out).toContain('placements/2027-ana is there already, so nothing is added for ana there.\n')
    expect(textOf('content/alumni/ana.yaml')).toBe(gone)
  })

  it('says where there is nothing to turn', async () => {
    write(texts)
    expect(await housestaff('rollover 2031 content')).toEqual({
      exit: 1,
      out: '',
      err: 'There is no published roster of 2030-2031, so there is nothing to turn.\n',
    })
    expect((await housestaff('rollover July content')).err.split('\n')[0]).toBe(
      'rollover needs a year such as 2027, and July is none.',
    )
  })

  it('leaves rosters alone that name nobody', async () => {
    const roster = '- { id: a, program: medicine, academicYear: 2026-2027, asOf: 2026, sources: [{ source: page }] }\n'
    write({ ...texts, 'content/rosters.yaml': roster })
    expect((await housestaff('rollover 2027 content --write')).out).toBe(
      'a names nobody, so it is left alone.\nThere is nothing to do for 2027-2028.\n',
    )
  })
})
