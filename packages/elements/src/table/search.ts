/** Search over everything that a row shows, whatever its accents and capitals. */
import { fold } from './fold.js'
import type { Column, Row } from './rows.js'

/** The words of `query`, folded; none where it asks for nothing. */
export const wordsOf = (query: string): string[] =>
  fold(query)
    .split(/[\s,;]+/)
    .filter(Boolean)

/** The rows in whose `columns` all `words` occur, in any order. */
export function searchRows(
  rows: readonly Row[],
  columns: readonly Pick<Column, 'key'>[],
  query: string,
): readonly Row[] {
  const words = wordsOf(query)
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
