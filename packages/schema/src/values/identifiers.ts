/** Identifiers of registries, checked by form and, where the standard has one, by check digits. */
import * as z from 'zod'

/** An id of ours: kebab-case, unique in its collection, stable for ever. */
export const id = () =>
  identifier(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'expected an id of small letters, digits and single hyphens, such as primary-care',
    'primary-care',
  )

/** A ROR id: nine characters, the last two check digits (ISO 7064 mod 97-10), https://ror.readme.io/docs/identifier */
export const ror = () =>
  identifier(
    /^0[a-hj-km-np-tv-z0-9]{6}\d{2}$/,
    'expected a ROR id of nine characters such as 002pd6e78',
    '002pd6e78',
  ).refine(hasRorChecksum, 'expected a ROR id whose last two digits fit the rest. Copy it again from ror.org.')

/** A Wikidata item: Q and digits. */
export const wikidata = () => identifier(/^Q[1-9]\d*$/, 'expected a Wikidata item such as Q180', 'Q180')

/** An ORCID iD: four groups of four, the last character a check digit (ISO 7064 mod 11-2). */
export const orcid = () =>
  identifier(
    /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/,
    'expected an ORCID iD such as 0000-0002-1825-0097',
    '0000-0002-1825-0097',
  ).refine(hasOrcidChecksum, 'expected an ORCID iD whose last digit fits the rest. Copy it again from orcid.org.')

/** An ACGME program id: ten digits. */
export const acgmeId = () => identifier(/^\d{10}$/, 'expected an ACGME program id of ten digits', '1200000001')

/** Text of a form; what is told of other text names the character that does not fit. */
function identifier(form: RegExp, expected: string, example: string) {
  return z.string().regex(form, { error: ({ input }) => expected + misfit(String(input), form, example) })
}

function misfit(found: string, form: RegExp, example: string): string {
  const mayBegin = (start: string) =>
    [start, `${start}0`, start + example.slice(start.length)].some((whole) => form.test(whole))
  let start = ''
  for (const character of found) {
    if (!mayBegin(start + character)) {
      const name = character.trim() === '' ? 'space' : `"${character}"`
      return start === ''
        ? `. It cannot begin with ${name}.`
        : `. The ${name} after "${start.slice(-20)}" does not fit.`
    }
    start += character
  }
  if (start === '' || form.test(start)) return ''
  return /\w$/.test(start) ? '. It ends too early.' : `. It cannot end with "${start.slice(-1)}".`
}

/** A BCP 47 language tag: en, es-MX */
export const language = () => z.string().refine(isLanguage, 'expected a language tag such as en or es-MX (BCP 47)')

const crockford = '0123456789abcdefghjkmnpqrstvwxyz'

function hasRorChecksum(found: string): boolean {
  const number = [...found.slice(0, 7)].reduce((sum, digit) => sum * 32 + crockford.indexOf(digit), 0)
  return 98 - ((number * 100) % 97) === Number(found.slice(7))
}

function hasOrcidChecksum(found: string): boolean {
  const digits = found.replaceAll('-', '')
  const sum = [...digits.slice(0, -1)].reduce((total, digit) => (total + Number(digit)) * 2, 0)
  const check = (12 - (sum % 11)) % 11
  return digits.at(-1) === (check === 10 ? 'X' : String(check))
}

function isLanguage(found: string): boolean {
  try {
    return Intl.getCanonicalLocales(found).length === 1
  } catch {
    return false
  }
}
