/** Finds where the names and values of a YAML file stand. Only files with a problem are read a second time for it. */
import {
  COLLECTION_STYLE,
  EVENT_ID,
  SCALAR_STYLE,
  getScalarValue,
  parseEvents,
  type Event,
  type ScalarEvent,
} from 'js-yaml'
import type { Path } from '../finding.js'

/** Characters from `start` up to `end`, counted from 0. */
export interface Span {
  start: number
  end: number
}

/** Where a field's name and its value stand. An empty value has no place. */
export interface Spot {
  key?: Span
  value?: Span
}

export interface Positions {
  /** Spots by their path as JSON. */
  spots: Map<string, Spot>
  /** Names that a mapping gives twice. */
  repeated: { name: string; first: Span; second: Span }[]
  /** Where the first bracket begins that stands for a name. */
  bracketed?: number
}

interface Open {
  path: Path
  holds: 'document' | 'items' | 'fields'
  count: number
  key?: { name: string; span: Span } | undefined
}

/** Expects text that `parseEvents` takes. */
export function findPositions(text: string): Positions {
  const positions: Positions = { spots: new Map(), repeated: [] }
  const open: Open[] = []
  let reached = 0
  for (const event of parseEvents(text, {})) {
    if (event.type === EVENT_ID.POP) open.pop()
    else if (event.type === EVENT_ID.DOCUMENT) open.push({ path: [], holds: 'document', count: 0 })
    else place(event, open.at(-1)!)
  }
  return positions

  function place(event: Exclude<Event, { type: 1 | 6 }>, parent: Open): void {
    const span = spanOf(event, text) ?? (parent.holds === 'items' ? emptyItem() : undefined)
    if (span) reached = event.type === EVENT_ID.SCALAR ? span.end : span.start
    if (parent.holds === 'fields' && !parent.key && event.type === EVENT_ID.SCALAR) {
      nameField(parent, event.valueStart === -1 ? '' : getScalarValue(text, event), span ?? emptyName())
      return
    }
    if (parent.holds === 'fields' && !parent.key && 'start' in event) positions.bracketed ??= event.start
    const step = parent.holds === 'fields' ? parent.key?.name : parent.holds === 'items' ? parent.count++ : undefined
    const path = step === undefined ? parent.path : [...parent.path, step]
    const key = parent.key?.span
    parent.key = undefined
    positions.spots.set(JSON.stringify(path), { ...(key && { key }), ...(span && { value: span }) })
    if (event.type === EVENT_ID.MAPPING) open.push({ path, holds: 'fields', count: 0 })
    if (event.type === EVENT_ID.SEQUENCE) open.push({ path, holds: 'items', count: 0 })
  }

  /** An empty name is shown by its colon. */
  function emptyName(): Span {
    const start = Math.max(0, text.indexOf(':', reached))
    return { start, end: start + 1 }
  }

  /** An empty item of a list is shown by its dash. */
  function emptyItem(): Span | undefined {
    const dash = /^[^\S\n]*(- +)*-(?=\s|$)/m.exec(text.slice(reached))
    const end = dash ? reached + dash.index + dash[0].length : 0
    return dash ? { start: end - 1, end } : undefined
  }

  function nameField(parent: Open, name: string, span: Span): void {
    const mapping = positions.spots.get(JSON.stringify(parent.path))
    // A block of fields is shown by its first name, not by all of its lines.
    if (parent.count++ === 0 && mapping?.value?.start === span.start) mapping.value = span
    const first = positions.spots.get(JSON.stringify([...parent.path, name]))?.key
    if (first) positions.repeated.push({ name, first, second: span })
    parent.key = { name, span }
  }
}

function spanOf(event: Exclude<Event, { type: 1 | 6 }>, text: string): Span | undefined {
  if (event.type === EVENT_ID.ALIAS) return { start: event.anchorStart - 1, end: event.anchorEnd }
  if (event.type === EVENT_ID.SCALAR) return event.valueStart === -1 ? undefined : scalarSpan(event)
  const flow = event.style === COLLECTION_STYLE.FLOW
  return { start: event.start, end: flow ? closing(text, event.start) : event.start + 1 }
}

function scalarSpan({ style, valueStart, valueEnd, indent }: ScalarEvent): Span {
  if (style === SCALAR_STYLE.PLAIN) return { start: valueStart, end: valueEnd }
  const block = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK
  return block ? { start: valueStart + indent, end: valueEnd } : { start: valueStart - 1, end: valueEnd + 1 }
}

/** All of a value from its beginning to its end, the lines of its fields or items included. */
export function extentOf({ spots }: Positions, path: Path): Span | undefined {
  const own = spots.get(JSON.stringify(path))?.value
  if (!own) return undefined
  const inside = path.length === 0 ? '[' : `${JSON.stringify(path).slice(0, -1)},`
  let { start, end } = own
  for (const [at, { key, value }] of spots) {
    if (!at.startsWith(inside)) continue
    start = Math.min(start, key?.start ?? start)
    end = Math.max(end, value?.end ?? 0, key?.end ?? 0)
  }
  return { start, end }
}

function closing(text: string, start: number): number {
  if (!'[{'.includes(text[start]!)) return start + 1
  let depth = 0
  for (let index = start; index < text.length; index++) {
    const quoted = /(?<=[[{,:\s])("(?:[^"\\]|\\[^])*"|'(?:[^']|'')*')/y
    quoted.lastIndex = index
    index += quoted.exec(text)?.[0].length ?? 0
    if ('[{'.includes(text[index]!)) depth++
    if (']}'.includes(text[index]!) && --depth === 0) return index + 1
  }
  return start + 1
}
