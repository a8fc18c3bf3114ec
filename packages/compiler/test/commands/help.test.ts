import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { commands } from '../../src/commands.js'
import { useFolder, housestaff, write } from './folder.js'
import { department, programWith } from '../content.js'

useFolder()

describe('help', () => {
  it.each(commands.map(({ name }) => name))('of %s is shown in three ways, and fits a screen', async (name) => {
    const shown = await housestaff(`help ${name}`)
    expect(shown).toMatchObject({ exit: 0, err: '' })
    expect(await housestaff(`${name} --help`)).toEqual(shown)
    expect(await housestaff(`${name} -h`)).toEqual(shown)
    expect(shown.out.split('\n').filter((line) => line.length > 120)).toEqual([])
    expect(shown.out).toMatch(new RegExp(`^housestaff ${name} `))
    expect(shown.out).toContain(`\n  housestaff ${name} `)
  })

  it('of check says what its options do', async () => {
    expect((await housestaff('help check')).out).toMatchInlineSnapshot(`
      "housestaff check CONTENT [--fix] [--strict] [--today DATE] [--json]

      Says what is wrong, with line and column, and what is worth a look.

        --fix         mends what has one right answer, in the files themselves
        --strict      lets warnings fail as well, as for a weekly run
        --today DATE  takes DATE for today when it looks for dates that are past; left out: today
        --json        prints JSON in place of text, for programs
        --help        shows this

      Problems keep content from being built: a date that does not exist, a reference to nothing. Each is told with
      its file, line and column, counted from 1, and where one thing alone is right, with what to write.

      Warnings keep nothing from being built: a day of review that is past, facts that nobody has confirmed for
      18 months, words such as "currently", two spellings of one name, a person who may be there twice, pictures that
      no record shows. The exit code is 0 with warnings, unless --strict is given.

      --fix changes only what has one right answer, such as forty to 40 or a missing quote. Comments and all other
      lines stay as they are, byte for byte. Look at what it did before you go on. Workbooks and CSV are left alone: what
      to write in a cell is said with it.

        housestaff check content
        housestaff check content --fix
        housestaff check content --strict --today 2027-07-01
      "
    `)
  })

  it('is the same for all when no command is named', async () => {
    const { out } = await housestaff('--help')
    expect((await housestaff('help')).out).toBe(out)
    for (const { name } of commands) expect(out).toContain(`\n  housestaff ${name} `)
  })

  it('names the call that is needed when one is wrong', async () => {
    expect(await housestaff('rename programs/a')).toMatchInlineSnapshot(`
      {
        "err": "rename needs the new id.

      Usage:
        housestaff rename COLLECTION/OLD NEW CONTENT
      ",
        "exit": 2,
        "out": "",
      }
    `)
  })
})

describe('colours', () => {
  const texts = { ...department, 'content/programs/a.yaml': programWith({ kind: 'trak', order: 'forty' }) }
  const escape = '\u001B['
  beforeEach(() => {
    vi.stubEnv('NO_COLOR', '')
    vi.stubEnv('TERM', 'xterm')
  })
  afterEach(() => vi.unstubAllEnvs())

  it('are for terminals only', async () => {
    write(texts)
    expect((await housestaff('check content')).err).not.toContain(escape)
    expect((await housestaff('check content', { isTTY: true })).err.replaceAll(escape, '<')).toMatchInlineSnapshot(`
      "<1mcontent/programs/a.yaml:2:7<22m  kind: expected residency, track, pathway, preliminary-year, combined, fellowship or enrichment, found "trak". Did you mean track?
         2 | kind: trak
           |       <31m^^^^<39m
      <1mcontent/programs/a.yaml:6:8<22m  order: expected a whole number, found "forty".
         6 | order: forty
           |        <31m^^^^^<39m <32mwrite 40<39m
      <1mcontent/programs/a.yaml:4:7<22m  <33mwarning:<39m asOf: 2019 is more than 18 months ago. Look at the record: where it still holds, write this month; where it is past, status: historical.
         4 | asOf: 2019
           |       <33m^^^^<39m
      2 problems and 1 warning in 1 file. Nothing was written.
      "
    `)
  })

  it('are left out for people who want none', async () => {
    write(texts)
    vi.stubEnv('NO_COLOR', '1')
    expect((await housestaff('check content', { isTTY: true })).err).not.toContain(escape)
  })

  it('cannot come from content', async () => {
    write({
      ...department,
      'content/programs/a.yaml': programWith({ kind: '"\\u001B[31mtrack"', order: `"${'\u009B'}31m"` }),
    })
    const { err } = await housestaff('check content')
    for (const sign of ['\u001B', '\u009B']) expect(err).not.toContain(sign)
  })
})
