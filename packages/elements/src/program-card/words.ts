/** What a program card says beside its record. */
import type { ProgramRecord } from '@housestaff/schema/records'
import { speaking } from '../languages/speaking.js'

export const english = {
  kind: {
    residency: 'Residency',
    track: 'Residency track',
    pathway: 'Pathway',
    'preliminary-year': 'Preliminary year',
    combined: 'Combined residency',
    fellowship: 'Fellowship',
    enrichment: 'Enrichment program',
  } satisfies Record<ProgramRecord['kind'], string>,
  boards: 'Board eligibility',
  ambulatory: 'Ambulatory care',
  of: (share: string, whole: string) => `${share} of ${whole}`,
  detail: (name: string) => `${name} in detail`,
}

export const words = speaking('programCard', english)
