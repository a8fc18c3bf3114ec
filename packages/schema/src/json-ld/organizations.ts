/** Organizations, as precisely as schema.org knows their kind. */
import type { OrganizationRecord } from '../records.js'
import type { Describe } from './answer.js'
import { node } from './node.js'
import { images } from './values.js'

type Kind = NonNullable<OrganizationRecord['kind']>

export const organizations: Describe<'organizations'> = (record, { self, department, refer }) =>
  node(record.kind ? types[record.kind] : 'Organization', {
    ...self,
    name: record.name,
    alternateName: [record.acronym, ...(record.alternateNames ?? []).map(({ name }) => name)].filter(
      (name) => name !== undefined,
    ),
    parentOrganization: refer(record.parent),
    image: images(record.pictures, department),
    url: record.url,
    sameAs: [
      ...(record.ror ? [`https://ror.org/${record.ror}`] : []),
      ...(record.wikidata ? [`https://www.wikidata.org/wiki/${record.wikidata}`] : []),
      ...(self.sameAs ?? []),
    ],
  })

const types = {
  hospital: 'Hospital',
  'health-system': 'MedicalOrganization',
  department: 'Organization',
  office: 'Organization',
  university: 'CollegeOrUniversity',
  school: 'EducationalOrganization',
  board: 'Organization',
  accreditor: 'Organization',
  agency: 'Organization',
  company: 'Organization',
  institute: 'Organization',
  center: 'Organization',
  society: 'Organization',
} as const satisfies Record<Kind, string>
