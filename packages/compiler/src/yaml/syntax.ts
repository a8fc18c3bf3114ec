/** Says in plain words why a text is not YAML, and where. The parser knows that it stopped, seldom what the author did. */
import { YAMLException } from 'js-yaml'
import type { Finding } from '../finding.js'
import { lineAround } from './quote.js'
import { slips } from './slips.js'
import type { Stop } from './stop.js'

/** The finding for a text at which the parser stopped with `error`. */
export function explainSyntax(file: string, text: string, error: unknown): Finding {
  const stop = stopOf(text, error)
  for (const slip of slips) {
    const found = slip(stop)
    if (found) {
      const { offset, length, ...told } = found
      return { place: { file, offset, length }, ...told }
    }
  }
  const message = 'this line cannot be read. Look at its quotes, colons and indentation, and at the line above.'
  const { end } = lineAround(text, stop.offset)
  return {
    place: { file, offset: Math.min(stop.offset, end), length: Math.max(1, end - stop.offset) },
    message,
  }
}

function stopOf(text: string, error: unknown): Stop {
  const known = error instanceof YAMLException
  // The end of a file often counts as a line of its own; what is wrong stands on the last line with text.
  const offset = Math.min(known ? (error.mark?.position ?? 0) : 0, text.trimEnd().length)
  return { text, offset, reason: known ? error.reason : '', line: lineAround(text, offset) }
}
