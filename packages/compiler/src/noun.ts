/** What a record is called in messages. */
import { collections, type CollectionName } from '@housestaff/schema'

/** The noun for one record of a collection: leadership role. */
export const nounOf = (name: CollectionName) =>
  (collections[name].schema.meta()?.title ?? name).replaceAll(/\B[A-Z]/g, ' $&').toLowerCase()
