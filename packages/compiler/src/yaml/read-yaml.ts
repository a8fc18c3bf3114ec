/** Reads YAML as plain text, lists and fields. No scalar becomes a number or a date here: the schema reads each itself. */
import { FAILSAFE_SCHEMA, constructFromEvents, parseEvents, type Event } from 'js-yaml'
import type { Finding } from '../finding.js'
import { findPositions } from './positions.js'
import { explainSyntax } from './syntax.js'
import { documentsOf, findTraps } from './traps.js'

/** Deeper than any record goes. */
const maxDepth = 20

/** The value of the one document in `text`, or what keeps it from being read. */
export function readYaml(file: string, text: string): { value: unknown } | { findings: Finding[] } {
  let events: Event[]
  try {
    events = parseEvents(text, { maxDepth })
  } catch (error) {
    return { findings: [explainSyntax(file, text, error)] }
  }
  const findings = [...documentsOf(file, text, events), ...findTraps(file, text, events)]
  if (findings.length > 0) return { findings }
  try {
    return { value: constructFromEvents(events, { source: text, schema: FAILSAFE_SCHEMA, maxAliases: 0 })[0] }
  } catch (error) {
    const repeated = findRepeated(file, text)
    return { findings: repeated.length > 0 ? repeated : [explainSyntax(file, text, error)] }
  }
}

function findRepeated(file: string, text: string): Finding[] {
  return findPositions(text).repeated.map(({ name, first, second }) => ({
    place: { file, offset: second.start, length: second.end - second.start },
    other: { file, offset: first.start, length: 0 },
    message: (other) => `${name} is here twice: also at ${other}. Keep one of them.`,
    field: name,
  }))
}
