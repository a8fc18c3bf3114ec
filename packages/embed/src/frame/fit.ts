/** Keeps an element as low as its frame: rows or records that do not fit are on further pages. */
import { whenChanged } from './changes.js'
import { wordsIn } from './words.js'

/** What a page knows of its element. */
export interface Shown extends HTMLElement {
  readonly updateComplete: Promise<unknown>
  requestUpdate(): void
  /** Rows a page, of tables. */
  pageSize?: number | undefined
  /** The records that are left after the element's attributes. */
  narrow(records: readonly unknown[]): readonly unknown[]
}

/** Lowers a table's rows a page until it fits. */
export function fitRows(table: Shown, room: () => number): void {
  const usual = table.pageSize ?? 10
  keepFitting({
    element: table,
    room,
    begin: () => (table.pageSize = usual),
    count: (all) => Math.min(table.pageSize ?? usual, all),
    show: (count) => (table.pageSize = count),
  })
}

/** Shows as many records as fit, with buttons to those before and after. */
export function fitRecords(list: Shown, room: () => number): void {
  const words = wordsIn(document.documentElement.lang)
  /** Where the pages begin up to this one. */
  const starts = [0]
  let count = Infinity

  const bar = document.createElement('nav')
  const previous = button(words.previous, () => starts.pop())
  const next = button(words.next, () => starts.push(starts.at(-1)! + count))
  const shown = document.createElement('p')
  shown.setAttribute('role', 'status')
  bar.append(previous, next, shown)
  bar.hidden = true
  list.after(bar)

  const fit = keepFitting({
    element: list,
    room,
    part: (records) => records.slice(starts.at(-1)!, starts.at(-1)! + count),
    begin: () => {
      count = Infinity
      list.requestUpdate()
    },
    count: (all) => Math.min(count, all - starts.at(-1)!),
    show: (fewer, all) => {
      count = fewer
      list.requestUpdate()
      say(all)
    },
    done: say,
  })

  function say(all: number): void {
    const first = starts.at(-1)!
    const last = Math.min(first + count, all)
    bar.hidden = first === 0 && last === all
    previous.disabled = first === 0
    next.disabled = last === all
    shown.textContent = words.shown(first + 1, last, all)
  }

  function button(name: string, turn: () => void): HTMLButtonElement {
    const made = document.createElement('button')
    made.type = 'button'
    made.textContent = name
    made.addEventListener('click', () => {
      turn()
      fit()
    })
    return made
  }
}

const height = () => document.body.getBoundingClientRect().height

interface Fitting {
  element: Shown
  /** How high the page may be. */
  room: () => number
  /** Which of the records are shown. */
  part?: (records: readonly unknown[]) => readonly unknown[]
  /** Shows everything. */
  begin: () => void
  /** How many are shown, of all there are. */
  count: (all: number) => number
  /** Shows so many of them. */
  show: (count: number, all: number) => void
  done?: (all: number) => void
}

/** Fits at each change of the content, and from the beginning at each change of the frame. Returns what fits from the beginning. */
function keepFitting({ element, room, part, begin, count, show, done }: Fitting): () => void {
  const frame = () => `${innerWidth} ${room()}`
  let before = frame()
  let all = 0
  let isFitting = false
  const narrow = element.narrow.bind(element)
  element.narrow = (records) => {
    const found = narrow(records)
    all = found.length
    return part ? part(found) : found
  }
  whenChanged(element, () => {
    if (before !== frame()) begin()
    before = frame()
    void fit()
  })
  // The records may have been there first.
  element.requestUpdate()
  return () => {
    begin()
    void fit()
  }

  async function fit(): Promise<void> {
    // What stands there before records come is not ours to shorten.
    if (!all || isFitting) return
    isFitting = true
    await element.updateComplete
    if (height() > room()) await lower()
    done?.(all)
    isFitting = false
  }

  /** Shows as many as fit, found by halves. */
  async function lower(): Promise<void> {
    const [before, most] = [height(), count(all)]
    let [least, next] = [1, most]
    const fits = async (tried: number) => {
      show(tried, all)
      await element.updateComplete
      return height() <= room()
    }
    // A table of which the reader asked for all rows has no pages.
    if (!(await fits(1)) && height() === before) return show(most, all)
    while (next - least > 1) {
      const middle = Math.floor((least + next) / 2)
      if (await fits(middle)) least = middle
      else next = middle
    }
    await fits(least)
  }
}
