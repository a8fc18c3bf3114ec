/** What a command is: from these few words its call is read, and usage and help are made. */
import type { Ink } from '../explain/ink.js'

/** Something that stands behind the command. */
export interface Parameter {
  /** How usage shows it, where that is not its name in capitals. */
  shown?: string
  /** What to give, in words: the folder of the content. */
  words: string
  /** Whether it must be a folder that is there. */
  isFolder?: true
  isOptional?: true
  /** Whether it may be given several times; it is the last one then. */
  isRepeated?: true
  /** Why this one will not do, as a whole sentence, if it will not. */
  refuse?(given: string): string | undefined
}

/** An option: on or off, or with a value. */
export interface Option {
  /** How usage shows the value: DIR. */
  value?: string
  /** What the value is, in words: the folder to write. */
  words?: string
  /** What the option does. */
  says: string
  isRequired?: true
  refuse?(given: string): string | undefined
}

/** What a command tells: whole texts, by the stream that they go to, and the same for programs. */
export interface Report {
  /** 0: all is well. 1: there are problems. 2: the call was wrong. */
  exit: 0 | 1 | 2
  out?: string
  err?: string
  /** What `--json` prints in place of both. */
  json?: object
}

export interface Command {
  name: string
  /** What it does, in a line. */
  says: string
  parameters: Record<string, Parameter>
  options: Record<string, Option>
  /** What else help says. */
  more: string
  run(given: Record<string, unknown>): Report | Promise<Report>
}

type Given<P extends Command['parameters'], O extends Command['options']> = {
  [Name in keyof P]: P[Name] extends { isRepeated: true }
    ? string[]
    : P[Name] extends { isOptional: true }
      ? string | undefined
      : string
} & {
  [Name in keyof O]: O[Name] extends { isRequired: true }
    ? string
    : O[Name] extends { value: string }
      ? string | undefined
      : boolean
} & {
  ink: Ink
  /** Whether `--json` was given. */
  json: boolean
  /** Prints at once, for a command that goes on. */
  say(text: string): void
}

/** A command whose `run` gets what was given, under the names of its parameters and options. */
export function command<const P extends Command['parameters'], const O extends Command['options']>(
  made: Omit<Command, 'parameters' | 'options' | 'run'> & {
    parameters: P
    options: O
    run(given: Given<P, O>): Report | Promise<Report>
  },
): Command {
  return made as unknown as Command
}

/** The report of a call that was wrong in a way that only the command can see. */
export const refused = (sentence: string): Report => ({ exit: 2, err: `${sentence}\n` })
