/** Pictures. */
import * as z from 'zod'
import { flag, text } from './scalars.js'

/** A picture, with words for those who do not see it. */
export const Media = z
  .strictObject({
    src: text().describe('The file, relative to the content folder: media/white-coat-day.jpg'),
    alt: text().optional().describe('What the picture shows, for those who do not see it.'),
    decorative: flag()
      .optional()
      .describe('yes: the picture says nothing that the text does not, so it is left unread.'),
    caption: text().optional().describe('What stands below it.'),
    credit: text().optional().describe('Who made it.'),
    licence: text().optional().describe('Under what terms it may be shown: CC BY 4.0'),
  })
  .refine(({ alt, decorative }) => (alt === undefined) === (decorative === true), {
    error: 'a picture needs alt, what it shows, or decorative: yes',
    path: ['alt'],
    when: ({ value }) => typeof value === 'object' && value !== null,
  })
  .meta({
    id: 'Media',
    revocable: true,
    description:
      'A picture with its words. Published with feeds only, never in an npm package: from there nobody could take it back.',
  })
