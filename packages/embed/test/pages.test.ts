/** The folder that is served: what is in it, and what a run that fails leaves. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../dist/cli.js'
import { embedFiles } from '../src/manifest.js'
import { pages } from '../src/pages.js'
import { feeds } from './feeds.js'

const base = 'https://content.example.edu/site/'
const ownFile = (file: string) => ({ file, integrity: 'sha384-abc', bytes: 1 })
const files = { script: ownFile('page.js'), sheet: ownFile('page.css') }
const write = async (choices = {}) => {
  const written = await pages(feeds, { base, ...choices }, files)
  return new Map(written.map(({ path, text }) => [path, text]))
}

describe('the files of a department', () => {
  it('are a page, an oEmbed document and a snippet for each element that has something to show', async () => {
    const names = [...(await write()).keys()].filter((path) => path.endsWith('.html') && !path.includes('/'))
    expect(names).toEqual([
      'contact.html',
      'program-card-general-surgery.html',
      'program-card-night-year.html',
      'program-list.html',
      'program-table.html',
      'table-programs.html',
      'table-wellness.html',
      'wellness-list.html',
      'index.html',
    ])
    const all = await write()
    for (const name of names.slice(0, -1)) {
      expect(all.has(`snippets/${name}`)).toBe(true)
      expect(all.has(name.replace('.html', '.oembed.json'))).toBe(true)
    }
  })

  it('are the same for the same feeds', async () => {
    expect(await write()).toEqual(await write())
  })

  it('hold what was chosen besides', async () => {
    const choices = [{ element: 'hs-wellness-list', attributes: { category: 'leave' }, language: 'es', theme: 'slate' }]
    const page = (await write({ choices })).get('wellness-list-category-leave-lang-es-theme-slate.html')!
    expect(page).toContain('<html lang="es">')
    expect(page).toContain('<title>Bienestar y tiempo libre: leave · Ridgeport Surgery</title>')
    expect(page).toMatch(/<link rel="stylesheet" href="slate-[^"]+\.css"/)
    expect(page).toContain('Leave for parents')
    expect(page).not.toContain('Vacation')
  })
})

it('a page whole', async () => {
  expect(
    (await write())
      .get('program-card-general-surgery.html')!
      .replace(/-\d+\.\d+\.\d+-\w+\.js" integrity="[^"]+"/, '-HASH.js"'),
  ).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src https://content.example.edu/site/embed/; style-src https://content.example.edu/site/embed/; connect-src https://content.example.edu/site/feed/; img-src https://content.example.edu/site/; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>General “Surgery” &amp; &lt;more&gt; · Ridgeport Surgery</title>
    <link rel="canonical" href="https://content.example.edu/site/embed/program-card-general-surgery.html">
    <link rel="alternate" type="application/json+oembed" href="https://content.example.edu/site/embed/program-card-general-surgery.oembed.json" title="General “Surgery” &amp; &lt;more&gt;">
    <base target="_top">
    <link rel="stylesheet" href="page.css" integrity="sha384-abc" crossorigin="anonymous">
    <script type="module" src="embed-HASH.js" crossorigin="anonymous"></script>
    <script type="module" src="page.js" integrity="sha384-abc" crossorigin="anonymous"></script>
    </head>
    <body>
    <main>
    <hs-program-card src="https://content.example.edu/site/feed/programs.json#general-surgery" heading-level="1" data-hs="programs@0123456789abcdef" data-hs-as-of="2026-07" data-hs-words="77-2d70b2003a15148e">
    <article>
    <hgroup>
    <p>Residency</p>
    <h1>General “Surgery” &amp; &lt;more&gt;</h1>
    </hgroup>
    <p>Five years.</p>
    </article>
    <p data-hs="programs@0123456789abcdef" data-hs-as-of="2026-07" data-hs-words="77-2d70b2003a15148e">As of July 2026. Current: <a href="https://content.example.edu/site/embed/program-card-general-surgery.html">Ridgeport Surgery</a></p>
    </hs-program-card>
    </main>
    </body>
    </html>
    "
  `)
})

it('an oEmbed document whole', async () => {
  expect((await write()).get('program-card-general-surgery.oembed.json')).toMatchInlineSnapshot(`
    "{
      "version": "1.0",
      "type": "rich",
      "title": "General “Surgery” & <more>",
      "provider_name": "Ridgeport Surgery",
      "provider_url": "https://content.example.edu",
      "url": "https://content.example.edu/site/embed/program-card-general-surgery.html",
      "html": "<blockquote hidden><a href=\\"https://content.example.edu/site/embed/program-card-general-surgery.html\\">General “Surgery” &amp; &lt;more&gt;</a></blockquote><iframe src=\\"https://content.example.edu/site/embed/program-card-general-surgery.html\\" title=\\"General “Surgery” &amp; &lt;more&gt;\\" width=\\"100%\\" height=\\"480\\" frameborder=\\"0\\" loading=\\"lazy\\"></iframe>",
      "width": 800,
      "height": 480,
      "cache_age": 86400
    }
    "
  `)
})

it('the overview names every address and the lines to paste', async () => {
  const all = await write()
  const overview = all.get('index.html')!
  const listed = [...all.keys()].filter((path) => !['index.html', 'names.json'].includes(path))
  for (const path of listed) expect(overview).toContain(`href="${base}embed/${path}"`)
})

describe('the command', () => {
  let folder: string
  let told: string
  const streams = {
    stdout: { write: (text: string) => (told += text) },
    stderr: { write: (text: string) => (told += text) },
  }
  const call = (...args: string[]) => run(args, streams)
  const usual = () => call(join(folder, 'site'), '--out', join(folder, 'site/embed'), '--base', base)
  const shown = () => told.replaceAll(folder, '…')

  beforeEach(() => {
    told = ''
    folder = mkdtempSync(join(tmpdir(), 'housestaff-embed-'))
    mkdirSync(join(folder, 'site/feed'), { recursive: true })
    for (const feed of feeds) writeFileSync(join(folder, `site/feed/${feed.collection}.json`), JSON.stringify(feed))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('writes the pages, with all that they load beside them', async () => {
    expect(await usual()).toBe(0)
    const written = readdirSync(join(folder, 'site/embed'))
    expect(shown()).toBe(`Wrote 34 files to …/site/embed. Serve it as ${base}embed/.\n`)
    for (const { file } of embedFiles) expect(written).toContain(file)
    const page = readFileSync(join(folder, 'site/embed/wellness-list.html'), 'utf8')
    const loaded = [...page.matchAll(/(?:src|href)="([^:"]+)"/g)].map(([, file]) => file)
    expect(loaded).toHaveLength(3)
    for (const file of loaded) expect(written).toContain(file)
  })

  it('writes the same bytes again', async () => {
    const all = () =>
      readdirSync(join(folder, 'site/embed'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'base64')])
    await usual()
    const first = all()
    await usual()
    expect(all()).toEqual(first)
  })

  it('leaves what stood there when something is wrong', async () => {
    await usual()
    writeFileSync(join(folder, 'site/feed/wellness.json'), '{')
    cpSync(join(folder, 'site/embed'), join(folder, 'before'), { recursive: true })
    told = ''
    expect(await usual()).toBe(1)
    expect(shown()).toBe('…/site/feed/wellness.json is not JSON.\nNothing was written.\n')
    expect(readdirSync(join(folder, 'site'))).toEqual(['embed', 'feed'])
    expect(readdirSync(join(folder, 'site/embed'))).toEqual(readdirSync(join(folder, 'before')))
  })

  it('does not replace what others made', async () => {
    mkdirSync(join(folder, 'site/embed'))
    writeFileSync(join(folder, 'site/embed/mine.txt'), 'mine')
    expect(await usual()).toBe(2)
    expect(shown()).toContain(
      '…/site/embed holds files that housestaff-embed did not make. Empty it, or choose another folder for --out.\n',
    )
    expect(existsSync(join(folder, 'site/embed/mine.txt'))).toBe(true)
  })

  it.each<[string, (folder: string) => string[]]>([
    ['housestaff-embed needs the folder site that housestaff build writes.', () => []],
    ['housestaff-embed needs --out, the folder to write.', (site) => [site]],
    ['housestaff-embed needs --base, the address at which the folder is served.', (site) => [site, '--out', 'x']],
    ['housestaff-embed takes one folder; b is too much.', (site) => [site, 'b']],
    ['…/site holds the feeds. Choose another folder for --out.', (site) => [site, '--out', site, '--base', base]],
    [
      'content is not the address of a folder on the web, such as https://content.example.edu/.',
      (site) => [site, '--out', 'x', '--base', 'content'],
    ],
  ])('says to a wrong call: %s', async (message, args) => {
    expect(await call(...args(join(folder, 'site')))).toBe(2)
    expect(shown().split('\n')[0]).toBe(message)
  })

  it.each<[string, unknown]>([
    [
      'There is no feed of people, which people-list-people shows.',
      [{ element: 'hs-people-list', collection: 'people' }],
    ],
    ['The feed of programs has no record day-year.', [{ element: 'hs-program-card', id: 'day-year' }]],
    ['There is no element <hs-clock>.', [{ element: 'hs-clock' }]],
    [
      'Two different choices would both be called table-wellness-caption-time-off.',
      ['Time off', 'time-off'].map((caption) => ({
        element: 'hs-table',
        collection: 'wellness',
        attributes: { caption },
      })),
    ],
    ['…/choices.json is not a list. Write [ { "element": "hs-alumni-table" } ].', {}],
  ])('says of wrong choices: %s', async (message, choices) => {
    writeFileSync(join(folder, 'choices.json'), JSON.stringify(choices))
    const code = await call(
      join(folder, 'site'),
      '--out',
      join(folder, 'out'),
      '--base',
      base,
      '--choices',
      join(folder, 'choices.json'),
    )
    expect([code, shown()]).toEqual([1, `${message}\nNothing was written.\n`])
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })
})
