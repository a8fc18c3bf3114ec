/** How lists of words read. */

/** Items as a phrase: "inpatient and ambulatory". */
export function displayList(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale).format(items)
}
