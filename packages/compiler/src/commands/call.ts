/** Reads what was typed behind a command, and says in one sentence what is wrong with it. */
import { existsSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { commands } from '../commands.js'
import { suggest } from '../suggest.js'
import type { Command, Option, Parameter } from './command.js'

/** The options of every command. */
export const commonOptions: Record<string, Option> = {
  json: { says: 'prints JSON in place of text, for programs' },
  help: { says: 'shows this' },
}

/** What is given, under the names of parameters and options, or what is wrong. */
export function readCall(command: Command, args: readonly string[]): Record<string, unknown> | string {
  const parsed = parse(command, args)
  if (typeof parsed === 'string') return parsed
  const { values: given, positionals } = parsed
  if (given.help) return given
  const [, ...typed] = positionals
  const { name, parameters, options } = command
  for (const [key, parameter] of Object.entries(parameters)) {
    const value = typed.shift() ?? ''
    if (value === '' && parameter.isOptional) continue
    const reason = value === '' ? `${name} needs ${parameter.words}.` : reasonAgainst(value, parameter, name)
    if (reason !== undefined) return reason
    given[key] = parameter.isRepeated ? [value, ...typed.splice(0)] : value
  }
  const words = Object.values(parameters).map((parameter) => parameter.words)
  if (typed.length > 0) return `${name} takes ${words.join(', ')} and nothing else; ${typed.join(' ')} is too much.`
  for (const [key, option] of Object.entries(options)) {
    const value = given[key]
    if (option.isRequired && !value) return `${name} needs --${key}, ${option.words}.`
    const reason = typeof value === 'string' ? option.refuse?.(value) : undefined
    if (reason !== undefined) return reason
  }
  return given
}

function reasonAgainst(value: string, { isFolder, words, refuse }: Parameter, name: string): string | undefined {
  if (isFolder && !existsSync(value)) return `There is no folder ${value}.`
  if (isFolder && !statSync(value).isDirectory()) return `${value} is a file; ${name} needs ${words}.`
  return refuse?.(value)
}

interface Parsed {
  values: Record<string, unknown>
  positionals: string[]
}

function parse({ name, options }: Command, args: readonly string[]): Parsed | string {
  const known = { ...options, ...commonOptions }
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: typed(known), allowPositionals: true })
    return { values: { ...values }, positionals }
  } catch (error) {
    const written = /'(-[^' =]*)/.exec((error as Error).message)?.[1] ?? args.join(' ')
    const option = written.replace(/^--?/, '')
    if (known[option]?.words) return `--${option} needs ${known[option].words}.`
    if (known[option]) return `${written} takes no value.`
    const owners = commands.filter((other) => Object.hasOwn(other.options, option)).map((other) => other.name)
    if (owners.length > 0) return `${name} takes no ${written}. It belongs to ${owners.join(' and ')}.`
    const meant = suggest(option, Object.keys(known)).replace('mean ', 'mean --')
    return `There is no option ${written}.${meant}`
  }
}

/** What of a call is no option and no option's value, whatever command it is of. */
export function positionalsOf(args: readonly string[]): string[] {
  const all: Record<string, Option> = Object.assign({}, ...commands.map(({ options }) => options), commonOptions)
  return parseArgs({ args: [...args], options: typed(all), allowPositionals: true, strict: false }).positionals
}

function typed(options: Record<string, Option>) {
  const types = Object.entries(options).map(([key, { value }]) => {
    const type = value === undefined ? 'boolean' : 'string'
    return [key, key === 'help' ? { type, short: 'h' } : { type }] as const
  })
  return Object.fromEntries(types) as Record<string, { type: 'string' | 'boolean'; short?: string }>
}
