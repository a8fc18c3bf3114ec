/** Fetches what is looked at: a few at once, no longer and no more than it takes, and under our name. */
import { gunzipSync } from 'node:zlib'
import { ownVersion } from '../own-files.js'

/** What an address answered. */
export interface Answer {
  /** Where it came from, after all that leads elsewhere. */
  address: string
  bytes: Uint8Array
  /** The Content-Type. */
  type: string
}

/** Why an address cannot be looked at, in words that follow its name. */
export class Unreachable extends Error {}

const atOnce = 4
const seconds = 20
const mostBytes = 16_000_000

/** What stands at `address`. Throws `Unreachable`. */
export async function visit(address: string): Promise<Answer> {
  const headers = { 'User-Agent': `housestaff-audit/${ownVersion()}` }
  try {
    const response = await fetch(address, { headers, signal: AbortSignal.timeout(seconds * 1000) })
    if (!response.ok) throw new Unreachable(`answers ${response.status}`)
    return {
      address: response.url,
      bytes: await readAll(response),
      type: response.headers.get('Content-Type') ?? '',
    }
  } catch (error) {
    throw error instanceof Unreachable ? error : new Unreachable(reasonOf(error as Error))
  }
}

function reasonOf({ name, message, cause }: Error): string {
  if (name === 'TimeoutError') return `does not answer within ${seconds} seconds`
  const { code = '', message: detail = message } = (cause ?? {}) as { code?: string; message?: string }
  if (code === 'ENOTFOUND') return 'cannot be reached: there is no such server'
  if (code === 'ECONNREFUSED') return 'cannot be reached: the server refuses'
  return `cannot be reached: ${detail}`
}

async function readAll({ body }: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of body ?? []) {
    bytes += part.length
    if (bytes > mostBytes) throw new Unreachable(`is larger than ${mostBytes / 1_000_000} MB`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** The text of an answer or a file, unpacked, in the encoding that it names. */
export function textOf({ bytes, type }: Pick<Answer, 'bytes' | 'type'>): string {
  const plain = isPacked(bytes) ? unpack(bytes) : bytes
  const head = Buffer.from(plain.subarray(0, 1024)).toString('latin1')
  const [, named = 'utf-8'] = /charset=["']?([\w-]+)/i.exec(type) ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(head) ?? []
  return decoderFor(named).decode(plain)
}

const isPacked = ([first, second]: Uint8Array) => first === 0x1f && second === 0x8b

function unpack(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes })
  } catch {
    throw new Unreachable(`cannot be unpacked, or is larger than ${mostBytes / 1_000_000} MB then`)
  }
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding)
  } catch {
    return new TextDecoder()
  }
}

/** What `act` makes of each of `things`, a few at once, in their order. */
export async function forEach<Thing, Made>(
  things: readonly Thing[],
  act: (thing: Thing) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = []
  const turns = things.entries()
  const work = async () => {
    for (const [at, thing] of turns) made[at] = await act(thing)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return made
}
