/** Text without what nobody types into a search, and the way back to the text itself. */

// Letters that Unicode does not take apart, and the apostrophe that no keyboard has.
const plain: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  ς: 'σ',
  '’': "'",
}

/** Text without accents, capitals and typographic apostrophes and dashes. */
export function fold(text: string): string {
  const small = text.toLowerCase()
  if (!/[^ -~\n]/.test(small)) return small
  return small
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æœøłđðıßς’]/g, (letter) => plain[letter]!)
    .replace(/[\u2010-\u2015]/g, '-')
}

/**
 * `text` cut where `words`, which are folded, begin and end in it: every second piece is one that was found. A letter of which
 * only a part was found, such as the ß of "stras", is found whole, with its accents.
 */
export function cutAt(text: string, words: readonly string[]): string[] {
  let folded = ''
  // For each letter of the folded text, where the letter that it comes from begins.
  const from: number[] = []
  let at = 0
  for (const letter of text) {
    const letters = fold(letter)
    folded += letters
    from.push(...Array<number>(letters.length).fill(at))
    at += letter.length
  }
  from.push(at)
  const found = new Set<number>()
  for (const word of words) {
    for (let begin = folded.indexOf(word); begin >= 0; begin = folded.indexOf(word, begin + 1)) {
      let end = begin + word.length
      while (from[end] === from[end - 1]) end += 1
      for (let index = from[begin]!; index < from[end]!; index += 1) found.add(index)
    }
  }
  const pieces = ['']
  for (const [index, letter] of text.split('').entries()) {
    if (found.has(index) === pieces.length % 2 > 0) pieces.push('')
    pieces.push(pieces.pop() + letter)
  }
  return pieces
}
