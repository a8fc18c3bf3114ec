import { expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { openSheets } from '../../src/index.js'
import { department, programWith } from '../content.js'
import { workbook } from '../sheets/workbook.js'
import { housestaff, json, textOf, useFolder, write } from './folder.js'

useFolder()

const texts = {
  ...department,
  'content/programs/medicine.yaml': programWith(),
  'content/people/_defaults.yaml': 'asOf: 2019\nsources: [{ source: page }]\n',
  'content/book.xlsx': workbook({
    People: [
      ['Id', 'Name', 'Interests'],
      ['ana', 'Adams, Ana', 'sleep'],
      ['', 'Brown, Bo', ''],
    ],
    Alumni: [
      ['Person', 'Program', 'As of', 'Sources: source'],
      ['Adams, Ana', 'medicine', 2019, 'page'],
      ['Brown, Bo', 'medicine', 2019, 'page'],
    ],
    Milestones: [
      ['Id', 'Title', 'Summary', 'People', 'As of', 'Sources: source'],
      ['m', 'M', 'S.', 'ana; Brown, Bo', 2019, 'page'],
    ],
  }),
}

async function rows() {
  const [file] = await openSheets([{ path: 'content/book.xlsx', bytes: readFileSync('content/book.xlsx') }])
  return file!.book!.sheets.map(
    ({ name, rows }) => `${name}: ${rows.map(({ cells }) => cells.map(({ text }) => text).join(' | ')).join(' / ')}`,
  )
}

it('changes ids in cells, leaves names, and keeps ids that come from this one', async () => {
  write(texts)
  expect(await housestaff('rename people/ana ana-adams content')).toMatchInlineSnapshot(`
    {
      "err": "",
      "exit": 0,
      "out": "content/book.xlsx Milestones!D2
         + ana-adams; Brown, Bo
    content/book.xlsx Alumni!E1
         + Id
    content/book.xlsx Alumni!E2
         + ana
    content/book.xlsx People!D1
         + Former ids
    content/book.xlsx People!A2
         + ana-adams | ana
    people/ana is people/ana-adams now. Its old id stays in formerIds, so what names it still finds it.
    ",
    }
  `)
  expect(await rows()).toMatchInlineSnapshot(`
    [
      "People: Id | Name | Interests | Former ids / ana-adams | Adams, Ana | sleep | ana / Brown, Bo",
      "Alumni: Person | Program | As of | Sources: source | Id / Adams, Ana | medicine | 2019 | page | ana / Brown, Bo | medicine | 2019 | page",
      "Milestones: Id | Title | Summary | People | As of | Sources: source / m | M | S. | ana-adams; Brown, Bo | 2019 | page",
    ]
  `)
  expect((await housestaff('check content --today 2019-12-01')).exit).toBe(0)
})

it('writes an id that came from a name, and references from YAML', async () => {
  write({
    ...texts,
    'content/milestones.yaml':
      '- { id: n, title: N, summary: S., people: [bo-brown], asOf: 2019, sources: [{ source: page }] }\n',
  })
  expect((await housestaff('rename people/bo-brown bo content')).err).toBe('')
  expect(textOf('content/milestones.yaml')).toContain('people: [bo]')
  expect((await rows())[0]).toMatchInlineSnapshot(
    `"People: Id | Name | Interests | Former ids / ana | Adams, Ana | sleep / bo | Brown, Bo | bo-brown"`,
  )
  expect((await housestaff('check content --today 2019-12-01')).exit).toBe(0)
})

it('changes references in sheets to a record in YAML', async () => {
  write(texts)
  expect((await json('rename programs/medicine internal content')).sheets).toMatchInlineSnapshot(`
    [
      {
        "cells": [
          {
            "column": 2,
            "row": 2,
            "text": "internal",
          },
          {
            "column": 2,
            "row": 3,
            "text": "internal",
          },
        ],
        "path": "content/book.xlsx",
        "sheet": "Alumni",
      },
    ]
  `)
  expect(textOf('content/programs/internal.yaml')).toContain('formerIds: [medicine]')
})

it('refuses where the id stands among other fields in a cell', async () => {
  const csv =
    'Id,Program,Academic year,Members,As of,Sources: source\na,medicine,2019-2020,"[{person: ana, entered: 2019}]",2019,page\n'
  write({ ...texts, 'content/rosters.csv': csv })
  expect(await housestaff('rename people/ana anna content')).toMatchInlineSnapshot(`
    {
      "err": "content/rosters.csv D2 names it among other fields. Give each of them a column of its own first.
    ",
      "exit": 2,
      "out": "",
    }
  `)
  expect(textOf('content/rosters.csv')).toBe(csv)
})
