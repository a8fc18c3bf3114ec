/** Addresses. Only schemes that cannot run code are let through. */
import * as z from 'zod'
import { text } from './scalars.js'

/** A web address: http or https. */
export const webAddress = () =>
  z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'expected a web address that begins with https://' })

/** A link that a visitor can follow. */
export const Link = z
  .strictObject({
    label: text().describe('What the visitor reads; it makes sense on its own: Primary Care Program in detail'),
    url: webAddress().describe('Where the link leads.'),
  })
  .meta({ id: 'Link', description: 'A link with a label that makes sense on its own.' })
