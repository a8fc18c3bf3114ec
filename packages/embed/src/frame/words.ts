/** What the buttons of a page in a frame say. */
export interface Words {
  previous: string
  next: string
  /** Which records are shown, out of how many. */
  shown(first: number, last: number, all: number): string
}

const english: Words = {
  previous: 'Previous',
  next: 'Next',
  shown: (first, last, all) => (first === last ? `${first} of ${all}` : `${first}–${last} of ${all}`),
}

const spanish: Words = {
  previous: 'Anterior',
  next: 'Siguiente',
  shown: (first, last, all) => (first === last ? `${first} de ${all}` : `${first}–${last} de ${all}`),
}

export const wordsIn = (language: string): Words => (/^es\b/i.test(language) ? spanish : english)
