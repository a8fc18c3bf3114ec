/** Serves the sites with a strict policy, as hospitals do; Storybook, which needs more, is left out. */
import type { Plugin } from 'vite'

export function policy(): Plugin {
  return {
    name: 'policy',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (!request.url?.startsWith('/storybook')) response.setHeader('Content-Security-Policy', "default-src 'self'")
        next()
      })
    },
  }
}
