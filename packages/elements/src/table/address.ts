/** Keeps what a reader asked for in the page's address, so that a view can be sent to somebody and the back button leads to the last. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Wish } from './selection.js'
import { readSort, writeSort } from './sort.js'

/** A table that has a key: under that name its wishes stand in the address. */
export type Keyed = ReactiveControllerHost & { stateKey: string | undefined }

export class Address implements ReactiveController {
  private readonly host: Keyed
  private readonly take: (wish: Wish) => void
  private key: string | undefined
  /** What stood there last. */
  private known = ''
  private isTyped = false

  /** `take` is given what the address asks for: that of the page, and those to which the reader comes back. */
  constructor(host: Keyed, take: (wish: Wish) => void) {
    this.host = host
    this.take = take
    host.addController(this)
    this.hostUpdate()
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.read)
    this.read()
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.read)
  }

  hostUpdate(): void {
    if (this.key === this.host.stateKey) return
    this.key = this.host.stateKey
    this.read()
  }

  /** Writes `wish`: as a place to come back to or, while somebody types, in place of what was typed before. */
  write({ query, chosen, sort, page, all }: Wish, isTyping: boolean): void {
    if (!this.key) return
    const replaces = isTyping && this.isTyped
    this.isTyped = isTyping && query !== ''
    const url = new URL(location.href)
    for (const [name] of this.ownIn(url)) url.searchParams.delete(name)
    const values = { q: query, sort: writeSort(sort), page: all ? 'all' : page > 1 ? `${page}` : '', ...chosen }
    for (const [name, value] of Object.entries(values)) if (value) url.searchParams.set(`${this.key}.${name}`, value)
    // A frame may have no history, and some browsers allow only so many changes a minute.
    try {
      if (replaces) history.replaceState(history.state, '', url)
      else history.pushState(history.state, '', url)
      this.known = `${this.ownIn(url)}`
    } catch {}
  }

  private readonly read = (): void => {
    const own = this.ownIn(new URL(location.href))
    if (!this.key || `${own}` === this.known) return
    this.known = `${own}`
    this.isTyped = false
    const values = own.map(([name, value]) => [name.slice(this.key!.length + 1), value])
    const { q: query = '', sort, page, ...chosen } = Object.fromEntries(values) as Record<string, string>
    this.take({
      query,
      chosen,
      sort: readSort(sort),
      page: Math.max(1, Math.floor(Number(page)) || 1),
      all: page === 'all',
    })
  }

  /** What is this table's. Another table's key may begin as this one does; a name of ours has no further point. */
  private ownIn({ searchParams }: URL): [string, string][] {
    const start = `${this.key}.`
    return [...searchParams].filter(([name]) => name.startsWith(start) && !name.slice(start.length).includes('.'))
  }
}
