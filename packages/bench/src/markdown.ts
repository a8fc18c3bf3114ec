/** Tables as Markdown that is aligned for whoever reads it as text. */

/** The first row is the head; columns but the first are aligned to the right where `figures` says so. */
export function markdownTable(rows: readonly (readonly string[])[], figures: (column: number) => boolean): string {
  const [head, ...body] = rows
  const widths = head!.map((_, column) => Math.max(3, ...rows.map((row) => row[column]!.length)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => (figures(at) ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!))).join(' | ')} |`
  const rule = `| ${widths.map((width, at) => (figures(at) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`
  return [line(head!), rule, ...body.map(line)].join('\n')
}
