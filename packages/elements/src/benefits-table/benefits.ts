/** What a benefits table shows of each benefit. */
import { displayAllowance, displayList, displayMoney } from '@housestaff/schema/display'
import type { BenefitRecord } from '@housestaff/schema/records'
import { lineOf, type Line, type Table } from '../table/rows.js'
import { moneyKey, quantityKey } from '../table/sort-keys.js'
import { words } from './words.js'

/** A benefit, or a salary beside benefits. */
export type Benefit = Omit<BenefitRecord, 'kind'> & { kind: BenefitRecord['kind'] | 'salary' }

/** The table of benefits in a language. */
export function benefitTable(language: string): Table<Benefit> {
  const says = words(language)
  const kindOf = ({ kind }: Benefit) => (says.kinds[kind] ? [says.kinds[kind]] : [])
  return {
    noun: says.benefits,
    columns: [
      { key: 'benefit', label: says.columns.benefit, lines: ({ name }) => [{ text: name }] },
      {
        key: 'kind',
        label: says.columns.kind,
        lines: (benefit) => kindOf(benefit).flatMap((kind) => lineOf(kind)),
        onlyWhenNamed: true,
      },
      {
        key: 'amount',
        label: says.columns.amount,
        lines: (benefit) => amounts(benefit, language),
        sortKey: ({ amount, allowance }) => (amount ? moneyKey(amount) : allowance && `\t${quantityKey(allowance)}`),
      },
      {
        key: 'cost',
        label: says.columns.cost,
        lines: ({ costToResident }) => lineOf(costToResident),
        missing: says.notStated,
      },
      {
        key: 'levels',
        label: says.columns.levels,
        lines: ({ levels = [] }) => lineOf(displayList(levels, language)),
        missing: says.allLevels,
      },
      {
        key: 'details',
        label: says.columns.details,
        lines: ({ summary, conditions = [], exclusions = [] }) => [
          ...lineOf(summary),
          ...conditions.flatMap((condition) => lineOf(condition)),
          ...exclusions.flatMap((exclusion) => lineOf(exclusion, { lead: says.excluded })),
        ],
      },
      {
        key: 'program',
        label: says.columns.program,
        lines: ({ program }) => lineOf(program?.name),
        onlyToTellApart: true,
      },
    ],
    facets: [
      { key: 'kind', label: says.columns.kind, kinds: kindOf },
      { key: 'levels', label: says.columns.levels, kinds: ({ levels = [] }) => levels },
    ],
  }
}

function amounts({ amount, allowance }: Benefit, language: string): Line[] {
  return [
    ...(amount ? lineOf(displayMoney(amount, language), { tail: amount.note }) : []),
    ...(allowance ? lineOf(displayAllowance(allowance, language)) : []),
  ]
}
