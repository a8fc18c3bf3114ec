/** Graduates: where they trained, where they are, and what they were awarded. */
import { displayAward, displayList } from '../display/index.js'
import type { Position } from '../records.js'
import type { Describe, Names } from './answer.js'
import { node, role } from './node.js'

// An affiliation without an end is read as one of today.
export const alumni: Describe<'alumni'> = (record, names) =>
  node('Person', {
    ...names.refer(record.person),
    sameAs: names.self.sameAs,
    alumniOf: record.classYear
      ? role('alumniOf', names.department, { endDate: String(record.classYear) })
      : names.department,
    affiliation: record.positions
      ?.filter(({ held, to }) => to !== undefined || (record.status === 'current' && held !== 'before'))
      .map((position) => affiliation(position, names, record.lang)),
    award: record.awards?.map(displayAward),
  })

const affiliation = ({ titles, unit, organization, from, to }: Position, { refer }: Names, lang = 'en') =>
  role('affiliation', refer(organization), {
    roleName: [displayList(titles, lang), unit].filter(Boolean).join(', '),
    startDate: from,
    endDate: to,
  })
