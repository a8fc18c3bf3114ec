/** Writes src/records.ts, the published types, from the schemas just built. */
import { writeFileSync } from 'node:fs'
import { printRecordTypes } from '../dist/index.js'

writeFileSync(new URL('../src/records.ts', import.meta.url), printRecordTypes())
