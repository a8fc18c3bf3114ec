/** What a rotation table shows of each rotation. */
import { displayDegrees, displayDuration, displayName, displayPhrases } from '@housestaff/schema/display'
import type { RotationRecord } from '@housestaff/schema/records'
import type { Line, Table } from '../table/rows.js'
import { durationKey } from '../table/sort-keys.js'
import { wordFor } from '../word-for.js'
import { words } from './words.js'

/** The table of rotations in a language. */
export function rotationTable(language: string): Table<RotationRecord> {
  const says = words(language)
  const settingsOf = ({ setting }: RotationRecord) => (setting ? [wordFor(says.settings, setting)] : [])
  return {
    noun: says.noun,
    columns: [
      {
        key: 'name',
        label: says.columns.name,
        lines: ({ name, acronym }) => [{ text: name, tail: acronym }],
      },
      {
        key: 'setting',
        label: says.columns.setting,
        lines: (rotation) => texts(...settingsOf(rotation), wordFor(says.kinds, rotation.kind)),
      },
      {
        key: 'about',
        label: says.columns.about,
        lines: ({ summary, options }) => [
          ...texts(summary),
          ...texts(options && displayPhrases(options)).map((line) => ({ ...line, lead: says.choice })),
        ],
      },
      {
        key: 'when',
        label: says.columns.when,
        lines: ({ duration, frequency, levels, required }) =>
          texts(
            duration && displayDuration(duration, language),
            frequency,
            levels?.join(', '),
            required === undefined ? '' : required ? says.required : says.optional,
          ),
        sortKey: ({ duration }) => durationKey(duration),
      },
      {
        key: 'where',
        label: says.columns.where,
        lines: ({ site, settings, supervisors = [] }) => [
          ...texts(site?.name, settings && displayPhrases(settings)),
          ...supervisors.map(({ name, degrees }) => ({ text: displayName(name), tail: displayDegrees(degrees) })),
        ],
      },
    ],
    facets: [{ key: 'setting', label: says.columns.setting, kinds: settingsOf }],
  }
}

const texts = (...found: (string | undefined)[]): Line[] => found.flatMap((text) => (text ? { text } : []))
