/** Residents are people affiliated with the department. */
import { none, type Describe } from './answer.js'
import { node, role } from './node.js'

export const rosters: Describe<'rosters'> = ({ status, members = [] }, { department, refer }) => {
  if (members.length === 0) return none('Schema.org has no word for how many are in training.')
  if (status !== 'current') return none('An affiliation that is over needs a day on which it ended.')
  return members.map(({ person, entered, title }) =>
    node('Person', {
      ...refer(person),
      affiliation: role('affiliation', department, { roleName: title, startDate: String(entered) }),
    }),
  )
}
