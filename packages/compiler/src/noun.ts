/** What one record of a collection is called in messages. */
import { collections, type CollectionName } from '@housestaff/schema'

/** `leadership role` for `LeadershipRole`. */
export const nounOf = (name: CollectionName): string =>
  (collections[name].schema.meta()?.title ?? name).replaceAll(/(?<=[a-z])[A-Z]/g, ' $&').toLowerCase()
