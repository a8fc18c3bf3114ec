/** Makes workbooks and CSV for tests, and tells what is told of them. */
import { strToU8, zipSync } from 'fflate'
import { compile, format, openSheets, type Compilation, type SourceFile } from '../../src/index.js'
import { columnName } from '../../src/sheets/book.js'
import { department, feedOf, filesOf, programWith, type Texts } from '../content.js'

/** A cell: a text, a number, truth, or the XML of a cell without its address: `<c t="e"><v>#REF!</v></c>`. */
export type Value = string | number | boolean | { xml: string }

export interface Form {
  /** XML behind the cells of each sheet, such as merged cells; before them, such as hidden columns. */
  after?: string
  before?: string
  /** Attributes of rows, by their numbers. */
  rows?: Record<number, string>
  /** Attributes of the sheets in the workbook. */
  sheets?: Record<string, string>
  workbookPr?: string
  /** Format codes, the style of each being its place in the list. */
  formats?: string[]
  sharedStrings?: string
  /** Parts of the zip that are put in the place of those made. */
  parts?: Record<string, string>
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook with these sheets. */
export function workbook(sheets: Record<string, Value[][]>, form: Form = {}): Uint8Array {
  return zipSync(zipped(partsOf(sheets, form)))
}

export const zipped = (parts: Record<string, string>) =>
  Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]))

export function partsOf(sheets: Record<string, Value[][]>, form: Form = {}): Record<string, string> {
  const names = Object.keys(sheets)
  const { formats = [], before = '', after = '' } = form
  return {
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relationship}"><workbookPr ${form.workbookPr ?? ''}/><sheets>${names
      .map(
        (name, at) =>
          `<sheet name="${escape(name)}" sheetId="${at + 1}" r:id="rId${at + 1}" ${form.sheets?.[name] ?? ''}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${[
      ...names.map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${relationship}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      ),
      `<Relationship Id="s" Type="${relationship}/styles" Target="styles.xml"/>`,
      `<Relationship Id="t" Type="${relationship}/sharedStrings" Target="/xl/sharedStrings.xml"/>`,
    ].join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><numFmts>${formats
      .map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escape(code)}"/>`)
      .join(
        '',
      )}</numFmts><cellStyleXfs><xf/></cellStyleXfs><cellXfs>${formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${main}>${form.sharedStrings ?? ''}</sst>`,
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet ${main}>${before}<sheetData>${sheets[name]!.map(
          (row, index) =>
            `<row r="${index + 1}" ${form.rows?.[index + 1] ?? ''}>${row.map((value, column) => cell(value, column, index + 1)).join('')}</row>`,
        ).join('')}</sheetData>${after}</worksheet>`,
      ]),
    ),
    ...form.parts,
  }
}

function cell(value: Value, column: number, row: number): string {
  if (value === '') return ''
  const address = `r="${columnName(column + 1)}${row}"`
  if (typeof value === 'object') return value.xml.replace('<c', `<c ${address}`)
  if (typeof value === 'number') return `<c ${address}><v>${value}</v></c>`
  if (typeof value === 'boolean') return `<c ${address} t="b"><v>${Number(value)}</v></c>`
  return `<c ${address} t="inlineStr"><is><t>${escape(value)}</t></is></c>`
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A number in the style of this place. */
export const styled = (number: number, style: number): Value => ({ xml: `<c s="${style}"><v>${number}</v></c>` })

/** A cell with an error. */
export const failing = (error: string): Value => ({ xml: `<c t="e"><f>Gone!A1</f><v>${error}</v></c>` })

export interface Read {
  /** Everything that is printed, or `nothing`. */
  told: string
  compilation: Compilation
  files: SourceFile[]
}

/** Compiles a small department with these files beside its own. */
export async function readWith(texts: Texts): Promise<Read> {
  const files = await openSheets(filesOf({ ...department, ...texts }))
  const compilation = compile(files)
  const { problems } = compilation
  return { told: problems.length === 0 ? 'nothing' : `\n${format(problems, files)}`, compilation, files }
}

/** What is told of these files, without the last line. */
export async function toldOf(texts: Texts): Promise<string> {
  const { told } = await readWith(texts)
  return told.replace(/\d+ problems? in .*\n$/, '')
}

/** The published records of a collection of which one sheet is given. */
export async function recordsIn(collection: Parameters<typeof feedOf>[0], rows: Value[][] | string, form: Form = {}) {
  const file =
    typeof rows === 'string'
      ? { [`content/${collection}.csv`]: rows }
      : { 'content/book.xlsx': workbook({ [collection]: rows }, form) }
  const { told, compilation } = await readWith({ ...around, ...file })
  if (told !== 'nothing') throw new Error(told)
  return feedOf(collection, compilation).records as Record<string, unknown>[]
}

/** Records to refer to. */
export const around: Texts = {
  'content/programs/primary-care.yaml': programWith(),
  'content/organizations.yaml': ['general-hospital: General Hospital', 'city-college: City College']
    .map((line) => line.split(': '))
    .map(([id, name]) => `- { id: ${id}, name: ${name}, asOf: 2019, sources: [{ source: page }] }\n`)
    .join(''),
}

/** Columns that every record needs, and what stands in them. */
export const shared = { headings: ['As of', 'Sources: source'], values: ['2026-07', 'page'] }
