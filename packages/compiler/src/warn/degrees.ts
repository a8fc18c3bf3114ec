/** Warns of degrees that are written with points: one page would show both MD and M.D. */
import { placeOf, subjectOf } from '../entry.js'
import { fieldName, type Finding } from '../finding.js'
import type { Checked } from '../validate.js'
import { eachText, isBorrowed } from './texts.js'

export function pointedDegrees(checked: readonly Checked[]): Finding[] {
  const findings: Finding[] = []
  eachText(
    checked,
    (path) => !isInitials(path),
    ({ text, record, at, path }) => {
      if (isBorrowed(path, record)) return
      for (const { 0: found, index } of text.matchAll(pointed)) {
        const [before, after] = [text.slice(0, index), text.slice(index + found.length)]
        // J.D. Power is a name.
        const maybeInitials = /^\p{L}\.\p{L}\.$/u.test(found) && /^ \p{Lu}/u.test(after) && !/,\s*$/.test(before)
        if (maybeInitials) continue
        const plain = found.replaceAll('.', '')
        // The last point may end a sentence as well, and then it is not clear what to write.
        const ends = /^(\s*$|\s+\p{Lu})/u.test(after)
        findings.push({
          place: { ...placeOf(record.entry, at), words: found },
          message: `${subjectOf(record.entry, at)}: degrees are written without points: ${plain}.`,
          field: fieldName(at),
          ...(!ends && { cure: `write ${plain}`, mend: { text: plain } }),
        })
      }
    },
  )
  return findings
}

/** Names of people are told apart by their initials, and degrees have a field of their own there. */
const isInitials = (path: readonly string[]) =>
  path.at(-1) === 'initials' || (path[0] === 'name' && path.length > 1) || path[0] === 'degrees'

const pointed =
  /(?<![\p{L}.])(?:M\.D|D\.O|Ph\.D|D\.Phil|M\.P\.H|Dr\.P\.H|M\.B\.A|M\.P\.P|M\.P\.A|M\.H\.S|M\.Sc|M\.S|M\.A|M\.Ed|Ed\.D|B\.Sc|B\.S|B\.A|J\.D|Sc\.D|R\.N|Pharm\.D|Psy\.D|D\.D\.S|M\.B\.B\.S|M\.B\.Ch\.B|F\.A\.C\.[PS])\.(?!\p{L})/gu
