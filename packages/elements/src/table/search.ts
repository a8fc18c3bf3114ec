/** Search over everything that a row shows, whatever its accents and capitals. */
import type { Column, Row } from './rows.js'

// Letters that Unicode does not take apart, and the apostrophe that no keyboard has.
const plain: Record<string, string> = { æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', '’': "'" }
const dashes = /[\u2010-\u2015]/g

/** Text without accents, capitals and typographic apostrophes and dashes. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æœøłđðıß’]/g, (letter) => plain[letter]!)
    .replace(dashes, '-')
}

/** The rows in whose `columns` every word of `query` occurs, in any order. */
export function searchRows(
  rows: readonly Row[],
  columns: readonly Pick<Column, 'key'>[],
  query: string,
): readonly Row[] {
  const words = fold(query)
    .split(/[\s,;]+/)
    .filter(Boolean)
  if (!words.length) return rows
  return rows.filter((row) => {
    const text = (row.folded ??= foldedText(row, columns))
    return words.every((word) => text.includes(word))
  })
}

function foldedText({ lines }: Row, columns: readonly Pick<Column, 'key'>[]): string {
  const shown = columns.flatMap(({ key }) => lines[key]!)
  return fold(shown.map(({ lead = '', text, tail = '' }) => `${lead} ${text} ${tail}`).join('\n'))
}
