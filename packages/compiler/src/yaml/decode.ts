/** Turns the bytes of a file into text. */
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
