/** Fourth stage: finds the pictures that records show, and plans the copies to be made of them. */
import { Media, collectionNames, collections, picturePaths } from '@housestaff/schema'
import { eachValue } from './each-value.js'
import { placeOf, subjectOf } from './entry.js'
import { fieldName, type Finding } from './finding.js'
import { group } from './group.js'
import { measure } from './media/measure.js'
import { plan, type Picture } from './media/plan.js'
import type { Content, SourceFile } from './read.js'
import { memory } from './remember.js'
import { didYouMean, nearest } from './suggest.js'
import type { Validation } from './validate.js'

/** The pictures of all records, by what records call them. */
export type Album = ReadonlyMap<string, Picture>

/** Looks at every picture that a record names; `shown` are those of published records. */
export function findPictures({ pictures: files }: Content, { checked }: Validation) {
  const known = new Map<string, Picture | string>()
  const shown = new Map<string, Picture>()
  const findings: Finding[] = []
  const records = group(checked, ({ collection }) => collection)
  for (const name of collectionNames) {
    const paths = picturePaths(collections[name].schema).map((path) => [...path, 'src'])
    for (const { entry, fields, visibility } of (paths.length > 0 && records.get(name)) || []) {
      if (visibility === 'withdrawn') continue
      for (const path of paths) {
        eachValue(fields, path, (found, at) => {
          const { data: src } = Media.shape.src.safeParse(found)
          // What has not the form of a path was told before.
          if (src === undefined) return
          const picture = known.get(src) ?? pictureOf(src, files)
          known.set(src, picture)
          if (typeof picture === 'string') {
            const message = `${subjectOf(entry, at)}: ${picture}`
            findings.push({ place: placeOf(entry, at), message, field: fieldName(at) })
          } else if (visibility === 'published') shown.set(picture.copies[0]!.path, picture)
        })
      }
    }
  }
  return { album: known as Album, shown: [...shown.values()], findings }
}

/** What is planned for a picture, or what is wrong with it. */
function pictureOf(src: string, files: Content['pictures']): Picture | string {
  const file = files.get(src.normalize()) ?? refusedAbove(src, files)
  if (!file) return `there is no picture ${src} in the content folder.${didYouMean(nearestPath(src, files))}`
  return pictures(
    file,
    () => [src],
    () => {
      // First, as a disk may refuse them only when it is asked.
      const { bytes } = file
      if (file.refused !== undefined) return `${src} cannot be read: ${file.refused}.`
      const measured = measure(bytes)
      return typeof measured === 'string' ? `${src} ${measured}` : plan(file, bytes, measured)
    },
  )
}

const pictures = memory<SourceFile, Picture | string>()

/** The folder that cannot be opened and may hold the picture. */
function refusedAbove(src: string, files: Content['pictures']): SourceFile | undefined {
  const folders = src.split('/').map((_, depth, steps) => steps.slice(0, depth).join('/'))
  return folders.map((folder) => files.get(folder.normalize())).find((file) => file?.refused !== undefined)
}

/** The picture whose name is nearest, whatever its folder and its ending. */
function nearestPath(src: string, files: Content['pictures']): string | undefined {
  const byName = new Map([...files.keys()].map((path) => [nameOf(path), path]))
  return byName.get(nearest(nameOf(src), byName.keys()) ?? '')
}

const nameOf = (path: string) => path.replace(/^.*\//, '').replace(/\.[^.]*$/, '')
