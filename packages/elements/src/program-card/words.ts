/** What a program card says beside its record. */
import type { ProgramRecord } from '@housestaff/schema/records'

export const words = {
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
