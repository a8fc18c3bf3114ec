import { describe, expect, it } from 'vitest'
import { openSheets } from '../../src/index.js'
import { columnsOf } from '../../src/sheets/columns.js'
import { collectionNamed, columnFor, headingOf, sheetNameOf } from '../../src/sheets/headings.js'
import { noteOf } from '../../src/sheets/notes.js'
import { collectionNames, filesOf } from '../content.js'

describe.each(collectionNames)('the columns of %s', (name) => {
  it('are each known by their field, by their words, and by nothing that another is known by', () => {
    for (const column of columnsOf(name)) {
      for (const heading of [column.path.join('.'), column.label, ...column.otherLabels]) {
        expect(`${heading}: ${columnFor(heading, name)?.column.path.join('.')}`).toBe(
          `${heading}: ${column.path.join('.')}`,
        )
      }
    }
  })

  it('are each said in words, in a note', () => {
    for (const column of columnsOf(name)) {
      expect(headingOf({ column })).toMatch(/^[A-Z]/)
      expect(noteOf(column, columnsOf(name))).not.toBe('')
    }
  })

  it('stand on a sheet that is known by its own name', () => {
    expect(collectionNamed(sheetNameOf(name))).toBe(name)
  })
})

it('is known by its last word where it refers to a record and no other ends so', () => {
  const fieldFor = (...heading: Parameters<typeof columnFor>) => columnFor(...heading)?.column.path.join('.')
  expect(fieldFor('Source', 'alumni')).toBe('sources.*.source')
  expect(fieldFor('Person', 'rosters')).toBe('members.*.person')
  // Names and notes may be anybody’s.
  for (const heading of ['Name', 'Note', 'Titles']) expect(fieldFor(heading, 'alumni')).toBeUndefined()
})

it('leaves files without spreadsheets as they are, with nothing opened', async () => {
  const files = filesOf({ 'content/programs/a.yaml': 'name: A', 'content/media/a.jpg': '' })
  expect(await openSheets(files)).toEqual(files)
})

it('opens a spreadsheet once', async () => {
  const [opened] = await openSheets(filesOf({ 'content/terms.csv': 'Id,Name\na,A\n' }))
  const [again] = await openSheets([opened!])
  expect(again).toBe(opened)
})
