/** Builds the department sites with the feeds beside them; its preview also shows Storybook. */
import { defineConfig } from 'vite'
import { embeds } from './plugins/embeds.js'
import { feeds } from './plugins/feeds.js'
import { policy } from './plugins/policy.js'
import { prerenderEmbeds } from './plugins/prerender.js'
import { recordSource } from './plugins/record-source.js'
import { storybook } from './plugins/storybook.js'

const departments = ['medicine', 'heart-center', 'vascular-center']

export default defineConfig({
  appType: 'mpa',
  build: {
    rolldownOptions: {
      input: ['index.html', ...[...departments, 'builder', 'check'].map((name) => `${name}/index.html`)],
    },
    // Browsers that know light-dark(); lowering it would lose the colours.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  worker: { format: 'es' },
  // Feeds and elements are embedded by pages of other sites.
  preview: { cors: true },
  plugins: [policy(), feeds(), embeds(), prerenderEmbeds(), recordSource(), storybook()],
})
