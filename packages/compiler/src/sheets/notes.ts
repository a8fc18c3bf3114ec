/** Says above a column what belongs in it: what it means, in which form, and which values are allowed. */
import { choicesOf, type Column } from './columns.js'

export function noteOf(column: Column): string {
  const { path, description, isRequired } = column
  const parts = [isRequired && 'Required.', sentence(description), ...formOf(column)]
  if (path.includes('*')) parts.push('One to a row: for the next one, begin a row with the same id.')
  return parts.filter(Boolean).join(' ')
}

function formOf({ kind, node, path }: Column): string[] {
  if (kind === 'data') return ['Written as YAML writes lists and fields: [{name: value}, …]']
  if (path.join() === 'id') return []
  const choices = choicesOf(node)
  const several = kind === 'list' ? ['Several are parted by semicolons.'] : []
  if (choices.length > 0) return [`One of: ${choices.join(', ')}.`, ...several]
  if (node.refersTo) return [`The id or the name of one of the ${node.refersTo}.`, ...several]
  if (node.type === 'boolean') return ['yes or no.']
  return several
}

const sentence = (text: string) => (text === '' || /[.!?:]$/.test(text) || /: \S+$/.test(text) ? text : `${text}.`)

/** The values that a cell of a column may choose between, for the list that a spreadsheet offers. */
export function offered({ kind, node }: Column): string[] {
  if (kind !== 'value') return []
  return node.type === 'boolean' ? ['yes', 'no'] : choicesOf(node)
}

