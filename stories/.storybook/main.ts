/** Storybook for every element in every state. */
import type { StorybookConfig } from '@storybook/web-components-vite'
import remarkGfm from 'remark-gfm'
import { mergeConfig } from 'vite'
import { programs } from './programs.js'

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../*.mdx', '../guides/*.mdx', '../*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  staticDirs: [{ from: '../../packages/data/dist/site/feed', to: '/feed' }],
  features: { backgrounds: false, sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Named here, so that Vite bundles Lit once: a second copy would draw nothing that the first one made.
  viteFinal: (config) => mergeConfig(config, { plugins: [programs()], optimizeDeps: { include: ['lit'] } }),
} satisfies StorybookConfig
