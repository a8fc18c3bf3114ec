/** Roles are told of those who hold them, with their dates. */
import { none, type Describe } from './answer.js'
import { node, role } from './node.js'

export const leadership: Describe<'leadership'> = ({ title, organization, group, holders = [] }, { refer }) => {
  if (holders.length === 0) return none('Schema.org has no word for a role that nobody is named to hold.')
  const body = organization ?? group
  return holders.map(({ person, from, to }) => {
    const times = { startDate: from, endDate: to }
    return body
      ? node('Person', {
          ...refer(person),
          affiliation: role('affiliation', refer(body), { roleName: title, ...times }),
        })
      : node('Person', {
          ...refer(person),
          hasOccupation: role('hasOccupation', node('Occupation', { name: title }), times),
        })
  })
}
