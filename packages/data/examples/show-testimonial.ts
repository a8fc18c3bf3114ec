/** Writes what somebody said: a quotation in quotation marks; a retelling without them, and with its source and year. */
import type { Speaker, TestimonialRecord } from '@housestaff/data'
import { displayDegrees, displayName } from '@housestaff/schema/display'

export function showTestimonial({ statement, speaker, role, relationship, sources }: TestimonialRecord): string {
  const who = `${speakerName(speaker)}, ${role ?? relationship}`
  if (statement.form === 'quotation') return `“${statement.text}” ${who}`
  const origins = sources.map(({ source }) => `${source.title}, ${source.asOf.slice(0, 4)}`)
  return `${who}: ${statement.text} Retold from ${[...new Set(origins)].join('; ')}.`
}

/** Whoever is neither a person nor initials has no name to show; a form that comes later has none either. */
function speakerName(speaker: Speaker): string {
  if (speaker.form === 'initials') return speaker.initials
  if (speaker.form !== 'person') return 'Name withheld'
  const { name, degrees } = speaker.person
  return [displayName(name), displayDegrees(degrees)].filter(Boolean).join(', ')
}
