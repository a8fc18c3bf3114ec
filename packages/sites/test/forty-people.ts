/** Forty invented people in a list and in a workbook, with ten mistakes in each, and what mends those that nobody can guess. */
import { changeSheets, exportSheet, openSheets, type SourceFile } from 'housestaff'

const givens = ['Ada', 'Ben', 'Cleo', 'Dara', 'Eli', 'Fay', 'Gus', 'Hana', 'Ivo', 'June']
const families = ['Sample', 'Specimen', 'Example', 'Placeholder']

const lines = families.flatMap((family) =>
  givens.flatMap((given) => [
    `- id: ${given}-${family}`.toLowerCase(),
    `  name: { given: ${given}, family: ${family} }`,
    '  degrees: [MD]',
    '  medicalSchool: Example University',
    '  interests: [rural health]',
    '  asOf: 2026',
    '  sources: [{ source: residency-page }]',
  ]),
)
const utf8 = new TextEncoder()
const yaml = (text: readonly string[]): SourceFile => ({
  path: 'people.yaml',
  bytes: utf8.encode(`${text.join('\n')}\n`),
})

/** Lines with mistakes, by the number of the person and the field. */
const slips: Record<number, string> = {
  2: '  degrees: MD, PhD',
  21: '- id: Dara-Sample',
  38: '  medicalSchol: Example University',
  54: '  asOf: 2026/07',
  64: '  name: { given: June }',
  88: '  interests: rural health',
  110: '  asOf: last year',
  146: '  sources: [{ sorce: residency-page }]',
  175: '- id: ada-sample',
  219: '  degrees: [M.D.]',
}

/** The list with ten mistakes. */
export const list = yaml(lines.map((line, at) => slips[at] ?? line))

/** What is to be written on the lines of the list that have no single right answer. */
export const linesToWrite: Record<string, string> = {
  'Line 39': '  medicalSchool: Example University',
  'Line 65': '  name: { given: June, family: Sample }',
  'Line 111': '  asOf: 2026',
  'Line 147': '  sources: [{ source: residency-page }]',
  'Line 176': '- id: fay-example',
}

/** The workbook with ten mistakes: a row of notes, a row of headings, forty rows. */
export async function workbook(): Promise<SourceFile> {
  const { bytes } = await exportSheet([yaml(lines)], 'people', 'xlsx', { isPart: true })
  const files = await openSheets([{ path: 'residents.xlsx', bytes }])
  const { name: sheet, rows } = files[0]!.book!.sheets[0]!
  const columnOf = (heading: string) => rows[1]!.cells.find(({ text }) => text === heading)!.column
  const cells = cellSlips.map(([row, heading, text]) => ({ row, column: columnOf(heading), text }))
  const [changed] = await changeSheets(files, [{ path: 'residents.xlsx', sheet, cells }])
  return { path: 'residents.xlsx', bytes: changed!.bytes }
}

const cellSlips: [row: number, heading: string, text: string][] = [
  [4, 'As of', '2026/07'],
  [7, 'Id', 'Eli Sample'],
  [9, 'As of', 'last year'],
  [12, 'Family name', ''],
  [15, 'Id', 'ada-sample'],
  [18, 'ORCID', '1825'],
  [23, 'Wikidata', 'https://www.wikidata.org/wiki/Q180'],
  [28, 'Died', 'June 2025'],
  [33, 'Portrait consent', '2027/01/31'],
  [40, 'As of', '07/2026'],
]

/** What is to be written in the cells that have no single right answer. */
export const cellsToWrite: Record<string, string> = {
  'Cell People!S9': '2026',
  'Cell People!C12': 'Sample',
  'Cell People!A15': 'cleo-specimen',
  'Cell People!P18': '0000-0002-1825-0097',
}
