/** Finds what a mistyped name was meant to be. */
import { distance } from 'fastest-levenshtein'

/** ` Did you mean …?` for the option nearest to `found`, or nothing where none is near. */
export function suggest(found: string, options: Iterable<string>): string {
  return didYouMean(nearest(found, options))
}

export const didYouMean = (option: string | undefined) => (option === undefined ? '' : ` Did you mean ${option}?`)

/** The option that `found` was most likely meant to be, if any is near enough. */
export function nearest(found: string, options: Iterable<string>): string | undefined {
  const plain = fold(found)
  if (plain.length < 3) return undefined
  let best: string | undefined
  let least = Infinity
  for (const option of options) {
    const other = fold(option)
    const steps = distance(plain, other)
    if (steps < least && steps <= allowed(plain, other)) [best, least] = [option, steps]
  }
  return best ?? [...options].find((option) => fold(option).startsWith(plain))
}

/** A third of the letters may differ; in short words two, as when they are swapped, if the first is right. */
function allowed(found: string, option: string): number {
  return Math.max(found.length > 3 && found[0] === option[0] ? 2 : 1, Math.floor(found.length / 3))
}

const fold = (name: string) => name.toLowerCase().replaceAll(/[\s_-]+/g, '')
