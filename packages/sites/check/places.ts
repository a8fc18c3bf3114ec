/** Finds what stands at the place of a problem, a line or a cell, and writes another text there. */
import type { Problem, SourceFile } from 'housestaff'

/** A cell by its sheet, its row and its column, all counted from 1. */
export interface Cell {
  sheet: string
  row: number
  column: number
}

/** The cell of a problem, where it is one in a sheet that could be opened. */
export function cellOf({ path, cell }: Problem, files: readonly SourceFile[]): Cell | undefined {
  const [, quoted = '', letters = '', row = ''] = /^(?:(.*)!)?([A-Z]+)(\d+)$/.exec(cell ?? '') ?? []
  if (letters === '' || !files.some((file) => file.path === path && file.book)) return undefined
  const sheet = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted
  return { sheet, row: Number(row), column: [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) }
}

/** What is written at the place of a problem now; nothing where that is the file as a whole. */
export function writtenAt(problem: Problem, files: readonly SourceFile[]): string | undefined {
  const file = files.find(({ path }) => path === problem.path)
  const cell = cellOf(problem, files)
  if (cell) {
    const sheet = file!.book!.sheets.find(({ name }) => name === cell.sheet)
    const row = sheet?.rows.find(({ number }) => number === cell.row)
    return row?.cells.find(({ column }) => column === cell.column)?.text ?? ''
  }
  return problem.cell === undefined && problem.length > 0 && file ? lineOf(file, problem.line).text : undefined
}

/** A line of a file, counted from 1, and what becomes of the file with another text there. */
export function lineOf(file: SourceFile, line: number): { text: string; written(text: string): SourceFile } {
  const parts = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes).split(/(\r\n|\n|\r)/)
  const at = (line - 1) * 2
  return {
    text: parts[at] ?? '',
    written(text) {
      const lineBreak = parts[1] ?? '\n'
      const changed = parts.with(at, text.replaceAll(/\r\n|\n|\r/g, lineBreak))
      return { path: file.path, bytes: new TextEncoder().encode(changed.join('')) }
    },
  }
}

/** The text to write, of a cure such as `write 40`. */
export function textOf(cure: string): string {
  const text = cure.replace(/^write /, '')
  return /^".*"$/.test(text) ? JSON.parse(text) : text
}
