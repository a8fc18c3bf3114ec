/** Tells contents apart by a few letters. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The first sixteen hexadecimal digits of the SHA-256 of a text or of bytes. */
export function fingerprint(content: string | Uint8Array): string {
  return bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content)).slice(0, 16)
}
