/** Pictures: as authors name them, and as they are published, copied and sized. */
import * as z from 'zod'
import { ruled } from '../rules.js'
import { flag, text } from './scalars.js'

const words = {
  alt: text().optional().describe('What the picture shows, for those who do not see it.'),
  decorative: flag().optional().describe('yes: the picture says nothing that the text does not, so it is left unread.'),
  caption: text().optional().describe('What stands below it.'),
  credit: text().optional().describe('Who made it.'),
  licence: text().optional().describe('Under what terms it may be shown: CC BY 4.0'),
}

const address = (description: string) => z.string().describe(`${description}, relative to the feed.`)
const pixels = (description: string) => z.int().positive().describe(description)

/** A picture as it is published: the same words, and the files that were made of it. */
const PublishedMedia = z.strictObject({
  src: address('Address of the widest copy'),
  width: pixels('Width of the widest copy, in pixels.'),
  height: pixels('Height of the widest copy, in pixels.'),
  sizes: z
    .array(z.strictObject({ src: address('Address of the copy'), width: pixels('Its width, in pixels.') }))
    .describe('All copies, from the narrowest to the widest, for srcset.'),
  ...words,
})

const { $schema: _, ...publishedForm } = z.toJSONSchema(PublishedMedia)

/** A picture, with words for those who do not see it. */
export const Media = ruled(
  z.strictObject({
    src: z
      .string()
      .regex(
        /^media(\/(?!\.)[^/\\]+)+$/,
        'expected a file in the folder media of the content, such as media/white-coat-day.jpg. Copy the picture there: pictures on other websites are not shown.',
      )
      .describe('The file, in the folder media of the content: media/white-coat-day.jpg'),
    ...words,
  }),
  [
    {
      holds: ({ alt, decorative }) => (alt === undefined) === (decorative === true),
      path: ['alt'],
      error: 'a picture needs alt, what it shows, or decorative: yes, and not both',
    },
  ],
).meta({
  id: 'Media',
  revocable: true,
  publishedAs: publishedForm,
  description:
    'A picture with its words. Published with feeds only, never in an npm package: from there nobody could take it back.',
})

export type Media = z.infer<typeof Media>

/** Pictures of what a record tells of. */
export const pictures = () => z.array(Media).optional().describe('Pictures of it, the best first.')
