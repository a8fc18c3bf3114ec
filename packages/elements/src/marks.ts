/** Lets a server know which record, or which person, a template draws; pages draw it as it is. */
import type { TemplateResult } from 'lit'

/** Draws `content` so that it is known to be about `thing`. */
type Draw = (thing: unknown, content: TemplateResult) => TemplateResult

let draw: Draw = (_, content) => content

/** `content`, which shows `thing` and nothing else. */
export const about: Draw = (thing, content) => draw(thing, content)

/** Has everything that is about something drawn by `drawing`. */
export function teachMarks(drawing: Draw): void {
  draw = drawing
}
