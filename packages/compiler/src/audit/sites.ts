/** Finds out which pages are meant: by addresses, files that list them, and sitemaps. */
import { readFileSync } from 'node:fs'
import { defaultTreeAdapter as tree, parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { reasonOf } from '../disk.js'
import { isAddress } from './address.js'
import { forEach, textOf, Unreachable, visit } from './visit.js'

/** Where pages stand, and what could not be asked for them. */
export interface Sites {
  pages: string[]
  /** Sitemaps that cannot be had, and why. */
  missing: { address: string; reason: string }[]
}

/** The pages of `given`, each once; or what is wrong with the call, as a sentence. */
export async function findSites(given: readonly string[]): Promise<Sites | string> {
  const sites: Sites = { pages: [], missing: [] }
  for (const one of given) {
    const problem = isAddress(one) ? await addAddress(one) : await addFile(one)
    if (problem !== undefined) return problem
  }
  const pages = [...new Set(sites.pages)]
  // A list that lost its lines would be without problems for ever.
  if (pages.length === 0 && sites.missing.length === 0) return `There is no page to look at in ${given.join(', ')}.`
  return { ...sites, pages }

  async function addAddress(address: string): Promise<undefined> {
    // A page's address need not be asked here: it will be.
    if (!/\.xml(\.gz)?$/i.test(new URL(address).pathname)) sites.pages.push(address)
    else await addSitemap(address)
  }

  async function addFile(path: string): Promise<string | undefined> {
    let text
    try {
      text = textOf({ bytes: readFileSync(path), type: '' })
    } catch (error) {
      return `${path} is no address, and as a file it cannot be read: ${reasonOf(error)}.`
    }
    const sitemap = sitemapIn(text)
    if (sitemap) return void (await follow(sitemap))
    for (const [at, line] of text.split(/\r?\n/).entries()) {
      const address = line.trim()
      if (address === '' || address.startsWith('#')) continue
      if (!isAddress(address))
        return `${path}:${at + 1}: ${address} is no address that begins with https:// or http://.`
      sites.pages.push(address)
    }
    return undefined
  }

  async function addSitemap(address: string, depth = 0): Promise<void> {
    try {
      const sitemap = sitemapIn(textOf(await visit(address)))
      if (!sitemap) throw new Unreachable('is no sitemap')
      await follow(sitemap, depth)
    } catch (error) {
      sites.missing.push({ address, reason: (error as Error).message })
    }
  }

  async function follow({ isIndex, addresses }: Sitemap, depth = 0): Promise<void> {
    if (!isIndex) sites.pages.push(...addresses)
    // An index lists sitemaps and no indexes, or they could go on for ever.
    else if (depth === 0) await forEach(addresses, (address) => addSitemap(address, 1))
  }
}

interface Sitemap {
  /** Whether it lists sitemaps in place of pages. */
  isIndex: boolean
  addresses: string[]
}

/** What a sitemap lists, if `text` is one (https://www.sitemaps.org/protocol.html). */
function sitemapIn(text: string): Sitemap | undefined {
  const [, root] = /<(urlset|sitemapindex)[\s>]/.exec(text.slice(0, 2000)) ?? []
  if (root === undefined) return undefined
  const found: string[] = []
  gather(parse(text.replaceAll(/<!\[CDATA\[([^]*?)\]\]>/g, (_, inner: string) => inner.replaceAll('&', '&amp;'))))
  return { isIndex: root === 'sitemapindex', addresses: found.filter(isAddress) }

  function gather(parent: DefaultTreeAdapterTypes.ParentNode): void {
    for (const node of parent.childNodes.filter(tree.isElementNode)) {
      const [inner] = node.childNodes
      if (node.tagName === 'loc' && inner && tree.isTextNode(inner)) found.push(inner.value.trim())
      else gather(node)
    }
  }
}
