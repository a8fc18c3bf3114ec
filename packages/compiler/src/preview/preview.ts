/** Shows a compilation on a page: what is wrong beside the records it is about, and all records in the page’s elements. */
import { collectionView } from './collection.js'
import { arrange, keeper, node, write } from './dom.js'
import { problemList } from './problems.js'
import type { PreviewSource } from './source.js'
import type { PreviewState } from './state.js'
import { countOf, sentence, tally, titleOf } from './words.js'

export type { PreviewSource } from './source.js'
export type { PreviewState, ShownProblem, ShownRecord } from './state.js'

/** A preview on a page. */
export interface Preview {
  /** Shows another state in place: focus and scroll stay where they are. */
  show(state: PreviewState): Promise<void>
}

/** Opens a preview in `host`. The part of the address behind `#` names the collection that is shown. */
export function openPreview(host: Element, source: PreviewSource): Preview {
  const title = node('h1')
  const status = node('p', { class: 'status', role: 'status', tabindex: '-1' })
  const extent = node('p', { class: 'extent' })
  const general = problemList(source)
  const links = node('ul')
  const nav = node('nav', { 'aria-label': 'Collections' }, links)
  const main = node('div', { class: 'chosen' })
  const keepLink = keeper<ReturnType<typeof linkTo>>()
  const keepView = keeper<ReturnType<typeof collectionView>>()
  let state: PreviewState | undefined
  let last: string | undefined
  let turn = 0
  host.classList.add('preview')
  host.append(node('header', {}, title, status, extent), general.list, node('div', { class: 'columns' }, nav, main))
  addEventListener('hashchange', () => void showChosen().then((view) => view?.title.focus()))
  return { show }

  async function show(next: PreviewState): Promise<void> {
    state = next
    const { department, files, collections, problems } = next
    if (department !== undefined) document.title = department
    write(title, department ?? '')
    title.hidden = department === undefined
    write(status, sentence(tally(problems)))
    const records = collections.reduce((sum, { count }) => sum + count, 0)
    write(extent, sentence(`${countOf(records, 'record')} in ${countOf(files, 'file')}`))
    host.classList.toggle(
      'wrong',
      problems.some(({ severity }) => severity === 'error'),
    )
    general.show(problems.filter(({ collection }) => collection === undefined))
    const own = collections.map((one) => ({
      ...one,
      problems: problems.filter(({ collection }) => collection === one.name),
    }))
    const items = keepLink(
      own,
      ({ name }) => name,
      ({ name }) => linkTo(name),
    )
    for (const [at, item] of items.entries()) item.show(own[at]!.count, own[at]!.problems.length)
    arrange(
      links,
      items.map(({ item }) => item),
    )
    await showChosen()
  }

  /** The collection that the address names; where it names none, the one shown last, the first with a problem, or the first. */
  function chosen(): string | undefined {
    const named = decodeURIComponent(location.hash.slice(1))
    const { collections = [], problems = [] } = state ?? {}
    for (const name of [named, last]) if (collections.some((one) => one.name === name)) return name
    const wrong = problems.find(({ collection }) => collection !== undefined)?.collection
    return wrong ?? collections[0]?.name
  }

  async function showChosen() {
    const name = (last = chosen())
    const mine = ++turn
    for (const link of links.querySelectorAll('a')) {
      if (link.hash === `#${name}`) link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
    }
    if (name === undefined || !state) {
      arrange(main, [])
      return undefined
    }
    const problems = state.problems.filter(({ collection }) => collection === name)
    const records = await source.recordsOf(name)
    // Another state, or another choice, may have come meanwhile.
    if (mine !== turn) return undefined
    const [view] = keepView(
      [name],
      (one) => one,
      (one) => collectionView(one, source),
    )
    view!.show(problems, records)
    arrange(main, [view!.section])
    return view
  }
}

function linkTo(name: string) {
  const count = node('span', { class: 'number' })
  const wrong = node('span', { class: 'wrong' })
  const item = node(
    'li',
    {},
    node('a', { href: `#${name}` }, node('span', { class: 'name' }, titleOf(name)), ' ', count, ' ', wrong),
  )
  return { item, show }

  function show(records: number, problems: number): void {
    write(count, records.toLocaleString('en'))
    write(wrong, problems === 0 ? '' : countOf(problems, 'problem'))
    wrong.hidden = problems === 0
  }
}
