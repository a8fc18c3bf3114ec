/** What a statistic list says beside its records. */
import type { StatisticRecord } from '@housestaff/schema/records'
import { speaking } from '../languages/speaking.js'

export const english = {
  of: (whole: string) => `of ${whole}`,
  attempts: {
    first: 'first attempt',
    any: 'any attempt',
  } satisfies Record<NonNullable<StatisticRecord['attempt']>, string>,
  partOf: (name: string) => `part of: ${name}`,
}

export const words = speaking('statisticList', english)
