/** Plans the copies of a picture: how wide they are, and what they are called. */
import type { Media } from '@housestaff/schema'
import { fingerprint } from '@housestaff/schema/fingerprint'
import { kebab } from '../kebab.js'
import type { SourceFile } from '../read.js'
import type { Kind, Measured } from './measure.js'

/** A picture that copies are to be drawn of: upright, and without what its camera wrote into it. */
export interface Picture extends Measured {
  source: SourceFile
  /** From the narrowest to the widest. */
  copies: Copy[]
}

export interface Copy {
  /** Below the output folder, with `/`. It names the content, so that what stands there never changes. */
  path: string
  width: number
  height: number
}

const widths = [160, 320, 640, 1280]
const widest = 1600
const endings: Record<Kind, string> = { jpeg: 'jpg', png: 'png', webp: 'webp', avif: 'avif' }

export function plan(source: SourceFile, bytes: Uint8Array, measured: Measured): Picture {
  const { kind, width, height } = measured
  const name = kebab(source.path.replace(/^.*\//, '').replace(/\.[^.]*$/, '')).slice(0, 60) || 'picture'
  const stem = `site/media/${name}-${fingerprint(bytes)}`
  const own = Math.min(width, widest)
  const copies = [...widths.filter((one) => one < own), own].map((one) => ({
    path: `${stem}-${one}.${endings[kind]}`,
    width: one,
    height: Math.max(1, Math.round((height * one) / width)),
  }))
  return { source, ...measured, copies }
}

/** The picture as feeds tell of it: its addresses are relative to theirs. */
export function publishedMedia(media: Media, { copies }: Picture) {
  const { src: _, ...words } = media
  const sizes = copies.map(({ path, width }) => ({ src: path.replace('site/', '../'), width }))
  const { width, height } = copies.at(-1)!
  return { src: sizes.at(-1)!.src, width, height, sizes, ...words }
}
