/** Finds what YAML reads without complaint, but otherwise than its author means it. */
import { EVENT_ID, SCALAR_STYLE, type Event } from 'js-yaml'
import type { Finding } from '../finding.js'
import { hasMore, lineAround, quoting } from './quote.js'

/** Anchors, aliases, tags; text lost behind `#`; list items that became part of the text above. */
export function findTraps(file: string, text: string, events: readonly Event[]): Finding[] {
  const findings: Finding[] = []
  // Anchors with aliases are told once: a file may hold any number of them.
  const hasAliases = events.some(({ type }) => type === EVENT_ID.ALIAS) && /(^|\s)&/.test(text)
  let toldOfAliases = false
  for (const event of events) {
    if (!('anchorStart' in event)) continue
    const tag = 'tagStart' in event ? event.tagStart : -1
    if (tag !== -1) findings.push({ place: { file, offset: tag, length: 1 }, ...tagWords(text, tag) })
    if (event.anchorStart !== -1 && !toldOfAliases) {
      const offset = event.anchorStart - 1
      const words = hasAliases ? { message: noAliases } : mustBeQuoted(text, offset)
      findings.push({ place: { file, offset, length: event.anchorEnd - offset }, ...words })
      toldOfAliases = hasAliases
    }
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) continue
    lostWords.lastIndex = event.valueEnd
    if (lostWords.test(text)) {
      findings.push(lostBehindHash(file, text, event.valueStart, event.valueEnd))
    }
    const dash = event.fast ? null : /\n[^\S\n]*(- )/.exec(text.slice(event.valueStart, event.valueEnd))
    if (dash) findings.push(swallowedItem(file, event.valueStart + dash.index + dash[0].length - 2))
  }
  return findings
}

/** A comment has a space after its `#`, or is a line of them. */
const lostWords = /[ \t]+#+[^\s#]/y

type Words = Pick<Finding, 'cure' | 'mend'> & { message: string }

const noAliases = 'content has no anchors (&) and aliases (*). Write the value out in each place, or use defaults.'

function tagWords(text: string, offset: number): Words {
  const tag = /^!![^\s,[\]{}]+/.exec(text.slice(offset, offset + 80))
  return tag ? { message: `content has no tags. Remove ${tag[0]}.` } : mustBeQuoted(text, offset)
}

/** The words for a value that begins with a sign of YAML's. */
export function mustBeQuoted(text: string, offset: number): Words {
  const alone = /^.\s*(\r?\n|$)/.test(text.slice(offset, offset + 80))
  return {
    message: `a value that begins with ${text[offset]} must be in quotes.`,
    ...(!alone && !hasMore(text, offset) && quoting(text, offset)),
  }
}

function lostBehindHash(file: string, text: string, start: number, end: number): Finding {
  const offset = text.indexOf('#', end)
  const line = /^[^\r\n]*/.exec(text.slice(start))![0].trimEnd()
  const message =
    'what follows # is a comment, so it is lost. Put the whole value in quotes, or a space after # if it is a comment.'
  return { place: { file, offset, length: start + line.length - offset }, message }
}

function swallowedItem(file: string, offset: number): Finding {
  const message =
    'this line is indented deeper than the item above, so it becomes part of its text. Begin it below the other "-".'
  return { place: { file, offset, length: 1 }, message }
}

/** Complains of files that hold nothing, or more than one document. */
export function documentsOf(file: string, text: string, events: readonly Event[]): Finding[] {
  const count = events.filter(({ type }) => type === EVENT_ID.DOCUMENT).length
  if (count === 1) return []
  if (count === 0) return [{ place: { file }, message: 'the file is empty. Write the record, or remove the file.' }]
  const separators = [...text.matchAll(/^(---|\.\.\.)(?=\s|$)/gm)]
  const offset = (separators.find(({ index }) => /^[^#\s%-]/m.test(text.slice(0, index))) ?? separators[0])?.index ?? 0
  const message = 'a second document begins here, and a file holds one. Remove this line.'
  const mend = { offset, length: lineAround(text, offset).end + 1 - offset, text: '' }
  return [{ place: { file, offset, length: 3 }, message, cure: 'remove this line', mend }]
}
