/** The slips that authors of YAML make, each with its words and its cure. */
import { colonInText, missingColon } from './slips/colons.js'
import { indentation, listOnTheLine, missingSpace, tab } from './slips/lines.js'
import { braces, missingComma, openMark, textAfterQuote } from './slips/marks.js'
import { backslash, leadingSign, signBeforeName, tooDeep, unseenCharacter } from './slips/signs.js'
import type { Slip, Stop } from './stop.js'

/** Looked for in this order; the first that fits is told. */
export const slips: ((stop: Stop) => Slip | undefined)[] = [
  tooDeep,
  unseenCharacter,
  backslash,
  tab,
  openMark,
  missingComma,
  textAfterQuote,
  leadingSign,
  braces,
  missingSpace,
  listOnTheLine,
  colonInText,
  missingColon,
  signBeforeName,
  indentation,
]
