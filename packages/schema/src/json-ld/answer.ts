/** What schema.org has to say of a record: nodes, or nothing and why. */
import type { CollectionName, Records } from '../records.js'

/** A schema.org node, ready to be printed as JSON. */
export interface Node {
  readonly '@type': string
  readonly '@id'?: string
}

/** Schema.org has no word for the record, or none that would be true. */
export interface None {
  readonly none: string
}

/** One node, several (a record may state something of other records as well), or none. */
export type Answer = Node | readonly Node[] | None

/** Says what a record is in schema.org. */
export type Describe<Name extends CollectionName> = (record: Records[Name], of: Names) => Answer

/** How records are named in JSON-LD. */
export interface Names {
  /** The record itself: its address, and pages elsewhere about it. */
  readonly self: Address & { readonly sameAs?: string[] | undefined }
  /** The department whose content it is. */
  readonly department: Address
  /** The address of the record that a reference names. */
  refer(reference: Reference): Address
  refer(reference: Reference | undefined): Address | undefined
}

export interface Address {
  readonly '@id': string
}

export interface Reference {
  readonly collection: CollectionName
  readonly id: string
}

/** Says that there is no node, and why. */
export const none = (reason: string): None => ({ none: reason })
