/** The files that come with this package, beside its code. */
import { readFileSync } from 'node:fs'

/** The address of a file of this package; code stands one folder below its root, be it built or not. */
export const ownFile = (path: string): URL => new URL(`../${path}`, import.meta.url)

export function ownVersion(): string {
  return (JSON.parse(readFileSync(ownFile('package.json'), 'utf8')) as { version: string }).version
}
