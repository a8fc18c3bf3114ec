/** Groups are organizations. */
import type { Describe } from './answer.js'
import { node } from './node.js'
import { contactPoint, images, pages } from './values.js'

export const groups: Describe<'groups'> = (record, { self, department, refer }) =>
  node('Organization', {
    ...self,
    name: record.name,
    alternateName: record.acronym,
    description: record.summary ?? record.mission,
    parentOrganization: refer(record.parent ?? record.organization),
    foundingDate: record.founded,
    knowsAbout: [...(record.focusAreas ?? []), ...(record.topics ?? [])],
    contactPoint: record.contact && contactPoint(record.contact),
    image: images(record.pictures, department),
    subjectOf: pages(record.links),
  })
