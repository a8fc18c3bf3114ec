/** Shows problems: for each record what is wrong with it, beside what is shown of it meanwhile. */
import { arrange, keeper, node, write } from './dom.js'
import { elementOf, fill, oneFor, type RecordElement } from './elements.js'
import type { PreviewSource } from './source.js'
import type { ShownProblem, ShownRecord } from './state.js'

/** What is wrong with one record, or with a file that holds no single one. */
interface Trouble {
  key: string
  record?: string
  problems: ShownProblem[]
}

/** Problems in their order, those of one record together. */
function troublesOf(problems: readonly ShownProblem[]): Trouble[] {
  const troubles = new Map<string, Trouble>()
  for (const problem of problems) {
    const { record, path } = problem
    const key = record ?? `${path}\n`
    const trouble = troubles.get(key) ?? { key, ...(record !== undefined && { record }), problems: [] }
    trouble.problems.push(problem)
    troubles.set(key, trouble)
  }
  return [...troubles.values()]
}

/** A list of problems that can be shown anew in place. */
export function problemList(source: PreviewSource) {
  const list = node('ol', { class: 'troubles' })
  const keep = keeper<ReturnType<typeof troubleItem>>()
  return { list, show }

  function show(problems: readonly ShownProblem[], collection = '', records: readonly ShownRecord[] = []): void {
    const troubles = troublesOf(problems)
    const items = keep(
      troubles,
      ({ key }) => key,
      () => troubleItem(source),
    )
    for (const [at, item] of items.entries()) item.show(troubles[at]!, collection, records)
    arrange(
      list,
      items.map((one) => one.item),
    )
    list.hidden = items.length === 0
  }
}

function troubleItem(source: PreviewSource) {
  const told = node('ul', { class: 'problems' })
  const state = node('div', { class: 'record' })
  const item = node('li', { class: 'trouble' }, told, state)
  const keep = keeper<HTMLLIElement>()
  let element: RecordElement | undefined
  let drawn: string | undefined
  return { item, show }

  function show({ problems, record }: Trouble, collection: string, records: readonly ShownRecord[]): void {
    arrange(
      told,
      keep(problems, JSON.stringify, (problem) => problemItem(problem, source.remediesFor?.(problem) ?? [])),
    )
    item.classList.toggle('alone', record === undefined)
    if (record !== undefined) beside(record.slice(record.indexOf('/') + 1), collection, records, problems)
    else arrange(state, [])
  }

  function beside(id: string, collection: string, records: readonly ShownRecord[], problems: ShownProblem[]): void {
    const found = records.find((one) => one.id === id)
    const fitting = oneFor(collection, source.tags)
    const isWrong = problems.some(({ severity }) => severity === 'error')
    const caption = (state.firstElementChild as HTMLElement | null) ?? node('p', { class: 'caption' })
    if (!found || !fitting) {
      element = drawn = undefined
      write(caption, found ? id : `${id}: nothing to show yet, as it has not been right so far.`)
      return arrange(state, [caption])
    }
    write(caption, isWrong ? `${id}, as it was when last right` : id)
    const now = JSON.stringify(found)
    element ??= elementOf(fitting, collection)
    if (now !== drawn) fill(element, [found], source.addressOf?.(collection))
    drawn = now
    arrange(state, [caption, element])
  }
}

function problemItem(problem: ShownProblem, remedies: readonly Node[]): HTMLLIElement {
  const { path, line, column, length, cell, severity, cure, frame } = problem
  const place = cell === undefined ? (length > 0 ? `${path}:${line}:${column}` : path) : `${path} ${cell}`
  const parts: Node[] = [
    node(
      'p',
      { class: 'message' },
      ...(severity === 'warning' ? [node('b', {}, 'Worth a look:'), ' '] : []),
      ...told(problem),
    ),
    node('p', { class: 'place' }, node('code', {}, place)),
  ]
  if (frame) {
    const marked = node('mark', {}, frame.marked === '' ? ' ' : frame.marked)
    const code = node('code', {}, node('span', { class: 'line' }, `${frame.line}`), frame.before, marked, frame.after)
    parts.push(node('pre', { tabindex: '0', role: 'region', 'aria-label': `Line ${line} of ${path}` }, code))
  }
  if (cure !== undefined && remedies.length === 0)
    parts.push(node('p', { class: 'cure' }, `${cure.slice(0, 1).toUpperCase()}${cure.slice(1)}`))
  if (remedies.length > 0) parts.push(node('div', { class: 'remedies' }, ...remedies))
  return node('li', { class: `problem ${severity}` }, ...parts)
}

/** The message, with what it is about in bold. */
function told({ message, field = '' }: ShownProblem): (Node | string)[] {
  const starts = [0, message.indexOf(': ') + 2]
  const start = starts.find(
    (at) => field !== '' && /^[: ]/.test(message.slice(at + field.length)) && message.startsWith(field, at),
  )
  if (start === undefined) return [message]
  const end = start + field.length
  return [node('b', {}, message.slice(0, end)), message.slice(end)]
}
