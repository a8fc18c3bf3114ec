/** What a build draws, and what it does where it cannot. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { draw } from '../src/draw.js'
import type { Picture } from '../src/index.js'
import { housestaffIn, refusing } from './command.js'
import { compileTexts, department } from './content.js'
import { annotated, area, fromPhone, kinds, notes, specimen, withPictures } from './pictures.js'

/** The copies of these pictures, each with what was planned of it. */
async function drawn(pictures: Record<string, Uint8Array>) {
  const compilation = compileTexts(withPictures(pictures))
  expect(compilation.problems).toEqual([])
  return copiesOf(compilation.pictures)
}

async function copiesOf(pictures: readonly Picture[]) {
  const plans = new Map(pictures.flatMap(({ copies }) => copies).map((copy) => [copy.path, copy]))
  const copies: { width: number; height: number; bytes: Buffer }[] = []
  for await (const { path, bytes } of draw(pictures)) {
    copies.push({ ...plans.get(path)!, bytes: Buffer.from(bytes) })
  }
  expect(copies).toHaveLength(plans.size)
  return copies
}

/** The colour at a place, of red, green and blue. */
async function colourAt(bytes: Uint8Array, left: number, top: number): Promise<number[]> {
  const pixel = sharp(bytes).extract({ left, top, width: 1, height: 1 }).removeAlpha()
  return [...(await pixel.raw().toBuffer())]
}

const isNear = (found: number[], expected: number[]) => found.every((value, at) => Math.abs(value - expected[at]!) <= 4)

describe('copies', () => {
  describe.each(kinds)('of %s', (kind) => {
    it('stay what they are, at the size that was planned', async () => {
      for (const { bytes, width, height } of await drawn({ 'media/a': await area(400, 300, kind) })) {
        expect(await sharp(bytes).metadata()).toMatchObject({ width, height, mediaType: `image/${kind}` })
      }
    })

    it('hold nothing but pixels', async () => {
      const original = await annotated(kind, '#c86464')
      const { exif, xmp, icc } = await sharp(original).metadata()
      expect([exif, xmp, icc]).not.toContain(undefined)
      expect(original.includes(notes.gps)).toBe(true)
      const traces = [...Object.values(notes), 'Exif', 'EXIF', 'eXIf', 'ICC_PROFILE', 'iCCP', 'xmpmeta', 'Photoshop']
      for (const { bytes } of await drawn({ 'media/a': original })) {
        const found = await sharp(bytes).metadata()
        for (const block of ['exif', 'xmp', 'iptc', 'icc', 'comments', 'orientation'])
          expect(found).not.toHaveProperty(block)
        expect(traces.filter((trace) => bytes.includes(trace))).toEqual([])
      }
    })

    it('show on every screen the colours that were meant on a wide one', async () => {
      const original = await annotated(kind, '#c86464')
      const asWritten = await sharp(original, { ignoreIcc: true }).removeAlpha().raw().toBuffer()
      expect(isNear([...asWritten.subarray(0, 3)], [200, 100, 100])).toBe(false)
      for (const { bytes } of await drawn({ 'media/a': original })) {
        expect(isNear(await colourAt(bytes, 50, 50), [200, 100, 100])).toBe(true)
      }
    })
  })

  it('of a JPEG have no IPTC and no comment', async () => {
    const original = await annotated('jpeg', '#c86464')
    const copies = await drawn({ 'media/a.jpg': original })
    for (const note of [notes.iptc, notes.comment]) {
      expect(original.includes(note)).toBe(true)
      expect(copies.filter(({ bytes }) => bytes.includes(note))).toEqual([])
    }
  })

  it('stand upright, without the place at which the picture was taken', async () => {
    const original = Buffer.from(specimen('jordan-specimen.jpg'))
    expect(await sharp(original).metadata()).toMatchObject({ width: 480, height: 360, orientation: 6 })
    expect([original.includes('Exif'), original.includes('WGS-84')]).toEqual([true, true])
    const copies = await drawn({ 'media/a.jpg': original })
    for (const { bytes } of copies) expect([bytes.includes('Exif'), bytes.includes('WGS-84')]).toEqual([false, false])
    const { bytes: widest, ...size } = copies.at(-1)!
    expect(size).toMatchObject({ width: 360, height: 480 })
    // Sky above, grass below.
    expect(isNear(await colourAt(widest, 20, 20), [207, 227, 238])).toBe(true)
    expect(isNear(await colourAt(widest, 20, 460), [111, 143, 94])).toBe(true)
  })

  it.each(['jpeg', 'png', 'webp'] as const)('of %s are turned as the camera was held', async (kind) => {
    for (let orientation = 1; orientation <= 8; orientation++) {
      const picture = sharp(await area(400, 300)).withMetadata({ orientation })
      const { width, height } = (await drawn({ 'media/a': await picture.toFormat(kind).toBuffer() })).at(-1)!
      expect([width, height]).toEqual(orientation > 4 ? [300, 400] : [400, 300])
    }
  })

  it('are turned in whatever order its bytes a camera noted it', async () => {
    expect((await drawn({ 'media/a.jpg': await fromPhone() })).at(-1)).toMatchObject({ width: 300, height: 400 })
  })

  it('of AVIF are turned as it says', async () => {
    const bytes = await area(400, 300, 'avif')
    // The box that tells of channels becomes one that turns the picture by a quarter.
    bytes.write('irot\x01', bytes.indexOf('pixi'), 'latin1')
    expect((await drawn({ 'media/a.avif': bytes })).at(-1)).toMatchObject({ width: 300, height: 400 })
  })

  it('are drawn of no picture that is cut short, or of another size than was measured', async () => {
    const { pictures } = compileTexts(withPictures({ 'media/a.jpg': specimen('Mill Park.JPG').subarray(0, 9000) }))
    const refused = 'content/media/a.jpg:1:1  this picture is damaged or made in an unusual way, so it cannot be drawn.'
    await expect(copiesOf(pictures)).rejects.toThrow(refused)
    const { pictures: whole } = compileTexts(withPictures({ 'media/a.jpg': specimen('Mill Park.JPG') }))
    await expect(copiesOf(whole)).resolves.toHaveLength(5)
    await expect(copiesOf(whole.map((picture) => ({ ...picture, width: 1801 })))).rejects.toThrow(refused)
  })

  it('of pictures for paper are pictures for screens', async () => {
    const cmyk = sharp(await area(200, 200)).toColourspace('cmyk')
    const deep = sharp(await area(200, 200)).toColourspace('rgb16')
    const pictures = { 'media/a.jpg': await cmyk.jpeg().toBuffer(), 'media/b.png': await deep.png().toBuffer() }
    for (const { bytes } of await drawn(pictures)) {
      expect(await sharp(bytes).metadata()).toMatchObject({ space: 'srgb', channels: 3, depth: 'uchar' })
    }
  })

  it('keep what is see-through', async () => {
    const picture = sharp({ create: { width: 200, height: 200, channels: 4, background: '#4488aa80' } })
    for (const { bytes } of await drawn({ 'media/a.png': await picture.png().toBuffer() })) {
      expect(await sharp(bytes).metadata()).toMatchObject({ hasAlpha: true })
    }
  })
})

/** Starting the command takes a while on a busy machine. */
const timeout = 30_000
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'housestaff-pictures-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Writes content with a park that shows these pictures. */
function write(pictures: Record<string, Uint8Array>): void {
  for (const [path, content] of Object.entries({ ...department, ...withPictures(pictures) })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** Runs the command in the folder, and leaves out how many files were written. */
function housestaff(args: string[], first?: string) {
  const { stdout, ...others } = housestaffIn(folder, args, first)
  return { ...others, stdout: stdout.replace(/\d+(?= files to)/, '…') }
}

const check = ['check', 'content', '--today', '2019-07-01']
const build = ['build', 'content', '--out', 'dist']
const built = { status: 0, stdout: '1 source, 1 place in 3 files: no problems. Wrote … files to dist.\n', stderr: '' }

/** Every file of a folder with its bytes. */
function contentsOf(path: string): Record<string, string> {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => statSync(join(path, name)).isFile())
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(path, name), 'latin1')]))
}

describe('a build with pictures', { timeout }, () => {
  it('gives the same bytes for the same content', async () => {
    write(
      Object.fromEntries(await Promise.all(kinds.map(async (kind) => [`media/${kind}`, await area(400, 300, kind)]))),
    )
    housestaff(build)
    const first = contentsOf(join(folder, 'dist'))
    expect(Object.keys(first).filter((name) => name.startsWith('site/media/'))).toHaveLength(12)
    expect(housestaff(build)).toEqual(built)
    expect(contentsOf(join(folder, 'dist'))).toEqual(first)
  })

  it('names in its feeds the files that it wrote', () => {
    cpSync(join(import.meta.dirname, 'programs/lakeside-family-medicine'), join(folder, 'content'), { recursive: true })
    expect(housestaff(build)).toMatchObject({ status: 0, stderr: '' })
    const site = join(folder, 'dist/site')
    const named = readdirSync(join(site, 'feed')).flatMap((name) =>
      [...readFileSync(join(site, 'feed', name), 'utf8').matchAll(/"\.\.\/(media\/[^"]+)"/g)].map(([, path]) => path!),
    )
    const written = readdirSync(join(site, 'media')).map((name) => `media/${name}`)
    expect([...new Set(named)].sort()).toEqual(written.sort())
    expect(Object.keys(contentsOf(join(folder, 'dist/package'))).filter((name) => /\.(jpg|png)$/.test(name))).toEqual(
      [],
    )
  })

  it('tells of every picture that cannot be drawn, and leaves what was built before', async () => {
    write({ 'media/a.jpg': specimen('Mill Park.JPG') })
    housestaff(build)
    const before = contentsOf(join(folder, 'dist'))
    const [jpeg, png] = [specimen('Mill Park.JPG'), await area(300, 300)]
    write({
      'media/a.jpg': jpeg,
      'media/cut short.jpg': jpeg.subarray(0, 9000),
      'media/broken.png': Buffer.concat([png.subarray(0, 60), Buffer.alloc(60, 7), png.subarray(120)]),
    })
    expect(housestaff(build)).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stderr": "content/media/broken.png:1:1  this picture is damaged or made in an unusual way, so it cannot be drawn. Open it in a program for pictures and save it again.
      content/media/cut short.jpg:1:1  this picture is damaged or made in an unusual way, so it cannot be drawn. Open it in a program for pictures and save it again.
      2 problems in 2 files. Nothing was written.
      ",
        "stdout": "",
      }
    `)
    expect(contentsOf(join(folder, 'dist'))).toEqual(before)
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist'])
  })

  it('tells where the disk is full, and leaves what was built before', () => {
    write({ 'media/a.jpg': specimen('Mill Park.JPG') })
    housestaff(build)
    const before = contentsOf(join(folder, 'dist'))
    expect(housestaff(build, refusing('writeFileSync', `path.endsWith('-640.jpg')`, 'ENOSPC'))).toEqual({
      status: 1,
      stdout: '',
      stderr: 'dist cannot be written: the disk is full. What stood there is unchanged.\n',
    })
    expect(contentsOf(join(folder, 'dist'))).toEqual(before)
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist'])
  })
})

describe('without sharp', { timeout }, () => {
  const withoutSharp = `
    import { registerHooks } from 'node:module'
    registerHooks({
      resolve(specifier, context, next) {
        if (specifier === 'sharp') throw new Error('Could not load the "sharp" module')
        return next(specifier, context)
      },
    })`

  it('a build says what to do and writes nothing', () => {
    write({ 'media/a.jpg': specimen('Mill Park.JPG') })
    const { status, stdout, stderr } = housestaff(build, withoutSharp)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr.replace(/\(.*\)/, '(…)')).toMatchInlineSnapshot(`
      "The pictures cannot be drawn: what is installed has no part of sharp for this machine (…). Install again on it, without leaving out optional packages. Nothing was written.
      "
    `)
    expect(readdirSync(folder)).toEqual(['content'])
  })

  it('content is checked, and built where it has no pictures', () => {
    write({ 'media/a.jpg': specimen('Mill Park.JPG') })
    expect(housestaff(check, withoutSharp)).toMatchObject({ status: 0, stderr: '' })
    write({})
    rmSync(join(folder, 'content/places/mill-park.yaml'))
    expect(housestaff(build, withoutSharp)).toMatchObject({ status: 0, stderr: '' })
  })
})

describe('the folder of pictures', { timeout }, () => {
  it('may hold links, which are followed', () => {
    write({ 'media/a.jpg': specimen('Mill Park.JPG'), 'media/b.jpg': specimen('Mill Park.JPG') })
    rmSync(join(folder, 'content/media/b.jpg'))
    writeFileSync(join(folder, 'elsewhere.jpg'), specimen('jordan-specimen.jpg'))
    symlinkSync('../../elsewhere.jpg', join(folder, 'content/media/b.jpg'))
    expect(housestaff(build)).toEqual(built)
    expect(readdirSync(join(folder, 'dist/site/media'))).toHaveLength(8)
  })

  it('may hold links that lead nowhere, until a record shows them', () => {
    write({ 'media/a.jpg': specimen('Mill Park.JPG') })
    symlinkSync('nowhere.jpg', join(folder, 'content/media/b.jpg'))
    symlinkSync('.', join(folder, 'content/media/again'))
    symlinkSync('/etc/passwd', join(folder, 'content/media/c.jpg'))
    expect(housestaff(check)).toMatchObject({ status: 0, stderr: '' })
    const park = join(folder, 'content/places/mill-park.yaml')
    const more = ['b.jpg', 'again/a.jpg', 'c.jpg'].map((name) => `  - { src: media/${name}, decorative: yes }\n`)
    writeFileSync(park, readFileSync(park, 'utf8') + more.join(''))
    expect(housestaff(check).stderr).toMatchInlineSnapshot(`
      "content/places/mill-park.yaml:8:12  pictures[2].src: media/b.jpg cannot be read: it is not there, or it is a link that leads nowhere.
         8 |   - { src: media/b.jpg, decorative: yes }
           |            ^^^^^^^^^^^
      content/places/mill-park.yaml:9:12  pictures[3].src: media/again/a.jpg cannot be read: it is a link that leads back into itself.
         9 |   - { src: media/again/a.jpg, decorative: yes }
           |            ^^^^^^^^^^^^^^^^^
      content/places/mill-park.yaml:10:12  pictures[4].src: media/c.jpg is no JPEG, PNG, WebP or AVIF picture, or it is damaged. Open it in a program for pictures and save it as one of these.
        10 |   - { src: media/c.jpg, decorative: yes }
           |            ^^^^^^^^^^^
      3 problems in 1 file. Nothing was written.
      "
    `)
  })

  it('may hold what the disk refuses, or more than is read', () => {
    write({ 'media/a.jpg': specimen('Mill Park.JPG'), 'media/b.jpg': new Uint8Array(20_000_001) })
    const refused = housestaff(check, refusing('readFileSync', `String(path).endsWith('a.jpg')`, 'EACCES'))
    expect(refused.stderr).toMatchInlineSnapshot(`
      "content/places/mill-park.yaml:6:10  pictures[1].src: media/a.jpg cannot be read: you are not allowed to.
         6 |   - src: media/a.jpg
           |          ^^^^^^^^^^^
      content/places/mill-park.yaml:8:10  pictures[2].src: media/b.jpg cannot be read: it has more than 20 MB. Save it smaller: 1600 pixels across are enough.
         8 |   - src: media/b.jpg
           |          ^^^^^^^^^^^
      2 problems in 1 file. Nothing was written.
      "
    `)
  })

  it('is read only as far as records show it', () => {
    write({ 'media/a.jpg': specimen('Mill Park.JPG') })
    writeFileSync(join(folder, 'content/media/unused.jpg'), specimen('Mill Park.JPG'))
    const noOther = refusing('readFileSync', `String(path).endsWith('unused.jpg')`, 'EACCES')
    expect(housestaff(build, noOther)).toEqual(built)
  })
})
