/** What all tables share: records read once, then searched, sorted and cut into pages. In plain HTML and on paper all are shown. */
import type { Records } from '@housestaff/schema/records'
import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { asOfLine, newestDate } from '../as-of.js'
import { HsListElement, type Filter } from '../hs-list-element.js'
import type { ShownCollection } from '../shapes.js'
import { sharedStyles } from '../styles.js'
import { bodyDrawer } from './body.js'
import { cardStyles } from './card-styles.js'
import { namesIn, unknownAmong } from './columns.js'
import { controlsStyles } from './controls-styles.js'
import { drawControls, drawNone } from './controls.js'
import { HsFilterEvent, HsPageEvent, HsSortEvent } from './events.js'
import { drawFoot } from './foot.js'
import { latest } from './latest.js'
import { printing } from './printing.js'
import { columnsFor, readRow, says, type Table } from './rows.js'
import { wordsOf } from './search.js'
import { choicesFor, noWish, select, type Selection, type Wish } from './selection.js'
import { nextSort, readSort, sortRows, type Sort } from './sort.js'
import { tableStyles } from './styles.js'
import { drawTable, type Head, type TableView } from './template.js'
import { wishesOf } from './wishes.js'
import { words, type Noun, type Words } from './words.js'
import { html } from '../html.js'

/**
 * The base of tables: a table says what its columns are, and what its records are called.
 *
 * @fires {HsSortEvent} hs-sort - The reader asks for another order. Cancelled, nothing happens.
 * @fires {HsSortEvent} hs-sorted - Another order is shown.
 * @fires {HsFilterEvent} hs-filter - The reader searches or chooses. Cancelled, nothing happens.
 * @fires {HsFilterEvent} hs-filtered - What was found is shown.
 * @fires {HsPageEvent} hs-page - The reader turns to another page. Cancelled, nothing happens.
 * @fires {HsPageEvent} hs-paged - Another page is shown.
 * @csspart controls - What stands above the table.
 * @csspart caption - What the table is called.
 * @csspart search - The search field with its label.
 * @csspart count - How many rows are found.
 * @csspart clear - The button that ends a search.
 * @csspart table - The table.
 * @csspart sort - The button at the head of a column.
 * @csspart row - A row.
 * @csspart cell - A cell.
 * @csspart foot - What stands below the table.
 * @csspart pages - The buttons of a table of several pages.
 * @csspart turn - The buttons to the previous and the next page.
 * @csspart page - Which page is shown.
 * @csspart show-all - The button that shows all rows, and pages again.
 * @csspart download - The button that saves the rows as a file.
 * @csspart as-of - When the records were true.
 * @cssproperty [--hs-edge] - The colour of fields' borders and of the line below the head.
 * @cssproperty [--hs-table-head=transparent] - The background of the head; what passes below it is blurred.
 * @cssproperty [--hs-table-stripe=transparent] - The background of every other row.
 * @cssproperty [--hs-table-top=0px] - Where the head stays when the page is scrolled: below a bar of the page's own.
 */
export abstract class HsTableElement<Name extends ShownCollection, Item = Records[Name]> extends HsListElement<Name> {
  static override properties: PropertyDeclarations = {
    caption: {},
    columns: {},
    sort: {},
    pageSize: { type: Number, attribute: 'page-size' },
    program: {},
    stateKey: { attribute: 'key' },
  }
  static override styles = [sharedStyles, controlsStyles, tableStyles, cardStyles]

  /** What the table is called; what its records are called if left out. */
  declare caption: string | undefined

  /** Which columns are shown, in this order: `name,class`. All that have something to show if left out. */
  declare columns: string | undefined

  /** The order at first: `-class` for the latest class first, `-class,name` with ties by name. As given if left out. */
  declare sort: string | undefined

  /** How many rows a page has; 10 if left out, 0 puts all on one. */
  declare pageSize: number | undefined

  /** Only what belongs to the program of this id, or of these. */
  declare program: string | undefined

  /** A name for what the reader asks for, in the page's address: `?alumni.q=nobel`. Without it the address stays as it is. */
  declare stateKey: string | undefined

  /** What the table is, in a language. */
  protected abstract readonly table: (language: string) => Table<Item>

  protected override readonly filters: { program: Filter<Records[Name]> } = {
    program: { values: programsOf, ids: 'programs' },
  }

  declare private selection: Selection
  declare private says: Words
  declare private noun: Noun
  declare private order: Sort | undefined
  declare private warned: string | undefined
  declare private saying: ReturnType<typeof setTimeout> | undefined

  private readonly wishes = wishesOf(this, () => this.readOut(() => this.outcome))
  private readonly isPrinting = printing(this, () => this.performUpdate())

  private readonly narrowed = latest((records: readonly Records[Name][], ..._by: unknown[]) => this.choose(records))
  private readonly items = latest((records: readonly Records[Name][]) => this.itemsOf(records))
  private readonly read = latest((items: readonly Item[], language: string, named?: string, order?: string) => {
    const tables: Record<string, Table<Item>> = {}
    const tableIn = (language: string) => (tables[language] ??= this.table(language))
    const rows = items.map((item) => readRow(item, tableIn, language))
    const { noun, columns, facets } = tableIn(language)
    this.warn(unknownAmong(columns, [...namesIn(named), ...namesIn(order)]))
    const shown = columnsFor(columns, rows, namesIn(named))
    // What stands in every row is what rows are called.
    const name = shown.find(({ key }) => rows.every((row) => says(row, key)))
    const heads = shown.map((column) => ({ ...column, isName: column === name }))
    return { rows, noun, columns: heads, choices: choicesFor(facets, rows, language), sort: readSort(order) }
  })
  private readonly sorted = latest(sortRows)
  private readonly select = latest(select)
  private readonly body = bodyDrawer()

  private get rowsPerPage(): number {
    return Math.floor(this.pageSize ?? 10) || 0
  }

  protected override narrow(records: readonly Records[Name][]): readonly Records[Name][] {
    return this.narrowed(records, this.limit, this.program, this.redirects)
  }

  /** Which of the records are shown. */
  protected choose(records: readonly Records[Name][]): readonly Records[Name][] {
    return super.narrow(records)
  }

  /** What stands in a row each: the records, unless a table has something else. */
  protected itemsOf(records: readonly Records[Name][]): readonly Item[] {
    return records as readonly unknown[] as readonly Item[]
  }

  protected override view(records: readonly Records[Name][]): TemplateResult {
    const { language, rowsPerPage } = this
    const { rows, columns, choices, noun, sort } = this.read(this.items(records), language, this.columns, this.sort)
    const says = (this.says = words(language))
    this.noun = noun
    // One row needs no controls either.
    const isPlain = this.plain || rows.length === 1
    const everything = isPlain || this.isPrinting()
    const wish = everything ? noWish : this.wishes.now
    const order = (this.order = this.wishes.now.sort ?? sort)
    const sorted = this.sorted(rows, order, language)
    this.selection = this.select(sorted, columns, choices, wish, everything ? 0 : rowsPerPage)
    const { found, rows: shown } = this.selection
    const table = {
      caption: this.caption || says.caption(noun),
      columns,
      sort: order,
      sortLabel: says.sortBy,
      body: found.length ? this.body(shown, columns, wordsOf(wish.query)) : undefined,
    }
    return html`${isPlain ? drawTable(table) : this.interactive(table)}${this.below(records)}${asOfLine(newestDate(records), this.setting)}`
  }

  /** What stands below the rows, of all records. */
  protected below(_records: readonly Records[Name][]): readonly TemplateResult[] | typeof nothing {
    return nothing
  }

  private interactive(table: TableView): TemplateResult {
    const { noun, rowsPerPage, says, selection, wishes } = this
    const { caption, columns } = table
    const { query, chosen, all } = wishes.now
    const clear = () => this.clear()
    const none = table.body ? undefined : drawNone(this.outcome, says, clear)
    return html`
      ${drawControls({
        says,
        caption,
        noun,
        query,
        selection,
        search: (query) => this.filter({ query }, true),
        choose: (facet, kind) => this.filter({ chosen: { ...chosen, [facet]: kind } }),
        clear,
      })}
      <p class="unseen" role="status"></p>
      ${drawTable({ ...table, none, sortBy: (column) => this.sortBy(column) })}
      ${drawFoot({
        says,
        caption,
        selection,
        pageSize: rowsPerPage,
        all,
        turnTo: (page) => this.turnTo(page),
        showAll: (all) => this.turnTo(1, all),
        download: () => void this.download(caption, columns),
      })}
    `
  }

  private filter(wish: Partial<Pick<Wish, 'query' | 'chosen'>>, isTyping = false): boolean {
    const { query, chosen } = { ...this.wishes.now, ...wish }
    const event = new HsFilterEvent('hs-filter', query, chosen)
    const isTaken = this.wishes.ask(event, { query, chosen, page: 1 }, isTyping)
    if (isTaken) this.readOut(() => this.outcome, isTyping ? 500 : 0)
    return isTaken
  }

  private clear(): void {
    this.filter({ query: '', chosen: {} })
    this.find('input')?.focus()
  }

  private sortBy({ key, label }: Head): void {
    const sort = nextSort(this.order, key)
    if (this.wishes.ask(new HsSortEvent('hs-sort', sort), { sort, page: 1 }))
      this.readOut(() => this.says.sorted(label, sort))
  }

  private turnTo(page: number, all = false): void {
    if (!this.wishes.ask(new HsPageEvent('hs-page', page, all), { page, all })) return
    this.readOut(() => {
      const { noun, says, selection } = this
      const { page, pages, rows } = selection
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

  private async download(caption: string, columns: readonly Head[]): Promise<void> {
    const { download } = await import('./download.js')
    download(caption, columns, this.selection.found)
  }

  /** How many were found, or that none were. */
  private get outcome(): string {
    const { noun, says, selection, wishes } = this
    const { found, total, offers } = selection
    const kinds = offers.flatMap(({ chosen }) => chosen || [])
    return found.length ? says.shown(says.count(found.length, total, noun)) : says.none(wishes.now.query, kinds, noun)
  }

  /** Has something read out: after a pause while somebody types. */
  private readOut(words: () => string, wait = 0): void {
    clearTimeout(this.saying)
    this.saying = setTimeout(() => this.find('p.unseen')?.replaceChildren(words()), wait)
  }

  private warn(problem: string | undefined): void {
    if (problem && problem !== this.warned) console.warn(`<${this.localName}>: ${problem}.`)
    this.warned = problem
  }

  private find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector)
  }
}

interface OfPrograms {
  program?: { id: string }
  programs?: readonly { id: string }[]
}

/** The ids of the programs that a record names. */
function programsOf(record: object): (string | undefined)[] {
  const { program, programs = [] }: OfPrograms = record
  return [program, ...programs].map((named) => named?.id)
}
