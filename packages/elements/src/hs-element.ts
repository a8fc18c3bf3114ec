/** What every element shares: records in, by property or feed; a checked list out; the content inside the tag until then. */
import type { CollectionName, Records } from '@housestaff/schema/records'
import {
  html,
  isServer,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { languageOf } from './language.js'

/** Tells that records were left out, or that a feed could not be shown. */
export class HsErrorEvent extends Event {
  /** What is wrong, a sentence each. */
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super('hs-error', { bubbles: true, composed: true })
    this.problems = problems
  }
}

declare global {
  interface HTMLElementEventMap {
    'hs-error': HsErrorEvent
  }
}

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
    shown: { state: true },
    failed: { state: true },
  }

  /** Address of a feed, relative to the page; `#id` at its end chooses one record. */
  declare src: string | undefined

  /** Level of the headings, 1 to 6, so that they fit the page's outline. */
  declare headingLevel: number

  /** The records that are shown; none while the content inside the tag is. */
  protected declare shown: readonly Records[Name][] | undefined

  private declare failed: boolean

  /** The collection that is shown. */
  protected abstract readonly collection: Name

  /** One record, drawn. */
  protected abstract draw(record: Records[Name]): TemplateResult

  /** All records, drawn. */
  protected abstract view(records: readonly Records[Name][]): TemplateResult

  constructor() {
    super()
    this.headingLevel = 3
    this.failed = false
  }

  /** The language of the nearest `lang`. */
  protected get language(): string {
    return languageOf(this)
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('record') || changed.has('records')) this.show(this.given)
    if (changed.has('src') && this.src && !isServer) void this.load(this.src)
  }

  protected override render(): TemplateResult {
    const words = this.failed ? 'This content could not be loaded.' : this.src && 'Loading…'
    if (!this.shown) return html`<slot>${words ? quietly(words) : nothing}</slot>`
    return this.shown.length ? this.view(this.shown) : quietly('Nothing to show yet.')
  }

  private get given(): unknown {
    const { record, records } = this as { record?: unknown; records?: unknown }
    return record ?? records ?? undefined
  }

  private async load(src: string): Promise<void> {
    try {
      const { readFeed } = await import('./feed.js')
      const { records, problems } = await readFeed(src, this.collection)
      if (src === this.src && this.given === undefined) this.show(records, problems)
    } catch (error) {
      this.failed = true
      this.report([(error as Error).message])
    }
  }

  /** Shows what of `found` can be drawn; keeps the content inside the tag when that is nothing. */
  private show(found: unknown, problems: string[] = []): void {
    const right = found === undefined ? [] : [found].flat().filter((record) => this.draws(record as Records[Name], problems))
    this.failed = problems.length > 0 && right.length === 0
    this.shown = found === undefined || this.failed ? undefined : (right as Records[Name][])
    this.report(problems)
  }

  private draws(record: Records[Name], problems: string[]): boolean {
    try {
      return !!this.draw(record)
    } catch (error) {
      problems.push(`${record?.id}: ${(error as Error).message}`)
      return false
    }
  }

  private report(problems: string[]): void {
    if (!problems.length || isServer) return
    console.warn(`<${this.localName}> left out: ${problems.join('; ')}.`)
    this.dispatchEvent(new HsErrorEvent(problems))
  }
}

const quietly = (words: string) => html`<p class="quiet" role="status">${words}</p>`
