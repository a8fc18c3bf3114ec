/** What the reader of a table asks for: told by events before and after, and kept in the page's address where the table has a key. */
import type { Address, Keyed } from './address.js'
import { HsFilterEvent, HsPageEvent, HsSortEvent } from './events.js'
import { noWish, type Wish } from './selection.js'

export interface Wishes {
  now: Wish
  /** Takes a wish, unless somebody on the page cancels `event`. */
  ask(event: Event, wish: Partial<Wish>, isTyping?: boolean): boolean
}

/** The wishes of the reader of `host`; `comeBack` is called when an address asks for something else. */
export function wishesOf(host: Keyed & EventTarget, comeBack: () => void): Wishes {
  let shown: Wish | undefined
  let address: Address | undefined
  let isAsked = false

  // Most tables have no key, and need not load what only a key needs.
  const load = async () => {
    const loaded = await import('./address.js').catch(() => undefined)
    const take = (wish: Wish) => {
      wishes.now = wish
      host.requestUpdate()
      comeBack()
    }
    address = loaded && new loaded.Address(host, take)
  }

  const wishes: Wishes = {
    now: noWish,
    ask(event, wish, isTyping = false) {
      const isAllowed = host.dispatchEvent(event)
      if (isAllowed) {
        wishes.now = { ...wishes.now, ...wish }
        address?.write(wishes.now, isTyping)
        host.requestUpdate()
      }
      return isAllowed
    },
  }
  host.addController({
    hostUpdate() {
      if (host.stateKey && !isAsked) void load()
      isAsked ||= Boolean(host.stateKey)
    },
    hostUpdated() {
      const [before, { query, chosen, sort, page, all }] = [shown, wishes.now]
      shown = wishes.now
      if (!before) return
      if (before.sort !== sort) host.dispatchEvent(new HsSortEvent('hs-sorted', sort))
      if (before.query !== query || before.chosen !== chosen)
        host.dispatchEvent(new HsFilterEvent('hs-filtered', query, chosen))
      if (before.page !== page || before.all !== all) host.dispatchEvent(new HsPageEvent('hs-paged', page, all))
    },
  })
  return wishes
}
