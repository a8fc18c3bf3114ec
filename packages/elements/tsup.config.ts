import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'program-card': 'src/program-card/program-card.ts',
    'program-list': 'src/program-list/program-list.ts',
    'testimonial': 'src/testimonial/testimonial.ts',
    'testimonial-list': 'src/testimonial-list/testimonial-list.ts',
    'wellness-list': 'src/wellness-list/wellness-list.ts',
    prerender: 'src/prerender/prerender.ts',
  },
  format: 'esm',
  target: 'es2022',
  dts: false,
  clean: true,
})
