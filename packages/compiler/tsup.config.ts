import { defineConfig } from 'tsup'

const shared = { format: 'esm', target: 'es2022', dts: false } as const

export default defineConfig([
  { ...shared, entry: { index: 'src/index.ts' } },
  // The command carries its libraries: one file loads several times faster than Zod's many. Sharp is no JavaScript, and stays outside;
  // what only the audit needs is a file that only the audit loads.
  { ...shared, entry: { cli: 'src/cli.ts' }, platform: 'node', noExternal: [/^(?!sharp$)/], splitting: true },
])
