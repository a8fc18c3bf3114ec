/** By what a page knows a copy of a record again without its id. */
import type { CollectionName, Department } from '@housestaff/schema'
import { fingerprint } from '@housestaff/schema/fingerprint'

/** The salted hash of a record's id: its mark while it is published, and all that stays of it once it is withdrawn. */
export function markOf(department: Department, collection: CollectionName, id: string): string {
  const known = made.get(department) ?? new Map<string, string>()
  made.set(department, known)
  const key = `${collection}/${id}`
  const mark = known.get(key) ?? fingerprint(`${department.salt ?? department.url}/${key}`)
  known.set(key, mark)
  return mark
}

// Feeds for the web and for npm, and each one that names a person, ask for the same.
const made = new WeakMap<Department, Map<string, string>>()
