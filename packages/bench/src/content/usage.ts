/** Runs a command, and says what it cost. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** What a process used: processor time and time in milliseconds, the most memory at one time in megabytes. */
export interface Usage {
  cpu: number
  wall: number
  memory: number
}

const meter = fileURLToPath(new URL('meter.mjs', import.meta.url))

/** Throws with what the command said where it fails. Children that it starts are not counted, such as a bundler's. */
export async function usageOf(args: readonly string[], folder: string): Promise<Usage> {
  const begun = performance.now()
  const child = spawn(process.execPath, ['--import', meter, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  })
  const texts = child.stdio.slice(1).map(async (stream) => {
    let text = ''
    for await (const part of stream as AsyncIterable<Buffer>) text += part.toString()
    return text
  })
  const [code] = (await once(child, 'close')) as [number]
  const wall = performance.now() - begun
  const [out, err, metered] = await Promise.all(texts)
  if (code !== 0) throw Error(`${args.join(' ')} ended with ${code}:\n${out}${err}`)
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(metered!) as NodeJS.ResourceUsage
  return { cpu: (userCPUTime + systemCPUTime) / 1000, wall, memory: maxRSS / 1024 }
}
