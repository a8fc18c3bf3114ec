/** What every element shares: records in, by property or feed; until they are there, the content inside the tag. */
import type { CollectionName, Records } from '@housestaff/schema/records'
import { html, isServer, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { languageOf } from './language.js'

/**
 * The base of all elements.
 *
 * @slot - Shown until records arrive, and kept when they cannot.
 * @fires {HsErrorEvent} hs-error - Records were left out, or the feed could not be shown.
 */
export abstract class HsElement<Name extends CollectionName> extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    status: { state: true },
  }

  /** Address of a feed, relative to the page; `#id` at its end chooses one record. */
  declare src: string | undefined

  /** Level of the headings, 1 to 6, so that they fit the page's outline. */
  declare headingLevel: number

  private declare status: string | undefined
  private shown: readonly Records[Name][] | undefined
  private probed: typeof this.shown

  /** The collection that is shown. */
  protected abstract readonly collection: Name

  /** What is shown of the records. */
  protected abstract view(records: readonly Records[Name][]): TemplateResult

  constructor() {
    super()
    this.headingLevel = 3
  }

  /** The language of the nearest `lang`. */
  protected get language(): string {
    return languageOf(this)
  }

  private get given(): unknown {
    const { record, records } = this as { record?: unknown; records?: unknown }
    return record ?? records ?? undefined
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { given, src } = this
    if (changed.has('record') || changed.has('records')) this.shown = given === undefined ? given : ([given].flat() as Records[Name][])
    else if (changed.has('src') && src && !isServer) void this.load(src)
  }

  protected override render(): TemplateResult {
    try {
      if (this.shown?.length) return this.view(this.shown)
      if (this.shown) return quietly('Nothing to show yet.')
    } catch (error) {
      if (isServer) throw error
      if (this.shown !== this.probed) void this.sift(this.shown, true)
      this.shown = undefined
    }
    return html`<slot>${this.status && quietly(this.status)}</slot>`
  }

  private async load(src: string): Promise<void> {
    const { readFeed, report } = await import('./intake.js')
    this.status = 'Loading…'
    try {
      const found = await readFeed(src, this.collection)
      if (src === this.src && this.given === undefined) await this.sift(found)
    } catch (error) {
      this.status = failed
      report(this, [(error as Error).message])
    }
  }

  /** Shows what of `found` is a record, and with `probe` only what can be drawn; the content inside the tag when nothing is. */
  private async sift(found: unknown, probe = false): Promise<void> {
    const { sift } = await import('./intake.js')
    this.shown = sift(this, found, this.collection, probe ? (record) => this.view([record]) : undefined)
    if (probe) this.probed = this.shown
    this.status = this.shown ? '' : failed
    this.requestUpdate()
  }
}

const failed = 'This content could not be loaded.'
const quietly = (words: string) => html`<p class="quiet" role="status">${words}</p>`
