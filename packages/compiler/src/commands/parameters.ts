/** What several commands take, and how folders are named in what they print. */
import { shownPath } from '../disk.js'

export const content = { words: 'the folder of the content', isFolder: true } as const

export const today = {
  value: 'DATE',
  words: 'a day such as 2027-07-01',
  says: 'takes DATE for today',
  refuse: (given: string) =>
    isDay(given) ? undefined : `--today needs a day such as 2027-07-01, and ${given} is none.`,
} as const

const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

/** Today by the clock of this machine. */
export function dayByTheClock(): string {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}

/** A folder as one names it in a call. */
export function calledPath(path: string): string {
  const shown = shownPath(path) || '.'
  return /^[\w./@:+-]+$/.test(shown) ? shown : `"${shown}"`
}
