/** Turns the bytes of a CSV file into text, where they say how they are meant. */

export function decodeText(bytes: Uint8Array): { text: string } | { wrong: string } {
  const [first, second] = bytes
  if (first === 0x50 && second === 0x4b) return { wrong: 'this is a workbook or another zip with the name of CSV. Rename it to .xlsx.' }
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined
  try {
    const text = new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? { wrong: isNoText } : { text }
  } catch {
    return { wrong: bytes.includes(0) || wide ? isNoText : otherLetters(bytes) }
  }
}

const isNoText = 'this is not CSV, whatever its name. In Excel, choose Save As and “CSV UTF-8 (Comma delimited)”.'

/** Older ways of writing letters with accents cannot be told apart, so none is guessed. */
function otherLetters(bytes: Uint8Array): string {
  const before = new TextDecoder().decode(bytes).split('\uFFFD')[0]!
  const line = before.split(/\r\n|\n|\r/).length
  return `the file is not UTF-8, so letters with accents may show as others: the first is on line ${line}, after “${before.slice(-20).replaceAll(/\s+/g, ' ').trim()}”. In Excel, choose Save As and “CSV UTF-8 (Comma delimited)”.`
}
