import { readFile } from 'node:fs/promises'
import { transform, type Plugin } from 'esbuild'
import { defineConfig, type Options } from 'tsup'
import { writeThemes } from './tokens/themes.js'

const elements = ['alumni-table', 'program-card', 'program-list', 'testimonial', 'testimonial-list', 'wellness-list']

const shared: Options = {
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  dts: false,
  esbuildPlugins: [minifiedStyles()],
}

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      prerender: 'src/prerender/prerender.ts',
      ...Object.fromEntries(elements.map((name) => [name, `src/${name}/${name}.ts`])),
    },
    onSuccess: writeThemes,
  },
  // One file with everything in it, for pages without a bundler.
  { ...shared, entry: { embed: 'src/index.ts' }, splitting: false, minify: true, noExternal: [/./] },
])

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
