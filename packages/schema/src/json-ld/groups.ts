/** Groups are organizations. */
import type { Describe } from './answer.js'
import { node } from './node.js'
import { contactPoint, pages } from './values.js'

export const groups: Describe<'groups'> = (record, { self, refer }) =>
  node('Organization', {
    ...self,
    name: record.name,
    alternateName: record.acronym,
    description: record.summary ?? record.mission,
    parentOrganization: refer(record.parent ?? record.organization),
    foundingDate: record.founded,
    knowsAbout: [...(record.focusAreas ?? []), ...(record.topics ?? [])],
    contactPoint: record.contact && contactPoint(record.contact),
    subjectOf: pages(record.links),
  })
