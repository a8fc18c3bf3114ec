import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    fingerprint: 'src/fingerprint.ts',
    'display/index': 'src/display/index.ts',
    'json-ld/index': 'src/json-ld/index.ts',
  },
  format: 'esm',
  target: 'es2022',
  dts: false,
  clean: true,
})
