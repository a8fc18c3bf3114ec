/** In which language elements speak: English at once, others from a file of their own that is loaded when a page needs it. */
import type { Dictionary } from './dictionary.js'
import { spanish } from './spanish.js'

const learned: Record<string, Dictionary | undefined> = {}

/** The words of one part of the elements, in a language: `english` where no others are known. */
export function speaking<Part extends keyof Dictionary>(part: Part, english: Dictionary[Part]) {
  return (language: string): Dictionary[Part] => learned[primary(language)]?.[part] ?? english
}

/** The language in which elements speak on a page in `language`: the same where it is spoken, else English. */
export function spoken(language: string): string {
  return /^(en|es)(-[a-z]{2})?$/i.test(language) ? language : primary(language) === 'es' ? 'es' : 'en'
}

/** Whether the words of `language` are there. */
export const isLearned = (language: string) => primary(language) !== 'es' || 'es' in learned

/** Fetches the words of a spoken language; where they cannot be had, English stays. */
export async function learn(language: string): Promise<void> {
  if (isLearned(language)) return
  const fetched = await spanish().catch(() => undefined)
  teach('es', fetched?.es)
}

/** Makes the words of a language known; where there are none, English stays. */
export function teach(language: string, dictionary: Dictionary | undefined): void {
  learned[language] = dictionary
}

/** `es` of `es-MX`. */
export const primary = (language: string) => language.slice(0, 2).toLowerCase()
