/** The files that pages load, as the elements' build lists them: each name and hash is taken from here. */
import listed from '@housestaff/elements/manifest.json' with { type: 'json' }

/** A file under a name that no other bytes ever have. */
export interface EmbedFile {
  file: string
  integrity: string
  bytes: number
}

/** A look that `@housestaff/elements` has a stylesheet for. */
export type Theme = 'default' | 'high-contrast' | 'slate' | 'garnet'

export interface Manifest {
  version: string
  /** All elements. */
  embed: EmbedFile
  /** The words of Spanish pages, which the elements load from beside them. */
  spanish: EmbedFile
  themes: Readonly<Record<Theme, EmbedFile>>
}

export const manifest: Manifest = listed

export const themes = Object.keys(manifest.themes) as Theme[]

/** All of them, which stand in one folder. */
export const embedFiles: readonly EmbedFile[] = [manifest.embed, manifest.spanish, ...Object.values(manifest.themes)]
