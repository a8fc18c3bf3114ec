/** Feeds of an invented department, which has two programs, three entries and nothing else. */
import type { Feed } from '@housestaff/schema/records'

const shared = { asOf: '2026-07', status: 'current', sources: [] } as const

const feed = (collection: string, records: readonly object[]) =>
  ({ schema: 1, collection, department: 'Ridgeport Surgery', digest: '0123456789abcdef', records }) as unknown as Feed

export const programs = feed('programs', [
  { id: 'general-surgery', name: 'General “Surgery” & <more>', kind: 'residency', summary: 'Five years.', ...shared },
  {
    id: 'night-year',
    name: 'Night Year',
    kind: 'track',
    summary: 'One year.',
    contact: { email: 'night@ridgeport.example' },
    ...shared,
  },
])

export const wellness = feed('wellness', [
  { id: 'vacation', name: 'Vacation', kind: 'time-off', summary: 'Four weeks.', ...shared },
  { id: 'parents', name: 'Leave for parents', kind: 'leave', summary: 'Twelve weeks.', ...shared },
])

export const faqs = feed('faqs', [])

export const feeds = [faqs, programs, wellness]
