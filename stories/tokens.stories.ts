/** The tokens as the toolbar's theme has them. */
import type { StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { expect, waitFor } from 'storybook/test'
import './token-list.js'
import { described } from './tokens.js'

export default {
  title: 'Theming/Tokens',
  tags: ['!autodocs'],
  render: (_: unknown, { globals }: { globals: { look: string } }) =>
    html`<token-list look=${globals.look}></token-list>`,
}

/** Each token with its values, a sample and its contrast. */
export const Tokens: StoryObj = {
  async play({ canvasElement }) {
    await waitFor(() => expect(canvasElement.querySelectorAll('.tokens > li')).toHaveLength(described.length))
    for (const measured of canvasElement.querySelectorAll('[data-token=quiet] .measured')) {
      await expect(measured).toHaveTextContent(/^\d+\.\d to 1 \(4\.5 needed\)$/)
    }
  },
}
