/** Writes a moment as a calendar file (RFC 5545). */
import { instantOf } from '@housestaff/schema/display'
import type { Moment } from '@housestaff/schema/records'

/** What becomes an entry of a calendar. */
export interface Entry {
  /** The same for the same thing for ever, so that a calendar takes a later file as a change and not as another entry. */
  id: string
  name: string
  start: Moment
  /** When the record was true: the file is the same whenever it is made. */
  asOf: string
  url?: string | undefined
}

/** The file with one entry, which leaves the time free. */
export function calendarFile({ id, name, start, asOf, url }: Entry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Housestaff//Housestaff//EN',
    'BEGIN:VEVENT',
    `UID:${escape(id)}`,
    `DTSTAMP:${digits(asOf).padEnd(8, '01')}T000000Z`,
    `DTSTART${startOf(start)}`,
    `SUMMARY:${escape(name)}`,
    ...(url && /^https?:/i.test(url) ? [`URL:${encodeURI(url)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function startOf({ day, time, timeZone }: Moment): string {
  if (!time) return `;VALUE=DATE:${digits(day)}`
  if (!timeZone) return `:${digits(day)}T${digits(time)}00`
  const [utcDay, utcTime] = new Date(instantOf({ day, time, timeZone })).toISOString().split('T')
  return `:${digits(utcDay!)}T${digits(utcTime!).slice(0, 6)}Z`
}

const digits = (text: string) => text.replace(/\D/g, '')

const escape = (text: string) =>
  text
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\r?\n/g, String.raw`\n`)
    .replace(/\p{Cc}/gu, ' ')

/** No line may have more than 75 octets; the rest goes on in the next, behind a space. */
function fold(line: string): string {
  let [folded, octets] = ['', 0]
  for (const character of line) {
    const size = new TextEncoder().encode(character).length
    if (octets + size > 75) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}
