/** What a testimonial says beside its record. */
import type { TestimonialRecord } from '@housestaff/schema/records'
import { speaking } from '../languages/speaking.js'

export const english = {
  quoted: (text: string) => `“${text}”`,
  anonymous: 'Name withheld',
  retold: 'Retold from',
  relationship: {
    resident: 'resident',
    fellow: 'fellow',
    graduate: 'graduate of the program',
    faculty: 'member of the faculty',
    staff: 'member of staff',
    patient: 'patient',
    other: 'other relationship to the program',
  } satisfies Record<TestimonialRecord['relationship'], string>,
}

export const words = speaking('testimonial', english)
