/** Builds the department sites with the feeds beside them; its preview also shows Storybook. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { defineConfig, type Plugin } from 'vite'

export default defineConfig({
  appType: 'mpa',
  build: { rolldownOptions: { input: ['index.html', 'medicine/index.html'] } },
  // Feeds and elements are embedded by pages of other sites.
  preview: { cors: true },
  plugins: [feeds(), storybook()],
})

function feeds(): Plugin {
  return {
    name: 'feeds',
    apply: 'build',
    generateBundle() {
      const folder = new URL('.', import.meta.resolve('@housestaff/data/feed/programs.json'))
      if (!existsSync(folder)) return
      for (const file of readdirSync(folder)) {
        this.emitFile({ type: 'asset', fileName: `feed/${file}`, source: readFileSync(new URL(file, folder)) })
      }
    },
  }
}

function storybook(): Plugin {
  // `dev` looks at the disk at each request, so a Storybook that is not built is a plain 404.
  const files = sirv(fileURLToPath(new URL('../../stories/dist', import.meta.url)), { dev: true })
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
