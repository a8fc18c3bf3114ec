/** What a benefits table shows of salaries: a ladder by its levels, or salaries as benefits among others. */
import { displayDate, displayMoney } from '@housestaff/schema/display'
import type { CompensationRecord } from '@housestaff/schema/records'
import { nothing, type TemplateResult } from 'lit'
import { html } from '../html.js'
import { own } from '../language.js'
import { about } from '../marks.js'
import { lineOf, type Table } from '../table/rows.js'
import { moneyKey } from '../table/sort-keys.js'
import type { Benefit } from './benefits.js'
import { words } from './words.js'

/** One level of a ladder. */
export type Step = CompensationRecord['ladder'][number] & { of: CompensationRecord; lang?: string }

type Supplement = NonNullable<CompensationRecord['supplements']>[number]

export function stepsOf(ladder: CompensationRecord): Step[] {
  return ladder.ladder.map((step) => ({ ...step, of: ladder, ...(ladder.lang && { lang: ladder.lang }) }))
}

/** The table of salaries in a language. */
export function salaryTable(language: string): Table<Step> {
  const says = words(language)
  const effective = ({ of }: Step) => (of.effective ? [displayDate(of.effective, language)] : [])
  return {
    noun: says.salaries,
    columns: [
      { key: 'level', label: says.columns.level, lines: ({ level }) => [{ text: level }] },
      {
        key: 'salary',
        label: says.columns.salary,
        lines: ({ amount, of }) => lineOf(displayMoney({ ...of, amount }, language)),
        sortKey: ({ amount, of }) => moneyKey({ ...of, amount }),
      },
      {
        key: 'supplement',
        label: says.columns.supplement,
        lines: ({ supplement, note, of }) =>
          supplement === undefined ? [] : lineOf(displayMoney({ ...of, amount: supplement }, language), { tail: note }),
        sortKey: ({ supplement }) => supplement,
      },
      {
        key: 'program',
        label: says.columns.program,
        lines: ({ of }) => lineOf(of.program?.name),
        onlyToTellApart: true,
      },
      { key: 'ladder', label: says.columns.ladder, lines: ({ of }) => lineOf(of.name), onlyToTellApart: true },
      {
        key: 'effective',
        label: says.columns.effective,
        lines: (step) => effective(step).flatMap((date) => lineOf(date)),
        sortKey: ({ of }) => of.effective,
        onlyToTellApart: true,
      },
    ],
    facets: [
      { key: 'program', label: says.columns.program, kinds: ({ of }) => (of.program ? [of.program.name] : []) },
      { key: 'effective', label: says.columns.effective, kinds: effective },
    ],
  }
}

/** From when a ladder holds, where the table does not tell, and what is paid besides. */
export function drawBesides(ladders: readonly CompensationRecord[], language: string): TemplateResult[] {
  return ladders
    .filter(({ supplements }) => supplements || ladders.length === 1)
    .map((ladder) => drawBeside(ladder, language))
}

function drawBeside(ladder: CompensationRecord, language: string): TemplateResult {
  const says = words(language)
  const { name, effective, supplements = [] } = ladder
  return about(
    ladder,
    html`<section part="besides">
      <p class="quiet">
        ${own(name, ladder, language)}${effective ? `, ${says.from(displayDate(effective, language))}` : nothing}
      </p>
      ${supplements.length ? html`<dl>${supplements.map((supplement) => drawSupplement(supplement, ladder, language))}</dl>` : nothing}
    </section>`,
  )
}

function drawSupplement({ name, amount }: Supplement, ladder: CompensationRecord, language: string): TemplateResult {
  const note = amount.note ? html`<span class="quiet">, ${own(amount.note, ladder, language)}</span>` : nothing
  return html`<div>
    <dt>${own(name, ladder, language)}</dt>
    <dd>${displayMoney(amount, language)}${note}</dd>
  </div>`
}

/** Salaries and what is paid besides as benefits, where they stand among others. */
export function asBenefits(ladder: CompensationRecord, language: string): Benefit[] {
  const says = words(language)
  const { name, currency, per, effective, ladder: steps, supplements = [] } = ladder
  const since = effective ? [says.from(displayDate(effective, language))] : []
  const salaries = steps.map(({ level, amount, supplement, note }): Benefit => {
    const more = supplement && displayMoney({ amount: supplement, currency, per }, language)
    return {
      ...ladder,
      name,
      kind: 'salary',
      amount: { amount, currency, per },
      levels: [level],
      conditions: [...(more ? [[`${says.plus} ${more}`, note].filter(Boolean).join(', ')] : []), ...since],
    }
  })
  return [...salaries, ...supplements.map(({ name, amount }): Benefit => ({ ...ladder, name, kind: 'salary', amount }))]
}
