/** Finds out whether a picture is shown turned by a quarter: cameras turn no pixels, they note how they were held. */
import type { Kind } from './measure.js'

/** Whether the width of the pixels is the height of what is shown. */
export function liesOnItsSide(bytes: Uint8Array, kind: Kind): boolean {
  try {
    return turned[kind](bytes)
  } catch (error) {
    // A note that is cut short says nothing.
    if (error instanceof RangeError) return false
    throw error
  }
}

const turned: Record<Kind, (bytes: Uint8Array) => boolean> = {
  jpeg: (bytes) => exifTurns(find('Exif\0\0', jpegSegments(bytes))),
  png: (bytes) => exifTurns(find('eXIf', pngChunks(bytes))),
  webp: (bytes) => exifTurns(find('EXIF', webpChunks(bytes))),
  avif: (bytes) => {
    const meta = find('meta', boxes(bytes))?.subarray(4)
    const properties = meta && find('iprp', boxes(meta))
    const shared = properties && find('ipco', boxes(properties))
    // In quarters, so that an odd number changes width and height.
    return ((shared && find('irot', boxes(shared))?.[0]) ?? 0) % 2 === 1
  },
}

/** A part of a file: how it is named there, and what it holds. */
type Part = [name: string, data: Uint8Array]

const find = (name: string, parts: Iterable<Part>): Uint8Array | undefined => {
  for (const [found, data] of parts) if (found === name) return data
  return undefined
}

/** Whether a block of EXIF holds one of the four orientations that change width and height. */
function exifTurns(exif: Uint8Array | undefined): boolean {
  if (!exif) return false
  const view = viewOf(exif.subarray(letters(exif, 0, 6) === 'Exif\0\0' ? 6 : 0))
  const isLittle = view.getUint16(0) === 0x4949
  const directory = view.getUint32(4, isLittle)
  for (let entry = 0; entry < view.getUint16(directory, isLittle); entry++) {
    const at = directory + 2 + entry * 12
    if (view.getUint16(at, isLittle) !== 0x0112) continue
    const orientation = view.getUint16(at + 8, isLittle)
    return orientation >= 5 && orientation <= 8
  }
  return false
}

/** The segments before the pixels, by the first letters of what they hold. */
function* jpegSegments(bytes: Uint8Array): Generator<Part> {
  const view = viewOf(bytes)
  for (let at = 2; view.getUint16(at) !== 0xffda;) {
    const isMarker = bytes[at] === 0xff && bytes[at + 1] !== 0xff
    const length = isMarker ? view.getUint16(at + 2) : 0
    if (isMarker) yield [letters(bytes, at + 4, 6), bytes.subarray(at + 4, at + 2 + length)]
    at += isMarker ? 2 + length : 1
  }
}

function* pngChunks(bytes: Uint8Array): Generator<Part> {
  const view = viewOf(bytes)
  for (let at = 8; letters(bytes, at + 4, 4) !== 'IDAT';) {
    const end = at + 8 + view.getUint32(at)
    yield [letters(bytes, at + 4, 4), bytes.subarray(at + 8, end)]
    at = end + 4
  }
}

function* webpChunks(bytes: Uint8Array): Generator<Part> {
  const view = viewOf(bytes)
  for (let at = 12; at < bytes.length;) {
    const length = view.getUint32(at + 4, true)
    yield [letters(bytes, at, 4), bytes.subarray(at + 8, at + 8 + length)]
    at += 8 + length + (length % 2)
  }
}

/** The boxes of AVIF; one of length 0 reaches to the end. */
function* boxes(bytes: Uint8Array): Generator<Part> {
  const view = viewOf(bytes)
  for (let at = 0; at < bytes.length;) {
    const length = view.getUint32(at) || bytes.length - at
    yield [letters(bytes, at + 4, 4), bytes.subarray(at + 8, at + length)]
    at += Math.max(length, 8)
  }
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) => new DataView(buffer, byteOffset, byteLength)
const letters = (bytes: Uint8Array, at: number, count: number) => String.fromCharCode(...bytes.subarray(at, at + count))
