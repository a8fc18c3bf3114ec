/** Fetches each feed once for all elements of a page, those of other copies of this code included. */

/** A request on its way or answered. Text and not records: another copy must be able to read what this one fetched. */
interface SharedText {
  text: Promise<string>
  /** How many elements wait for it; when the last one leaves, the request is ended. */
  waiting: number
  end(): void
}

const shared = globalThis as { [key: symbol]: Map<string, SharedText> | undefined }
const texts = (shared[Symbol.for('housestaff.feeds')] ??= new Map())

/** More than any department has to say; what is larger is no feed. */
const mostBytes = 16_000_000

/** The text at `address`, unless `signal` says that nobody waits for it any more. */
export async function textAt(address: string, signal: AbortSignal): Promise<string> {
  const found = texts.get(address) ?? ask(address)
  found.waiting++
  const leave = () => {
    if (--found.waiting === 0) found.end()
  }
  signal.addEventListener('abort', leave)
  return found.text.finally(() => {
    signal.removeEventListener('abort', leave)
    if (!signal.aborted) found.waiting--
  })
}

function ask(address: string): SharedText {
  const controller = new AbortController()
  const text = fetchText(address, controller.signal)
  let isDone = false
  const asked: SharedText = {
    text,
    waiting: 0,
    end() {
      if (isDone) return
      texts.delete(address)
      controller.abort()
    },
  }
  texts.set(address, asked)
  text.then(
    () => (isDone = true),
    // Another element may ask again, and find it there.
    () => texts.get(address) === asked && texts.delete(address),
  )
  return asked
}

async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { signal }).catch((error: Error) => {
    throw error.name === 'AbortError' ? error : Error(unreachable(address))
  })
  if (!response.ok) throw Error(`${address} answered ${response.status}`)
  const type = response.headers.get('Content-Type') ?? ''
  if (!/json|^text\/plain|octet-stream|^$/.test(type)) throw Error(`${address} is ${type.split(';')[0]}, not JSON`)
  return readAll(response, address)
}

async function readAll({ body }: Response, address: string): Promise<string> {
  const decoder = new TextDecoder()
  const reader = body?.getReader()
  let [text, bytes] = ['', 0]
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.length
    if (bytes > mostBytes) {
      void reader?.cancel()
      throw Error(`${address} is larger than ${mostBytes / 1_000_000} MB`)
    }
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}

// A browser does not tell a page which of the two it was.
const unreachable = (address: string) =>
  new URL(address).origin === location.origin
    ? `${address} cannot be reached`
    : `${address} cannot be reached, or its server does not let other sites read it (Access-Control-Allow-Origin)`
