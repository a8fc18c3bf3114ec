/** What all tables share: records read once, then searched, sorted and cut into pages. On a server and on paper all are shown. */
import type { Records } from '@housestaff/schema/records'
import { isServer, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { asOfLine, newestDate } from '../as-of.js'
import { HsListElement } from '../hs-list-element.js'
import type { ShownCollection } from '../shapes.js'
import { sharedStyles } from '../styles.js'
import { bodyDrawer } from './body.js'
import { cardStyles } from './card-styles.js'
import { controlsStyles } from './controls-styles.js'
import { drawControls, drawNone } from './controls.js'
import { latest } from './latest.js'
import { drawPager } from './pager.js'
import { Printing } from './printing.js'
import { columnsFor, readRow, type Column, type Table } from './rows.js'
import { noWish, select, type Selection, type Wish } from './selection.js'
import { nextSort, sortRows } from './sort.js'
import { tableStyles } from './styles.js'
import { drawTable } from './template.js'
import { words, type Noun, type Words } from './words.js'
import { html } from '../html.js'

/** The base of tables: a table says what its columns are, and what its records are called. */
export abstract class HsTableElement<Name extends ShownCollection> extends HsListElement<Name> {
  static override properties: PropertyDeclarations = {
    caption: {},
    pageSize: { type: Number, attribute: 'page-size' },
  }
  static override styles = [sharedStyles, controlsStyles, tableStyles, cardStyles]

  /** What the table is called; what its records are called if left out. */
  declare caption: string | undefined

  /** How many rows a page has; 10 if left out, 0 puts all on one. */
  declare pageSize: number | undefined

  /** What the table is, in a language. */
  protected abstract readonly table: (language: string) => Table<Records[Name]>

  private wish = noWish
  declare private selection: Selection
  declare private says: Words
  declare private noun: Noun
  declare private saying: ReturnType<typeof setTimeout> | undefined

  private readonly printing = new Printing(this, () => this.performUpdate())
  private readonly read = latest((records: readonly Records[Name][], language: string) => {
    const tables: Record<string, Table<Records[Name]>> = {}
    const tableIn = (language: string) => (tables[language] ??= this.table(language))
    const rows = records.map((record) => readRow(record, tableIn, language))
    const table = tableIn(language)
    return { rows, noun: table.noun, facetLabel: table.facet.label, columns: columnsFor(table.columns, rows) }
  })
  private readonly sorted = latest(sortRows)
  private readonly select = latest(select)
  private readonly body = bodyDrawer()

  private get rowsPerPage(): number {
    return Math.floor(this.pageSize ?? 10) || 0
  }

  protected override view(records: readonly Records[Name][]): TemplateResult {
    const { language, wish } = this
    const { rows, columns, noun, facetLabel } = this.read(records, language)
    const says = (this.says = words(language))
    this.noun = noun
    const caption = this.caption || says.caption(noun)
    const sorted = this.sorted(rows, wish.sort, language)
    const everything = isServer || this.printing.now
    this.selection = this.select(sorted, columns, everything ? noWish : wish, everything ? 0 : this.rowsPerPage)
    const { rows: shown } = this.selection
    const body = shown.length ? this.body(shown, columns) : undefined
    const table = { caption, columns, body, sort: wish.sort, sortLabel: says.sortBy }
    // One row needs no controls either.
    return html`${isServer || records.length === 1 ? drawTable(table) : this.interactive(table, facetLabel)}${asOfLine(newestDate(records), language)}`
  }

  private interactive(table: Parameters<typeof drawTable>[0], facetLabel: string): TemplateResult {
    const { noun, rowsPerPage, says, selection, wish } = this
    const { caption } = table
    const clear = () => this.clear()
    return html`
      ${drawControls({
        says,
        caption,
        noun,
        facetLabel,
        query: wish.query,
        selection,
        search: (query) => this.search({ query }, 500),
        choose: (kind) => this.search({ kind }),
        clear,
      })}
      <p class="unseen" role="status"></p>
      ${drawTable({ ...table, none: drawNone(says.none(wish.query, wish.kind, noun), says, clear), sortBy: (column) => this.sortBy(column) })}
      ${
        rowsPerPage > 0 && selection.found > rowsPerPage
          ? drawPager({
              says,
              caption,
              selection,
              all: wish.all,
              turnTo: (page) => this.turnTo(page),
              showAll: (all) => this.turnTo(1, all),
            })
          : nothing
      }
    `
  }

  private search(wish: Partial<Wish>, wait?: number): void {
    const { noun, says } = this
    this.change(
      { ...wish, page: 1 },
      ({ found, total }) =>
        found ? says.shown(says.count(found, total, noun)) : says.none(this.wish.query, this.wish.kind, noun),
      wait,
    )
  }

  private clear(): void {
    this.search({ query: '', kind: '' })
    this.find('input')?.focus()
  }

  private sortBy({ key, label }: Pick<Column, 'key' | 'label'>): void {
    const sort = nextSort(this.wish.sort, key)
    this.change({ sort, page: 1 }, () => this.says.sorted(label, sort))
  }

  private turnTo(page: number, all = false): void {
    const { noun, says } = this
    this.change({ page, all }, ({ page, pages, rows }) => {
      const count = says.count(rows.length, rows.length, noun)
      return all ? says.shown(count) : says.pageShown(says.page(page, pages), count)
    })
    // Where the rows begin may be above what is seen; who turns by keyboard stays with the button, which a shorter page moves.
    void this.updateComplete.then(() => {
      const table = this.find('table')
      const pressed = this.find(':focus-visible')
      if (!pressed && table && table.getBoundingClientRect().top < 0) table.scrollIntoView()
      if (pressed && !all) pressed.scrollIntoView({ block: 'nearest' })
    })
  }

  /** Takes a wish, and has what came of it read out: after a pause while somebody types. */
  private change(wish: Partial<Wish>, answer: (selection: Selection) => string, wait = 0): void {
    this.wish = { ...this.wish, ...wish }
    this.requestUpdate()
    clearTimeout(this.saying)
    this.saying = setTimeout(() => this.find('[role=status]')?.replaceChildren(answer(this.selection)), wait)
  }

  private find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector)
  }
}
