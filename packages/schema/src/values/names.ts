/** What people and things are called. */
import * as z from 'zod'
import { text } from './scalars.js'
import { date } from './dates.js'

/** A person's name in parts, so that lists sort by family name and every page writes it alike. */
export const PersonName = z
  .strictObject({
    prefix: text().optional().describe('What is written before the name, where it is: Prof., Mr'),
    given: text()
      .optional()
      .meta({
        description: 'First name or initial, as the person writes it: J. Left out where the person has one name only.',
        headings: ['Given name', 'First name'],
      }),
    middle: text()
      .optional()
      .meta({ description: 'Middle names or initials: Michael', headings: ['Middle name'] }),
    preferred: text()
      .optional()
      .meta({
        description: 'The name the person goes by, where it differs from the given one.',
        headings: ['Preferred name'],
      }),
    particle: text().optional().describe('Words before the family name that sorting skips: van der'),
    family: text().meta({
      description: 'Family name, or the only name; lists sort by it: Bishop',
      headings: ['Family name', 'Last name', 'Surname'],
    }),
    suffix: text().optional().describe('Generational suffix: Jr., III'),
  })
  .meta({ id: 'PersonName', description: 'A person’s name in parts. Degrees are kept apart.' })

/** Another name that a program or organization goes by. */
export const AlternateName = z
  .strictObject({
    name: text().describe('The other name, as written.'),
    kind: z
      .enum(['short', 'former', 'variant'])
      .describe('short: used in running text. former: no longer used. variant: another wording in a source.'),
    until: date().optional().describe('When a former name went out of use.'),
  })
  .meta({ id: 'AlternateName', description: 'Another name of the same thing.' })

/** Academic degrees in the order in which the person lists them, without points: MD, PhD. */
export const degrees = () =>
  z
    .array(text().regex(/^[^.,]+$/, 'expected a degree without points or commas, such as MD'))
    .min(1, 'expected at least one degree')
