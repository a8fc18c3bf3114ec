/** A placement tells of a graduate. Where the graduate went first is not where the graduate is, so no affiliation is claimed. */
import { none, type Describe } from './answer.js'
import { node, role } from './node.js'

export const placements: Describe<'placements'> = ({ person, classYear }, { department, refer }) =>
  person
    ? node('Person', {
        ...refer(person),
        alumniOf: role('alumniOf', department, { endDate: classYear?.toString() }),
      })
    : none('Schema.org has no word for what became of somebody who is not named.')
