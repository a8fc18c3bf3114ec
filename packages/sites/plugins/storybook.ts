/** Shows the built Storybook under /storybook/ in the preview. */
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import type { Plugin } from 'vite'

export function storybook(): Plugin {
  // `dev` looks at the disk at each request, so a Storybook that is not built is a plain 404.
  const files = sirv(fileURLToPath(new URL('../../../stories/dist', import.meta.url)), { dev: true })
  return {
    name: 'storybook',
    configurePreviewServer({ middlewares }) {
      middlewares.use('/storybook', (request, response, next) => {
        const asked = request.originalUrl ?? ''
        const meant = asked.replace(/^\/storybook(?=$|\?)/, '/storybook/')
        if (meant === asked) files(request, response, next)
        else response.writeHead(302, { Location: meant }).end()
      })
    },
  }
}
