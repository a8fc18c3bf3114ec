/**
 * Opens an Excel workbook (.xlsx): a zip of XML files. Libraries that read workbooks give values alone, so they lose what is needed
 * to tell what is doubtful: number formats (leading zeros, percent, months), errors, formulas that were never calculated, merged
 * cells, hidden rows, columns and sheets. One odd cell, or a zip that unfolds without end, stops them altogether.
 */
import { getFormatFromId } from 'numfmt'
import { most, type Book, type Sheet } from '../book.js'
import { readSheetXml, unescape, type Shared } from './sheet-xml.js'
import { BrokenXml, walkXml } from './xml.js'
import { Damaged, TooLarge, filesOf, type Packed } from './zip.js'
import { notAWorkbook, notThisZip } from './kinds.js'

/** What a workbook holds, or why it cannot be opened. */
export function openWorkbook(path: string, bytes: Uint8Array): Book {
  const refuse = (message: string): Book => ({ sheets: [], findings: [{ place: { file: path }, message }] })
  const other = notAWorkbook(bytes)
  if (other !== undefined) return refuse(other)
  try {
    const files = filesOf(bytes, most.unpacked)
    const otherZip = notThisZip(files)
    return otherZip === undefined ? { sheets: sheetsOf(files), findings: [] } : refuse(otherZip)
  } catch (error) {
    if (error instanceof TooLarge) return refuse(unfolds)
    if (error instanceof Damaged || error instanceof BrokenXml) return refuse(damaged)
    throw error
  }
}

const damaged =
  'the workbook is damaged or not whole, so nothing in it is read. Open it in Excel and save it again, or copy it again.'
const unfolds = `the workbook is a zip that unfolds to more than ${most.unpacked / 1e6} MB, so nothing in it is read. Copy what is needed into a new workbook.`

function sheetsOf(files: ReadonlyMap<string, Packed>): Sheet[] {
  const paths = relationsOf(files)
  const { listed, startsIn1904 } = listedIn(files)
  const styles = paths.of('styles') ?? 'xl/styles.xml'
  const texts = paths.of('sharedStrings') ?? 'xl/sharedStrings.xml'
  const shared: Shared = {
    startsIn1904,
    texts: files.has(texts) ? sharedTexts(textOf(files, texts)) : [],
    formats: files.has(styles) ? formatsOf(textOf(files, styles)) : [],
  }
  return listed.flatMap(({ name, isHidden, relation }) => {
    const path = paths.sheets.get(relation)
    // Charts and macros are listed as well, but have no cells.
    return path === undefined ? [] : [{ name, isHidden, ...readSheetXml(textOf(files, path), shared) }]
  })
}

/** Where the XML of each sheet stands in the zip of a workbook. */
export function sheetPathsOf(files: ReadonlyMap<string, Packed>): Map<string, string> {
  const { sheets } = relationsOf(files)
  return new Map(listedIn(files).listed.map(({ name, relation }) => [name, sheets.get(relation) ?? '']))
}

/** What the workbook says of its sheets. */
function listedIn(files: ReadonlyMap<string, Packed>) {
  const listed: { name: string; isHidden: boolean; relation: string }[] = []
  let startsIn1904 = false
  walkXml(textOf(files, 'xl/workbook.xml'), {
    open({ name, attribute }) {
      if (name === 'workbookPr') startsIn1904 = /^(1|true)$/.test(attribute('date1904') ?? '')
      if (name !== 'sheet') return
      const isHidden = /hidden/i.test(attribute('state') ?? '')
      listed.push({ name: unescape(attribute('name') ?? '').trim(), isHidden, relation: attribute('id') ?? '' })
    },
  })
  return { listed, startsIn1904 }
}

/** Where the parts of the workbook stand in the zip. */
function relationsOf(files: ReadonlyMap<string, Packed>) {
  const sheets = new Map<string, string>()
  const others = new Map<string, string>()
  walkXml(textOf(files, 'xl/_rels/workbook.xml.rels'), {
    open({ name, attribute }) {
      const target = attribute('Target')
      if (name !== 'Relationship' || target === undefined) return
      const kind = (attribute('Type') ?? '').replace(/^.*\//, '')
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`
      if (kind === 'worksheet') sheets.set(attribute('Id') ?? '', path)
      else others.set(kind, path)
    },
  })
  return { sheets, of: (kind: string) => others.get(kind) }
}

function textOf(files: ReadonlyMap<string, Packed>, path: string): string {
  const file = files.get(path)
  if (!file) throw new Damaged()
  return new TextDecoder().decode(file.unpack())
}

/** The texts that cells share, each put together from its runs. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = []
  let [whole, isPhonetic] = ['', false]
  walkXml(xml, {
    open({ name }) {
      if (name === 'si') whole = ''
      if (name === 'rPh') isPhonetic = true
    },
    close(name, text) {
      if (name === 't' && !isPhonetic) whole += text
      if (name === 'rPh') isPhonetic = false
      if (name === 'si') texts.push(unescape(whole))
    },
  })
  return texts
}

/** The number format of each style. */
function formatsOf(xml: string): string[] {
  const own = new Map<number, string>()
  const formats: string[] = []
  let isList = false
  walkXml(xml, {
    open({ name, attribute }) {
      if (name === 'numFmt') own.set(Number(attribute('numFmtId')), attribute('formatCode') ?? 'General')
      if (name === 'cellXfs') isList = true
      if (name !== 'xf' || !isList) return
      const id = Number(attribute('numFmtId') ?? 0)
      formats.push(own.get(id) ?? getFormatFromId(id))
    },
    close(name) {
      if (name === 'cellXfs') isList = false
    },
  })
  return formats
}
