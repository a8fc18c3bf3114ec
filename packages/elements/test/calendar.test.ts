/** Calendar files (RFC 5545). */
import { describe, expect, it } from 'vitest'
import { calendarFile } from '../src/application/calendar.js'

const entry = {
  id: 'apply-2027-deadline@hospital.example',
  name: 'Deadline: Applying for 2027',
  start: { day: '2026-10-01', time: '17:00', timeZone: 'America/New_York' },
  asOf: '2026-07',
  url: 'https://hospital.example/apply',
}

describe('a calendar file', () => {
  it('holds one entry, in the lines that RFC 5545 asks for, whatever the time is now', () => {
    expect(calendarFile(entry).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Housestaff//Housestaff//EN',
      'BEGIN:VEVENT',
      'UID:apply-2027-deadline@hospital.example',
      'DTSTAMP:20260701T000000Z',
      'DTSTART:20261001T210000Z',
      'SUMMARY:Deadline: Applying for 2027',
      'URL:https://hospital.example/apply',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it.each([
    [{ day: '2026-10-01', time: '17:00', timeZone: 'Asia/Kathmandu' }, 'DTSTART:20261001T111500Z'],
    [{ day: '2026-10-01', time: '17:00' }, 'DTSTART:20261001T170000'],
    [{ day: '2026-10-01', timeZone: 'America/New_York' }, 'DTSTART;VALUE=DATE:20261001'],
    [{ day: '2026-10-01\r\nATTENDEE:a' }, 'DTSTART;VALUE=DATE:20261001'],
  ])('writes %j as %s', (start, line) => {
    expect(calendarFile({ ...entry, start }).split('\r\n')).toContain(line)
  })

  it.each([
    ['2026', 'DTSTAMP:20260101T000000Z'],
    ['2026-07-14', 'DTSTAMP:20260714T000000Z'],
  ])('is stamped with the day of a record that was true in %s', (asOf, line) => {
    expect(calendarFile({ ...entry, asOf })).toContain(`${line}\r\n`)
  })

  it('escapes what has a meaning of its own', () => {
    const name = 'A\\B; C, D\nE\r\nF\u0007G'
    expect(calendarFile({ ...entry, name })).toContain(String.raw`SUMMARY:A\\B\; C\, D\nE\nF G` + '\r\n')
  })

  it('leads only to the web', () => {
    expect(calendarFile({ ...entry, url: 'javascript:alert(1)' })).not.toContain('URL')
    expect(calendarFile({ ...entry, url: undefined })).not.toContain('URL')
    expect(calendarFile({ ...entry, url: 'https://a.example/\r\nATTENDEE:a' })).not.toContain('\nATTENDEE')
  })

  it('folds lines of more than 75 octets between characters, and loses none', () => {
    const name = 'Ärztliche Weiterbildung 🩺 '.repeat(9).trim()
    const text = calendarFile({ ...entry, name })
    const lengths = text.split('\r\n').map((line) => new TextEncoder().encode(line).length)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75)
    expect(lengths.filter((length) => length > 70).length).toBeGreaterThan(2)
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${name}\r\n`)
  })
})
