/** Places worth knowing in and around a hospital, by area. */
import type { PlaceRecord } from '@housestaff/schema/records'
import type { PropertyDeclarations, TemplateResult } from 'lit'
import { asOfLine, newestDate } from '../as-of.js'
import { define } from '../define.js'
import { HsListElement } from '../hs-list-element.js'
import { html } from '../html.js'
import { sharedStyles } from '../styles.js'
import { placeGuideStyles } from './styles.js'
import { placesByArea } from './template.js'

/**
 * Places by area: what each is, whether it is open where that is on record, and one telling detail. A walk tells its stops in order,
 * and these are not told again in the same area. Places without an area stand together, without a heading. Praise that only
 * the source vouches for is left out.
 *
 * @customElement hs-place-guide
 * @csspart area - One part of town.
 * @csspart title - Its name.
 * @csspart list - Its places.
 * @csspart place - One place, in its list.
 * @csspart name - What the place is called.
 * @csspart category - What sort of place it is, and facts of a word or two.
 * @csspart condition - Whether it is open.
 * @csspart detail - What tells most of it.
 * @csspart route - Where a walk begins and ends.
 * @csspart stops - The stops of a walk.
 * @csspart link - The link to a place's own website.
 * @csspart as-of - When the records were true.
 */
export class HsPlaceGuide extends HsListElement<'places'> {
  static override properties: PropertyDeclarations = {
    area: {},
    category: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  }
  static override styles = [sharedStyles, placeGuideStyles]

  /** Only places in this part of town, or in these. */
  declare area: string | undefined

  /**
   * Only places of this sort, or of these: city, neighborhood, building, landmark, walk, park, museum, sports, music, restaurant.
   */
  declare category: string | undefined

  /** Level of the headings, 1 to 6, so that they fit the page's outline; 3 if left out. */
  declare headingLevel: number | undefined

  protected override readonly collection = 'places'
  protected override readonly filters: HsListElement<'places'>['filters'] = {
    area: { values: ({ area }) => [area] },
    category: { values: ({ kind }) => [kind] },
  }

  protected override view(records: readonly PlaceRecord[]): TemplateResult {
    return html`${placesByArea(records, this.setting)} ${asOfLine(newestDate(records), this.setting)}`
  }
}

define('hs-place-guide', HsPlaceGuide)

declare global {
  interface HTMLElementTagNameMap {
    'hs-place-guide': HsPlaceGuide
  }
}
