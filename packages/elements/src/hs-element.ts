/** What every element shares: records in, by property or feed; until they are there, the content inside the tag. */
import type { Records } from '@housestaff/schema/records'
import { isServer, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { html } from './html.js'
import type { Redirects } from './intake/feed.js'
import { nearestLanguage } from './language.js'
import { isLearned, learn, primary, spoken } from './languages/speaking.js'
import type { ShownCollection } from './shapes.js'
import { words } from './words.js'

/** What templates need to know of the page. */
export interface Setting {
  language: string
  /** 1 to 6; 3 if left out. */
  headingLevel: number | undefined
  /** The address of the feed, to which pictures are relative. */
  base: string | undefined
  /** Whether what is drawn stays as it is, and so needs no controls. */
  plain: boolean
}

/**
 * The base of all elements.
 *
 * @slot - Shown until records arrive, and kept when they cannot.
 * @fires {HsErrorEvent} hs-error - Records were left out, or the feed could not be shown.
 * @csspart state - What is said in place of records: on their way, missing, taken down.
 * @csspart retry - The button that asks for the feed once more.
 * @csspart left-out - The line that says how many records could not be shown.
 * @csspart renewed - The line that says since when content could not be renewed.
 * @cssproperty --hs-accent - Links, focus and bars. Left out: a blue mixed into the text colour.
 * @cssproperty --hs-line - Hairlines. Left out: the text colour at 14 %.
 * @cssproperty --hs-quiet - Quiet text. Left out: the text colour at 82 %.
 * @cssproperty --hs-fill - Fills, such as a row under the pointer. Left out: the text colour at 4 %.
 * @cssproperty [--hs-radius=6px] - Corners.
 */
export abstract class HsElement<Name extends ShownCollection> extends LitElement {
  static override properties: PropertyDeclarations = { src: {} }

  /** Address of a feed, relative to the page; `#id` at its end chooses one record. Several have spaces between. */
  declare src: string | undefined

  /** The records that were taken in; none while the content inside the tag is shown. */
  protected shown: readonly Records[Name][] | undefined

  /** Ids that changed since pages named them. */
  protected redirects: Redirects = {}

  /** Whether what is drawn stays as it is, and so needs no controls: plain HTML from a server. */
  protected plain = isServer

  private drawn: readonly ChildNode[] = []
  private base: string | undefined
  private note: TemplateResult | undefined
  private isGone = false
  private asked: unknown
  private turn: AbortController | undefined

  /** The collection that is shown. */
  protected abstract readonly collection: Name

  /** Collections that are shown as well: a feed says which it holds, and records by property tell it by their fields. */
  protected readonly others?: readonly Name[]

  /** What is shown of the records. */
  protected abstract view(records: readonly Records[Name][]): TemplateResult

  /** Which of the records are shown. */
  protected narrow(records: readonly Records[Name][]): readonly Records[Name][] {
    return records
  }

  /** The language of the words: that of the nearest `lang` where it is spoken here; else English. */
  protected get language(): string {
    return spoken(nearestLanguage(this))
  }

  /** What templates need to know of the page. */
  protected get setting(): Setting {
    const { language, plain, base = this.src } = this
    return { language, plain, base, headingLevel: (this as { headingLevel?: number }).headingLevel }
  }

  private get given(): unknown {
    const { record, records } = this as { record?: unknown; records?: unknown }
    return record ?? records
  }

  // A server's shadow tree is shown until there are records, and then replaced: Lit would draw beside it.
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot()
    if (!isServer) this.drawn = [...root.childNodes]
    this.renderOptions.renderBefore = null
    return root
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.turn?.signal.aborted) this.askAgain()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    // Who is only moved on the page is back by then.
    queueMicrotask(() => this.isConnected || this.shown || this.turn?.abort())
  }

  protected override willUpdate(): void {
    const { given, src } = this
    const asked = given ?? src
    if (asked === this.asked) return
    this.asked = asked
    this.turn?.abort()
    this.shown = given ? ([given].flat() as Records[Name][]) : undefined
    this.note = undefined
    this.isGone = false
    if (asked && !isServer) void this.take(this.shown ?? src)
  }

  protected override render(): TemplateResult | typeof nothing {
    const { shown, language, note = nothing } = this
    const isSpoken = isLearned(language)
    if (!isSpoken) void learn(language).then(() => this.requestUpdate())
    try {
      const shows = isSpoken && shown && this.draw(this.narrow(shown), language)
      if (shows) return this.instead(this.inItsLanguage(html`${shows}${note}`, language))
    } catch (error) {
      if (isServer) throw error
      void this.take(shown, (record) => this.view([record]))
    }
    if (this.isGone) return this.instead(html`${note}`)
    if (this.drawn.length) return nothing
    return html`<slot></slot>${hasContent(this) ? nothing : this.inItsLanguage(note, language)}`
  }

  /** `content`, in place of what a server drew. */
  private instead(content: TemplateResult): TemplateResult {
    for (const node of this.drawn) node.remove()
    this.drawn = []
    return content
  }

  private draw(records: readonly Records[Name][], language: string): TemplateResult {
    return records.length ? this.view(records) : quietly(words(language).nothing)
  }

  private inItsLanguage(content: TemplateResult | typeof nothing, language: string): TemplateResult {
    const isAsAround = primary(nearestLanguage(this)) === primary(language)
    return isAsAround ? html`${content}` : html`<div lang=${language}>${content}</div>`
  }

  /** Checks `found`, a feed's address or records, and shows what is right; with `draw`, only what can be drawn. */
  private async take(found: unknown, draw?: (record: Records[Name]) => unknown): Promise<void> {
    this.turn?.abort()
    const { signal } = (this.turn = new AbortController())
    const { collection, others, language } = this
    if (draw) this.shown = undefined
    const intake = await import('./intake/take.js').catch(() => undefined)
    await learn(language)
    intake?.dress(this.renderRoot)
    if (!this.shown && !signal.aborted) this.say(intake?.waiting(language))
    const { hsAsOf: asOf } = this.dataset
    const again = () => this.askAgain()
    const taken = await intake?.take({ found, collection, others, language, asOf, signal, draw, again })
    if (signal.aborted || (found === this.shown && !taken?.problems.length)) return
    this.shown = taken?.records
    this.say(taken ? taken.note : quietly(words(language).failed))
    this.isGone = taken?.isGone ?? false
    this.base = taken?.base
    this.redirects = taken?.redirects ?? {}
    taken?.tell(this)
  }

  private say(note: TemplateResult | undefined): void {
    this.note = note
    this.requestUpdate()
  }

  private askAgain(): void {
    this.asked = undefined
    this.requestUpdate()
  }
}

// White space between the tags is no content.
const hasContent = (element: Element) => element.firstElementChild ?? element.textContent?.trim()
const quietly = (words: string) => html`<p class="quiet" role="status">${words}</p>`
