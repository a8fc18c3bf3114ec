/** What the audit says of pages, served by a server of their own. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { wordsMark } from '@housestaff/schema/fingerprint'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { housestaff, useFolder, write } from './folder.js'

useFolder()

/** What stands at each path; a number is what is answered in its place. */
let served: Record<string, string | Uint8Array | number>
let asked: { path: string; agent: string | undefined }[]
let server: Server
let origin: string

beforeAll(async () => {
  server = createServer(({ url = '', headers }, answer) => {
    asked.push({ path: url, agent: headers['user-agent'] })
    const body = served[url] ?? 404
    if (typeof body === 'number') answer.writeHead(body, body === 302 ? { Location: '/moved/' } : {}).end()
    else answer.writeHead(200, { 'Content-Type': url.endsWith('.pdf') ? 'application/pdf' : 'text/html' }).end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const ana = '00000000000000aa'
const feed = (digest: string, asOf: string, withdrawn: string[] = []) =>
  JSON.stringify({ schema: 1, collection: 'alumni', department: 'Medicine', digest, asOf, records: [], withdrawn })

/** A snippet as `prerender` writes it. */
function snippet(says: string, digest: string, asOf: string, src = '/feed/alumni.json'): string {
  const last = 'As of then. Current: <a href="/alumni">Medicine</a>'
  const words = wordsMark(`${says}As of then. Current: Medicine`)
  const state = `data-hs="alumni@${digest}" data-hs-as-of="${asOf}" data-hs-words="${words}"`
  return `<hs-alumni-table src="${src}" ${state}>
<p data-hs-id="${ana} 00000000000000bb">${says}</p>
<p ${state}>${last}</p>
</hs-alumni-table>
`
}

const stripped = (html: string) => html.replaceAll(/<\/?hs-[^>]*>/g, '')
const page = (body: string) => `<!doctype html>\n<title>Alumni</title>\n${body}`

beforeEach(() => {
  asked = []
  served = {
    '/feed/alumni.json': feed('bbbb', '2026-07'),
    '/live': page('<hs-alumni-table src="feed/alumni.json#ana"></hs-alumni-table>'),
    '/current': page(snippet('Ana López, Dean', 'bbbb', '2026-07')),
  }
})

const sites = (...paths: string[]) => paths.map((path) => origin + path)

/** What is told of pages; the server is called https://site.example. */
async function audit(...args: string[]) {
  const { exit, out, err } = await housestaff(['audit', ...args])
  const text = `${out}${err}`.replaceAll(origin, 'https://site.example').replaceAll(origin.slice(7), 'site.example')
  return `${exit}\n${text}`
}

const told = (...paths: string[]) => audit(...sites(...paths))

describe('a page', () => {
  it('that is live or current is told of, and nobody has to do anything', async () => {
    expect(await told('/live', '/current')).toMatchInlineSnapshot(`
      "0
      https://site.example/live
        line 3  hs-alumni-table is live: it shows what its feed says.
      https://site.example/current
        line 3  hs-alumni-table is current, as of 2026-07.

      2 pages, 2 embeds: no problems.
      "
    `)
  })

  it('that is behind is told with both states', async () => {
    served['/behind'] = page(snippet('Ana López, Chair', 'aaaa', '2019'))
    expect(await told('/behind', '/current')).toMatchInlineSnapshot(`
      "1
      https://site.example/behind
        line 3  hs-alumni-table is behind: as of 2019, aaaa; https://site.example/feed/alumni.json has changed since: as of 2026-07, bbbb.
      https://site.example/current
        line 3  hs-alumni-table is current, as of 2026-07.

      2 pages, 2 embeds: 1 problem.
      "
    `)
  })

  it('whose words were changed by hand is told of, current or not', async () => {
    const changed = (html: string) => page(html.replace('Ana López', 'Anna Lopez'))
    served['/altered'] = changed(snippet('Ana López, Dean', 'bbbb', '2026-07'))
    served['/both'] = changed(snippet('Ana López, Dean', 'aaaa', '2019'))
    served['/more'] = page(snippet('Ana López, Dean', 'bbbb', '2026-07').replace('<p', '<p>Our pride!</p><p'))
    expect(await told('/altered', '/both', '/more')).toMatchInlineSnapshot(`
      "1
      https://site.example/altered
        line 3  hs-alumni-table was altered by hand: its words are not those that were pasted.
      https://site.example/both
        line 3  hs-alumni-table is behind: as of 2019, aaaa; https://site.example/feed/alumni.json has changed since: as of 2026-07, bbbb.
        line 3  hs-alumni-table was altered by hand: its words are not those that were pasted.
      https://site.example/more
        line 3  hs-alumni-table was altered by hand: its words are not those that were pasted.

      3 pages, 3 embeds: 4 problems.
      "
    `)
  })

  it('that a system wrote anew in its own manner is not altered', async () => {
    const rewritten = snippet('Ana "López" - Dean...', 'bbbb', '2026-07')
      .replace('Ana "López" - Dean...', '<span class="x">Ana</span>\n\n “López” &#8211; Dean&hellip;')
      .replaceAll(' data-hs-id', ' class="wp-x" data-hs-id')
    served['/rewritten'] = page(rewritten)
    expect(await told('/rewritten')).toContain('is current')
  })

  it('whose tags were stripped is compared with the feeds that the call names', async () => {
    const before = '<p>Welcome to our department.</p>'
    served['/stripped'] = page(before + stripped(snippet('Ana López, Dean', 'bbbb', '2026-07')))
    served['/older'] = page(before + stripped(snippet('Ana López, Chair', 'aaaa', '2019')))
    served['/changed'] = page(before + stripped(snippet('Ana López, Dean', 'bbbb', '2026-07').replace('Ana', 'Bo')))
    const pages = sites('/stripped', '/older', '/changed')
    expect(await audit(...pages, '--feeds', `${origin}/feed`)).toMatchInlineSnapshot(`
      "1
      https://site.example/stripped
        line 5  alumni, without its tag, is current, as of 2026-07. It has no script to renew it.
      https://site.example/older
        line 5  alumni, without its tag, is behind: as of 2019, aaaa; https://site.example/feed/alumni.json has changed since: as of 2026-07, bbbb.
      https://site.example/changed
        line 5  alumni, without its tag, was altered by hand: its words are not those that were pasted.

      3 pages, 3 embeds: 2 problems.
      "
    `)
    expect(await told('/stripped')).toMatchInlineSnapshot(`
      "0
      https://site.example/stripped
        line 5  alumni, without its tag, names no feed, so it cannot be compared. --feeds says where the current ones are.

      1 page, 1 embed: no problems.
      "
    `)
  })

  it('that shows somebody who is withdrawn is told of, whatever page’s feed says so, without the name', async () => {
    served['/feed/other.json'] = feed('cccc', '2026-07', [ana])
    served['/other'] = page('<hs-alumni-table src="/feed/other.json"></hs-alumni-table>')
    served['/shadow'] = page(
      `<hs-roster src="/feed/alumni.json"><template shadowrootmode="open"><p data-hs-id="${ana}">Ana</p></template></hs-roster>`,
    )
    expect(await told('/current', '/shadow', '/other')).toMatchInlineSnapshot(`
      "1
      https://site.example/current
        line 3  hs-alumni-table is current, as of 2026-07.
        line 4  the page shows what is withdrawn. Take it out today.
      https://site.example/shadow
        line 3  hs-roster is live: it shows what its feed says.
        line 3  the page shows what is withdrawn. Take it out today.
      https://site.example/other
        line 3  hs-alumni-table is live: it shows what its feed says.

      3 pages, 3 embeds: 2 problems.
      "
    `)
  })

  it.each([
    ['is not there', '/nowhere', 'answers 404'],
    ['fails', '/fails', 'answers 503'],
  ])('that %s is told of', async (_, path, reason) => {
    served['/fails'] = 503
    expect(await told(path)).toBe(`1
https://site.example${path}
  ${reason}.

1 page, 0 embeds: 1 problem.
`)
  })

  it('on a server that is not there is told of', async () => {
    const gone = createServer().listen(0, '127.0.0.1')
    await once(gone, 'listening')
    const address = `http://127.0.0.1:${(gone.address() as AddressInfo).port}/`
    await promisify(gone.close.bind(gone))()
    expect(await audit(address)).toBe(`1
${address}
  cannot be reached: the server refuses.

1 page, 0 embeds: 1 problem.
`)
  })

  it('whose feed is missing, or is none, is told of', async () => {
    served['/feed/page.json'] = '<!doctype html>'
    served['/missing'] = page('<hs-alumni-table src="/feed/gone.json"></hs-alumni-table>')
    served['/none'] = page(snippet('Ana López, Dean', 'bbbb', '2026-07', '/feed/page.json'))
    expect(await told('/missing', '/none')).toMatchInlineSnapshot(`
      "1
      https://site.example/missing
        line 3  hs-alumni-table needs https://site.example/feed/gone.json, which answers 404.
      https://site.example/none
        line 3  hs-alumni-table needs https://site.example/feed/page.json, which is no feed.

      2 pages, 2 embeds: 2 problems.
      "
    `)
  })

  it('finds its feed as browsers do', async () => {
    served['/moved/'] = page('<base href="/deep/"><hs-alumni-table src="alumni.json other.json#a"></hs-alumni-table>')
    served['/leads'] = 302
    served['/deep/alumni.json'] = feed('bbbb', '2026-07')
    served['/deep/other.json'] = feed('cccc', '2026-07')
    expect(await told('/leads')).toContain('is live')
    expect(asked.map(({ path }) => path).toSorted()).toEqual([
      '/deep/alumni.json',
      '/deep/other.json',
      '/leads',
      '/moved/',
    ])
  })

  it('that gives its elements records, or says nothing that is known here, is no problem', async () => {
    served['/given'] = page('<hs-program-card></hs-program-card><p data-hs="x">Text</p><hs-roster data-hs></hs-roster>')
    served['/paper.pdf'] = '%PDF <hs-alumni-table>'
    served['/deep'] = page('<div>'.repeat(100_000))
    expect(await told('/given', '/paper.pdf')).toMatchInlineSnapshot(`
      "0
      https://site.example/given
        line 3  hs-program-card names no feed: the page gives it its records.
        line 3  hs-roster names no feed: the page gives it its records.

      2 pages, 2 embeds: no problems.
      "
    `)
    expect(await told('/deep')).toMatch(/1 page, 0 embeds: (no problems|1 problem)\.\n$/)
  })
})

describe('the script of a page', () => {
  const integrity = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`
  const manifest = { version: '1.3.0', embed: { file: 'embed-1.3.0-cafe.js', integrity: integrity('new') } }
  const loading = (file: string, more = '') =>
    page(`<script type="module" src="/code/${file}"${more}></script>${snippet('Ana López, Dean', 'bbbb', '2026-07')}`)

  beforeEach(() => {
    served = {
      ...served,
      '/code/manifest.json': JSON.stringify(manifest),
      '/code/embed.js': 'new',
      '/named': loading('embed-1.3.0-cafe.js'),
      '/checked': loading('embed.js', ` integrity="${integrity('new')}"`),
      '/plain': loading('embed.js'),
    }
  })

  it('is the one in the manifest beside it, by name, integrity or bytes', async () => {
    expect(await told('/named', '/checked', '/plain')).toMatch(/3 pages, 3 embeds: no problems\.\n$/)
  })

  it('is another one', async () => {
    served['/old'] = loading('embed-1.2.0-beef.js', ` integrity="${integrity('old')}"`)
    served['/pinned'] = loading('embed.js', ` integrity="${integrity('old')}"`)
    served['/changed'] = loading('embed-1.3.0-cafe.js', ` integrity="${integrity('changed')}"`)
    expect(await told('/old', '/pinned', '/changed')).toMatchInlineSnapshot(`
      "1
      https://site.example/old
        line 3  hs-alumni-table is current, as of 2026-07.
        line 3  the page loads 1.2.0 of the script, and 1.3.0 is the one now: embed-1.3.0-cafe.js.
      https://site.example/pinned
        line 3  hs-alumni-table is current, as of 2026-07.
        line 3  the page loads another version of the script, and 1.3.0 is the one now: embed-1.3.0-cafe.js.
      https://site.example/changed
        line 3  hs-alumni-table is current, as of 2026-07.
        line 3  the page loads other bytes than embed-1.3.0-cafe.js, which is the script now.

      3 pages, 3 embeds: 3 problems.
      "
    `)
  })

  it('is compared with the manifest that the call names', async () => {
    served['/new/manifest.json'] = JSON.stringify({
      ...manifest,
      version: '1.4.0',
      embed: { file: 'embed-1.4.0-f.js', integrity: 'sha384-x' },
    })
    expect(await audit(...sites('/plain'), '--manifest', `${origin}/new/manifest.json`)).toMatchInlineSnapshot(`
      "1
      https://site.example/plain
        line 3  hs-alumni-table is current, as of 2026-07.
        line 3  the page loads another version of the script, and 1.4.0 is the one now: embed-1.4.0-f.js.

      1 page, 1 embed: 1 problem.
      "
    `)
    expect(await audit(...sites('/plain'), '--manifest', `${origin}/feed/alumni.json`)).toBe(
      '1\nhttps://site.example/feed/alumni.json is no manifest of the elements, or cannot be had.\n',
    )
  })

  it('is not judged where there is no manifest, and where nothing of ours is shown', async () => {
    delete served['/code/manifest.json']
    served['/theirs'] = page('<script src="/theirs/embed.js"></script>')
    served['/theirs/manifest.json'] = JSON.stringify(manifest)
    expect(await told('/plain', '/theirs')).toMatch(/2 pages, 1 embed: no problems\.\n$/)
  })
})

describe('pages are named', () => {
  it('in a file, a line each', async () => {
    write({ 'sites.txt': `# Medicine\n${origin}/live\r\n\n  ${origin}/current\n${origin}/live\n` })
    expect(await audit('sites.txt')).toContain('2 pages, 2 embeds: no problems.')
  })

  it.each([
    ['a sitemap', (text: string) => text],
    ['a packed sitemap', (text: string) => gzipSync(text)],
  ])('in %s, at an address or in a file', async (_, packed) => {
    const sitemap = packed(
      `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>
        ${origin}/live?a=1&amp;b=2</loc><image:image><image:loc>${origin}/x.png</image:loc></image:image></url>
        <url><loc><![CDATA[${origin}/current]]></loc></url></urlset>`,
    )
    served['/live?a=1&b=2'] = served['/live']!
    served['/sitemap.xml'] = sitemap
    write({ 'sitemap.xml': sitemap })
    expect(await audit(`${origin}/sitemap.xml`)).toContain('2 pages, 2 embeds: no problems.')
    expect(await audit('sitemap.xml')).toContain('2 pages, 2 embeds: no problems.')
  })

  it('in an index of sitemaps, of which some cannot be had', async () => {
    const list = (root: string, ...paths: string[]) =>
      `<${root}>${paths.map((path) => `<x><loc>${origin}${path}</loc></x>`).join('')}</${root}>`
    served['/sitemap.xml'] = list('sitemapindex', '/a.xml.gz', '/b.xml', '/c.xml')
    served['/a.xml.gz'] = gzipSync(list('urlset', '/live', '/current'))
    served['/c.xml'] = '<p>No sitemap'
    expect(await told('/sitemap.xml')).toMatchInlineSnapshot(`
      "1
      https://site.example/b.xml
        answers 404.
      https://site.example/c.xml
        is no sitemap.
      https://site.example/live
        line 3  hs-alumni-table is live: it shows what its feed says.
      https://site.example/current
        line 3  hs-alumni-table is current, as of 2026-07.

      2 pages, 2 embeds: 2 problems.
      "
    `)
  })

  it('to a server that learns who asks, and is asked for each feed once', async () => {
    await told('/live', '/current')
    expect(asked.map(({ path }) => path).toSorted()).toEqual(['/current', '/feed/alumni.json', '/live'])
    expect(asked.every(({ agent }) => /^housestaff-audit\/\d+\.\d+\.\d+$/.test(agent ?? ''))).toBe(true)
  })

  it.each([
    ['without any', '', 'audit needs addresses of pages, a file that lists them, or a sitemap.'],
    [
      'by a file that is not there',
      'sites.txt',
      'sites.txt is no address, and as a file it cannot be read: it is not there, or it is a link that leads nowhere.',
    ],
    [
      'by a file with a line that is no address',
      'wrong.txt',
      'wrong.txt:2: medicine.example is no address that begins with https:// or http://.',
    ],
    ['in lists without any', 'empty.txt empty.xml', 'There is no page to look at in empty.txt, empty.xml.'],
    [
      'and feeds that are nowhere',
      'wrong.txt --feeds nowhere',
      '--feeds needs a folder or an address, and nowhere is neither.',
    ],
    [
      'and a manifest that is a file',
      'wrong.txt --manifest x.json',
      '--manifest needs an address, and x.json is none.',
    ],
  ])('%s: a wrong call', async (_, args, sentence) => {
    write({ 'wrong.txt': '# Ours\nmedicine.example\n', 'empty.txt': '# Ours\n', 'empty.xml': '<urlset></urlset>' })
    const { exit, err } = await housestaff(['audit', ...args.split(' ').filter(Boolean)])
    expect({ exit, first: err.split('\n')[0] }).toEqual({ exit: 2, first: sentence })
  })
})

it('takes feeds from a folder', async () => {
  write({ 'feed/alumni.json': feed('dddd', '2026-08') })
  expect(await audit(...sites('/current'), '--feeds', 'feed')).toMatchInlineSnapshot(`
    "1
    https://site.example/current
      line 3  hs-alumni-table is behind: as of 2026-07, bbbb; feed/alumni.json has changed since: as of 2026-08, dddd.

    1 page, 1 embed: 1 problem.
    "
  `)
  expect(await audit(...sites('/live', '/current'), '--feeds', '.')).toMatchInlineSnapshot(`
    "1
    https://site.example/live
      line 3  hs-alumni-table is live: it shows what its feed says.
    https://site.example/current
      line 3  hs-alumni-table needs alumni.json, which cannot be read: it is not there, or it is a link that leads nowhere.

    2 pages, 2 embeds: 1 problem.
    "
  `)
})

it('tells programs the same', async () => {
  served['/behind'] = page(snippet('Ana López, Chair', 'aaaa', '2019'))
  const { exit, out } = await housestaff(['audit', ...sites('/behind', '/nowhere'), '--json'])
  expect(exit).toBe(1)
  expect(out.replaceAll(origin, 'https://site.example')).toMatchInlineSnapshot(`
    "{
      "command": "audit",
      "problems": 2,
      "pages": [
        {
          "address": "https://site.example/behind",
          "embeds": [
            {
              "line": 3,
              "element": "hs-alumni-table",
              "feeds": [
                "https://site.example/feed/alumni.json"
              ],
              "collection": "alumni",
              "digest": "aaaa",
              "asOf": "2019",
              "isAltered": false,
              "state": "behind",
              "isStripped": false,
              "findings": [
                {
                  "kind": "behind",
                  "line": 3,
                  "message": "is behind: as of 2019, aaaa; https://site.example/feed/alumni.json has changed since: as of 2026-07, bbbb"
                }
              ]
            }
          ],
          "findings": []
        },
        {
          "address": "https://site.example/nowhere",
          "reason": "answers 404",
          "embeds": [],
          "findings": []
        }
      ],
      "missing": []
    }
    "
  `)
})

it('shows nothing that a page slips in to move a cursor', async () => {
  served['/sly'] = page('<p data-hs="alumni@\u001B[2J" data-hs-as-of="\u001B[2J">x</p>')
  expect((await audit(...sites('/sly'), '--feeds', `${origin}/feed`)).includes('\u001B')).toBe(false)
})
