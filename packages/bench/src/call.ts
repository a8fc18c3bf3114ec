/** What the command was asked for. */
import { parseArgs } from 'node:util'
import { content } from './content/content.ts'
import { elements } from './elements/elements.ts'
import type { Part, Subject } from './subject.ts'

const subjects: Record<string, Subject> = { elements, content }

export interface Call {
  subject: Subject
  parts: Part[]
  rows: number[]
  out: string | undefined
}

const parts = Object.entries(subjects).flatMap(([name, subject]) => [
  `  ${name}`,
  ...Object.entries(subject.parts).map(([part, { says }]) => `    ${part.padEnd(10)}${says}`),
])

const defaults = Object.entries(subjects)
  .map(([name, { rows }]) => `${rows.join(',')} for ${name}`)
  .join(', ')

const usage = `Usage: npm run bench -- <subject> [part...] [--rows N,N...] [--out FILE]

Subjects, and their parts; all parts are measured where none is named:
${parts.join('\n')}

  --rows N,N...   how many rows tables have, or how many records are built;
                  ${defaults} if left out
  --out FILE      writes the figures to this file as well
  --help          says this`

/** What is said instead of measuring. */
export interface Refusal {
  says: string
  exitCode: 0 | 2
}

export function readCall(args: string[]): Call | Refusal {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        rows: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean' },
      },
    })
    if (values.help) return { says: usage, exitCode: 0 }
    const [name, ...named] = positionals
    const subject = choose(subjects, name, 'subject')
    const chosen = named.map((part) => choose(subject.parts, part, 'part'))
    const rows = values.rows?.split(',').map(Number) ?? [...subject.rows]
    if (!rows.every((count) => Number.isInteger(count) && count >= 100))
      throw Error(`--rows ${values.rows}: expected whole numbers of at least 100, such as 100,1000.`)
    return { subject, parts: chosen.length ? chosen : Object.values(subject.parts), rows, out: values.out }
  } catch (error) {
    return { says: `${(error as Error).message}\n\n${usage}`, exitCode: 2 }
  }
}

function choose<Choice>(choices: Record<string, Choice>, name: string | undefined, kind: string): Choice {
  const chosen = name !== undefined && Object.hasOwn(choices, name) && choices[name]
  if (chosen) return chosen
  const known = `There is ${Object.keys(choices).join(', ')}.`
  throw Error(name === undefined ? `Name a ${kind}. ${known}` : `There is no ${kind} ${name}. ${known}`)
}
