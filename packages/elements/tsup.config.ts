import { readFile } from 'node:fs/promises'
import { transform, type Plugin } from 'esbuild'
import { defineConfig } from 'tsup'

const elements = ['alumni-table', 'program-card', 'program-list', 'testimonial', 'testimonial-list', 'wellness-list']

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    prerender: 'src/prerender/prerender.ts',
    ...Object.fromEntries(elements.map((name) => [name, `src/${name}/${name}.ts`])),
  },
  format: 'esm',
  target: 'es2022',
  dts: false,
  clean: true,
  esbuildPlugins: [minifiedStyles()],
})

/** Minifies the CSS inside each styles.ts, which no bundler would look into. */
function minifiedStyles(): Plugin {
  return {
    name: 'minified-styles',
    setup({ onLoad }) {
      onLoad({ filter: /styles\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8')
        const text = /css`([^`]*)`/.exec(source)![1]!
        const { code } = await transform(text, { loader: 'css', minify: true, target: 'chrome125' })
        return { contents: source.replace(text, () => code.trim()), loader: 'ts' }
      })
    },
  }
}
