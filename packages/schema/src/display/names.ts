/** How people's names and degrees read. */
import type { PersonName } from '../records.js'

/** A name in reading order: "J. Michael Bishop", "Margaret (Peggy) Li"; a single name as it is: "Suharto". */
export function displayName({ prefix, given, middle, preferred, particle, family, suffix }: PersonName): string {
  const called = preferred && preferred !== (given ?? family) ? `(${preferred})` : undefined
  const parts = given
    ? [prefix, given, called, middle, particle, family, suffix]
    : [prefix, middle, particle, family, called, suffix]
  return parts.filter(Boolean).join(' ')
}

/** A name as lists sort it: family name first, particles after. */
export function sortName({ given, middle, particle, family, suffix }: PersonName): string {
  return [family, given, middle, particle, suffix].filter(Boolean).join(' ')
}

/** Degrees in the person's own order: "MD, PhD". */
export function displayDegrees(degrees: readonly string[] = []): string {
  return degrees.join(', ')
}
