/** Draws rows as copies of a few that the template drew: of thousands, Lit itself would keep more marks than there are words. */
import { isServer, render, type TemplateResult } from 'lit'
import { showable } from '../html.js'
import { latest } from './latest.js'
import type { Line, Row } from './rows.js'
import { drawBody, drawLine, drawRow, textsOf, type Head } from './template.js'

/** Draws the body of a table; where words are sought, with these marked. */
type DrawBody = (rows: readonly Row[], columns: readonly Head[], sought?: readonly string[]) => TemplateResult | Element

/** Draws the body of one table whenever its rows change. Data comes into text nodes and nowhere else. */
export function bodyDrawer(): DrawBody {
  if (isServer) return drawBody
  const begin = latest((columns: readonly Head[]) => ({
    body: showable(withoutMarks(drawBody([], columns))),
    kind: rowsIn(columns),
  }))
  const copy = latest((rows: readonly Row[], columns: readonly Head[]) => {
    const { body, kind } = begin(columns)
    fill(body, rows, kind)
    return body
  })
  // Marks differ from line to line, so that there is nothing to copy.
  return (rows, columns, sought = []) => (sought.length ? drawBody(rows, columns, sought) : copy(rows, columns))
}

/** What is drawn many times: one of each form by the template, the others as its copies. */
interface Kind<Thing> {
  form(thing: Thing): string
  draw(thing: Thing): TemplateResult
  /** Puts the words of `thing` into what was drawn for another of its form. */
  refill(element: Element, thing: Thing): void
  patterns: Record<string, Element>
}

function rowsIn(columns: readonly Head[]): Kind<Row> {
  const lines = Object.fromEntries(columns.map(({ key }) => [key, []]))
  return {
    form: ({ language = '' }) => language,
    draw: ({ language }) => drawRow({ language, lines }, columns),
    refill(element, row) {
      let cell = element.firstElementChild
      for (const { key } of columns) {
        fill(cell!, row.lines[key]!, linesOfCells)
        cell = cell!.nextElementSibling
      }
    },
    patterns: {},
  }
}

const linesOfCells: Kind<Line> = {
  form: ({ lead, tail, isQuiet, url = '' }) => [!lead, !tail, !isQuiet, url].join(' '),
  draw: (line) => drawLine(line),
  refill(element, line) {
    let node = element.firstChild
    for (const words of textsOf(line)) {
      if (!words) continue
      if (node!.textContent !== words) node!.textContent = words
      node = node!.nextSibling
    }
  },
  patterns: {},
}

const forms = new WeakMap<Element, string>()

/** Gives `parent` a child for each of `things`; those that are there and of the right form are only filled anew. */
function fill<Thing>(parent: Element, things: readonly Thing[], { form, draw, refill, patterns }: Kind<Thing>): void {
  let next = parent.firstElementChild
  for (const thing of things) {
    const wanted = form(thing)
    let element = next
    if (element && forms.get(element) === wanted) next = element.nextElementSibling
    else {
      element = (patterns[wanted] ??= withoutMarks(draw(thing))).cloneNode(true) as Element
      forms.set(element, wanted)
      parent.insertBefore(element, next)
    }
    refill(element, thing)
  }
  while (next) {
    const last = next
    next = next.nextElementSibling
    last.remove()
  }
}

/** What a template draws, without Lit's marks and the white space between tags. */
function withoutMarks(template: TemplateResult): Element {
  const place = document.createElement('div')
  render(template, place)
  const nodes = document.createNodeIterator(place, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT)
  for (let node; (node = nodes.nextNode() as CharacterData | null);) {
    if (node instanceof Comment || !node.data.trim()) node.remove()
  }
  return place.firstElementChild!
}
