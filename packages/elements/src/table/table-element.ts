/** What all tables share: records read once, then sorted, searched and cut into pages; everything on paper and on the server. */
import type { CollectionName, Records } from '@housestaff/schema/records'
import { html, isServer, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { asOfLine } from '../as-of.js'
import { HsElement } from '../hs-element.js'
import { sharedStyles } from '../styles.js'
import { drawControls } from './controls.js'
import { latest } from './latest.js'
import { drawPager } from './pager.js'
import { columnsFor, readRow, type Column, type Facet, type Row } from './rows.js'
import { noWish, select, type Selection, type Wish } from './selection.js'
import { nextSort, sortRows } from './sort.js'
import { tableStyles } from './styles.js'
import { drawRow, drawTable } from './template.js'
import { words, type Noun } from './words.js'

/** The base of tables. */
export abstract class HsTableElement<Name extends CollectionName> extends HsElement<Name> {
  static override properties: PropertyDeclarations = {
    records: { attribute: false },
    caption: {},
    pageSize: { type: Number, attribute: 'page-size' },
    wish: { state: true },
    said: { state: true },
    printing: { state: true },
  }
  static override styles = [sharedStyles, tableStyles]

  /** The records. */
  declare records: readonly Records[Name][] | undefined

  /** What the table is called. */
  declare caption: string

  /** Rows of a page; 0 shows all. */
  declare pageSize: number

  protected abstract readonly columns: readonly Column<Records[Name]>[]
  protected abstract readonly facet: Facet<Records[Name]>
  protected abstract readonly noun: Noun

  private declare wish: Wish
  private declare said: string
  private declare printing: boolean

  private rows = new WeakMap<object, Row>()
  private saying: ReturnType<typeof setTimeout> | undefined
  private readonly read = latest((records: readonly Records[Name][]) => {
    const rows = records.map((record) => this.row(record))
    return { rows, columns: columnsFor(this.columns, rows) }
  })
  private readonly inOrder = latest(sortRows)
  private readonly selected = latest(select)

  constructor() {
    super()
    this.pageSize = 10
    this.wish = noWish
    this.said = ''
    this.printing = false
  }

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('beforeprint', this.print)
    window.addEventListener('afterprint', this.print)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('beforeprint', this.print)
    window.removeEventListener('afterprint', this.print)
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('records')) this.rows = new WeakMap()
    super.willUpdate(changed)
  }

  protected override draw(record: Records[Name]): TemplateResult {
    return drawRow(this.row(record), this.columns)
  }

  protected override view(records: readonly Records[Name][]): TemplateResult {
    const { caption, noun, selection, wish } = this
    const { columns } = this.read(records)
    const { rows } = selection
    if (isServer || records.length === 1) return html`${drawTable({ caption, columns, rows })}${asOfLine(records)}`
    const clear = () => this.clear()
    const none = html`${words.none(wish.query, noun)} <button type="button" part="clear" @click=${clear}>${words.clear}</button>`
    return html`
      ${drawControls({
        noun,
        facetLabel: this.facet.label,
        query: wish.query,
        selection,
        search: (query) => this.search({ query }, 500),
        choose: (kind) => this.search({ kind }),
        clear,
      })}
      <p class="unseen" role="status">${this.said}</p>
      ${drawTable({ caption, columns, rows, none, sort: wish.sort, sortBy: (column) => this.sortBy(column) })}
      ${selection.found > this.pageSize && this.pageSize > 0
        ? drawPager({
            caption,
            selection,
            all: wish.all,
            turnTo: (page) => this.turnTo(page),
            showAll: (all) => this.turnTo(1, all),
          })
        : nothing}
      ${asOfLine(records)}
    `
  }

  private get selection(): Selection {
    const { rows, columns } = this.read(this.shown!)
    const inOrder = this.inOrder(rows, this.wish.sort, this.language)
    return isServer || this.printing
      ? this.selected(inOrder, columns, noWish, 0)
      : this.selected(inOrder, columns, this.wish, this.pageSize)
  }

  private row(record: Records[Name]): Row {
    const row = this.rows.get(record) ?? readRow(record, this.columns, this.facet, this.language)
    this.rows.set(record, row)
    return row
  }

  private search(wish: Partial<Wish>, wait?: number): void {
    this.wish = { ...this.wish, ...wish, page: 1 }
    this.say(this.count ? words.shown(this.count) : words.none(this.wish.query, this.noun), wait)
  }

  private clear(): void {
    this.search({ query: '', kind: '' })
    this.renderRoot.querySelector('input')?.focus()
  }

  private sortBy({ key, label }: Pick<Column, 'key' | 'label'>): void {
    const sort = nextSort(this.wish.sort, key)
    this.wish = { ...this.wish, sort, page: 1 }
    this.say(words.sorted(label, sort))
  }

  private turnTo(page: number, all = false): void {
    this.wish = { ...this.wish, page, all }
  }

  private say(said: string, wait = 0): void {
    clearTimeout(this.saying)
    this.saying = setTimeout(() => (this.said = said), wait)
  }

  private readonly print = (event: Event): void => {
    this.printing = event.type === 'beforeprint'
    this.performUpdate()
  }
}
