/** Pictures: what is taken, what is planned of them, and how they are published. */
import { feedSchema } from '@housestaff/schema'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { compile, format } from '../src/index.js'
import {
  collectionNames,
  compileTexts,
  department,
  exampleOf,
  feedOf,
  filesOf,
  told,
  withReferences,
} from './content.js'
import { area, claiming, park, specimen, withPictures } from './pictures.js'

const mill = specimen('Mill Park.JPG')
const portrait = specimen('jordan-specimen.jpg')

const planned = (pictures: Record<string, Uint8Array>) => {
  const compilation = compileTexts(withPictures(pictures))
  expect(compilation.problems).toEqual([])
  return compilation.pictures
}

describe('a picture', () => {
  const compilation = compileTexts(withPictures({ 'media/Mill Park.JPG': mill }))

  it('is published with its size, and the addresses of its copies as the feed sees them', () => {
    expect(feedOf('places', compilation).records[0].pictures).toMatchInlineSnapshot(`
      [
        {
          "alt": "A park",
          "height": 1067,
          "sizes": [
            {
              "src": "../media/mill-park-ed6bc1ffbae89f0c-160.jpg",
              "width": 160,
            },
            {
              "src": "../media/mill-park-ed6bc1ffbae89f0c-320.jpg",
              "width": 320,
            },
            {
              "src": "../media/mill-park-ed6bc1ffbae89f0c-640.jpg",
              "width": 640,
            },
            {
              "src": "../media/mill-park-ed6bc1ffbae89f0c-1280.jpg",
              "width": 1280,
            },
            {
              "src": "../media/mill-park-ed6bc1ffbae89f0c-1600.jpg",
              "width": 1600,
            },
          ],
          "src": "../media/mill-park-ed6bc1ffbae89f0c-1600.jpg",
          "width": 1600,
        },
      ]
    `)
  })

  it('is planned as files of the site, by the content that they show', () => {
    expect(compilation.pictures.map(({ source, ...plan }) => ({ source: source.path, ...plan })))
      .toMatchInlineSnapshot(`
      [
        {
          "copies": [
            {
              "height": 107,
              "path": "site/media/mill-park-ed6bc1ffbae89f0c-160.jpg",
              "width": 160,
            },
            {
              "height": 213,
              "path": "site/media/mill-park-ed6bc1ffbae89f0c-320.jpg",
              "width": 320,
            },
            {
              "height": 427,
              "path": "site/media/mill-park-ed6bc1ffbae89f0c-640.jpg",
              "width": 640,
            },
            {
              "height": 853,
              "path": "site/media/mill-park-ed6bc1ffbae89f0c-1280.jpg",
              "width": 1280,
            },
            {
              "height": 1067,
              "path": "site/media/mill-park-ed6bc1ffbae89f0c-1600.jpg",
              "width": 1600,
            },
          ],
          "height": 1200,
          "kind": "jpeg",
          "source": "content/media/Mill Park.JPG",
          "width": 1800,
        },
      ]
    `)
  })

  it('follows the schema of its feed', () => {
    const schema = z.fromJSONSchema(feedSchema('places') as Parameters<typeof z.fromJSONSchema>[0])
    expect(schema.safeParse(feedOf('places', compilation)).error?.issues).toBeUndefined()
  })

  it('is shown as it was held, not as its camera wrote it', () => {
    const [picture] = planned({ 'media/jordan-specimen.jpg': portrait })
    expect(picture).toMatchObject({ kind: 'jpeg', width: 360, height: 480 })
    expect(picture!.copies.map(({ width, height }) => [width, height])).toEqual([
      [160, 213],
      [320, 427],
      [360, 480],
    ])
  })

  it('is in no package, and neither is its name', () => {
    const { files } = compilation
    const naming = files.filter(({ text }) => /mill-park-|Mill Park\.JPG|"A park"/.test(text)).map(({ path }) => path)
    expect(naming).toEqual(['site/feed/places.json', 'site/json-ld/places.json', 'site/json-ld/graph.json'])
    expect(
      compilation.pictures.flatMap(({ copies }) => copies).filter(({ path }) => !path.startsWith('site/media/')),
    ).toEqual([])
  })

  it('is told to machines with its full address, unless it decorates', () => {
    const said = (words: string) => {
      const text = park('media/Mill Park.JPG').replace('alt: A park', words)
      const { files } = compileTexts({ 'content/places/mill-park.yaml': text, 'content/media/Mill Park.JPG': mill })
      return JSON.parse(files.find(({ path }) => path === 'site/json-ld/places.json')!.text)[0].image
    }
    expect(said('alt: A park')).toEqual([
      {
        '@type': 'ImageObject',
        contentUrl: 'https://medicine.example/media/mill-park-ed6bc1ffbae89f0c-1600.jpg',
        description: 'A park',
      },
    ])
    expect(said('decorative: yes')).toBeUndefined()
  })
})

describe('copies', () => {
  it.each([
    [160, [160]],
    [161, [160, 161]],
    [320, [160, 320]],
    [1000, [160, 320, 640, 1000]],
    [1600, [160, 320, 640, 1280, 1600]],
    [4000, [160, 320, 640, 1280, 1600]],
  ])('of a picture %i wide are never wider than it', async (width, widths) => {
    const [picture] = planned({ 'media/a.png': await area(width, 160) })
    expect(picture!.copies.map((copy) => copy.width)).toEqual(widths)
  })

  it('of high pictures keep their form', async () => {
    const [picture] = planned({ 'media/a.png': await area(200, 3000) })
    expect(picture!.copies.map(({ width, height }) => [width, height])).toEqual([
      [160, 2400],
      [200, 3000],
    ])
  })

  it('have names of plain letters, and an ending that says what they are', async () => {
    const png = await area(160, 160)
    const paths = [
      'media/Zoë im Garten (2).PNG',
      'media/team/A & B.jpeg',
      'media/写真.png',
      `media/${'long'.repeat(30)}.png`,
    ]
    const names = planned(Object.fromEntries(paths.map((path) => [path, png]))).map(({ copies }) => copies[0]!.path)
    expect(names.map((name) => name.replace(/[\da-f]{16}/, 'digest'))).toEqual([
      'site/media/zoe-im-garten-2-digest-160.png',
      'site/media/a-b-digest-160.png',
      'site/media/picture-digest-160.png',
      `site/media/${'long'.repeat(15)}-digest-160.png`,
    ])
  })

  it('change their names when the picture changes, and only then', async () => {
    const nameOf = (bytes: Uint8Array) => planned({ 'media/a.png': bytes })[0]!.copies[0]!.path
    const [first, second] = [await area(160, 160), await area(161, 160)]
    expect(nameOf(new Uint8Array(first))).toBe(nameOf(first))
    expect(nameOf(second)).not.toBe(nameOf(first))
  })

  it('are planned once, however many records show the picture and wherever it stands', () => {
    expect(planned({ 'media/mill.jpg': mill, 'media/again/mill.jpg': mill })).toHaveLength(1)
    const { pictures } = compileTexts({
      'content/places/a.yaml': park('media/mill.jpg', 'media/mill.jpg'),
      'content/places/b.yaml': park('media/mill.jpg'),
      'content/media/mill.jpg': mill,
    })
    expect(pictures).toHaveLength(1)
  })

  it('are the same for the same content, in whatever order it comes', () => {
    const files = filesOf({ ...department, ...withPictures({ 'media/b.jpg': mill, 'media/a.jpg': portrait }) })
    expect(compile(files.toReversed())).toEqual(compile(files))
  })
})

describe('a path', () => {
  it('finds a file whose accents are spelled in another way', () => {
    const [composed, apart] = ['media/Zoë.jpg'.normalize('NFC'), 'media/Zoë.jpg'.normalize('NFD')]
    const files = { 'content/places/a.yaml': park(composed), [`content/${apart}`]: mill }
    expect(composed).not.toBe(apart)
    expect(told(files)).toBe('nothing')
    expect(told({ 'content/places/a.yaml': park(apart), [`content/${composed}`]: mill })).toBe('nothing')
  })

  it('leads into the folder of pictures and nowhere else', () => {
    const paths = [
      '../../etc/passwd',
      '/etc/passwd',
      'media/../people/a.jpg',
      'media/.git/config',
      'media',
      'media//a.jpg',
      'media\\a.jpg',
      'people/a.jpg',
      'https://pictures.example/a.jpg',
      'data:image/png;base64,AAAA',
    ]
    const files = filesOf({
      ...department,
      'content/places/mill-park.yaml': park(...paths),
      'content/people/a.jpg': mill,
    })
    const messages = compile(files).problems.map(({ message }) => message.replace(/^pictures\[\d+\]/, ''))
    expect(messages).toEqual(
      paths.map(
        (path) =>
          `.src: expected a file in the folder media of the content, such as media/white-coat-day.jpg, found "${path}". Copy the picture there: pictures on other websites are not shown.`,
      ),
    )
  })

  it('that leads nowhere is told, with the file that may be meant', () => {
    const used = [
      'media/mil-park.jpg',
      'media/MILL-PARK.JPG',
      'media/mill-park.png',
      'media/team/ana.jpg',
      'media/bob.jpg',
    ]
    expect(
      told({
        'content/places/a.yaml': park(...used),
        'content/media/mill-park.jpg': mill,
        'content/media/ana.jpg': mill,
      }),
    ).toMatchInlineSnapshot(`
      "
      content/places/a.yaml:6:10  pictures[1].src: there is no picture media/mil-park.jpg in the content folder. Did you mean media/mill-park.jpg?
         6 |   - src: media/mil-park.jpg
           |          ^^^^^^^^^^^^^^^^^^
      content/places/a.yaml:8:10  pictures[2].src: there is no picture media/MILL-PARK.JPG in the content folder. Did you mean media/mill-park.jpg?
         8 |   - src: media/MILL-PARK.JPG
           |          ^^^^^^^^^^^^^^^^^^^
      content/places/a.yaml:10:10  pictures[3].src: there is no picture media/mill-park.png in the content folder. Did you mean media/mill-park.jpg?
        10 |   - src: media/mill-park.png
           |          ^^^^^^^^^^^^^^^^^^^
      content/places/a.yaml:12:10  pictures[4].src: there is no picture media/team/ana.jpg in the content folder. Did you mean media/ana.jpg?
        12 |   - src: media/team/ana.jpg
           |          ^^^^^^^^^^^^^^^^^^
      content/places/a.yaml:14:10  pictures[5].src: there is no picture media/bob.jpg in the content folder.
        14 |   - src: media/bob.jpg
           |          ^^^^^^^^^^^^^
      5 problems in 1 file. Nothing was written.
      "
    `)
  })

  it('that leads to what a disk refuses is told where it is used, and only there', () => {
    const refused = (path: string) => ({ path, bytes: new Uint8Array(), refused: 'you are not allowed to' })
    const files = [
      ...filesOf({ ...department, 'content/places/a.yaml': park('media/a.jpg', 'media/team/b.jpg') }),
      ...['a.jpg', 'team', 'unused.jpg'].map((name) => refused(`content/media/${name}`)),
    ]
    expect(`\n${format(compile(files).problems, files)}`).toMatchInlineSnapshot(`
      "
      content/places/a.yaml:6:10  pictures[1].src: media/a.jpg cannot be read: you are not allowed to.
         6 |   - src: media/a.jpg
           |          ^^^^^^^^^^^
      content/places/a.yaml:8:10  pictures[2].src: media/team/b.jpg cannot be read: you are not allowed to.
         8 |   - src: media/team/b.jpg
           |          ^^^^^^^^^^^^^^^^
      2 problems in 1 file. Nothing was written.
      "
    `)
    const closed = [
      ...filesOf({ ...department, 'content/places/a.yaml': park('media/a.jpg') }),
      refused('content/media'),
    ]
    expect(`\n${format(compile(closed).problems, closed)}`).toMatchInlineSnapshot(`
      "
      content/places/a.yaml:6:10  pictures[1].src: media/a.jpg cannot be read: you are not allowed to.
         6 |   - src: media/a.jpg
           |          ^^^^^^^^^^^
      1 problem in 1 file. Nothing was written.
      "
    `)
  })
})

describe('a file', () => {
  let files: Record<string, Uint8Array>
  beforeAll(async () => {
    const heic = new Uint8Array(await area(200, 200, 'avif'))
    heic.set(new TextEncoder().encode('heic'), 8)
    heic.set(new TextEncoder().encode('mif1heic'), 16)
    files = {
      'media/empty.jpg': new Uint8Array(),
      'media/text.jpg': new TextEncoder().encode('The picture of the day'),
      'media/cut.jpg': mill.subarray(0, 12),
      'media/logo.svg': new TextEncoder().encode('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'media/logo.png': new Uint8Array(Buffer.from('\uFEFF<svg onload="alert(1)"/>', 'utf16le')),
      'media/moving.gif': new Uint8Array(Buffer.from('GIF89a\xC8\0\xC8\0\0\0\0', 'latin1')),
      'media/phone.heic': heic,
      'media/small.png': await area(400, 159),
      'media/huge.png': await claiming(50_000, 50_000),
      'media/heavy.jpg': Buffer.concat([mill, new Uint8Array(20_000_000)]),
    }
  })

  it('that is not taken is told in words that help', () => {
    expect(told(withPictures(files))).toMatchInlineSnapshot(`
      "
      content/places/mill-park.yaml:6:10  pictures[1].src: media/empty.jpg is empty. Copy it again.
         6 |   - src: media/empty.jpg
           |          ^^^^^^^^^^^^^^^
      content/places/mill-park.yaml:8:10  pictures[2].src: media/text.jpg is no JPEG, PNG, WebP or AVIF picture, or it is damaged. Open it in a program for pictures and save it as one of these.
         8 |   - src: media/text.jpg
           |          ^^^^^^^^^^^^^^
      content/places/mill-park.yaml:10:10  pictures[3].src: media/cut.jpg is no JPEG, PNG, WebP or AVIF picture, or it is damaged. Open it in a program for pictures and save it as one of these.
        10 |   - src: media/cut.jpg
           |          ^^^^^^^^^^^^^
      content/places/mill-park.yaml:12:10  pictures[4].src: media/logo.svg is an SVG drawing, which can carry script, so it is not taken. Export it as PNG.
        12 |   - src: media/logo.svg
           |          ^^^^^^^^^^^^^^
      content/places/mill-park.yaml:14:10  pictures[5].src: media/logo.png is an SVG drawing, which can carry script, so it is not taken. Export it as PNG.
        14 |   - src: media/logo.png
           |          ^^^^^^^^^^^^^^
      content/places/mill-park.yaml:16:10  pictures[6].src: media/moving.gif is a GIF picture, which is not taken. Save it as PNG.
        16 |   - src: media/moving.gif
           |          ^^^^^^^^^^^^^^^^
      content/places/mill-park.yaml:18:10  pictures[7].src: media/phone.heic is a HEIC picture, as iPhones take them; few browsers show it. Save it as JPEG.
        18 |   - src: media/phone.heic
           |          ^^^^^^^^^^^^^^^^
      content/places/mill-park.yaml:20:10  pictures[8].src: media/small.png has 400 × 159 pixels, which is too small: both sides need 160 or more.
        20 |   - src: media/small.png
           |          ^^^^^^^^^^^^^^^
      content/places/mill-park.yaml:22:10  pictures[9].src: media/huge.png has 50000 × 50000 pixels, more than 64 million in all. Save it smaller: 1600 pixels across are enough.
        22 |   - src: media/huge.png
           |          ^^^^^^^^^^^^^^
      content/places/mill-park.yaml:24:10  pictures[10].src: media/heavy.jpg cannot be read: it has more than 20 MB. Save it smaller: 1600 pixels across are enough.
        24 |   - src: media/heavy.jpg
           |          ^^^^^^^^^^^^^^^
      10 problems in 1 file. Nothing was written.
      "
    `)
  })

  it('is known by its bytes and not by its name', async () => {
    const [picture] = planned({ 'media/scan.gif': await area(200, 200, 'webp') })
    expect(picture).toMatchObject({ kind: 'webp', copies: [{}, { path: expect.stringMatching(/-200\.webp$/) }] })
  })

  it('may have 64 million pixels', async () => {
    expect(told(withPictures({ 'media/a.png': await claiming(8000, 8000) }))).toBe('nothing')
    expect(told(withPictures({ 'media/a.png': await claiming(8001, 8000) }))).toMatch(/8001 × 8000 pixels, more than/)
  })

  it('that no record shows is not looked at', () => {
    const unread = {
      path: 'content/media/film.mov',
      get bytes(): Uint8Array {
        throw new Error('was read')
      },
    }
    expect(
      compile([...filesOf({ ...department, 'content/media/broken.jpg': new Uint8Array() }), unread]).problems,
    ).toEqual([])
  })

  it('stands in a folder in small letters', () => {
    expect(told({ 'content/Media/a.jpg': mill, 'content/Media/b.jpg': mill })).toMatchInlineSnapshot(`
      "
      content/Media:1:1  the folder of pictures is called media, in small letters. Rename it.
      1 problem in 1 file. Nothing was written.
      "
    `)
  })
})

describe('problems with pictures', () => {
  it('are told in one run with all others, for each record that shows them', () => {
    const list = ['a', 'b'].map((id) => `- id: ${id}\n${park('media/a.jpg').replaceAll(/^(?=.)/gm, '  ')}`).join('')
    expect(told({ 'content/places.yaml': list.replace('kind: park', 'kind: prak') })).toMatchInlineSnapshot(`
      "
      content/places.yaml:3:9  a: kind: expected city, neighborhood, building, landmark, walk, park, museum, sports, music, restaurant or other, found "prak". Did you mean park?
         3 |   kind: prak
           |         ^^^^
      content/places.yaml:7:12  a: pictures[1].src: there is no picture media/a.jpg in the content folder.
         7 |     - src: media/a.jpg
           |            ^^^^^^^^^^^
      content/places.yaml:15:12  b: pictures[1].src: there is no picture media/a.jpg in the content folder.
        15 |     - src: media/a.jpg
           |            ^^^^^^^^^^^
      3 problems in 1 file. Nothing was written.
      "
    `)
  })

  it('are told where defaults show the picture', () => {
    const defaults = 'pictures: [{ src: media/a.jpg, decorative: yes }]\n'
    const text = park().replace('pictures:\n', '')
    expect(
      told({ 'content/places/_defaults.yaml': defaults, 'content/places/a.yaml': text, 'content/places/b.yaml': text }),
    ).toMatchInlineSnapshot(`
        "
        content/places/_defaults.yaml:1:19  pictures[1].src: there is no picture media/a.jpg in the content folder.
           1 | pictures: [{ src: media/a.jpg, decorative: yes }]
             |                   ^^^^^^^^^^^
        1 problem in 1 file. Nothing was written.
        "
      `)
  })

  it('are told of drafts', () => {
    expect(told({ 'content/places/a.yaml': `status: draft\n${park('media/a.jpg')}` })).toMatchInlineSnapshot(`
      "
      content/places/a.yaml:7:10  pictures[1].src: there is no picture media/a.jpg in the content folder.
         7 |   - src: media/a.jpg
           |          ^^^^^^^^^^^
      1 problem in 1 file. Nothing was written.
      "
    `)
  })
})

describe('words', () => {
  const words = (lines: string) =>
    told({ 'content/places/a.yaml': park('media/a.jpg').replace('alt: A park', lines), 'content/media/a.jpg': mill })

  it('are needed for whoever does not see the picture, unless it decorates', () => {
    expect(words('decorative: yes')).toBe('nothing')
    expect(words('caption: Ours')).toMatchInlineSnapshot(`
      "
      content/places/a.yaml:6:5  pictures[1].alt: a picture needs alt, what it shows, or decorative: yes, and not both.
         6 |   - src: media/a.jpg
           |     ^^^
      1 problem in 1 file. Nothing was written.
      "
    `)
    expect(words('alt: A park\n    decorative: yes')).toMatchInlineSnapshot(`
      "
      content/places/a.yaml:7:10  pictures[1].alt: a picture needs alt, what it shows, or decorative: yes, and not both.
         7 |     alt: A park
           |          ^^^^^^
      1 problem in 1 file. Nothing was written.
      "
    `)
  })
})

describe('the portrait of somebody who is not shown', () => {
  const person = { ...exampleOf('people'), id: 'secret-id', portraitConsent: '2026-07-01' }
  const secret = { ...person, portrait: { src: 'media/secret-face.jpg', alt: 'A secret face' } }
  const gone = { id: 'secret-id', status: 'withdrawn', withdrawnOn: '2026-07-01', reason: 'request' }

  it.each([
    ['draft', { ...secret, status: 'draft' }],
    ['hidden', { ...secret, status: 'hidden' }],
    ['withdrawn', gone],
  ])('is not drawn, and no file names it: %s', (_, record) => {
    const shown = { ...exampleOf('people'), id: 'shown' }
    const texts = withReferences([
      ['people', shown],
      ['people', record],
    ])
    const { files, pictures, problems } = compile(filesOf({ ...texts, 'content/media/secret-face.jpg': portrait }))
    expect(problems).toEqual([])
    expect(pictures).toEqual([])
    expect(files.filter(({ text }) => /secret/i.test(text)).map(({ path }) => path)).toEqual([])
  })

  it('is not looked for where the record was withdrawn', () => {
    const texts = withReferences([['people', { ...gone, portrait: secret.portrait }]])
    expect(compile(filesOf(texts)).problems.map(({ message }) => message)).toEqual([
      'a withdrawn record keeps no text: remove portrait.',
    ])
  })

  it('is drawn once the person is shown', () => {
    const { pictures } = compile(
      filesOf({ ...withReferences([['people', secret]]), 'content/media/secret-face.jpg': portrait }),
    )
    expect(pictures.map(({ copies }) => copies[0]!.path)).toEqual([
      expect.stringMatching(/^site\/media\/secret-face-[\da-f]{16}-160\.jpg$/),
    ])
  })
})

describe('content without pictures', () => {
  it('plans none', () => {
    const examples = withReferences(collectionNames.map((name) => [name, exampleOf(name)]))
    expect(compile(filesOf(examples)).pictures).toEqual([])
  })
})
