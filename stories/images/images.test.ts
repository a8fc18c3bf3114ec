/** Compares what every element looks like with how it looked when somebody last said that it was right. */
import { render } from 'lit'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { cdp, page, server } from 'vitest/browser'
import '@housestaff/elements'
import '../.storybook/host.css'
import './font.css'
import { elements, listed } from '../elements.js'
import { drawStates, narrow, settled, states, type State } from '../states.js'

/** A page on which elements are looked at. */
interface Look {
  theme?: 'dark'
  direction?: 'rtl'
  width?: number
  media?: { name: string; value: string }[]
  /** Which states; all if left out. */
  shows?(state: State): boolean
}

const few = ({ room, title }: State) => room === 'line' || (room === 'column' && title !== narrow)

const looks: Record<string, Look> = {
  light: {},
  dark: { theme: 'dark', width: 560, shows: few },
  'forced-colours': { media: [{ name: 'forced-colors', value: 'active' }], width: 560, shows: few },
  'right-to-left': { direction: 'rtl', width: 560, shows: few },
  phone: { width: 360, shows: ({ title }) => title === narrow },
}

beforeAll(async () => {
  for (const font of ['1em', '600 1em', 'italic 1em']) await document.fonts.load(`${font} Pinned`)
})
// Deadlines and the age of records are told by the day.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-02T12:00:00Z') }))
afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

// Other systems draw letters in another way: there this is skipped.
describe.skipIf(server.platform !== 'linux')('pictures, which are those of Linux', () => {
  describe.each(Object.entries(looks))(
    '%s',
    (name, { theme = 'light', direction = 'ltr', width = 1024, media, shows }) => {
      beforeAll(() => cdp().send('Emulation.setEmulatedMedia', { features: media ?? [] }))
      afterAll(() => cdp().send('Emulation.setEmulatedMedia', { features: [] }))

      it.each(elements.map(({ tag }) => tag))('<%s>', async (tag) => {
        const host = document.createElement('div')
        Object.assign(host, { className: 'host', dir: direction })
        host.dataset.theme = theme
        document.body.append(host)
        await page.viewport(width, 900)
        const shown = states(listed(tag)).filter((state) => shows?.(state) ?? true)
        render(drawStates(shown), host)
        await settled(host)
        // All of it must be in sight; three quarters of four are whole.
        const height = Math.ceil(host.getBoundingClientRect().height / 4) * 4
        host.style.minBlockSize = `${height}px`
        await page.viewport(width, height)
        await expect(host).toMatchScreenshot(`${tag.replace('hs-', '')}-${name}`)
      })
    },
  )
})
