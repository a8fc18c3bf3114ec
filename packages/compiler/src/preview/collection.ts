/** Shows a collection: first what is wrong in it, then its records in the elements of the page. */
import { arrange, keeper, node, write } from './dom.js'
import { elementOf, fill, listsFor, shareOf, type Fitting } from './elements.js'
import { problemList } from './problems.js'
import type { PreviewSource } from './source.js'
import type { ShownProblem, ShownRecord } from './state.js'
import { countOf, sentence, tally, titleOf } from './words.js'

export function collectionView(collection: string, source: PreviewSource) {
  const title = node('h2', { tabindex: '-1' }, titleOf(collection))
  const count = node('p', { class: 'count' })
  const problems = problemList(source)
  const shown = node('div', { class: 'shown' })
  const section = node(
    'section',
    { class: 'collection', 'aria-label': titleOf(collection) },
    title,
    count,
    problems.list,
    shown,
  )
  const keep = keeper<ReturnType<typeof elementView>>()
  return { section, title, show }

  function show(own: readonly ShownProblem[], records: readonly ShownRecord[]): void {
    write(count, sentence(`${countOf(records.length, 'record')} shown, ${tally(own)}`))
    problems.show(own, collection, records)
    const fitting = records.length > 0 ? listsFor(collection, source.tags) : []
    const views = keep(
      fitting,
      ({ tag }) => tag,
      (one) => elementView(one, collection, source),
    )
    for (const view of views) view.show(records)
    const none = fitting.length === 0 && records.length > 0 && source.withoutElements !== undefined
    arrange(shown, [...views.map((view) => view.figure), ...(none ? [node('p', {}, source.withoutElements!)] : [])])
  }
}

/** An element with its tag above it; of one record, as many as there are records. */
function elementView(fitting: Fitting, collection: string, source: PreviewSource) {
  const holder = node('div', { class: 'element' })
  const note = node('p', { class: 'caption' })
  const figure = node('figure', {}, node('figcaption', {}, node('code', {}, `<${fitting.tag}>`)), holder, note)
  const keep = keeper<{ element: ReturnType<typeof elementOf>; drawn?: string }>()
  return { figure, show }

  function show(records: readonly ShownRecord[]): void {
    const groups = fitting.isOfOne ? records.slice(0, 100).map((one) => [one]) : [records]
    const held = keep(
      groups,
      (group) => (fitting.isOfOne ? group[0]!.id : ''),
      () => ({
        element: elementOf(fitting, collection),
      }),
    )
    let given = 0
    for (const [at, one] of held.entries()) {
      const share = shareOf(one.element, groups[at]!)
      given += share.length
      const now = JSON.stringify(share)
      if (now !== one.drawn) fill(one.element, share, source.addressOf?.(collection))
      one.drawn = now
    }
    arrange(
      holder,
      held.map(({ element }) => element),
    )
    note.hidden = given >= records.length
    write(note, `The first ${given} of ${records.length.toLocaleString('en')} records; the others are checked as well.`)
  }
}
