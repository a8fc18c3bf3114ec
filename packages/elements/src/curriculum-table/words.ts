/** What a curriculum table says beside its records. */
import { speaking } from '../languages/speaking.js'

export const english = {
  blocks(count: number | undefined, length: string) {
    if (count === undefined) return `Blocks of ${length}`
    return `${count} ${count === 1 ? 'block' : 'blocks'}${length && ` of ${length}`} a year`
  },
  rotation: 'Rotation',
  caption: (name: string) => `${name}: rotations`,
  empty: 'not assigned',
  footnote: (mark: string) => `Footnote ${mark}`,
  backTo: (place: string) => `Back to ${place}`,
  call: 'Call',
}

export const words = speaking('curriculumTable', english)
