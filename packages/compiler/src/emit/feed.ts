/** Prints a collection as a feed: JSON that elements fetch. */
import type { CollectionName } from '@housestaff/schema'
import { fingerprint, type Published } from '../publish.js'

/** The feed of a collection; `texts` are its records as JSON, one to a line. */
export function printFeed(
  collection: CollectionName,
  department: string,
  records: readonly Published[],
  texts: readonly string[],
  withdrawn: readonly string[],
): string {
  const asOf = records.reduce((newest, record) => (String(record.asOf) > newest ? String(record.asOf) : newest), '')
  const lines = [
    ['$schema', `./${collection}.schema.json`],
    ['schema', 1],
    ['collection', collection],
    ['department', department],
    ['digest', fingerprint(`[${texts.join(',')}]${JSON.stringify(withdrawn)}`)],
    ...(asOf ? [['asOf', asOf]] : []),
  ].map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
  return `{\n${lines.join('')}"records": ${list(texts)},\n"withdrawn": ${JSON.stringify(withdrawn)}\n}\n`
}

const list = (texts: readonly string[]) => (texts.length > 0 ? `[\n${texts.join(',\n')}\n]` : '[]')
