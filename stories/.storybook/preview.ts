/** How every story is shown: on a host page of the chosen look and direction, with its accessibility checked. */
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite'
import { setStorybookHelpersConfig } from '@wc-toolkit/storybook-helpers'
import { html } from 'lit'
import '@housestaff/elements'
import './host.css'
import { lookItems } from './looks.js'
import { elements } from './manifest.js'
import page from './page.mdx'
import { theme } from './theme.js'
import { choices } from '../sample-records.js'

setCustomElementsManifest(elements)
setStorybookHelpersConfig({ hideArgRef: true })

const widths = { 320: 'Small phone', 360: 'Phone', 768: 'Tablet', 1280: 'Desktop' }

export default {
  tags: ['autodocs'],
  globalTypes: {
    theme: {
      description: 'The page around the element',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light site' },
          { value: 'dark', title: 'Dark site' },
          { value: 'serif', title: 'Serif, small text' },
          { value: 'heavy', title: 'Heavy sans, large text' },
        ],
      },
    },
    look: {
      description: 'The theme of the elements',
      toolbar: { icon: 'contrast', dynamicTitle: true, items: lookItems },
    },
    records: {
      description: 'The records of each element’s first story',
      toolbar: {
        icon: 'database',
        dynamicTitle: true,
        items: Object.entries(choices).map(([value, title]) => ({ value, title })),
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'light', look: 'default', records: 'real', direction: 'ltr' },
  decorators: [
    (story, { globals: { theme, look, direction } }) =>
      html`<div class="host" data-theme=${theme} data-look=${look} dir=${direction}>${story()}</div>`,
  ],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    // The helpers have read the manifest already, under names that do not collide.
    docs: { page, theme, extractArgTypes: () => ({}), source: { excludeDecorators: true } },
    options: {
      storySort: { order: ['Welcome', 'What all elements share', 'Theming', ['Themes', 'Tokens'], 'Elements'] },
    },
    viewport: {
      options: Object.fromEntries(
        Object.entries(widths).map(([width, name]) => [
          `w${width}`,
          { name: `${name}, ${width} px`, styles: { width: `${width}px`, height: '100%' } },
        ]),
      ),
    },
  },
} satisfies Preview
