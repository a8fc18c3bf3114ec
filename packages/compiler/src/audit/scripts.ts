/** Tells whether pages load the script as it is now. */
import { createHash } from 'node:crypto'
import type { Script } from './page.js'
import { textOf, visit } from './visit.js'

/** What `manifest.json` of the elements says of the script. */
interface Manifest {
  version: string
  file: string
  integrity: string
}

/** Whether an address looks like that of our script. */
export const isOurs = ({ address }: Script) => /^embed(-[\w.-]+)?\.js$/.test(nameOf(address))

const nameOf = (address: string) => new URL(address).pathname.replace(/.*\//, '')

/** `current` is the address of the manifest; without it, the one beside each script is asked. */
export function scriptsFrom(current: string | undefined) {
  const manifests = new Map<string, Promise<Manifest | undefined>>()
  const bytes = new Map<string, Promise<string | undefined>>()

  /** What is wrong with a script, if anything is known to be. */
  return async function complaint(script: Script): Promise<string | undefined> {
    const manifest = await once(manifests, current ?? new URL('manifest.json', script.address).href, readManifest)
    if (!manifest) return undefined
    const file = nameOf(script.address)
    const { integrity = file === manifest.file ? manifest.integrity : await once(bytes, script.address, hash) } = script
    if (integrity === undefined || integrity.split(/\s+/).includes(manifest.integrity)) return undefined
    const [, version = 'another version'] = /^embed-(\d+\.\d+\.\d+.*)-[^-]+\.js$/.exec(file) ?? []
    return version === manifest.version
      ? `loads other bytes than ${manifest.file}, which is the script now`
      : `loads ${version} of the script, and ${manifest.version} is the one now: ${manifest.file}`
  }
}

async function once<Made>(
  known: Map<string, Promise<Made>>,
  address: string,
  make: (address: string) => Promise<Made>,
) {
  const made = known.get(address) ?? make(address)
  known.set(address, made)
  return made
}

/** The manifest at an address, if there is one. */
export async function readManifest(address: string): Promise<Manifest | undefined> {
  try {
    const listed = JSON.parse(textOf(await visit(address)))
    const { version, file, integrity } = { ...listed, ...listed.embed }
    return [version, file, integrity].every((text) => typeof text === 'string')
      ? { version, file, integrity }
      : undefined
  } catch {
    return undefined
  }
}

async function hash(address: string): Promise<string | undefined> {
  try {
    return `sha384-${createHash('sha384')
      .update((await visit(address)).bytes)
      .digest('base64')}`
  } catch {
    return undefined
  }
}
