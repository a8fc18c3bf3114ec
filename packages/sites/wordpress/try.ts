/** Tries the two ways into WordPress as people do them, and keeps pictures of both: npm run wordpress */
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { embedFolder } from '@housestaff/embed'
import { chromium, type Browser, type Page } from 'playwright'
import sirv from 'sirv'
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium.mjs'
import { missing, password, startWordPress } from './wordpress.ts'

const [wordpressPort, contentPort] = [8085, 8086]
const base = `http://127.0.0.1:${contentPort}/`
const site = fileURLToPath(new URL('../site', import.meta.resolve('@housestaff/data')))
const images = fileURLToPath(new URL('../../../docs/images/', import.meta.url))

const reason = missing()
if (reason !== undefined) console.log(reason)
else await tryBoth()

async function tryBoth(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'housestaff-wordpress-'))
  process.env.CONTENT_PORT = `${contentPort}`
  const content = await serveContent(join(folder, 'site'))
  const wordpress = await startWordPress(folder, wordpressPort)
  const executablePath = chromiumPath()
  const browser = await chromium.launch({
    args: [...chromiumArgs, '--disable-features=LocalNetworkAccessChecks'],
    ...(executablePath && { executablePath }),
  })
  try {
    await authorGivesAddress(browser, wordpress.address)
    await editorPastesHtml(browser, wordpress.address, join(folder, 'site/embed/snippets/wellness-list.html'))
  } finally {
    await browser.close()
    content.close()
    await wordpress.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** An author may write no HTML and no script: the address alone is given, and becomes a table that works. */
async function authorGivesAddress(browser: Browser, address: string): Promise<void> {
  const page = await newPost(browser, address, 'author', 'Our graduates')
  await embed(page, `${base}embed/alumni-table.html`)
  await publish(page)
  const frame = page.frameLocator('iframe.wp-embedded-content')
  await frame.getByRole('searchbox').fill('nobel')
  await frame.getByText('7 of 17 alumni').first().waitFor()
  await frame.getByRole('searchbox').fill('')
  const { height } = (await page.locator('iframe.wp-embedded-content').boundingBox())!
  await picture(page, 'wordpress-author.png')
  console.log(
    `An author gave an address: the table is there, ${Math.round(height)} pixels high, and finds 7 of 17 alumni.`,
  )
}

/** An editor of a network of sites may write HTML, of which WordPress keeps what it knows. */
async function editorPastesHtml(browser: Browser, address: string, snippet: string): Promise<void> {
  const page = await newPost(browser, address, 'editor', 'Wellness and time off')
  await page.evaluate(
    (content) => {
      const { createBlock } = window.wp.blocks
      window.wp.data.dispatch('core/block-editor').insertBlocks(createBlock('core/html', { content }))
    },
    readFileSync(snippet, 'utf8'),
  )
  await publish(page)
  const article = page.locator('.entry-content')
  const headings = await article.getByRole('heading').count()
  const items = await article.getByRole('listitem').count()
  const marks = await article.locator('p[data-hs]').count()
  if (headings === 0 || items === 0 || marks !== 1)
    throw Error(`WordPress kept ${headings} headings, ${items} items, ${marks} marks.`)
  await picture(page, 'wordpress-editor.png')
  const tags = await article.locator('hs-wellness-list').count()
  console.log(
    `An editor pasted plain HTML: ${headings} headings, ${items} items and the mark of the feed are there; ` +
      `our own tag is ${tags ? 'there too' : 'gone, as WordPress removes tags that it does not know'}.`,
  )
}

async function newPost(browser: Browser, address: string, user: string, title: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 } })
  await page.goto(`${address}/wp-login.php`)
  await page.fill('#user_login', user)
  await page.fill('#user_pass', password)
  await Promise.all([page.waitForURL(/wp-admin/), page.click('#wp-submit')])
  await page.goto(`${address}/wp-admin/post-new.php`)
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId())
  await page.evaluate(() => window.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false))
  const heading = page.getByRole('textbox', { name: 'Add title' })
  await heading.fill(title)
  await heading.press('Enter')
  return page
}

/** WordPress makes this block by itself of an address with https that is pasted; content on this machine has only http. */
async function embed(page: Page, address: string): Promise<void> {
  await page.keyboard.type('/embed')
  await page.getByRole('option', { name: 'Embed', exact: true }).click()
  await page.getByRole('textbox', { name: 'Embed URL' }).fill(address)
  await page.getByRole('button', { name: 'Embed', exact: true }).click()
  await page.locator('[data-type="core/embed"] iframe').first().waitFor()
}

/** Publishes as the button does, and opens what visitors see. */
async function publish(page: Page): Promise<void> {
  const link = await page.evaluate(async () => {
    await window.wp.data.dispatch('core/editor').editPost({ status: 'publish' })
    await window.wp.data.dispatch('core/editor').savePost()
    return window.wp.data.select('core/editor').getPermalink()
  })
  await page.context().clearCookies()
  await page.goto(link, { waitUntil: 'networkidle' })
}

async function picture(page: Page, name: string): Promise<void> {
  const post = page.locator('article').first()
  const { height } = (await post.boundingBox())!
  await page.setViewportSize({ width: 1100, height: Math.min(1300, Math.ceil(height)) })
  // Chromium lays frames out anew when they come into sight.
  await page.locator('iframe, article').last().scrollIntoViewIfNeeded()
  await page.waitForTimeout(1000)
  mkdirSync(images, { recursive: true })
  await post.screenshot({ path: join(images, name) })
}

/** Serves the department's folder as it is told to be served: readable by every site. */
async function serveContent(folder: string): Promise<Server> {
  for (const { path, contents } of await embedFolder(site, { base })) write(join(folder, 'embed', path), contents)
  for (const name of ['alumni', 'wellness'])
    write(join(folder, `feed/${name}.json`), readFileSync(join(site, `feed/${name}.json`)))
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response) => response.setHeader('Access-Control-Allow-Origin', '*'),
  })
  const server = createServer((request, response) => files(request, response))
  await new Promise<void>((resolve) => server.listen(contentPort, '127.0.0.1', resolve))
  return server
}

function write(path: string, contents: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, contents)
}

declare global {
  interface Window {
    /** What of WordPress's editor is used here; it has no types of its own. */
    wp: {
      blocks: { createBlock(name: string, attributes: object): object }
      data: {
        select(store: string): { getCurrentPostId(): number; getPermalink(): string }
        dispatch(store: string): {
          set(scope: string, name: string, value: boolean): void
          insertBlocks(block: object): void
          editPost(changes: object): Promise<void>
          savePost(): Promise<void>
        }
      }
    }
  }
}
