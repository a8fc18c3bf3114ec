/** Programs. To be eligible for a board's examination is no credential, and a parent program has no word. */
import type { Describe } from './answer.js'
import { node } from './node.js'
import { pages } from './values.js'

export const programs: Describe<'programs'> = (record, { self, refer }) =>
  node('EducationalOccupationalProgram', {
    ...self,
    name: record.name,
    alternateName: record.alternateNames?.map(({ name }) => name),
    description: record.summary,
    programType: record.kind.replace('-', ' '),
    timeToComplete: record.duration,
    provider: refer(record.provider),
    identifier: [
      ...(record.accreditation ?? []).flatMap(({ body, acgmeId, number }) => [
        ...identifier('ACGME', acgmeId),
        ...identifier(body.name, number),
      ]),
      ...(record.listings ?? []).flatMap(({ service, code }) => identifier(service, code)),
    ],
    url: record.url,
    subjectOf: pages(record.links),
  })

const identifier = (propertyID: string, value: string | undefined) =>
  value === undefined ? [] : [node('PropertyValue', { propertyID, value })]
