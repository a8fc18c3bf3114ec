/** What a server drew as a declarative shadow tree, and what the element makes of it. */
import { afterEach, expect, it, vi } from 'vitest'
import '../src/index.js'
import { program } from './fixtures/records.js'
import { addressOf, feed, nextProblems, visibleText, type AnyElement } from './page.js'

afterEach(() => document.body.replaceChildren())

function drawn(src: string): AnyElement {
  document.body.setHTMLUnsafe(
    `<hs-program-list src="${src}"><template shadowrootmode="open"><p>Drawn by a server</p></template></hs-program-list>`,
  )
  return document.body.firstElementChild as AnyElement
}

it('is replaced by the records, once', async () => {
  const element = drawn(feed({ collection: 'programs', records: [program] }))
  expect(visibleText(element)).toBe('Drawn by a server')
  await expect.poll(() => visibleText(element)).toContain('Primary Care Program')
  expect(visibleText(element)).not.toContain('Drawn')
  element.src = feed({ collection: 'programs', records: [{ ...program, name: 'Newer' }] })
  await expect.poll(() => visibleText(element)).toContain('Newer')
  expect(visibleText(element)).not.toContain('Primary Care Program in detail')
})

it('is replaced by records that are given at once', async () => {
  const element = drawn('')
  element.records = [program]
  await element.updateComplete
  expect(element.renderRoot.querySelectorAll('article')).toHaveLength(1)
  expect(visibleText(element)).not.toContain('Drawn')
})

it('stays where the feed cannot be had', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  const element = drawn(addressOf('nothing'))
  await nextProblems(element)
  await element.updateComplete
  expect(visibleText(element)).toBe('Drawn by a server')
})

it('goes when its record is gone', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  const element = drawn(`${feed({ collection: 'programs', records: [] })}#gone`)
  await expect.poll(() => visibleText(element)).toBe('This content is no longer available.')
})
