/** The word for a kind of thing. */

/** The word that `words` have for `kind`; its own name where it is newer than they are. */
export const wordFor = (words: Readonly<Record<string, string>>, kind: string): string =>
  Object.hasOwn(words, kind) ? words[kind]! : kind
