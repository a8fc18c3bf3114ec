/** What people call a record: its name or title, or the name of the person that it is about. */
import { displayName } from '@housestaff/schema/display'
import type { PersonName } from '@housestaff/schema/records'
import type { Fields } from '../entry.js'
import type { Index } from '../link.js'

export function nameOf({ name, title, question, person }: Fields, { people }: Index): string {
  const [own] = [name, title, question].filter((text) => typeof text === 'string')
  if (typeof name === 'object' && name !== null) return displayName(name as PersonName)
  if (own !== undefined) return own
  const named = typeof person === 'string' ? people.get(person)?.record?.name : undefined
  return named === undefined ? '' : displayName(named as PersonName)
}
