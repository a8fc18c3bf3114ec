/** Pictures for tests: plain areas of colour, whole or as they come out of cameras and other programs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import type { Kind } from '../src/media/measure.js'
import type { Texts } from './content.js'

/** A park that shows these pictures. */
export const park = (...paths: string[]) =>
  `name: Mill Park\nkind: park\nasOf: 2019\nsources: [{ source: page }]\npictures:\n${paths.map((src) => `  - src: ${src}\n    alt: A park\n`).join('')}`

/** Content with a park that shows all of these pictures. */
export function withPictures(pictures: Record<string, Uint8Array>): Texts {
  const files = Object.entries(pictures).map(([path, bytes]) => [`content/${path}`, bytes])
  return { 'content/places/mill-park.yaml': park(...Object.keys(pictures)), ...Object.fromEntries(files) }
}

export const kinds: readonly Kind[] = ['jpeg', 'png', 'webp', 'avif']

/** A blue area of this size. */
export function area(width: number, height: number, kind: Kind = 'png'): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#4488aa' } })
    .toFormat(kind)
    .toBuffer()
}

/** A picture of the invented programs. The portrait lies on its side, and says where it was taken. */
export const specimen = (name: 'jordan-specimen.jpg' | 'Mill Park.JPG') =>
  new Uint8Array(readFileSync(join(import.meta.dirname, 'programs/lakeside-family-medicine/media', name)))

/** A PNG whose first bytes say that it is this large. */
export async function claiming(width: number, height: number): Promise<Buffer> {
  const bytes = await area(200, 200)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

/** What cameras and programs write beside the pixels, each with a text by which it is found again. */
export const notes = {
  exif: 'Camera of somebody',
  gps: 'WGS-84 of somebody',
  xmp: 'Program of somebody',
  iptc: 'Town of somebody',
  comment: 'Comment of somebody',
}

/** A picture with all that its kind can hold beside pixels: EXIF with GPS, XMP, IPTC, a comment and the profile of a wide screen. */
export async function annotated(kind: Kind, background: string): Promise<Buffer> {
  const plain = sharp({ create: { width: 400, height: 300, channels: 3, background } })
  const bytes = await plain
    .withExif({ IFD0: { Make: notes.exif }, IFD3: { GPSMapDatum: notes.gps } })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${notes.xmp}</x:xmpmeta>`)
    .withIccProfile('p3')
    .toFormat(kind)
    .toBuffer()
  if (kind === 'png') return inserted(bytes, 33, chunk('tEXt', `Comment\0${notes.comment}`))
  if (kind !== 'jpeg') return bytes
  return inserted(bytes, 2, Buffer.concat([segment(0xed, iptc(notes.iptc)), segment(0xfe, notes.comment)]))
}

/** A JPEG that lies on its side and says so as iPhones do, the greater of two bytes first. */
export const fromPhone = async () =>
  inserted(
    await area(400, 300, 'jpeg'),
    2,
    segment(0xe1, 'Exif\0\0MM\0*\0\0\0\b\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0'),
  )

const inserted = (bytes: Buffer, at: number, part: Buffer) =>
  Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)])

/** The block of a newspaper's program, with the name of a town. */
function iptc(town: string): string {
  const value = `\x1c\x02\x5a\0${String.fromCharCode(town.length)}${town}`
  return `Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0${String.fromCharCode(value.length)}${value}`
}

function segment(marker: number, text: string): Buffer {
  const bytes = Buffer.from(`\xff${String.fromCharCode(marker)}\0\0${text}`, 'latin1')
  bytes.writeUInt16BE(text.length + 2, 2)
  return bytes
}

function chunk(type: string, text: string): Buffer {
  const bytes = Buffer.from(`\0\0\0\0${type}${text}\0\0\0\0`, 'latin1')
  bytes.writeUInt32BE(text.length)
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), bytes.length - 4)
  return bytes
}
