/** Bundles what runs in a page: ours from the workspace, peers from where the bench installed them. */
import { build, type BuildOptions, type Metafile } from 'esbuild'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the peers: what the bench bundles is written as if it stood there. */
export const peersFolder = fileURLToPath(new URL('peers/', import.meta.url))

/** The script is `main.js` with its chunks, the styles are `main.css`. */
export interface Bundle {
  files: { name: string; contents: Uint8Array; text: string }[]
  /** By name, what each file imports. */
  outputs: Metafile['outputs']
}

/** The files that `code` becomes, with all that it imports. */
export async function bundle(code: string, options: BuildOptions = {}): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: peersFolder, loader: 'ts' },
    absWorkingDir: peersFolder,
    outdir: '.',
    entryNames: 'main',
    bundle: true,
    minify: true,
    legalComments: 'none',
    format: 'esm',
    target: 'es2023',
    loader: fontsAndImages,
    external: ['/assets/*'],
    logLevel: 'silent',
    ...options,
    metafile: true,
    write: false,
  })
  const files = outputFiles.map(({ path, contents, text }) => ({ name: relative(peersFolder, path), contents, text }))
  return { files, outputs: metafile.outputs }
}

const fontsAndImages = Object.fromEntries(
  ['.eot', '.gif', '.png', '.svg', '.ttf', '.woff', '.woff2'].map((end) => [end, 'empty' as const]),
)

/** The text of a file; none is empty. */
export function textOf({ files }: Bundle, wanted: 'main.js' | 'main.css'): string {
  return files.find(({ name }) => name === wanted)?.text ?? ''
}
