/**
 * Writes a sheet as an Excel workbook. Cells are texts, so that nothing is taken for a formula or a date; so are those still empty,
 * which libraries that write workbooks leave to Excel’s guesses. They also drop signs that XML cannot hold, know no lists of
 * allowed values, and give other bytes every two seconds.
 */
import { zipSync } from 'fflate'
import { columnName, most } from '../book.js'
import type { Grid } from '../grid.js'
import { escape } from './escape.js'

/** A workbook of these sheets by their names: in each a row of notes, a row of headings that stays in view, and the rows. */
export function writeWorkbook(sheets: Record<string, Grid>): Uint8Array {
  const names = Object.keys(sheets)
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(names),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(names),
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map((_, at): Relation => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
  }
  for (const [at, grid] of Object.values(sheets).entries()) parts[`xl/worksheets/sheet${at + 1}.xml`] = sheet(grid)
  const encoder = new TextEncoder()
  const files = Object.entries(parts).map(([path, xml]) => [path, encoder.encode(`${declaration}${xml}`)] as const)
  // One date for all, so that equal records give equal bytes; a zip knows none before 1980.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) })
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const media = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = (sheets: readonly string[]) =>
  `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${media}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${media}.styles+xml"/>` +
  `${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${media}.worksheet+xml"/>`).join('')}</Types>`

type Relation = [kind: string, target: string]

const relations = (targets: readonly Relation[]) =>
  `<Relationships xmlns="${packages}/relationships">${targets
    .map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${kinds}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`

const workbook = (names: readonly string[]) =>
  `<workbook xmlns="${main}" xmlns:r="${kinds}"><sheets>${names
    .map((name, at) => `<sheet name="${escape(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('')}</sheets></workbook>`

/** Styles by number: plain, notes, headings, values. Format 49 is text. */
const [noteStyle, headingStyle, valueStyle] = [1, 2, 3]
const styles =
  `<styleSheet xmlns="${main}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font>` +
  `<font><sz val="9"/><color rgb="FF555555"/><name val="Calibri"/></font>` +
  `<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
  `<fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/></patternFill></fill></fills>` +
  `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/>` +
  xf('fontId="1" applyFont="1"') +
  xf('fontId="2" applyFont="1" fillId="2" applyFill="1"') +
  xf('') +
  `</cellXfs></styleSheet>`

function xf(looks: string): string {
  return `<xf xfId="0" numFmtId="49" applyNumberFormat="1" ${looks} applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`
}

function sheet({ notes, headings, choices, rows }: Grid): string {
  const cell = (text: string, row: number, at: number, style: number) =>
    text === ''
      ? ''
      : `<c r="${columnName(at + 1)}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`
  const row = (texts: readonly string[], number: number, style: number, height = '') =>
    `<row r="${number}"${height}>${texts.map((text, at) => cell(text, number, at, style)).join('')}</row>`
  const widths = headings.map((heading, at) => widthOf([heading, ...rows.map((texts) => texts[at]!)]))
  const last = `${columnName(headings.length)}${rows.length + headerRow}`
  return (
    `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="${headerRow}" topLeftCell="B${headerRow + 1}" ` +
    `activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols>` +
    widths
      .map(
        (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${valueStyle}" customWidth="1"/>`,
      )
      .join('') +
    `</cols><sheetData>${row(notes, 1, noteStyle, ' ht="132" customHeight="1"')}${row(headings, headerRow, headingStyle)}` +
    rows.map((texts, at) => row(texts, headerRow + 1 + at, valueStyle)).join('') +
    `</sheetData>${validations(choices)}<ignoredErrors><ignoredError sqref="A1:${last}" numberStoredAsText="1"/></ignoredErrors></worksheet>`
  )
}

const headerRow = 2

/** As wide as the longest line in a column, within reason. */
function widthOf(texts: readonly string[]): number {
  const lengths = texts.flatMap((text) => text.split('\n')).map((line) => line.length + 2)
  return Math.min(
    50,
    lengths.reduce((widest, length) => Math.max(widest, length), 14),
  )
}

/** Lists of allowed values. Excel takes at most 255 characters for one; longer ones stand in the notes alone. */
function validations(choices: readonly string[][]): string {
  const lists = choices.flatMap((values, at) => {
    const list = values.join(',')
    if (list === '' || list.length > 255) return []
    const name = columnName(at + 1)
    return (
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${name}${headerRow + 1}:${name}${most.row}">` +
      `<formula1>"${escape(list)}"</formula1></dataValidation>`
    )
  })
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
}
