/** What elements of many records share: the records, narrowed by attributes. */
import type { CollectionName, Records } from '@housestaff/schema/records'
import type { PropertyDeclarations } from 'lit'
import { HsElement } from './hs-element.js'
import type { ShownCollection } from './shapes.js'

/** What an attribute looks at to choose records: the values that a record has there. */
export interface Filter<Item> {
  values(record: Item): readonly (string | undefined)[]
  /** The collection whose ids these values are. */
  ids?: CollectionName
}

/** The base of elements of many records. Each attribute that narrows takes one value, or several with commas between. */
export abstract class HsListElement<Name extends ShownCollection> extends HsElement<Name> {
  static override properties: PropertyDeclarations = {
    records: { attribute: false },
    limit: { type: Number },
  }

  /** The records, in the order in which they are shown. */
  declare records: readonly Records[Name][] | undefined

  /** How many records are shown at most; all if left out. */
  declare limit: number | undefined

  /** The attributes that narrow the records, and what each looks at. */
  protected readonly filters: { readonly [attribute: string]: Filter<Records[Name]> } = {}

  protected override narrow(records: readonly Records[Name][]): readonly Records[Name][] {
    const { filters, limit, redirects } = this
    let chosen = records
    for (const [attribute, { values, ids }] of Object.entries(filters)) {
      const wanted = new Set<string | undefined>(
        valuesOf(this, attribute).map((value) => (ids && redirects[`${ids}/${value}`]) ?? value),
      )
      if (wanted.size) chosen = chosen.filter((record) => values(record).some((value) => wanted.has(value)))
    }
    return limit && limit > 0 ? chosen.slice(0, limit) : chosen
  }
}

const valuesOf = (element: object, attribute: string): string[] =>
  `${(element as Record<string, unknown>)[attribute] ?? ''}`.split(',').flatMap((value) => value.trim() || [])
