/** Says what published records are in the words of schema.org. */
import type { CollectionName, Records } from '../records.js'
import { alumni } from './alumni.js'
import type { Address, Answer, Describe, Names, Node, Reference } from './answer.js'
import { applications } from './applications.js'
import { benefits } from './benefits.js'
import { compensation } from './compensation.js'
import { conferences } from './conferences.js'
import { events } from './events.js'
import { faqs } from './faqs.js'
import { groups } from './groups.js'
import { leadership } from './leadership.js'
import { links } from './links.js'
import { milestones } from './milestones.js'
import { node } from './node.js'
import { organizations } from './organizations.js'
import { people } from './people.js'
import { placements } from './placements.js'
import { places } from './places.js'
import { programs } from './programs.js'
import { rosters } from './rosters.js'
import { rotations } from './rotations.js'
import { schedules } from './schedules.js'
import { sites } from './sites.js'
import { sources } from './sources.js'
import { statistics } from './statistics.js'
import { terms } from './terms.js'
import { testimonials } from './testimonials.js'
import { wellness } from './wellness.js'

export type { Answer, Node, None } from './answer.js'

/** What the records of each collection are. A new collection does not compile without its answer. */
export const jsonLd: Answers = {
  sources,
  organizations,
  people,
  programs,
  leadership,
  rosters,
  alumni,
  placements,
  statistics,
  testimonials,
  wellness,
  benefits,
  compensation,
  rotations,
  conferences,
  schedules,
  groups,
  milestones,
  places,
  applications,
  faqs,
  events,
  terms,
  links,
  sites,
}

type Answers = { [Name in CollectionName]: Describe<Name> }

/** What a published record is, with addresses below that of its department. */
export function describeRecord<Name extends CollectionName>(
  name: Name,
  record: Records[Name],
  departmentUrl: string,
): Answer {
  const department = addressOf(departmentUrl)
  const refer = (reference: Reference | undefined) =>
    reference && { '@id': `${department['@id']}#${reference.collection}/${reference.id}` }
  const self = { ...refer({ collection: name, id: record.id })!, sameAs: record.sameAs }
  return jsonLd[name](record, { self, department, refer: refer as Names['refer'] })
}

/** The department itself, to which graduates and residents belong. */
export const describeDepartment = ({ name, url }: { name: string; url: string }): Node =>
  node('Organization', { ...addressOf(url), name, url })

const addressOf = (departmentUrl: string): Address => ({ '@id': departmentUrl.replace(/#.*/, '') })
