/**
 * Unpacks the files of a zip, and never more than was asked for, whatever the zip says of itself. The unzipping of fflate looks at
 * no checksum: with single bytes of a small workbook changed, it gave other cells without a word in one case of twenty.
 */
import { Inflate } from 'fflate'
import { checksum } from './checksum.js'

export interface Packed {
  name: string
  /** Reads the file, or fails with `Damaged` or `TooLarge`. */
  unpack(): Uint8Array
}

/** The zip is not whole. */
export class Damaged extends Error {}

/** What is packed would take more room than `most`. */
export class TooLarge extends Error {}

/** The files in a zip by their names. `room` is how many bytes all that is unpacked may take together. */
export function filesOf(zip: Uint8Array, room: number): Map<string, Packed> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = endOf(view)
  const files = new Map<string, Packed>()
  let left = room
  let at = number(view, end + 16, 4)
  for (let count = number(view, end + 10, 2); count > 0; count--) {
    if (number(view, at, 4) !== 0x02014b50) throw new Damaged()
    const [method, crc, size] = [number(view, at + 10, 2), number(view, at + 16, 4), number(view, at + 20, 4)]
    const nameLength = number(view, at + 28, 2)
    const start = number(view, at + 42, 4)
    const name = new TextDecoder().decode(slice(at + 46, nameLength))
    files.set(name, { name, unpack: () => unpack(method, crc, size, start) })
    at += 46 + nameLength + number(view, at + 30, 2) + number(view, at + 32, 2)
  }
  return files

  function unpack(method: number, crc: number, size: number, start: number): Uint8Array {
    const begin = start + 30 + number(view, start + 26, 2) + number(view, start + 28, 2)
    if (number(view, start, 4) !== 0x04034b50 || (method !== 0 && method !== 8)) throw new Damaged()
    const packed = slice(begin, size)
    const bytes = method === 0 ? packed : inflate(packed, left)
    left -= bytes.length
    if (left < 0) throw new TooLarge()
    if (checksum(bytes) !== crc) throw new Damaged()
    return bytes
  }

  function slice(start: number, length: number): Uint8Array {
    if (start + length > zip.length) throw new Damaged()
    return zip.subarray(start, start + length)
  }
}

/** Where the record begins with which a zip ends, and behind which there may be a comment. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  throw new Damaged()
}

function number(view: DataView, at: number, bytes: 2 | 4): number {
  if (at + bytes > view.byteLength) throw new Damaged()
  return bytes === 2 ? view.getUint16(at, true) : view.getUint32(at, true)
}

const pieceSize = 65_536

/** Inflates piece by piece, so that it can stop: what a few bytes unfold to is known only then. */
function inflate(packed: Uint8Array, room: number): Uint8Array {
  const pieces: Uint8Array[] = []
  let [length, isWhole] = [0, false]
  const inflater = new Inflate((piece, isLast) => {
    pieces.push(piece)
    length += piece.length
    isWhole ||= isLast
    if (length > room) throw new TooLarge()
  })
  try {
    for (let at = 0; at < packed.length; at += pieceSize)
      inflater.push(packed.subarray(at, at + pieceSize), at + pieceSize >= packed.length)
  } catch (error) {
    throw error instanceof TooLarge ? error : new Damaged()
  }
  if (!isWhole) throw new Damaged()
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
