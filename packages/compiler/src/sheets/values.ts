/** Reads the value of a cell as its column means it. What is doubtful is told, never guessed. */
import type { JsonSchema } from '@housestaff/schema'
import type { Fields } from '../entry.js'
import { readYaml } from '../yaml/read-yaml.js'
import type { Cell } from './book.js'
import { choicesOf, type Column } from './columns.js'
import { folded } from './headings.js'
import { splitList } from './lists.js'
import { readName } from './names.js'

/** A value, with degrees that a name brought along; or what is wrong with the cell, in words that follow the field’s name. */
export type Reading = { value: unknown; degrees?: string[] } | { wrong: string }

export function readCell(cell: Cell, { kind, node, path }: Column): Reading {
  if (cell.wrong !== undefined) return { wrong: `the cell ${cell.wrong}` }
  if (kind === 'data') return readData(cell.text)
  if (kind === 'list' && /^[[{]/.test(cell.text)) return readData(cell.text)
  if (kind === 'name') {
    const reading = readName(cell.text)
    if ('wrong' in reading) return reading
    const { name, degrees } = reading
    return { value: name, ...(degrees.length > 0 && { degrees }) }
  }
  const wrong = wrongAsText(cell, node)
  if (wrong !== undefined) return { wrong }
  if (kind === 'list') return { value: splitList(cell.text, node).map((item) => valueOf(item, node)) }
  return { value: isNumber(node) ? numberIn(cell, path) : valueOf(cell.text, node) }
}

/** Text as the schema takes it: of a choice the one that is meant, whatever its capitals and spaces. */
function valueOf(text: string, node: JsonSchema): string {
  if (node.refersTo) return text.replaceAll(/\s+/g, ' ')
  const plain = folded(text)
  const meant = choicesOf(node).filter((choice) => folded(choice) === plain)
  return meant.length === 1 ? meant[0]! : text
}

/** A number as typed, whatever its format; percent where percent is asked for. */
function numberIn({ text, number }: Cell, path: readonly string[]): string {
  const percent = /^(-?[\d.]+)\s*%$/.exec(text)
  if (!percent) return number ?? text
  if (path.at(-1) !== 'percent') return text
  return number === undefined ? percent[1]! : String(Number((Number(number) * 100).toPrecision(15)))
}

function wrongAsText({ text, isDate, textWrong }: Cell, node: JsonSchema): string | undefined {
  if (isNumber(node)) return undefined
  if (textWrong !== undefined) return `the cell ${textWrong}`
  const isFree =
    node.type === 'string' && !node.pattern && !node.format && !node.refersTo && choicesOf(node).length === 0
  if (!isDate || !isFree) return undefined
  return `expected text, found the date ${text}, for which Excel may have taken it. Format the cell as text and type it again.`
}

const isNumber = ({ type }: JsonSchema) => type === 'number' || type === 'integer'

/** Lists and fields as YAML writes them in one line, which is how JSON writes them too. */
function readData(text: string): Reading {
  if (!/^[[{]/.test(text))
    return {
      wrong:
        'several fields belong here. Give each a column of its own, or write them as {name: value, …} or, where there are several, [{…}, {…}].',
    }
  const outcome = readYaml('', text)
  if ('value' in outcome && typeof outcome.value === 'object') return { value: outcome.value as Fields }
  return {
    wrong: `a cell that begins with ${text[0]} holds a list or fields as YAML writes them, and this is not whole. Look at its brackets, commas and quotation marks.`,
  }
}
