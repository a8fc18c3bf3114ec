/** What the page says of files that are only a part of the content. */

/** Which collections were not given, in one sentence. */
export function absentWords(absent: readonly string[]): string {
  const rest = 'Dates and sources that sheets leave out are taken as given.'
  if (absent.length === 0) return rest
  const names = absent.length === 1 ? absent[0]! : `${absent.slice(0, -1).join(', ')} and ${absent.at(-1)}`
  return `You gave no ${names}, so names and ids that lead there were not looked up. ${rest}`
}
