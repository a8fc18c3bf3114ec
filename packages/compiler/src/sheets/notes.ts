/** Says above a column what belongs in it: what it means, in which form, and which values are allowed. */
import { choicesOf, wordsOf, type Column } from './columns.js'
import { idSources } from './ids-from-names.js'

/** The note of a column of a sheet with these columns, a line for each thing to know. */
export function noteOf(column: Column, columns: readonly Column[]): string {
  const { path, kind, description } = column
  if (path.join() === 'id') return idNote(columns)
  const list = path.slice(0, path.indexOf('*') + 1)
  const isFirst =
    list.length > 0 && column === columns.find((other) => list.every((step, at) => other.path[at] === step))
  return [
    needOf(column),
    kind === 'list'
      ? description.replaceAll(/\[([^\]]+)\]/g, (_, items: string) => items.replaceAll(', ', '; '))
      : description,
    ...formOf(column),
    isFirst ? 'One to a row. For the next one, begin a row below with the same id.' : '',
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function idNote(columns: readonly Column[]): string {
  const source = idSources.find((field) => columns.some(({ path }) => path[0] === field))
  const otherwise = source === undefined ? '' : `\nLeft empty, it is made from the ${source}.`
  return `Required, and stable for ever: small letters, digits and hyphens.${otherwise}`
}

function needOf({ path, need }: Column): string {
  if (need === undefined) return ''
  return need === 'always' ? 'Required.' : `Required beside the other columns of ${wordsOf(path[0]!).toLowerCase()}.`
}

function formOf({ kind, node }: Column): string[] {
  if (kind === 'data') return ['Written as YAML writes lists and fields: [{name: value}, …]']
  const choices = choicesOf(node)
  const several = kind === 'list' ? ['Several are parted by semicolons.'] : []
  if (choices.length > 0) return [`One of: ${choices.join(', ')}.`, ...several]
  if (node.refersTo) return [`The id, or the exact name, of one of the ${node.refersTo}.`, ...several]
  return node.type === 'boolean' ? ['yes or no.'] : several
}

/** The values between which a cell of a column chooses, for the list that a spreadsheet offers. */
export function offered({ kind, node }: Column): string[] {
  if (kind !== 'value') return []
  return node.type === 'boolean' ? ['yes', 'no'] : choicesOf(node)
}
