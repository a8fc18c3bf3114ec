/** Pages that have an address. */
import { none, type Describe } from './answer.js'
import { node } from './node.js'

export const links: Describe<'links'> = (record, { self, refer }) =>
  record.url
    ? node('WebPage', {
        ...self,
        name: record.name,
        description: record.summary,
        url: record.url,
        about: refer(record.program),
        inLanguage: record.lang,
      })
    : none('A page without an address is no page that a machine could read.')
