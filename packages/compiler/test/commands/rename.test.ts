import { describe, expect, it } from 'vitest'
import { department, programWith } from '../content.js'
import { filesIn, housestaff, json, textOf, useFolder, write } from './folder.js'

useFolder()

const record = 'asOf: 2019, sources: [{ source: page }]'
const texts = {
  ...department,
  'content/programs/medicine.yaml': `# Ours.\n${programWith()}# The end.\n`,
  'content/programs/rural.yaml': programWith({ parent: 'medicine # the whole' }),
  'content/programs/urban.yaml': programWith({ parent: '"medicine"' }),
  'content/people.yaml': `# By name.\n- id: ana   # the first\n  name: { given: Ana, family: Example }\n  asOf: 2019\n  sources: [{ source: page }]\n- { id: bo, name: { given: Bo, family: Sample }, ${record} }\n`,
  'content/alumni.yaml':
    'defaults: { program: medicine, asOf: 2019, sources: [{ source: page }] }\nrecords:\n  - { id: ana, person: ana }\n  - { id: bo, person: bo }\n',
}

describe('rename', () => {
  it('gives a file another name, and every reference the new id', async () => {
    write(texts)
    expect(await housestaff('rename programs/medicine internal-medicine content')).toMatchInlineSnapshot(`
      {
        "err": "",
        "exit": 0,
        "out": "content/programs/rural.yaml:6
           - parent: medicine # the whole
           + parent: internal-medicine # the whole
      content/programs/urban.yaml:6
           - parent: "medicine"
           + parent: "internal-medicine"
      content/alumni.yaml:1
           - defaults: { program: medicine, asOf: 2019, sources: [{ source: page }] }
           + defaults: { program: internal-medicine, asOf: 2019, sources: [{ source: page }] }
      content/programs/medicine.yaml  is content/programs/internal-medicine.yaml now.
      content/programs/internal-medicine.yaml:2
           + formerIds: [medicine]
      programs/medicine is programs/internal-medicine now. Its old id stays in formerIds, so what names it still finds it.
      ",
      }
    `)
    expect(filesIn('content')).toEqual({
      ...Object.fromEntries(Object.entries(filesOf(texts)).filter(([path]) => path !== 'programs/medicine.yaml')),
      'programs/internal-medicine.yaml': `# Ours.\nformerIds: [medicine]\n${programWith()}# The end.\n`,
      'programs/rural.yaml': programWith({ parent: 'internal-medicine # the whole' }),
      'programs/urban.yaml': programWith({ parent: '"internal-medicine"' }),
      'alumni.yaml': texts['content/alumni.yaml'].replace('medicine', 'internal-medicine'),
    })
    expect((await housestaff('check content --today 2019-07-01')).exit).toBe(0)
  })

  it('keeps the former id below the new one, in the manner of the record', async () => {
    write(texts)
    await housestaff('rename people/ana anna content')
    await housestaff('rename people/bo bob content')
    expect(textOf('content/people.yaml')).toBe(
      texts['content/people.yaml']
        .replace('id: ana   # the first', 'id: anna   # the first\n  formerIds: [ana]')
        .replace('id: bo,', 'id: bob, formerIds: [bo],'),
    )
    expect(textOf('content/alumni.yaml')).toBe(
      texts['content/alumni.yaml'].replace('person: ana', 'person: anna').replace('person: bo', 'person: bob'),
    )
  })

  it.each([
    ['[a, b]', '[a, b, old]'],
    ['[ a, b, ]', '[ a, b, old ]'],
    ['\n  - a\n  - b # last', '\n  - a\n  - b # last\n  - old'],
    ['[]', '[old]'],
  ])('adds to the former ids that there are, written %j', async (before, after) => {
    write({ ...department, 'content/programs/old.yaml': programWith({ formerIds: before }) })
    await housestaff('rename programs/old new content')
    expect(textOf('content/programs/new.yaml')).toBe(programWith({ formerIds: after }))
  })

  it('goes back to an id that the record had before', async () => {
    write({ ...department, 'content/programs/old.yaml': programWith({ formerIds: '[a, b]' }) })
    expect((await housestaff('rename programs/old b content')).exit).toBe(0)
    expect(textOf('content/programs/b.yaml')).toBe(programWith({ formerIds: '[a, old]' }))
  })

  it('keeps Windows line ends', async () => {
    write({ ...texts, 'content/people.yaml': texts['content/people.yaml'].replaceAll('\n', '\r\n') })
    await housestaff('rename people/ana anna content')
    expect(textOf('content/people.yaml')!.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it.each([
    ['people/ana bo', 2, 'people/bo is the id of another record.'],
    ['people/ana ana', 2, 'ana is the id already.'],
    [
      'people/ana Anna',
      2,
      'Anna cannot be an id: expected an id of small letters, digits and single hyphens, such as primary-care. It cannot begin with "A".',
    ],
    ['people/anne anna', 2, 'There is no person anne. Did you mean ana?'],
    ['persons/ana anna', 2, 'There is no collection persons.'],
    ['ana anna', 2, 'rename needs the record as its collection and its id, such as programs/primary-care, not ana.'],
    ['programs/urban was-rural', 2, 'programs/was-rural was the id of rural, and stays with it for ever.'],
    ['programs/was-rural other', 2, 'There is no program was-rural any more. Its id is rural now.'],
    ['programs/urban level-1', 1, 'level-1 cannot be the id:'],
  ])('refuses %s, and changes nothing', async (call, exit, sentence) => {
    const rural = programWith({ formerIds: '[was-rural]' })
    write({ ...texts, 'content/programs/rural.yaml': rural, 'content/programs/level1.yaml': programWith() })
    const before = filesIn('content')
    const told = await housestaff(`rename ${call} content`)
    expect(filesIn('content')).toEqual(before)
    expect({ exit: told.exit, err: told.err.split('\n')[0] }).toEqual({ exit, err: sentence })
  })

  it('leaves content with problems alone', async () => {
    write({ ...texts, 'content/programs/urban.yaml': programWith({ parent: 'medicne' }) })
    const before = filesIn('content')
    const { exit, err } = await housestaff('rename programs/medicine internal-medicine content')
    expect(exit).toBe(1)
    expect(err).toContain('there is no program medicne')
    expect(filesIn('content')).toEqual(before)
  })

  it('tells programs what it changed', async () => {
    write({ ...department, 'content/programs/a.yaml': programWith() })
    expect(await json('rename programs/a b content')).toMatchInlineSnapshot(`
      {
        "collection": "programs",
        "command": "rename",
        "files": [
          {
            "changes": [
              {
                "line": 1,
                "now": [
                  "formerIds: [a]",
                ],
                "was": [],
              },
            ],
            "isNew": false,
            "newPath": "content/programs/b.yaml",
            "path": "content/programs/a.yaml",
          },
        ],
        "from": "a",
        "sheets": [],
        "to": "b",
      }
    `)
  })
})

const filesOf = (all: Record<string, string | Uint8Array>) =>
  Object.fromEntries(Object.entries(all).map(([path, text]) => [path.replace('content/', ''), text]))
