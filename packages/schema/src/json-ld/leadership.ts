/** Roles are told of those who hold them, with their dates. */
import { none, type Describe } from './answer.js'
import { node, role } from './node.js'

export const leadership: Describe<'leadership'> = (record, { refer }) => {
  const { title, formal = true, organization, group, status, holders = [] } = record
  if (!formal) return none('Schema.org has no word for what somebody does without a title.')
  const known = holders.filter(({ to }) => status === 'current' || to !== undefined)
  if (known.length === 0) return none('Schema.org has no word for a role whose holder, or whose end, is not known.')
  const body = organization ?? group
  return known.map(({ person, from, to }) => {
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
