/** Makes renewed pictures small, without a change to a pixel: Chromium writes them in haste. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import type { TestProject } from 'vitest/node'

let isRenewed = false

/** Vitest calls it before pictures are compared. */
export function setup({ config }: TestProject): void {
  isRenewed = config.snapshotOptions.updateSnapshot === 'all'
}

/** Vitest calls it after them. */
export async function teardown(): Promise<void> {
  if (!isRenewed) return
  for (const name of readdirSync(import.meta.dirname)) {
    if (name.endsWith('.png')) await compress(join(import.meta.dirname, name))
  }
}

async function compress(path: string): Promise<void> {
  const picture = readFileSync(path)
  const smaller = await sharp(picture).png({ compressionLevel: 9, adaptiveFiltering: false }).toBuffer()
  if (smaller.length < picture.length) writeFileSync(path, smaller)
}
