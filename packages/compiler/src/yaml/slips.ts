/** The slips that authors of YAML make, each with its words and its cure. */
import { colonInText, missingColon } from './slips/colons.js'
import { copiedSpace, indentation, listOnTheLine, missingSpace, tab } from './slips/lines.js'
import { complexName, missingComma, openMark, textAfterBracket, textAfterQuote } from './slips/marks.js'
import { aliasInText, backslash, leadingSign, signBeforeName, tooDeep, unseenCharacter } from './slips/signs.js'
import type { Slip, Stop } from './stop.js'

/** Looked for in this order; the first that fits is told. */
export const slips: ((stop: Stop) => Slip | undefined)[] = [
  tooDeep,
  complexName,
  unseenCharacter,
  backslash,
  tab,
  copiedSpace,
  openMark,
  missingComma,
  textAfterQuote,
  leadingSign,
  aliasInText,
  missingSpace,
  listOnTheLine,
  colonInText,
  textAfterBracket,
  missingColon,
  signBeforeName,
  indentation,
]
