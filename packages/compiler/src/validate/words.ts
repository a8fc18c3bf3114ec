/** The words for what a schema expects, where it has none of its own. */
import type * as z from 'zod'

/** Names what was expected, in a way that reads on after the field's name. Schemas' own words go before these. */
export function plainWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${types[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `expected ${choice(issue.values.map(String))}`
    case 'invalid_union':
      return `expected ${choice(optionsOf(issue))}`
    case 'too_small':
      return `expected ${Number(issue.minimum)} or more`
    case 'too_big':
      return `expected ${Number(issue.maximum)} or less`
    default:
      return 'expected another form'
  }
}

/** The forms among which a discriminator chooses. */
export function optionsOf(issue: object): string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []
}

/** `a, b or c` */
export function choice(options: readonly string[]): string {
  return options.length < 2 ? options.join('') : `${options.slice(0, -1).join(', ')} or ${options.at(-1)}`
}

/** What a value is, for people: the text itself, or its kind. */
export function foundWords(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'fields'
  const text = String(value).replaceAll(/\s+/g, ' ')
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`
}

const types: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'fields below the name',
  number: 'a number',
  boolean: 'yes or no',
}
