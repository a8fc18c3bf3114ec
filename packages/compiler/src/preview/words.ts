/** What the preview says. */

export const countOf = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`

/** `2 problems and 1 warning` */
export function tally(problems: readonly { severity: 'error' | 'warning' }[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length - errors
  const counts = [
    ...(errors > 0 || warnings === 0 ? [errors === 0 ? 'no problems' : countOf(errors, 'problem')] : []),
    ...(warnings > 0 ? [countOf(warnings, 'warning')] : []),
  ]
  return counts.join(' and ')
}

/** A collection as a title. */
export const titleOf = (collection: string): string =>
  collection === 'faqs' ? 'Questions and answers' : collection.slice(0, 1).toUpperCase() + collection.slice(1)

export const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`
