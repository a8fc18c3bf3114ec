/** Writes the stylesheet of each element, to which a declarative shadow tree links. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { stylesheet } from '../dist/prerender.js'

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'))
const tags = modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? []))

mkdirSync('dist/styles', { recursive: true })
for (const tag of tags) writeFileSync(`dist/styles/${tag}.css`, `${stylesheet(tag)}\n`)
