/** Services for residents. The number of a crisis line stays out: markup does not show that it is overdue for a check. */
import type { WellnessRecord } from '../records.js'
import { none, type Describe } from './answer.js'
import { node } from './node.js'
import { audience, pages } from './values.js'

const services: readonly WellnessRecord['kind'][] = ['support', 'coaching', 'resource', 'crisis']

export const wellness: Describe<'wellness'> = (record, { self }) => {
  if (!services.includes(record.kind)) return none('Schema.org has no word for time off, leave, company or principles.')
  const telephone = record.kind === 'crisis' ? undefined : record.phone
  return node('Service', {
    ...self,
    name: record.name,
    description: record.summary,
    serviceType: record.kind,
    audience: audience(record.audience),
    availableChannel: telephone
      ? node('ServiceChannel', { servicePhone: node('ContactPoint', { telephone }) })
      : undefined,
    subjectOf: pages(record.links),
  })
}
