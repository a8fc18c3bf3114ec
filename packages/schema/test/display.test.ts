import { describe, expect, it } from 'vitest'
import type { RosterRecord } from '../src/records.js'
import {
  classOf,
  displayAllowance,
  displayAward,
  displayDate,
  displayDegrees,
  displayDuration,
  displayFigure,
  displayLevel,
  displayList,
  displayMoment,
  displayName,
  displayPeriod,
  displayPosition,
  displayQuantity,
  displayShare,
  displayTime,
  instantOf,
  levelOf,
  offset,
  sortName,
} from '../src/display/index.js'

describe('names', () => {
  it('read in order, with middle names, particles and suffixes', () => {
    expect(displayName({ given: 'J.', middle: 'Michael', family: 'Bishop' })).toBe('J. Michael Bishop')
    expect(displayName({ given: 'Vincent', particle: 'van', family: 'Gogh', suffix: 'Jr.' })).toBe(
      'Vincent van Gogh Jr.',
    )
    expect(displayName({ prefix: 'Prof.', given: 'Áine', family: 'Byrne' })).toBe('Prof. Áine Byrne')
    expect(displayName({ given: 'Margaret', preferred: 'Peggy', family: 'Li' })).toBe('Margaret (Peggy) Li')
  })

  it('sort by family name, past the particle', () => {
    expect(sortName({ given: 'Vincent', particle: 'van', family: 'Gogh' })).toBe('Gogh Vincent van')
  })

  it('keep degrees in the person’s own order', () => {
    expect(displayDegrees(['MD', 'PhD'])).toBe('MD, PhD')
    expect(displayDegrees()).toBe('')
  })
})

describe('dates', () => {
  it('read as precisely as they are known', () => {
    expect(displayDate('2019', 'en')).toBe('2019')
    expect(displayDate('2019-07', 'en')).toBe('July 2019')
    expect(displayDate('2019-07-14', 'en')).toBe('July 14, 2019')
    expect(displayDate('2019-07', 'es')).toBe('julio de 2019')
  })

  it('stay as they are when they are none', () => {
    expect(displayDate('soon-ish', 'en')).toBe('soon-ish')
    expect(displayPeriod({ from: 'soon-ish', to: 'later-on' }, 'en')).toBe('soon-ish – later-on')
  })
})

describe('stretches of time', () => {
  // The platform puts thin spaces around the dash.
  const range = (...given: Parameters<typeof displayPeriod>) => displayPeriod(...given).replaceAll(/\s/g, ' ')

  it('read from one end to the other, as far as both are known', () => {
    expect(displayPeriod({ from: '2015', to: '2024-06' }, 'en')).toBe('2015 – June 2024')
    expect(range({ from: '2027-01-12', to: '2027-01-23' }, 'en')).toBe('January 12 – 23, 2027')
    expect(range({ from: '2026-10', to: '2027-01' }, 'en')).toBe('October 2026 – January 2027')
    expect(displayPeriod({ from: '2015', to: '2015' }, 'en')).toBe('2015')
    expect(range({ from: '2015', to: '2024' }, 'en')).toBe('2015 – 2024')
    expect(displayPeriod({ from: '2024-07' }, 'en')).toBe('since July 2024')
    expect(displayPeriod({ to: '2022-03-01' }, 'en')).toBe('until March 1, 2022')
    expect(displayPeriod({}, 'en')).toBe('')
    expect(range({ from: '2026-10', to: '2027-01' }, 'es')).toBe('octubre de 2026 – enero de 2027')
    expect(displayPeriod({ from: '2024-07' }, 'es')).toBe('desde julio de 2024')
    expect(displayPeriod({ to: '2024' }, 'es')).toBe('hasta 2024')
  })
})

describe('moments', () => {
  const deadline = { day: '2026-10-01', time: '17:00', timeZone: 'America/New_York' }
  // Some versions of the platform put a narrow space before PM.
  const plain = (text: string) => text.replaceAll(/\s/g, ' ')

  it('read in their own time zone, in words', () => {
    expect(plain(displayMoment(deadline, 'en'))).toBe('October 1, 2026 at 5:00 PM Eastern Time')
    expect(plain(displayTime(deadline, 'en'))).toBe('5:00 PM Eastern Time')
    expect(displayMoment(deadline, 'es')).toBe('1 de octubre de 2026 a las 17:00 hora oriental')
  })

  it('read as clocks elsewhere show them', () => {
    expect(plain(displayMoment(deadline, 'en', 'UTC'))).toBe('October 1, 2026 at 9:00 PM Coordinated Universal Time')
    expect(plain(displayMoment(deadline, 'en', 'Asia/Tokyo'))).toBe('October 2, 2026 at 6:00 AM Japan Standard Time')
  })

  it('read without what is not known', () => {
    expect(plain(displayMoment({ day: '2026-10-01', time: '17:00' }, 'en'))).toBe('October 1, 2026 at 5:00 PM')
    expect(displayMoment({ day: '2026-10-01', timeZone: 'Europe/Dublin' }, 'en')).toBe('October 1, 2026')
    expect(displayTime({ day: '2026-10-01' }, 'en')).toBe('')
  })

  it('are instants, on both sides of a change of clocks', () => {
    const inNewYork = (day: string, time: string) =>
      new Date(instantOf({ day, time, timeZone: 'America/New_York' })).toISOString()
    expect(inNewYork('2026-10-01', '17:00')).toBe('2026-10-01T21:00:00.000Z')
    expect(inNewYork('2026-03-08', '01:30')).toBe('2026-03-08T06:30:00.000Z')
    expect(inNewYork('2026-03-08', '03:30')).toBe('2026-03-08T07:30:00.000Z')
    expect(inNewYork('2026-11-01', '00:30')).toBe('2026-11-01T04:30:00.000Z')
    expect(inNewYork('2026-11-01', '03:30')).toBe('2026-11-01T08:30:00.000Z')
  })

  it('last until their day is over, everywhere where no zone is given', () => {
    const end = (moment: { day: string; time?: string; timeZone?: string }) => new Date(instantOf(moment)).toISOString()
    expect(end({ day: '2026-10-01', timeZone: 'Europe/Dublin' })).toBe('2026-10-01T23:00:00.000Z')
    expect(end({ day: '2026-10-01' })).toBe('2026-10-02T12:00:00.000Z')
    expect(end({ day: '2026-10-01', time: '17:00' })).toBe('2026-10-02T05:00:00.000Z')
  })

  it('know how far clocks are ahead', () => {
    const hours = (timeZone: string) => offset(Date.UTC(2026, 0), timeZone) / 3_600_000
    expect(['America/St_Johns', 'Asia/Kathmandu', 'UTC'].map(hours)).toEqual([-3.5, 5.75, 0])
  })
})

describe('lengths of time', () => {
  it('read in whole units', () => {
    expect(displayDuration('P3Y', 'en')).toBe('3 years')
    expect(displayDuration('P1Y6M', 'en')).toBe('1 year, 6 months')
    expect(displayDuration('PT90M', 'en')).toBe('90 minutes')
    expect(displayDuration('P2M1DT12H30M', 'en')).toBe('2 months, 1 day, 12 hours, 30 minutes')
    expect(displayDuration('P3Y', 'es')).toBe('3 años')
  })

  it('stay as they are when they are none', () => {
    const others = [
      'three years',
      'about 3Y or so',
      'P1.5Y',
      'P0.5Y',
      'P',
      'PT',
      'P3YT',
      'P3H',
      '3Y',
      'P3Y or more',
      '',
    ]
    expect(others.map((text) => displayDuration(text, 'en'))).toEqual(others)
  })
})

describe('amounts', () => {
  it('read with their unit, range and hedge', () => {
    expect(displayQuantity({ value: 4, unit: 'weeks' }, 'en')).toBe('4 weeks')
    expect(displayQuantity({ value: 1, unit: 'weeks' }, 'en')).toBe('1 week')
    expect(displayQuantity({ min: 4, max: 5, unit: 'days' }, 'en')).toBe('4–5 days')
    expect(displayQuantity({ value: 2, unit: 'hours', qualifier: 'about' }, 'en')).toBe('about 2 hours')
  })

  it('read with their period', () => {
    expect(displayAllowance({ value: 4, unit: 'weeks', per: 'year' }, 'en')).toBe('4 weeks a year')
  })

  it('read as counts, as firmly as they are known', () => {
    expect(displayFigure({ value: 1200 }, 'en')).toBe('1,200')
    expect(displayFigure({ value: 4, qualifier: 'about' }, 'en')).toBe('about 4')
    expect(displayFigure({ min: 7, max: 8 }, 'en')).toBe('7–8')
    expect(displayFigure({ min: 2, max: 2 }, 'en')).toBe('2')
    expect(displayFigure({ min: 3 }, 'en')).toBe('at least 3')
    expect(displayFigure({ max: 4 }, 'es')).toBe('hasta 4')
    expect(displayFigure({ min: 280, max: 340, of: 'beds' }, 'en')).toBe('280–340 beds')
    expect(displayFigure({ value: 1150, of: 'operations', per: 'five years' }, 'en')).toBe(
      '1,150 operations per five years',
    )
    expect(displayFigure({ text: 'hundreds', of: 'visits' }, 'en')).toBe('hundreds (visits)')
    expect(displayFigure({ text: 'hundreds' }, 'en')).toBe('hundreds')
    expect(displayFigure({}, 'en')).toBe('')
  })

  it('read as percent', () => {
    expect(displayShare({ percent: 40, qualifier: 'nearly', of: 'training time' }, 'en')).toBe('nearly 40%')
    expect(displayShare({ percent: 12.5, of: 'training time' }, 'en')).toBe('12.5%')
  })
})

describe('positions and awards', () => {
  const organization = { collection: 'organizations', id: 'onyx', name: 'Onyx' } as const

  it('join titles held together', () => {
    expect(displayPosition({ titles: ['President', 'CEO'], organization }, 'en')).toBe('President and CEO, Onyx')
    expect(displayPosition({ titles: ['Director'], unit: 'Program on Rights', organization }, 'en')).toBe(
      'Director, Program on Rights, Onyx',
    )
    expect(displayList(['a', 'b', 'c'], 'en')).toBe('a, b, and c')
  })

  it('give an award’s year where there is one', () => {
    expect(displayAward({ name: 'Nobel Prize', year: 1985 })).toBe('Nobel Prize, 1985')
    expect(displayAward({ name: 'Trustees’ Medal' })).toBe('Trustees’ Medal')
  })
})

describe('levels', () => {
  const person = { collection: 'people', id: 'ana', name: { given: 'Ana', family: 'López' } } as const
  const roster = { academicYear: '2026-2027' } as RosterRecord

  it('follow from the year entered, without years away', () => {
    expect(levelOf({ person, entered: 2026 }, '2026-2027')).toBe(1)
    expect(levelOf({ person, entered: 2021, yearsAway: 2 }, '2026-2027')).toBe(4)
  })

  it('read as the program writes them', () => {
    expect(displayLevel(roster, 2)).toBe('PGY-2')
    expect(displayLevel({ ...roster, levelPrefix: 'CA-' }, 3)).toBe('CA-3')
    expect(displayLevel({ ...roster, levels: ['SHO', 'BST', 'HST'] }, 2)).toBe('BST')
  })

  it('are none before the beginning and beyond those that have names', () => {
    expect(displayLevel(roster, 0)).toBe(undefined)
    expect(displayLevel({ ...roster, levels: ['SHO'] }, 2)).toBe(undefined)
    expect(displayLevel({ ...roster, levels: ['SHO'] }, 0)).toBe(undefined)
  })

  it('give the class, where a program lasts whole years', () => {
    expect(classOf('2026-2027', 1, 'P3Y')).toBe(2029)
    expect(classOf('2026-2027', 3, 'P3Y')).toBe(2027)
    expect(classOf('2026-2027', 1, 'P1Y6M')).toBe(undefined)
    expect(classOf('2026-2027', 1)).toBe(undefined)
  })
})
