/** What residents are given, and what they are paid. */
import type { BenefitRecord, CompensationRecord } from '@housestaff/schema/records'
import { nothing, type TemplateResult } from 'lit'
import { define } from '../define.js'
import type { Table } from '../table/rows.js'
import { HsTableElement } from '../table/table-element.js'
import { benefitTable, type Benefit } from './benefits.js'
import { asBenefits, drawBesides, salaryTable, stepsOf, type Step } from './salaries.js'
import { benefitsTableStyles } from './styles.js'

type Given = BenefitRecord | CompensationRecord

/**
 * Benefits, a row each: how much, what the resident pays, for which levels, on what conditions. Of a feed of `compensation` it shows
 * the salary of each level, and below what is paid besides; salaries among benefits are rows like others.
 *
 * @customElement hs-benefits-table
 * @csspart facet - The choice of a kind, a level, a program or a date with its label.
 * @csspart benefit - The cell of a benefit's name.
 * @csspart kind - The cell of a kind.
 * @csspart amount - The cell of a sum or a time.
 * @csspart cost - The cell of what the resident pays.
 * @csspart levels - The cell of training levels.
 * @csspart details - The cell of what it is, its conditions and what is not covered.
 * @csspart program - The cell of a program.
 * @csspart level - The cell of a level.
 * @csspart salary - The cell of a salary.
 * @csspart supplement - The cell of what is added to a salary.
 * @csspart ladder - The cell of a ladder's name.
 * @csspart effective - The cell of the day from which a salary holds.
 * @csspart besides - From when salaries hold, and what is paid besides.
 */
export class HsBenefitsTable extends HsTableElement<'benefits' | 'compensation', Benefit | Step> {
  static override styles = [...HsTableElement.styles, benefitsTableStyles]

  protected override readonly collection = 'benefits'
  protected override readonly others = ['compensation'] as const
  protected override readonly table = (language: string): Table<Benefit | Step> =>
    this.isLadder ? salaryTable(language) : benefitTable(language)

  private isLadder = false

  protected override itemsOf(records: readonly Given[]): readonly (Benefit | Step)[] {
    const ladders = records.filter(isLadder)
    this.isLadder = ladders.length === records.length
    if (this.isLadder) return ladders.flatMap(stepsOf)
    return [...records.filter(isBenefit), ...ladders.flatMap((ladder) => asBenefits(ladder, this.language))]
  }

  protected override below(records: readonly Given[]): readonly TemplateResult[] | typeof nothing {
    return this.isLadder ? drawBesides(records.filter(isLadder), this.language) : nothing
  }
}

const isLadder = (record: Given): record is CompensationRecord => 'ladder' in record
const isBenefit = (record: Given): record is BenefitRecord => !isLadder(record)

define('hs-benefits-table', HsBenefitsTable)

declare global {
  interface HTMLElementTagNameMap {
    'hs-benefits-table': HsBenefitsTable
  }
}
