/** Says changes in words: for people who read them, and as a changeset. */
import { countOf } from '../explain.js'
import { group } from '../group.js'
import { flow } from '../yaml/print.js'
import { highest, type Change } from '../diff.js'
import type { FieldChange } from './fields.js'

/** All changes, collection by collection, and the version that they ask for. */
export function describeChanges(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Nothing changed that anybody sees.\n'
  const parts = [...group(changes, ({ collection }) => collection)].map(
    ([collection, own]) => `${collection}\n${own.map(describe).join('')}`,
  )
  return `${parts.join('\n')}\n${versionWords(changes)}`
}

function describe({ id, name, kind, formerId, fields = [] }: Change): string {
  const title = name === '' || name === id ? id : `${id} (${name})`
  const head: Record<Change['kind'], string> = {
    new: `${title} is new`,
    changed: title,
    renamed: `${title} was ${formerId} before`,
    gone: `${title} is gone`,
    'taken-down': `${title} was taken down`,
    'feeds-only': `${title} is in feeds only from now on`,
    'id-lost': `${title} is no longer found by ${formerId}`,
  }
  return `  ${head[kind]}\n${fields.map((field) => `    ${describeField(field)}\n`).join('')}`
}

function describeField({ field, was, now }: FieldChange): string {
  if (was === undefined) return `${field}: ${shown(now)} is new`
  if (now === undefined) return `${field}: ${shown(was)} is gone`
  return `${field}: was ${shown(was)}, is ${shown(now)} now`
}

/** A value in one line, cut where it is long. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : flow(value)
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}

const longest = 160

function versionWords(changes: readonly Change[]): string {
  const level = highest(changes)
  if (level === 'none') return 'A package needs no new version: only feeds change.\n'
  const causes = changes.filter((change) => change.level === level)
  const named = causes.slice(0, 3).map(({ collection, id }) => (collection === id ? id : `${collection}/${id}`))
  const others = causes.length > 3 ? ` and ${causes.length - 3} more` : ''
  const zero = level === 'major' ? ' While its version begins with 0, a minor does.' : ''
  return `A package needs a ${level} version: ${named.join(', ')}${others}.${zero}\n`
}

/** A changeset for a package, or nothing where the package stays as it is. Of what was taken down it does not say who. */
export function changesetOf(name: string, changes: readonly Change[]): string | undefined {
  const level = highest(changes)
  if (level === 'none') return undefined
  const packed = changes.filter((change) => change.level !== 'none')
  const sentences = [...group(packed, ({ kind }) => kind)].map(([kind, own]) => sentenceOf(kind as Change['kind'], own))
  return `---\n'${name}': ${level}\n---\n\n${sentences.join(' ')}\n`
}

function sentenceOf(kind: Change['kind'], changes: readonly Change[]): string {
  const [is, was] = changes.length === 1 ? ['is', 'was'] : ['are', 'were']
  const all = listed(changes.map(({ collection, id, name }) => name || `${collection}/${id}`))
  switch (kind) {
    case 'new':
      return `New: ${all}.`
    case 'changed':
      return `Changed: ${all}.`
    case 'renamed':
      return `Other ids: ${listed(changes.map((one) => `${one.collection}/${one.formerId} is ${one.id} now`))}.`
    case 'gone':
      return `${all} ${is} gone.`
    case 'taken-down':
      return `${countOf(changes.length, 'record')} ${was} taken down.`
    case 'feeds-only':
      return `${all} ${is} in feeds only from now on.`
    case 'id-lost':
      return `No longer found: ${listed(changes.map((one) => `${one.collection}/${one.formerId}`))}.`
  }
}

/** The first names of a list, and how many more there are. */
function listed(names: readonly string[]): string {
  const distinct = [...new Set(names)]
  const more = distinct.length > 8 ? ` and ${distinct.length - 8} more` : ''
  return distinct.slice(0, 8).join(', ') + more
}
