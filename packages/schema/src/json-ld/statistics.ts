/** Statistics are observations. An observation has one value: a share goes first, then a count, a measure, a sum. */
import { displayMeasure, displayMoney, displayShare } from '../display/index.js'
import { none, type Describe } from './answer.js'
import { node } from './node.js'
import { amount } from './values.js'

export const statistics: Describe<'statistics'> = (record, { self, refer }) => {
  const { share, count, measure, sum, summary, period, lang = 'en' } = record
  const figure = share
    ? { ...share, value: share.percent }
    : (count ?? measure ?? (sum && { ...sum, value: sum.amount }))
  const value = amount(figure ?? {})
  const words =
    summary ??
    (share && `${displayShare(share, lang)} (${share.of})`) ??
    count?.text ??
    (measure && displayMeasure(measure, lang)) ??
    (sum && displayMoney(sum, lang))
  const unit = share ? 'percent' : count ? count.of : measure ? measure.of : sum?.currency
  const isFigure = Object.values(value).some((figure) => figure !== undefined)
  if (words === undefined && !isFigure) return none('Schema.org has no word for what is measured without a finding.')
  return node('Observation', {
    ...self,
    name: record.name,
    description: words,
    variableMeasured: record.name,
    observationAbout: refer(record.program),
    observationDate: record.asOf,
    observationPeriod: period?.from && period.to ? `${period.from}/${period.to}` : undefined,
    ...value,
    unitText: isFigure ? unit : undefined,
  })
}
