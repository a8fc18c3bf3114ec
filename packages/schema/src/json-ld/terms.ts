/** Words of the house are defined terms. */
import type { Describe } from './answer.js'
import { node } from './node.js'

export const terms: Describe<'terms'> = (record, { self }) =>
  node('DefinedTerm', {
    ...self,
    name: record.name,
    alternateName: record.expansion,
    description: record.definition,
  })
