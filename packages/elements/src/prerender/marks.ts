/** Puts on the outermost node of each record, and on people's names, by what a page finds them once they are withdrawn. */
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import { html, showable } from '../html.js'
import { teachMarks } from '../marks.js'

/** What a feed says of its records and of the people they name. */
export type Marks = Readonly<Record<string, string>>

let known: Marks = {}
let shown = ''

/** What `draw` returns, drawn with the marks of a feed of `collection`. */
export function withMarks<Drawn>(marks: Marks, collection: string, draw: () => Drawn): Drawn {
  known = marks
  shown = collection
  try {
    return draw()
  } finally {
    known = {}
  }
}

// Comments may stand everywhere, also between the rows of a table; where they stood, the nodes between them are marked.
teachMarks((thing, content) => {
  const marks = marksOf(thing)
  return marks ? html`${comment(opening + marks)}${content}${comment(closing)}` : content
})

/** What the comments before and after a marked node begin with. */
export const opening = 'hs-id '
export const closing = '/hs-id'

// Made of hashes alone.
const comment = (words: string) => showable(unsafeHTML(`<!--${words.replaceAll(/[^\w /-]/g, '')}-->`))

interface Thing {
  collection?: string
  id?: string
}

/** What a template draws: a record or a reference, or what was made of one, and the person whom it is about. */
interface Drawn extends Thing {
  of?: Thing
  program?: Thing
  person?: Thing
  speaker?: { person?: Thing }
}

function marksOf(thing: unknown): string {
  const { of, program, person, speaker, ...self } = Object(thing) as Drawn
  const marks = [self, of, program, person, speaker?.person].map((each) => each && known[keyOf(each)])
  return [...new Set(marks)].filter(Boolean).join(' ')
}

const keyOf = ({ collection = shown, id }: Thing) => `${collection}/${id}`
