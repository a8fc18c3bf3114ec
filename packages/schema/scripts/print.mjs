/** Writes what is derived from the schemas just built: the published types, and the shapes that elements check. */
import { writeFileSync } from 'node:fs'
import { printRecordTypes, printShapes } from '../dist/index.js'

writeFileSync(new URL('../src/records.ts', import.meta.url), printRecordTypes())
writeFileSync(new URL('../src/shapes.ts', import.meta.url), printShapes())
