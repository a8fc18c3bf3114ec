/** Says values that records share in the words of schema.org. */
import { instantOf, offset } from '../display/index.js'
import type { Contact, Figure, Link, Media, Moment } from '../records.js'
import type { Address } from './answer.js'
import { node } from './node.js'

/** Pages that say more. */
export const pages = (links: readonly Link[] = []) =>
  links.map(({ label, url }) => node('WebPage', { name: label, url }))

/** Pictures that say something, at their addresses beside the feeds of the department. */
export const images = (pictures: readonly Media[] = [], department: Address) =>
  pictures
    .filter(({ decorative }) => !decorative)
    .map(({ src, alt, caption, credit, licence }) =>
      node('ImageObject', {
        contentUrl: src.replace('../', department['@id'].replace(/\/?$/, '/')),
        caption,
        description: alt,
        creditText: credit,
        license: licence === undefined ? undefined : node('CreativeWork', { name: licence }),
      }),
    )

/** A way to reach somebody. */
export const contactPoint = ({ label, email, phone, url }: Contact) =>
  node('ContactPoint', { contactType: label, email, telephone: phone, url })

/** Those for whom something is meant. */
export const audience = (names: readonly string[] = []) =>
  names.map((audienceType) => node('Audience', { audienceType }))

type Amount = { [Key in 'value' | 'min' | 'max' | 'qualifier']?: Figure[Key] | undefined }

/** A figure, where it is one: schema.org has no word for about or nearly. */
export function amount({ value, min, max, qualifier }: Amount) {
  if (qualifier === 'about' || qualifier === 'nearly') return {}
  if (qualifier === 'more-than' || qualifier === 'at-least') return { minValue: value ?? min }
  if (qualifier === 'up-to' || qualifier === 'at-most') return { maxValue: value ?? max }
  return { value, minValue: min, maxValue: max }
}

/** A moment, with how far clocks there are ahead of UTC. */
export function dateTime(moment: Moment | undefined): string | undefined {
  if (!moment?.time) return moment?.day
  const { day, time, timeZone } = moment
  return `${day}T${time}${timeZone ? utcOffset(instantOf(moment), timeZone) : ''}`
}

function utcOffset(instant: number, timeZone: string): string {
  const minutes = offset(instant, timeZone) / 60_000
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${[hours, rest].map((part) => String(part).padStart(2, '0')).join(':')}`
}

/** Beginning and end of a date in EDTF, as far as ISO 8601 has them: not of about, perhaps, or the 1850s. */
export function dates(edtf: string | undefined) {
  const [startDate, endDate] = (edtf ?? '').split('/').map((found) => (isoDate.test(found) ? found : undefined))
  return { startDate, endDate }
}

const isoDate = /^\d{4}(-\d\d(-\d\d)?)?$/
