/** People. Portraits stay in feeds, and schema.org has no word for a home town. */
import { displayDegrees, displayName } from '../display/index.js'
import type { Describe } from './answer.js'
import { node } from './node.js'

export const people: Describe<'people'> = (record, { self }) => {
  const { prefix, ...name } = record.name
  const { given, middle, preferred, particle, family } = name
  return node('Person', {
    ...self,
    name: displayName(name),
    // Nobody says which one a single name is.
    givenName: given,
    additionalName: middle,
    familyName: given && [particle, family].filter(Boolean).join(' '),
    alternateName: preferred,
    honorificPrefix: prefix,
    honorificSuffix: record.degrees && displayDegrees(record.degrees),
    description: record.biography,
    jobTitle: record.rank,
    alumniOf: [
      ...(record.medicalSchool ? [node('EducationalOrganization', { name: record.medicalSchool })] : []),
      ...(record.training ?? []).map(({ institution }) => node('Organization', { name: institution })),
    ],
    knowsAbout: record.interests,
    deathDate: record.died,
    sameAs: [
      ...(record.orcid ? [`https://orcid.org/${record.orcid}`] : []),
      ...(record.wikidata ? [`https://www.wikidata.org/wiki/${record.wikidata}`] : []),
      ...(self.sameAs ?? []),
    ],
  })
}
