/** Follows a reference: it carries what is needed to show a name, and its id leads to the whole record. */
import { alumni, organizations } from '@housestaff/data'

const byId = new Map(organizations.map((organization) => [organization.id, organization]))

/** Places of graduates that have another name by now. */
export const renamed: string[] = alumni
  .flatMap(({ positions = [] }) => positions.map(({ organization }) => byId.get(organization.id)))
  .flatMap((place) => (place?.successor ? `${place.name}, later ${place.successor.name}` : []))
