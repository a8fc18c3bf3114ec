/** What elements show where the part that reads feeds and checks records, which is loaded later, cannot be had. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../src/index.js'
import { program } from './fixtures/records.js'
import { feed, mount, visibleText } from './page.js'

vi.mock('../src/intake/take.js', () => {
  throw Error('The network is gone.')
})

const unhandled = vi.fn<(event: Event) => void>()

beforeEach(() => window.addEventListener('unhandledrejection', unhandled))

afterEach(async () => {
  await pause()
  expect(unhandled).not.toHaveBeenCalled()
  window.removeEventListener('unhandledrejection', unhandled)
  document.body.replaceChildren()
})

describe('where intake cannot be loaded', () => {
  it('a feed leaves what is inside the tag', async () => {
    const [filled, empty] = ['Inside', ''].map((content) => {
      const element = mount('hs-program-list', content)
      element.src = feed({ collection: 'programs', records: [program] })
      return element
    })
    await expect.poll(() => visibleText(empty!)).toBe('This content could not be loaded.')
    expect(visibleText(filled!)).toBe('Inside')
  })

  it('records that can be drawn stay, unchecked', async () => {
    const element = mount('hs-program-list')
    element.records = [{ ...program, name: 5 }]
    await pause()
    expect(visibleText(element)).toContain('5 in detail')
  })

  it('records that cannot be drawn end in one line', async () => {
    const element = mount('hs-program-list')
    element.records = [{ ...program, name: {} }]
    await expect.poll(() => visibleText(element)).toBe('This content could not be loaded.')
  })
})

const pause = () => new Promise((resolve) => setTimeout(resolve, 50))
