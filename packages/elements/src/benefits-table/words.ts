/** What a benefits table says beside its records. */
import type { BenefitRecord } from '@housestaff/schema/records'
import { speaking } from '../languages/speaking.js'

export const english = {
  benefits: { one: 'benefit', many: 'benefits' },
  salaries: { one: 'salary', many: 'salaries' },
  columns: {
    benefit: 'Benefit',
    kind: 'Kind',
    amount: 'Amount',
    cost: 'Resident pays',
    levels: 'Levels',
    details: 'Details',
    program: 'Program',
    level: 'Level',
    salary: 'Salary',
    supplement: 'Supplement',
    ladder: 'Ladder',
    effective: 'From',
  },
  kinds: {
    salary: 'Salary',
    health: 'Health',
    dental: 'Dental',
    vision: 'Vision',
    disability: 'Disability',
    life: 'Life insurance',
    malpractice: 'Malpractice',
    retirement: 'Retirement',
    meals: 'Meals',
    parking: 'Parking',
    transport: 'Transport',
    housing: 'Housing',
    moving: 'Moving',
    childcare: 'Child care',
    education: 'Education',
    'licences-and-examinations': 'Licences and examinations',
    equipment: 'Equipment',
    membership: 'Membership',
    leave: 'Leave',
    other: 'Other',
  } satisfies Record<BenefitRecord['kind'] | 'salary', string>,
  allLevels: 'All',
  notStated: 'Not stated',
  excluded: 'not covered:',
  plus: 'plus',
  from: (date: string) => `from ${date}`,
}

export const words = speaking('benefitsTable', english)
