/** What the records of each collection look like: there is an element for all of them. */
import type { CollectionName } from '@housestaff/schema/records'

export * as shapes from '@housestaff/schema/shapes'

/** A collection that an element shows. */
export type ShownCollection = CollectionName
