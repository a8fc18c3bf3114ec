/** Addresses. Only schemes that cannot run code are let through. */
import * as z from 'zod'
import { text } from './scalars.js'

/** A web address: http or https. */
export const webAddress = () =>
  z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'expected a web address that begins with https://' })

/** A telephone number, as people read it: +1 617 555 0100 ext. 204, or a short one such as 988. */
export const telephone = () =>
  text().regex(
    /^\+?[\d ()-]{3,}( ext\. \d{1,8})?$/,
    'expected a telephone number such as 988 or +1 617 555 0100',
  )

/** A link that a visitor can follow. */
export const Link = z
  .strictObject({
    label: text().describe('What the visitor reads; it makes sense on its own: Primary Care Program in detail'),
    url: webAddress().describe('Where the link leads.'),
  })
  .meta({ id: 'Link', description: 'A link with a label that makes sense on its own.' })

/** How to reach somebody. */
export const Contact = z
  .strictObject({
    label: text().optional().describe('Who or what is reached: Program office'),
    email: z.email('expected an e-mail address').optional().describe('E-mail address.'),
    phone: telephone().optional().describe('Telephone number.'),
    address: text().optional().describe('Postal address, in one line.'),
    url: webAddress().optional().describe('A page with a form or more.'),
    hours: text().optional().describe('When somebody answers: weekdays 8 to 5'),
  })
  .meta({ id: 'Contact', description: 'A way to reach a person or an office.' })
