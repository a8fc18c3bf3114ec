/** How lists of words read. */

// Making a format takes long enough to be felt in a table of thousands of rows.
const formats: Record<string, Intl.ListFormat> = {}

/** Items as a phrase: "inpatient and ambulatory". */
export function displayList(items: readonly string[], locale: string): string {
  return items.length > 1 ? (formats[locale] ??= new Intl.ListFormat(locale)).format(items) : (items[0] ?? '')
}

/** Phrases in a row: "fast, cheap"; with semicolons where one of them has a comma of its own. */
export function displayPhrases(phrases: readonly string[]): string {
  return phrases.join(phrases.some((phrase) => phrase.includes(',')) ? '; ' : ', ')
}
