import { defineConfig } from 'tsup'

const shared = { format: 'esm', target: 'es2022', dts: false } as const

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', snippets: 'src/snippets.ts', cli: 'src/cli.ts' },
    platform: 'neutral',
    external: [/^node:/],
    // Snippets run in browsers, which would have to fetch it.
    noExternal: ['@housestaff/elements/manifest.json'],
  },
  // What the pages themselves load: one script and one stylesheet.
  {
    ...shared,
    entry: { page: 'src/frame/page.ts' },
    outDir: 'dist/frame',
    platform: 'browser',
    minify: true,
    splitting: false,
  },
  { entry: { page: 'src/frame/page.css' }, outDir: 'dist/frame', minify: true },
])
