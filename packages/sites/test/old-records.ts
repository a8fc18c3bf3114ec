/** Every element with records that it shows: the hospital's, or an invented one. They are old, so that their year is said below them. */
import * as data from '@housestaff/data'
import manifest from '@housestaff/elements/custom-elements.json' with { type: 'json' }
import type { PrerenderOptions } from '@housestaff/elements/prerender'
import type { Feed, Records } from '@housestaff/schema/records'
import { benefit, faq, placement, schedule } from '../../elements/test/fixtures/records.js'

type Collection = keyof typeof data & keyof Records

interface Declaration {
  tagName?: string
  collection?: Collection
  members: { name: string }[]
}

const invented: Partial<Record<Collection, { id: string }>> = {
  benefits: benefit,
  faqs: faq,
  placements: placement,
  schedules: schedule,
}

/** An element, its feed, and how it is written into a page that finds the feed at its own tag's name. */
export interface Written {
  tag: string
  feed: Feed<Collection>
  options: PrerenderOptions
}

export const written: readonly Written[] = manifest.modules
  .flatMap(({ declarations }) => declarations as Declaration[])
  .flatMap(({ tagName: tag, collection = 'terms', members }) => {
    if (!tag) return []
    const records = [invented[collection] ?? data[collection]].flat().map((record: { id: string }) => ({
      ...record,
      asOf: '2019',
    }))
    const feed = { schema: 1, collection, department: 'Medicine', digest: '0', records, withdrawn: [] }
    const takesOne = members.some(({ name }) => name === 'record')
    const options = {
      tag,
      src: `/${tag}.json`,
      current: '/',
      ...(takesOne && { id: records[0]!.id }),
      ...(tag === 'hs-table' && { attributes: { collection } }),
    }
    return [{ tag, feed: feed as unknown as Feed<Collection>, options }]
  })
