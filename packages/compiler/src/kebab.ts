/** Spells names alike, however they are written. */

/** Spells a name as ids are spelled: `Ana María López` is `ana-maria-lopez`. */
export const kebab = (name: string): string => trimmed(folded(name).replaceAll(/[^a-z0-9]+/g, '-'))

/** Words in small letters without marks, in any script: `Élodie Exemple's` is `elodie-exemple-s`. */
export const folded = (text: string): string =>
  trimmed(
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[æœøłđðþßı]/g, (letter) => letters[letter]!)
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-'),
  )

const trimmed = (words: string) => words.replaceAll(/^-|-$/g, '')

/** Letters that are no letter with a mark. */
const letters: Record<string, string> = { æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', ı: 'i' }
