/** Statistics are observations. A share goes before a count, for an observation has one value. */
import { displayShare } from '../display/index.js'
import { none, type Describe } from './answer.js'
import { node } from './node.js'
import { amount } from './values.js'

export const statistics: Describe<'statistics'> = (record, { self, refer }) => {
  const { share, count, summary, period, lang = 'en' } = record
  const value = share ? amount({ ...share, value: share.percent }) : count ? amount(count) : {}
  const words = summary ?? (share && `${displayShare(share, lang)} (${share.of})`) ?? count?.text
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
    unitText: isFigure ? (share ? 'percent' : count?.of) : undefined,
  })
}
