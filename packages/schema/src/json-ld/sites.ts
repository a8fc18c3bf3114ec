/** Hospitals and clinics where residents train. */
import type { SiteRecord } from '../records.js'
import type { Describe } from './answer.js'
import { node } from './node.js'

export const sites: Describe<'sites'> = (record, { self, refer }) => {
  const site = { ...self, name: record.name, description: record.role, url: record.url }
  const type = record.kind && types[record.kind]
  return type ? node(type, { ...site, parentOrganization: refer(record.organization) }) : node('Place', site)
}

const types = { hospital: 'Hospital', clinic: 'MedicalClinic', other: undefined } as const satisfies Record<
  NonNullable<SiteRecord['kind']>,
  string | undefined
>
