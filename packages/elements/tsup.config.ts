import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { transform, type Plugin } from 'esbuild'
import { defineConfig, type Options } from 'tsup'
import { writeThemes } from './tokens/themes.js'

// An element is a folder with a file of its name.
const elements = readdirSync('src').filter((name) => existsSync(`src/${name}/${name}.ts`))

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
      react: 'src/react.ts',
      ...Object.fromEntries(elements.map((name) => [name, `src/${name}/${name}.ts`])),
    },
    onSuccess: writeThemes,
  },
  // One file with everything in it, for pages without a bundler; words that few pages need are beside it.
  {
    ...shared,
    entry: { embed: 'src/index.ts', es: 'src/languages/es.ts' },
    splitting: false,
    minify: true,
    noExternal: [/./],
    esbuildPlugins: [minifiedStyles(), wordsBeside()],
  },
])

/** Leaves the words of a language in a file of their own, which is loaded by its name. */
function wordsBeside(): Plugin {
  return {
    name: 'words-beside',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\/es\.js$/ }, ({ kind }) =>
        kind === 'dynamic-import' ? { path: './es.js', external: true } : undefined,
      )
    },
  }
}

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
