/** Finds what is allowed and yet worth a look. Nothing of it keeps content from being built. */
import type { Finding } from './finding.js'
import type { Album } from './media.js'
import type { Content } from './read.js'
import type { Validation } from './validate.js'
import { outdated } from './warn/dates.js'
import { pointedDegrees } from './warn/degrees.js'
import { spelledTwice } from './warn/labels.js'
import { unusedPictures } from './warn/pictures.js'
import { relativeWords } from './warn/relative-words.js'
import { twins } from './warn/twins.js'

/** `today` is a day such as 2027-07-01; without one, nothing is said of dates. */
export function warn(content: Content, { checked }: Validation, album: Album, today?: string): Finding[] {
  const kept = checked.filter(({ visibility }) => visibility !== 'withdrawn')
  return [
    ...(today === undefined ? [] : outdated(today, kept)),
    ...pointedDegrees(kept),
    ...relativeWords(kept),
    ...spelledTwice(kept),
    ...twins(kept),
    ...unusedPictures(content, album),
  ]
}
