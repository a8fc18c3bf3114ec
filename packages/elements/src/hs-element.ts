/** What every element shares: records in, by property or feed; until they are there, the content inside the tag. */
import type { CollectionName, Records } from '@housestaff/schema/records'
import { html, isServer, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { languageOf } from './language.js'

/**
 * The base of all elements.
 *
 * @slot - Shown until records arrive, and kept when they cannot.
 * @fires {HsErrorEvent} hs-error - Records were left out, or the feed could not be shown.
 * @cssproperty --hs-accent - Links, focus and bars. Left out: a blue mixed into the text colour.
 * @cssproperty --hs-line - Hairlines. Left out: the text colour at 14 %.
 * @cssproperty --hs-quiet - Quiet text. Left out: the text colour at 70 %.
 * @cssproperty --hs-fill - Fills, such as a row under the pointer. Left out: the text colour at 4 %.
 * @cssproperty [--hs-radius=6px] - Corners.
 */
export abstract class HsElement<Name extends CollectionName> extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    status: { state: true, attribute: false },
  }

  /** Address of a feed, relative to the page; `#id` at its end chooses one record. */
  declare src: string | undefined

  /** The records that are shown; none while the content inside the tag is. */
  protected shown: readonly Records[Name][] | undefined

  declare private status: string | undefined
  private asked: unknown

  /** The collection that is shown. */
  protected abstract readonly collection: Name

  /** What is shown of the records. */
  protected abstract view(records: readonly Records[Name][]): TemplateResult

  /** The language of the nearest `lang`. */
  protected get language(): string {
    return languageOf(this)
  }

  private get given(): unknown {
    const { record, records } = this as { record?: unknown; records?: unknown }
    return record ?? records
  }

  protected override willUpdate(_: PropertyValues): void {
    const { given, src } = this
    const asked = given ?? src
    if (asked === this.asked) return
    this.asked = asked
    this.shown = given ? ([given].flat() as Records[Name][]) : undefined
    this.status = given ? '' : src && 'Loading…'
    if (!given && src && !isServer) void this.take(src)
  }

  protected override render(): TemplateResult {
    const { shown } = this
    try {
      if (shown) return shown.length ? this.view(shown) : quietly('Nothing to show yet.')
    } catch (error) {
      if (isServer) throw error
      void this.mend(shown)
    }
    return html`<slot>${this.status && quietly(this.status)}</slot>`
  }

  private mend(shown: unknown): Promise<void> {
    this.shown = undefined
    return this.take(shown, (record) => this.view([record]))
  }

  /** Shows what of `found`, a feed's address or records that could not be drawn, is right. */
  private async take(found: unknown, draw?: (record: Records[Name]) => unknown): Promise<void> {
    const { asked } = this
    const { take } = await import('./intake.js')
    const right = await take(this, this.collection, found, draw)
    if (asked !== this.asked) return
    this.status = right ? '' : 'This content could not be loaded.'
    this.shown = right
    this.requestUpdate()
  }
}

const quietly = (words: string) => html`<p class="quiet" role="status">${words}</p>`
