/** What a testimonial says beside its record. */
import type { TestimonialRecord } from '@housestaff/schema/records'

export const words = {
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
