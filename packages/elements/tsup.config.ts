import { existsSync, readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { build, transform, type Plugin } from 'esbuild'
import { defineConfig, type Options } from 'tsup'
import { named, writeManifest } from './embed-files.js'
import { writeThemes } from './tokens/themes.js'

// An element is a folder with a file of its name.
const elements = readdirSync('src').filter((name) => existsSync(`src/${name}/${name}.ts`))

// Built first, because the one-file bundle holds its name and its hash.
const spanish = await built('src/languages/es.ts')
const { file, integrity } = named('es.js', spanish)

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
  },
  // One file with everything in it, for pages without a bundler; words that few pages need are beside it.
  {
    ...shared,
    entry: { embed: 'src/index.ts' },
    splitting: false,
    minify: true,
    noExternal: [/./],
    define: { SPANISH: JSON.stringify({ file, integrity }) },
    esbuildPlugins: [minifiedStyles(), wordsBeside()],
    onSuccess: async () => {
      await writeThemes()
      await writeFile('dist/es.js', spanish)
      writeManifest()
    },
  },
])

/** A module as one small file. */
async function built(entry: string): Promise<Uint8Array> {
  const options = {
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  } as const
  const { outputFiles } = await build({ entryPoints: [entry], ...options })
  return outputFiles[0]!.contents
}

/** Leaves the words of a language in a file of their own, which is checked and loaded by its full name. */
function wordsBeside(): Plugin {
  return {
    name: 'words-beside',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\/spanish\.js$/ }, ({ resolveDir }) => ({ path: `${resolveDir}/checked-spanish.ts` }))
      onResolve({ filter: /^\.\/es\.js$/ }, ({ kind }) =>
        kind === 'dynamic-import' ? { path: `./${file}`, external: true } : undefined,
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
