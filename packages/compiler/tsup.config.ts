import { cpSync } from 'node:fs'
import { defineConfig } from 'tsup'

const shared = { format: 'esm', target: 'es2022', dts: false } as const

// What opens and writes spreadsheets, and what reads pages, are files of their own, loaded only where they are needed.
const named = (prefix: string) => (options: { chunkNames?: string }) => {
  options.chunkNames = `${prefix}-[name]-[hash]`
}

export default defineConfig([
  { ...shared, entry: { index: 'src/index.ts' }, esbuildOptions: named('index') },
  // The command carries its libraries: one file loads several times faster than Zod's many. Sharp is no JavaScript, and stays outside.
  {
    ...shared,
    entry: { cli: 'src/cli.ts' },
    platform: 'node',
    noExternal: [/^(?!sharp$)/],
    splitting: true,
    esbuildOptions: named('cli'),
  },
  // For pages. What `dev` serves is whole in itself.
  { ...shared, entry: { preview: 'src/preview/preview.ts' }, platform: 'browser' },
  {
    ...shared,
    entry: { 'page/page': 'src/preview/page.ts' },
    platform: 'browser',
    splitting: false,
    onSuccess: async () => {
      cpSync('page', 'dist/page', { recursive: true })
      cpSync('src/preview/preview.css', 'dist/preview.css')
    },
  },
])
