/** Draws the copies of pictures: upright, in the colours of screens, and without what their cameras wrote into them. */
import { format, type Problem } from './explain.js'
import { most, type Kind } from './media/measure.js'
import type { Picture } from './media/plan.js'

/** A copy as it is written: its path below the output folder, with `/`, and its bytes. */
export interface Drawn {
  path: string
  bytes: Uint8Array
}

/** Its message says why pictures cannot be drawn, as it is to be printed. */
export class CannotDraw extends Error {}

/** Draws one picture after the other, for all may be larger than memory. Throws at the end, naming those that cannot be drawn. */
export async function* draw(pictures: readonly Picture[]): AsyncGenerator<Drawn> {
  if (pictures.length === 0) return
  const sharp = await loadSharp()
  const problems: Problem[] = []
  for (const picture of pictures) {
    const copies = await drawCopies(picture, sharp)
    if (copies) yield* copies
    else
      problems.push({ path: picture.source.path, line: 1, column: 1, length: 0, message: damaged, severity: 'error' })
  }
  problems.sort((a, b) => (a.path < b.path ? -1 : 1))
  if (problems.length > 0) throw new CannotDraw(format(problems, []))
}

const damaged =
  'this picture is damaged or made in an unusual way, so it cannot be drawn. Open it in a program for pictures and save it again.'

/** Loaded only where there are pictures, as it is large. */
async function loadSharp() {
  try {
    return (await import('sharp')).default
  } catch {
    const machine = `${process.platform}-${process.arch}`
    throw new CannotDraw(
      `The pictures cannot be drawn: what is installed has no part of sharp for this machine (${machine}). Install again on it, without leaving out optional packages. Nothing was written.\n`,
    )
  }
}

/** The copies of a picture, or nothing where its pixels are not what its first bytes say of them. */
async function drawCopies(picture: Picture, sharp: Awaited<ReturnType<typeof loadSharp>>) {
  const { source, kind, width, height } = picture
  const copies: Drawn[] = []
  try {
    const image = sharp(source.bytes, { limitInputPixels: most.pixels, failOn: 'error' }).autoOrient()
    const { autoOrient: upright } = await image.metadata()
    if (upright.width !== width || upright.height !== height) return undefined
    for (const copy of picture.copies) {
      const sized = image.clone().resize(copy.width, copy.height, { fit: 'fill' })
      copies.push({ path: copy.path, bytes: await sized.toFormat(kind, settings[kind]).toBuffer() })
    }
    return copies
  } catch {
    return undefined
  }
}

// Where nothing else is asked for, sharp gives the colours of screens, and leaves out all that is not a pixel.
const settings: Record<Kind, object> = {
  jpeg: { quality: 80, mozjpeg: true },
  png: {},
  webp: { quality: 80 },
  avif: {},
}
