/** Says which records hold the facts of a source: npm run coverage:source -- facts.json */
import { readCoverage, readFacts, readRecords } from './coverage/read.mjs'
import { findByWords } from './coverage/words.mjs'

const [path] = process.argv.slice(2)
const shown = { words: 'in words', mapping: 'by hand', none: 'NOT HELD' }

try {
  if (!path) throw new Error('Name the file of facts: npm run coverage:source -- facts.json')
  const { source, facts } = readFacts(path)
  const records = await readRecords(source.url)
  const coverage = readCoverage(records)
  const findings = facts.map((fact) => ({ fact, ...find(fact, records, coverage) }))
  report(findings, coverage)
  process.exitCode = findings.some(({ how }) => how === 'none') ? 1 : 0
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

/** How a fact is held: in its own words, else by an entry of coverage.yaml that can be checked, else not. */
function find(fact, records, { subjects, entries }) {
  const inWords = findByWords(fact, records, subjects)
  if (inWords) return { how: 'words', ...inWords }
  const entry = entries[fact.id]
  if (!entry) return { how: 'none', paths: [] }
  const wrong = entry.records.flatMap((name) => whyNot(fact, name, records))
  return wrong.length > 0
    ? { how: 'none', paths: [], note: wrong.join(' ') }
    : { how: 'mapping', paths: entry.records, note: entry.reason }
}

/** Why an entry of coverage.yaml cannot stand. */
function whyNot(fact, name, records) {
  const record = records.find(({ path: known }) => known === name)
  if (!record) return [`coverage.yaml names ${name}, which is not published.`]
  return record.cites(fact.lines) ? [] : [`coverage.yaml names ${name}, which cites none of the lines ${fact.lines}.`]
}

function report(findings, { entries }) {
  for (const { fact, how, paths, note } of findings) {
    const value = typeof fact.value === 'string' ? fact.value : JSON.stringify(fact.value)
    const where = paths.length > 0 ? `  ${paths.join(', ')}` : `  ${fact.subject} ${fact.field}: ${value}`
    console.log(`${fact.id}  ${shown[how]}${where}${note ? `  (${note})` : ''}`)
  }
  const count = (wanted) => findings.filter(({ how }) => how === wanted).length
  const whole = findings.filter(({ how, note }) => how === 'words' && !note).length
  console.log(`
${findings.length} facts:
${count('words')} in words (${whole} with every word, ${count('words') - whole} with all but a few, which are named)
${count('mapping')} by hand, in other words, as packages/data/coverage.yaml says
${count('none')} not held`)

  const known = new Set(findings.map(({ fact }) => fact.id))
  const inWords = new Set(findings.flatMap(({ fact, how }) => (how === 'words' ? [fact.id] : [])))
  for (const id of Object.keys(entries)) {
    if (!known.has(id)) console.log(`coverage.yaml has an entry for ${id}, which is no fact of this file.`)
    if (inWords.has(id)) console.log(`coverage.yaml has an entry for ${id}, which is held in words. Remove it.`)
  }
}
