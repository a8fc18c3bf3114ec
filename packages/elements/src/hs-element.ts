/** What every element shares: records in, by property or feed; until they are there, the content inside the tag. */
import type { Records } from '@housestaff/schema/records'
import { isServer, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { inEnglish, nearestLanguage } from './language.js'
import type { ShownCollection } from './shapes.js'
import { html } from './html.js'

/**
 * The base of all elements.
 *
 * @slot - Shown until records arrive, and kept when they cannot.
 * @fires {HsErrorEvent} hs-error - Records were left out, or the feed could not be shown.
 * @cssproperty --hs-accent - Links, focus and bars. Left out: a blue mixed into the text colour.
 * @cssproperty --hs-line - Hairlines. Left out: the text colour at 14 %.
 * @cssproperty --hs-quiet - Quiet text. Left out: the text colour at 82 %.
 * @cssproperty --hs-fill - Fills, such as a row under the pointer. Left out: the text colour at 4 %.
 * @cssproperty [--hs-radius=6px] - Corners.
 */
export abstract class HsElement<Name extends ShownCollection> extends LitElement {
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
  private turn: object | undefined

  /** The collection that is shown. */
  protected abstract readonly collection: Name

  /** What is shown of the records. */
  protected abstract view(records: readonly Records[Name][]): TemplateResult

  /** The nearest `lang` where it is English; else English. */
  protected get language(): string {
    return inEnglish(nearestLanguage(this))
  }

  private get given(): unknown {
    const { record, records } = this as { record?: unknown; records?: unknown }
    return record ?? records
  }

  protected override willUpdate(): void {
    const { given, src } = this
    const asked = given ?? src
    if (asked === this.asked) return
    this.asked = asked
    this.turn = undefined
    this.shown = given ? ([given].flat() as Records[Name][]) : undefined
    this.status = given ? '' : src && 'Loading…'
    if (asked && !isServer) void this.take(this.shown ?? src)
  }

  protected override render(): TemplateResult {
    const { shown } = this
    try {
      const shows = shown && (shown.length ? this.view(shown) : quietly('Nothing to show yet.'))
      if (shows) return /^en/i.test(nearestLanguage(this)) ? shows : html`<div lang="en">${shows}</div>`
    } catch (error) {
      if (isServer) throw error
      void this.take(shown, (record) => this.view([record]))
    }
    return html`<slot></slot>${this.status && !hasContent(this) ? quietly(this.status) : nothing}`
  }

  /** Checks `found`, a feed's address or records, and shows what is right; with `draw`, only what can be drawn. */
  private async take(found: unknown, draw?: (record: Records[Name]) => unknown): Promise<void> {
    const turn = (this.turn = {})
    if (draw) this.shown = undefined
    const taken = await import('./intake.js')
      .then(({ take }) => take(found, this.collection, draw))
      .catch(() => undefined)
    if (turn !== this.turn || (found === this.shown && !taken?.problems.length)) return
    this.shown = taken?.records
    this.status = this.shown ? '' : 'This content could not be loaded.'
    this.requestUpdate()
    taken?.tell(this)
  }
}

// White space between the tags is no content.
const hasContent = (element: Element) => element.firstElementChild ?? element.textContent?.trim()
const quietly = (words: string) => html`<p class="quiet" role="status">${words}</p>`
