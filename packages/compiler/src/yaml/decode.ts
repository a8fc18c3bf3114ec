/** Turns the bytes of a file into text, and text into bytes. */
import type { Finding } from '../finding.js'

const utf8 = new TextDecoder('utf-8', { fatal: true })
const lenient = new TextDecoder('utf-8')

/** Far more than the records of any department take, and more than can be read without stopping a machine. */
const mostBytes = 50_000_000

/** The file's text without its byte-order mark, or why it has none; what can be guessed of it is `guess` then. */
export function decode(file: string, bytes: Uint8Array): { text: string } | { finding: Finding; guess?: string } {
  if (bytes.length > mostBytes) {
    const size = Math.round(bytes.length / 1_000_000)
    const message = `the file has ${size} MB, and records never take more than 50. Is it content? If so, divide it.`
    return { finding: { place: { file }, message } }
  }
  if (isUtf16(bytes)) {
    return {
      finding: { place: { file }, message: 'the file is saved as UTF-16, which is not read. Save it as UTF-8.' },
    }
  }
  try {
    return { text: utf8.decode(bytes) }
  } catch {
    const guess = decodeAnyway(bytes)
    const offset = Math.max(0, guess.indexOf('\uFFFD'))
    const message =
      'this character is not UTF-8, so it may show as another one. Save the file as UTF-8 and type it again.'
    return { finding: { place: { file, offset, length: 1 }, message }, guess }
  }
}

/** Two bytes to a letter, known by the mark at the beginning, or by every other byte being zero. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  return (first === 0 && third === 0 && second !== 0) || (second === 0 && fourth === 0 && first !== 0)
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
