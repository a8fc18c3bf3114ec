/** Turns the bytes of a CSV file into text, where they say how they are meant. */

/** The text; not whole where letters of it are neither UTF-8 nor what the file says that they are. */
export function decodeText(bytes: Uint8Array): { text: string; isWhole: boolean } | { wrong: string } {
  const [first, second] = bytes
  if (first === 0x50 && second === 0x4b) return { wrong: isZip }
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined
  const text = new TextDecoder(wide ?? 'utf-8').decode(bytes)
  return text.includes('\0') ? { wrong: isNoText } : { text, isWhole: isWhole(bytes, wide ?? 'utf-8') }
}

/** The bytes of a text in the encoding of other bytes, with their byte-order mark. */
export function encodeAs([first, second, third]: Uint8Array, text: string): Uint8Array {
  const [isLittle, isBig] = [first === 0xff && second === 0xfe, first === 0xfe && second === 0xff]
  if (!isLittle && !isBig) {
    const hasMark = first === 0xef && second === 0xbb && third === 0xbf
    return new TextEncoder().encode(`${hasMark ? '\uFEFF' : ''}${text}`)
  }
  const bytes = new DataView(new ArrayBuffer(text.length * 2 + 2))
  for (const [at, letter] of ['\uFEFF', ...text.split('')].entries())
    bytes.setUint16(at * 2, letter.charCodeAt(0), isLittle)
  return new Uint8Array(bytes.buffer)
}

function isWhole(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const isZip = 'this is a workbook or another zip with the name of CSV. Rename it to .xlsx.'
const isNoText = 'this is not CSV, whatever its name. In Excel, choose Save As and “CSV UTF-8 (Comma delimited)”.'
