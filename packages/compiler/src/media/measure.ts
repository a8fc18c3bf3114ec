/** Finds what kind of picture some bytes are and how large it is shown, by the bytes alone, whatever the file is called. */
import { imageDimensionsFromData } from 'image-dimensions'
import { liesOnItsSide } from './orientation.js'

/** The kinds of pictures that are taken; each stays what it is. */
export type Kind = 'jpeg' | 'png' | 'webp' | 'avif'

export interface Measured {
  kind: Kind
  /** As people see it, turned as its camera noted. */
  width: number
  height: number
}

/** The most bytes and pixels that a picture may have, and the fewest pixels of a side. */
export const most = { bytes: 20_000_000, pixels: 64_000_000 }
const leastSide = 160

export const tooManyBytes = 'it has more than 20 MB. Save it smaller: 1600 pixels across are enough'

/** What a picture is, or in words why it is not taken. */
export function measure(bytes: Uint8Array): Measured | string {
  if (bytes.length === 0) return 'is empty. Copy it again.'
  if (bytes.length > most.bytes) return `cannot be read: ${tooManyBytes}.`
  const { type, width = 0, height = 0 } = dimensionsOf(bytes)
  if (type === 'gif') return 'is a GIF picture, which is not taken. Save it as PNG.'
  if (type === 'heic') return 'is a HEIC picture, as iPhones take them; few browsers show it. Save it as JPEG.'
  if (type === undefined) return isSvg(bytes) ? drawing : unknown
  const size = `${width} × ${height} pixels`
  if (width * height > most.pixels)
    return `has ${size}, more than 64 million in all. Save it smaller: 1600 pixels across are enough.`
  if (Math.min(width, height) < leastSide)
    return `has ${size}, which is too small: both sides need ${leastSide} or more.`
  return liesOnItsSide(bytes, type) ? { kind: type, width: height, height: width } : { kind: type, width, height }
}

const drawing = 'is an SVG drawing, which can carry script, so it is not taken. Export it as PNG.'
const unknown =
  'is no JPEG, PNG, WebP or AVIF picture, or it is damaged. Open it in a program for pictures and save it as one of these.'

function dimensionsOf(bytes: Uint8Array): Partial<NonNullable<ReturnType<typeof imageDimensionsFromData>>> {
  try {
    return imageDimensionsFromData(bytes) ?? {}
  } catch {
    // Bytes made up to break a reader are no picture.
    return {}
  }
}

/** Whether the text, be it of one byte to a letter or of two, has the tag in its beginning. */
function isSvg(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 4096)).replaceAll('\0', '').includes('<svg')
}
