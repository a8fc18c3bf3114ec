/** Makes new pictures small, without a change to a pixel: Chromium writes them in haste. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants, crc32, deflateSync, inflateSync } from 'node:zlib'

/** Vitest calls it when all pictures are compared. */
export function teardown(): void {
  for (const name of readdirSync(import.meta.dirname)) {
    if (!name.endsWith('.png')) continue
    const path = join(import.meta.dirname, name)
    const picture = readFileSync(path)
    if (!isCompressed(picture)) writeFileSync(path, compress(picture))
  }
}

const signature = 8
const best = 0xda

// The second byte of what was compressed says how well.
const isCompressed = (picture: Buffer) => picture[picture.indexOf('IDAT') + 5] === best

function compress(picture: Buffer): Buffer {
  const chunks = chunksOf(picture)
  const head = chunks.find(({ type }) => type === 'IHDR')!.data
  const [width, height, depth, colours, interlace] = [
    head.readUInt32BE(0),
    head.readUInt32BE(4),
    head[8],
    head[9]!,
    head[12],
  ]
  const samples = { 2: 3, 6: 4 }[colours]
  if (depth !== 8 || !samples || interlace) throw Error('Chromium writes pictures in another way than is read here.')
  const rows = unfiltered(inflateSync(Buffer.concat(dataIn(chunks))), { stride: width * samples, height, samples })
  const data = deflateSync(rows, { level: constants.Z_BEST_COMPRESSION, memLevel: 9 })
  return Buffer.concat([
    picture.subarray(0, signature),
    chunk('IHDR', head),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

interface Chunk {
  type: string
  data: Buffer
}

function chunksOf(picture: Buffer): Chunk[] {
  const chunks: Chunk[] = []
  for (let at = signature; at < picture.length;) {
    const end = at + 8 + picture.readUInt32BE(at)
    chunks.push({ type: picture.toString('latin1', at + 4, at + 8), data: picture.subarray(at + 8, end) })
    at = end + 4
  }
  return chunks
}

const dataIn = (chunks: Chunk[]) => chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const numbers = Buffer.alloc(8)
  numbers.writeUInt32BE(data.length, 0)
  numbers.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)])
}

/** The rows as they are, each after a zero: repeated words are found better in them than in differences. */
function unfiltered(
  data: Buffer,
  { stride, height, samples }: Record<'stride' | 'height' | 'samples', number>,
): Buffer {
  for (let row = 0; row < height; row++) {
    const start = row * (stride + 1)
    const filter = data[start]!
    data[start] = 0
    if (!filter) continue
    for (let at = start + 1; at <= start + stride; at++) {
      const left = at - samples > start ? data[at - samples]! : 0
      const up = row ? data[at - stride - 1]! : 0
      const corner = row && at - samples > start ? data[at - stride - 1 - samples]! : 0
      data[at] = data[at]! + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!
    }
  }
  return data
}

/** The one of three neighbours that is nearest to where they lead. */
function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
