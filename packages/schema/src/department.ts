/** The department whose content it is. */
import * as z from 'zod'
import { text } from './values/scalars.js'
import { webAddress } from './values/links.js'

export const Department = z
  .strictObject({
    name: text().describe('Full name, as visitors read it: Department of Medicine'),
    url: webAddress().describe('Address below which its feeds are published: https://medicine.example/residency'),
    salt: text()
      .optional()
      .describe(
        'Words mixed into the hashes of ids, by which pages know withdrawn records. Whoever can read them here can tell by trying whether an id was withdrawn. They stay for ever: copies on pages carry older hashes. Left out: the url, which becomes the salt when the department moves.',
      ),
  })
  .meta({
    title: 'Department',
    description: 'The department whose content it is.',
    examples: [{ name: 'Department of Medicine', url: 'https://medicine.example/residency' }],
  })

export type Department = z.infer<typeof Department>
