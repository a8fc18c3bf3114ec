import { cpSync } from 'node:fs'
import { defineConfig } from 'tsup'

const shared = { format: 'esm', target: 'es2022', dts: false } as const

export default defineConfig([
  { ...shared, entry: { index: 'src/index.ts' } },
  // The command carries its libraries: one file loads several times faster than Zod's many. Sharp is no JavaScript, and stays outside.
  { ...shared, entry: { cli: 'src/cli.ts' }, platform: 'node', noExternal: [/^(?!sharp$)/], splitting: false },
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
