/** How text for terminals looks: the colours of its parts, and nothing in it that a file could slip in. */

/** Colours text for the place where it is shown. */
export interface Ink {
  place(text: string): string
  error(text: string): string
  warning(text: string): string
  cure(text: string): string
}

const asItIs = (text: string) => text
export const plainInk: Ink = { place: asItIs, error: asItIs, warning: asItIs, cure: asItIs }

const colour = (on: number, off: number) => (text: string) => `\u001B[${on}m${text}\u001B[${off}m`
export const colouredInk: Ink = {
  place: colour(1, 22),
  error: colour(31, 39),
  warning: colour(33, 39),
  cure: colour(32, 39),
}

/** `text` without signs that would move the cursor of a terminal or colour it. */
export const visible = (text: string) => text.replaceAll(unprintable, '\uFFFD')

// oxlint-disable-next-line no-control-regex -- these are what is looked for
const unprintable = /[\0-\x08\x0B-\x1F\x7F-\x9F]/g
