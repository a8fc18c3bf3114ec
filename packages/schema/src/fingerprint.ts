/** Tells contents, and the words of snippets, apart by a few letters. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The first sixteen hexadecimal digits of the SHA-256 of a text or of bytes. */
export function fingerprint(content: string | Uint8Array): string {
  return bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content)).slice(0, 16)
}

/** By what the words of a snippet are known again: how many signs they have, and their fingerprint. */
export function wordsMark(text: string): string {
  const signs = tellingSigns(text)
  return `${signs.length}-${fingerprint(signs)}`
}

/**
 * The signs of `text` by which it is known again. Left out is what content management systems change by themselves: spaces, breaks,
 * quotation marks, dashes and dots in a row.
 */
export function tellingSigns(text: string): string {
  return text.normalize('NFC').replaceAll(changeable, '')
}

const changeable = /[\s\p{Cf}\p{Pd}\u2212'"`´‘’‚‛“”„‟′″]|…|\.{3}/gu
