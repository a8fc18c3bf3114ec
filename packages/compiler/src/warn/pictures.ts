/** Warns of files among the pictures that no record shows. */
import type { Finding } from '../finding.js'
import type { Album } from '../media.js'
import type { Content } from '../read.js'

export function unusedPictures({ pictures }: Content, album: Album): Finding[] {
  const used = new Set([...album.keys()].map((src) => src.normalize()))
  return [...pictures]
    .filter(([path, { refused }]) => refused === undefined && !used.has(path))
    .map(([, { path }]) => ({
      place: { file: path },
      message: 'no record shows this file. Remove it, or name it in a record.',
    }))
}
