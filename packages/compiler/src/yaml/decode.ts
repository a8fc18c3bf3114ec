/** Turns the bytes of a file into text, and text into bytes. */
import type { Finding } from '../finding.js'

const utf8 = new TextDecoder('utf-8', { fatal: true })
const lenient = new TextDecoder('utf-8')

/** The file's text without its byte-order mark, or where it is not UTF-8. */
export function decode(file: string, bytes: Uint8Array): { text: string } | { finding: Finding } {
  try {
    return { text: utf8.decode(bytes) }
  } catch {
    const offset = Math.max(0, lenient.decode(bytes).indexOf('\uFFFD'))
    const message =
      'this character is not UTF-8, so it may show as another one. Save the file as UTF-8 and type it again.'
    return { finding: { place: { file, offset, length: 1 }, message } }
  }
}

/** The file's text even where it is not UTF-8, for showing its lines. */
export function decodeAnyway(bytes: Uint8Array): string {
  return lenient.decode(bytes)
}

/** The bytes of a text, with a byte-order mark where the file had one. */
export function encodeLike(old: Uint8Array, text: string): Uint8Array {
  const hasMark = old[0] === 0xef && old[1] === 0xbb && old[2] === 0xbf
  return new TextEncoder().encode(`${hasMark ? '\uFEFF' : ''}${text}`)
}
