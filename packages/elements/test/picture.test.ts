/** Pictures whose address comes from data. */
import { render } from 'lit'
import { describe, expect, it } from 'vitest'
import type { Media } from '@housestaff/schema/records'
import { picture } from '../src/picture.js'

const base = 'https://hospital.example/feed/people.json'

const bare: Media = { src: 'ana.jpg', width: 400, height: 500, sizes: [] }

describe('a picture', () => {
  it('has its sizes, its measures and its words', () => {
    const image = draw(
      {
        src: 'media/ana.jpg',
        alt: 'Ana López',
        width: 400,
        height: 500,
        sizes: [
          { src: 'media/ana-160.jpg', width: 160 },
          { src: 'media/ana, wide.jpg', width: 400 },
        ],
      },
      base,
    )!
    expect(attributes(image)).toEqual({
      part: 'picture',
      srcset:
        'https://hospital.example/feed/media/ana-160.jpg 160w, https://hospital.example/feed/media/ana%2C%20wide.jpg 400w',
      sizes: '4rem',
      src: 'https://hospital.example/feed/media/ana.jpg',
      width: '400',
      height: '500',
      loading: 'lazy',
      decoding: 'async',
      alt: 'Ana López',
    })
  })

  it('without words is decoration', () => {
    expect(draw({ ...bare, decorative: true }, base)!.getAttribute('alt')).toBe('')
  })

  it('without copies is there in one size', () => {
    const image = draw(bare, base)!
    expect([image.hasAttribute('srcset'), image.hasAttribute('sizes')]).toEqual([false, false])
  })

  it.each([
    ['media/ana.jpg', base, 'https://hospital.example/feed/media/ana.jpg'],
    [
      'media/ana.jpg',
      'https://hospital.example/feed/people.json?v=a/b#ana',
      'https://hospital.example/feed/media/ana.jpg',
    ],
    ['media/ana.jpg', 'feed/people.json', 'feed/media/ana.jpg'],
    ['media/ana.jpg', '/feed/people.json', '/feed/media/ana.jpg'],
    ['media/ana.jpg', undefined, 'media/ana.jpg'],
    ['/ana.jpg', base, '/ana.jpg'],
    ['https://images.example/á b.jpg', base, 'https://images.example/%C3%A1%20b.jpg'],
    ['HTTP://images.example/a.jpg', base, 'HTTP://images.example/a.jpg'],
  ])('at %s, of a feed at %s, is found at %s', (src, feed, address) => {
    expect(draw({ ...bare, src }, feed)!.getAttribute('src')).toBe(address)
  })

  it.each([
    'javascript:alert(1)',
    'data:image/svg+xml,<svg/>',
    'blob:https://a.example/1',
    'JAVASCRIPT:alert(1)',
    'file:/a',
  ])('is not shown from %s', (src) => {
    expect(draw({ ...bare, src }, base)).toBe(null)
    const sized = draw({ ...bare, sizes: [{ src, width: 9 }] }, base)!
    expect(sized.hasAttribute('srcset')).toBe(false)
  })
})

const attributes = (image: Element) => Object.fromEntries([...image.attributes].map(({ name, value }) => [name, value]))

function draw(media: Media, feed: string | undefined): Element | null {
  const page = document.createElement('template')
  render(picture(media, { language: 'en', headingLevel: undefined, base: feed, plain: false }, '4rem'), page.content)
  return page.content.querySelector('img')
}
