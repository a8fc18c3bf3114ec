/** Every element in every theme, and a theme of one's own. */
import type { StoryObj } from '@storybook/web-components-vite'
import { primaryCare } from '@housestaff/data/programs'
import { stephanieRutledge } from '@housestaff/data/testimonials'
import { html } from 'lit'
import { expect, fireEvent, spyOn, userEvent, waitFor, within } from 'storybook/test'
import { lookItems } from './.storybook/looks.js'
import { everyElement } from './every-element.js'
import { reads } from './plays.js'
import './theme-editor.js'

export default {
  title: 'Theming/Themes',
  tags: ['!autodocs'],
  render: () => html`<div class="shown">${everyElement()}</div>`,
}

/** Each theme on a light page and on a dark one. */
export const AtAGlance: StoryObj = {
  render: () =>
    html`<div class="glance">
      ${lookItems.flatMap(({ value, title }) =>
        ['light', 'dark'].map(
          (theme) =>
            html`<div class="host" data-theme=${theme} data-look=${value}>
              <p>${title}</p>
              <hs-program-card .record=${primaryCare}></hs-program-card>
              <hs-testimonial .record=${stephanieRutledge}></hs-testimonial>
            </div>`,
        ),
      )}
    </div>`,
  play: reads(4.5),
}

export const Default: StoryObj = { globals: { look: 'default' }, play: reads(4.5) }

export const DefaultDark: StoryObj = { globals: { look: 'default', theme: 'dark' }, play: reads(4.5) }

export const HighContrast: StoryObj = { globals: { look: 'high-contrast' }, play: reads(7) }

export const HighContrastDark: StoryObj = { globals: { look: 'high-contrast', theme: 'dark' }, play: reads(7) }

export const Slate: StoryObj = { globals: { look: 'slate' }, play: reads(4.5) }

export const SlateDark: StoryObj = { globals: { look: 'slate', theme: 'dark' }, play: reads(4.5) }

export const Garnet: StoryObj = { globals: { look: 'garnet' }, play: reads(4.5) }

export const GarnetDark: StoryObj = { globals: { look: 'garnet', theme: 'dark' }, play: reads(4.5) }

/** Change a value, see what comes of it, and copy the CSS. */
export const YourOwn: StoryObj = {
  render: (_, { globals }) => html`<theme-editor look=${globals.look}></theme-editor>`,
}

/** Told that quiet text is too faint, somebody makes it stronger, and copies the CSS. */
export const YourOwnCopied: StoryObj = {
  ...YourOwn,
  async play({ canvasElement }) {
    const page = within(canvasElement)
    const quiet = await page.findByLabelText('Quiet')
    const told = page.queryByText.bind(page, /Too little: it needs 4.5 to 1/)
    fireEvent.input(quiet, { target: { value: '30' } })
    await waitFor(() => expect(told()).toBeVisible())
    fireEvent.input(quiet, { target: { value: '90' } })
    await waitFor(() => expect(told()).toBe(null))
    const writeText = spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await userEvent.click(page.getByRole('button', { name: 'Copy the CSS' }))
    await waitFor(() => expect(page.getByText('Copied')).toBeVisible())
    const [[copied]] = writeText.mock.calls as [[string]]
    // Whoever looks at the story shall be able to copy.
    writeText.mockRestore()
    await expect(copied).toContain('--hs-quiet: color-mix(in oklab, currentColor 90%, transparent);')
  },
}
