/** Tables under a strict policy, in a sandbox, and as assistive technology is told of them. */
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSite, type Site } from './site.js'

let site: Site
beforeAll(async () => {
  site = await serveSite()
})
afterAll(() => site.close())

const script = '<script type="module" src="/embed.js"></script>'
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html">`
const bare = (content: string) =>
  `<!doctype html><html lang="en"><title>Tables</title>${policy}<body>${script}${content}`

describe('under a strict policy', () => {
  it('every table is drawn, sorted, searched and shown whole, and nothing is complained of', async () => {
    const content = `
      <hs-alumni-table src="/feed/alumni.json" key="alumni"></hs-alumni-table>
      <hs-program-table src="/feed/programs.json"></hs-program-table>
      <hs-table collection="places" src="/feed/places.json"></hs-table>`
    const { page, complaints } = await site.open('/tables', {}, bare(content))
    const tags = ['hs-alumni-table', 'hs-program-table', 'hs-table']
    for (const table of tags.map((tag) => page.locator(tag))) {
      await table.locator('thead button').first().click()
      await table.getByRole('searchbox').fill('e')
      await expect.poll(() => table.locator('mark').count()).toBeGreaterThan(0)
      await table.getByRole('searchbox').fill('')
      const showAll = table.getByRole('button', { name: 'Show all' })
      if (await showAll.count()) await showAll.click()
      await expect.poll(() => table.locator('mark').count()).toBe(0)
    }
    expect(complaints).toEqual([])
  })

  it('a table is saved as a file', async () => {
    const content = '<hs-alumni-table src="/feed/alumni.json" caption="Our graduates"></hs-alumni-table>'
    const { page, complaints } = await site.open('/tables', {}, bare(content))
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('Our graduates.csv')
    const text = (await (await file.createReadStream()).toArray()).join('')
    expect(text.split('\r\n').slice(0, 3)).toEqual([
      '\uFEFFName,Distinction,Positions',
      'J. Michael Bishop,"Nobel Prize in Physiology or Medicine, 1989",',
      'Michael S. Brown,"Nobel Prize in Physiology or Medicine, 1985, shared with Joseph L. Goldstein",',
    ])
    expect(complaints).toEqual([])
  })
})

describe('the address', () => {
  const content = bare('<hs-alumni-table src="/feed/alumni.json" key="alumni"></hs-alumni-table>')

  it('opens a table as somebody left it', async () => {
    const { page } = await site.open('/tables', {}, content)
    await page.getByRole('searchbox').pressSequentially('nobel')
    await page.locator('thead button').first().click()
    await expect.poll(() => new URL(page.url()).search).toBe('?alumni.q=nobel&alumni.sort=name')
    await page.goBack()
    await expect.poll(() => new URL(page.url()).search).toBe('?alumni.q=nobel')
    await page.goBack()
    await expect.poll(() => page.getByRole('rowheader').count()).toBe(10)
    await page.goForward()
    await expect.poll(() => page.getByRole('rowheader').count()).toBe(7)
  })

  it('of a sandboxed frame, which has no history of its own, breaks nothing', async () => {
    const { page } = await site.open('/outside', {}, '<!doctype html><title>Outside</title>')
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.evaluate(async () => {
      const records = (await (await fetch('/feed/alumni.json')).json()).records
      const code = await (await fetch('/embed.js')).text()
      const iframe = document.createElement('iframe')
      iframe.sandbox.add('allow-scripts')
      const give = `document.querySelector('hs-alumni-table').records = ${JSON.stringify(records)}`
      iframe.srcdoc = `<hs-alumni-table key="a"></hs-alumni-table><script type="module">${code}\n${give}</script>`
      document.body.append(iframe)
    })
    const table = page.frameLocator('iframe').locator('hs-alumni-table')
    await table.getByRole('button', { name: 'Next' }).click()
    await expect.poll(() => table.getByRole('rowheader').count()).toBe(7)
    await table.locator('thead button').first().click()
    await expect.poll(() => table.getByRole('rowheader').first().textContent()).toContain('Bishop')
    expect(errors).toEqual([])
  })
})

describe('the accessibility tree of graduates', () => {
  const table = '<hs-alumni-table src="/feed/alumni.json" sort="name" limit="5" page-size="2"></hs-alumni-table>'

  // Where there is little room each row is a card, and still a row of the same table.
  it.each([1280, 360])('is the same %i pixels wide', async (width) => {
    const { page } = await site.open('/tables', { viewport: { width, height: 900 } }, bare(table))
    await expect(`${await accessibilityTree(page)}\n`).toMatchFileSnapshot('accessibility-tree-of-alumni.txt')
  })
})

interface Node {
  nodeId: string
  parentId?: string
  ignored: boolean
  role?: { value: string }
  name?: { value: string }
  properties?: { name: string }[]
  childIds?: string[]
}

/** What Chromium tells assistive technology of the page, a line for each node. */
async function accessibilityTree(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] }
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const unspoken = ['InlineTextBox', 'StaticText', 'generic', 'MenuListPopup']
  return lines(nodes[0]!, 0).join('\n')

  function lines(node: Node, depth: number): string[] {
    const role = node.role?.value ?? ''
    const isSaid = !node.ignored && !unspoken.includes(role)
    const isDisabled = node.properties?.some(({ name }) => name === 'disabled')
    const said = [role, node.name?.value && JSON.stringify(node.name.value), isDisabled && 'disabled']
    const children = (node.childIds ?? []).flatMap((id) => lines(byId.get(id)!, isSaid ? depth + 1 : depth))
    return isSaid ? [`${'  '.repeat(depth)}${said.filter(Boolean).join(' ')}`, ...children] : children
  }
}
