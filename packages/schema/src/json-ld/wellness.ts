/** Services for residents. The numbers of a crisis line stay out: markup does not show that one is overdue for a check. */
import type { WellnessRecord } from '../records.js'
import { none, type Describe } from './answer.js'
import { node } from './node.js'
import { audience, pages } from './values.js'

const services: readonly WellnessRecord['kind'][] = ['support', 'coaching', 'resource', 'crisis']

export const wellness: Describe<'wellness'> = (record, { self }) => {
  if (!services.includes(record.kind)) return none('Schema.org has no word for time off, leave, company or principles.')
  return node('Service', {
    ...self,
    name: record.name,
    description: record.summary,
    serviceType: record.kind,
    audience: audience(record.audience),
    availableChannel: record.kind === 'crisis' ? undefined : channel(record),
    subjectOf: pages(record.links),
  })
}

const channel = ({ phone, textMessage }: WellnessRecord) =>
  phone || textMessage
    ? node('ServiceChannel', {
        servicePhone: number(phone),
        serviceSmsNumber: number(textMessage?.number),
      })
    : undefined

const number = (telephone: string | undefined) =>
  telephone === undefined ? undefined : node('ContactPoint', { telephone })
