/**
 * Keeps feeds that were read, for when they cannot be had. They are in localStorage, which is there on http pages too, answers at once
 * and needs no permission of a Content-Security-Policy; the Cache API is only there on https.
 */

/** A feed as it was read last, and when. */
export interface Kept {
  text: string
  since: number
}

const prefix = 'housestaff:'
const thirtyDays = 30 * 24 * 60 * 60 * 1000

// A page's scripts share some five million signs; no feed takes more than a twentieth of them.
const mostSigns = 250_000

const keptHere = new Map<string, string>()

/** Keeps what stands at `address`, unless it is too large, or was kept on this page before. */
export function keep(address: string, text: string): void {
  if (!address.startsWith('http') || text.length > mostSigns || keptHere.get(address) === text) return
  keptHere.set(address, text)
  inStorage((storage) => storage.setItem(prefix + address, `${Date.now()} ${text}`))
}

/** What stood at `address` when it was last read, in the last thirty days. */
export function kept(address: string): Kept | undefined {
  const found = inStorage((storage) => storage.getItem(prefix + address))
  return found ? { since: parseInt(found), text: found.slice(found.indexOf(' ')) } : undefined
}

/** What `act` returns, once all that is too old is gone; nothing where storage is forbidden, as in frames without an origin, or full. */
function inStorage<Found>(act: (storage: Storage) => Found): Found | undefined {
  try {
    for (const key of Object.keys(localStorage)) {
      const isRecent = !key.startsWith(prefix) || Date.now() - parseInt(localStorage.getItem(key)!) < thirtyDays
      if (!isRecent) localStorage.removeItem(key)
    }
    return act(localStorage)
  } catch {
    return undefined
  }
}
