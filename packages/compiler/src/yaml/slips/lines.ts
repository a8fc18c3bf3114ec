/** Slips with the spaces around names and values. */
import { indentOf, lineAround } from '../quote.js'
import type { Slip, Stop } from '../stop.js'

export function tab({ text, line }: Stop): Slip | undefined {
  const indent = /^[ ]*(\t\s*)(?=\S)/.exec(text.slice(line.start, line.end))
  if (!indent) return undefined
  const offset = line.start + indent[0].indexOf('\t')
  return { offset, length: indent[1]!.length, message: 'a tab stands in the indentation. Use spaces.' }
}

/** Spaces that look like one and are none to YAML come along when text is copied from a page. */
export function copiedSpace({ text, reason, line }: Stop): Slip | undefined {
  if (!misplaced.test(reason)) return undefined
  for (const { start, end } of linesUpFrom(text, line, reason.includes('multiline') ? 4 : 2)) {
    const before = /^ *(?:- +)*(?:[a-zA-Z][\w-]*:|-)? *(?=[^\S \t\r\n])/.exec(text.slice(start, end))
    if (!before) continue
    const message = 'a no-break space stands here, which looks like a space and is none. Delete it and type a space.'
    return { offset: start + before[0].length, length: 1, message, mend: { text: ' ' } }
  }
  return undefined
}

const misplaced = /implicit key|after a mapping key|end of the stream|bad indentation/

export function missingSpace({ text, offset, reason, line }: Stop): Slip | undefined {
  if (!misplaced.test(reason)) return undefined
  for (const { start, end } of linesUpFrom(text, line, reason.includes('multiline') ? 4 : 2)) {
    const shown = text.slice(start, end)
    const colon = /^(\s*(?:- +)*[a-zA-Z]\w*):([^\s:].*)$/.exec(shown)
    if (colon && start <= offset) {
      const name = colon[1]!.trim().replace(/^(- +)+/, '')
      const cure = `write ${colon[1]!.trim()}: ${colon[2]}`
      const message = `a space is missing after "${name}:".`
      return { offset: start + colon[1]!.length, length: 1, message, cure, mend: { text: ': ' } }
    }
    const dash = /^(\s*)-([^\s-].*)$/.exec(shown)
    if (dash) {
      return {
        offset: start + dash[1]!.length,
        length: 1,
        message: 'a space is missing after "-".',
        cure: `write - ${dash[2]}`,
        mend: { text: '- ' },
      }
    }
  }
  return undefined
}

export function listOnTheLine({ text, offset, line }: Stop): Slip | undefined {
  if (!text.startsWith('- ', offset) || !/:\s+$/.test(text.slice(line.start, offset))) return undefined
  return { offset, length: 1, message: 'a list begins on the line below its name, one "- " to a line.' }
}

export function indentation({ text, line, reason }: Stop): Slip | undefined {
  if (!/indentation|end of the stream|implicit key/.test(reason)) return undefined
  const shown = text.slice(line.start, line.end)
  const above = [...linesUpFrom(text, line, 2)].find(({ start }) => start < line.start)
  const length = Math.max(1, /^(- )?[^\s:]*/.exec(shown.trimStart())![0].length)
  const message = misfit(shown, above ? text.slice(above.start, above.end) : '')
  if (message === undefined) return undefined
  return { offset: line.start + indentOf(shown), length, message }
}

function misfit(shown: string, above: string): string | undefined {
  const [own, other] = [indentOf(shown), indentOf(above)]
  const isItem = shown.trimStart().startsWith('- ')
  if (own === other && isItem)
    return 'a list item cannot stand beside fields. Write it below the name of the field that it belongs to.'
  if (own === other && above.trimStart().startsWith('- ')) {
    return 'a field cannot stand beside the items of a list. Indent it further to make it part of the item above, or less to end the list.'
  }
  if (own === other) return undefined
  const field = /^\s*(?:- +)*([\w-]+):\s+[^\s#|>]/.exec(above)
  if (own > other && field && !isItem) {
    return `this line is indented below ${field[1]}, which has a value already. Begin it in the column of ${field[1]}; if it goes on with the text above, put all of that in quotes.`
  }
  const count = (spaces: number) => `${spaces} space${spaces === 1 ? '' : 's'}`
  return `this line does not fit those above it: it is indented by ${count(own)}, the line above by ${count(other)}. Lines that belong together begin in the same column.`
}

/** The line and those with text above it, at most `count`. */
export function* linesUpFrom(text: string, line: Stop['line'], count: number): Generator<Stop['line']> {
  let current = line
  for (let seen = 0; seen < count;) {
    if (/^\s*[^\s#]/.test(text.slice(current.start, current.end))) {
      yield current
      seen++
    }
    if (current.start === 0) return
    current = lineAround(text, current.start - 1)
  }
}
