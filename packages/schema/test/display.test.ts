import { describe, expect, it } from 'vitest'
import type { Money, RosterRecord } from '../src/records.js'
import {
  classOf,
  displayAllowance,
  displayAward,
  displayDate,
  displayDegrees,
  displayDuration,
  displayFigure,
  displayFuzzyDate,
  displayLevel,
  displayList,
  displayMeasure,
  displayMoment,
  displayMomentTime,
  displayMoney,
  displayName,
  displayPeriod,
  displayPhrases,
  displayPosition,
  displayQuantity,
  displayShare,
  displayTime,
  displayTimeZone,
  displayWeekday,
  instantOf,
  levelOf,
  offset,
  sortName,
} from '../src/display/index.js'
import { fuzzyDate } from '../src/values/dates.js'

describe('names', () => {
  it('read in order, with middle names, particles and suffixes', () => {
    expect(displayName({ given: 'J.', middle: 'Michael', family: 'Bishop' })).toBe('J. Michael Bishop')
    expect(displayName({ given: 'Vincent', particle: 'van', family: 'Gogh', suffix: 'Jr.' })).toBe(
      'Vincent van Gogh Jr.',
    )
    expect(displayName({ prefix: 'Prof.', given: 'Áine', family: 'Byrne' })).toBe('Prof. Áine Byrne')
    expect(displayName({ given: 'Margaret', preferred: 'Peggy', family: 'Li' })).toBe('Margaret (Peggy) Li')
  })

  it('may be one only', () => {
    expect(displayName({ family: 'Sukartini' })).toBe('Sukartini')
    expect(displayName({ prefix: 'Dr', family: 'Sukartini', preferred: 'Tini' })).toBe('Dr Sukartini (Tini)')
    expect(displayName({ family: 'Sukartini', preferred: 'Sukartini' })).toBe('Sukartini')
    expect(sortName({ family: 'Sukartini' })).toBe('Sukartini')
  })

  it('sort by family name, past the particle', () => {
    expect(sortName({ given: 'Vincent', particle: 'van', family: 'Gogh' })).toBe('Gogh Vincent van')
  })

  it('keep degrees in the person’s own order', () => {
    expect(displayDegrees(['MD', 'PhD'])).toBe('MD, PhD')
    expect(displayDegrees()).toBe('')
  })
})

describe('sums of money', () => {
  const plain = (...given: Parameters<typeof displayMoney>) => displayMoney(...given).replaceAll(/\s/g, ' ')
  const dollars = { currency: 'USD' }

  it('read with what they are paid for', () => {
    expect(plain({ amount: 1500, ...dollars, qualifier: 'up-to', per: 'year' }, 'en')).toBe('up to $1,500 a year')
    expect(plain({ min: 90, max: 120.5, ...dollars, per: 'hour' }, 'en')).toBe('$90 – $120.50 an hour')
    expect(plain({ amount: 3193, currency: 'EUR' }, 'en')).toBe('€3,193')
    expect(plain({ min: 300, max: 420, currency: 'EUR', per: 'shift' }, 'es')).toBe('300-420 € por turno')
    expect(plain({ amount: 75, ...dollars, per: 'event' }, 'en')).toBe('$75 each time')
  })
})

describe('measures', () => {
  it('read with their decimals and what they are', () => {
    expect(displayMeasure({ value: 245.5, of: 'mean score' }, 'en')).toBe('245.5 (mean score)')
    expect(displayMeasure({ min: 1.5, max: 2.25, of: 'change', qualifier: 'about' }, 'es')).toBe(
      'alrededor de 1,5-2,25 (change)',
    )
    expect(displayMeasure({ value: 4, of: 'papers', qualifier: 'at-least' }, 'es')).toBe('al menos 4 (papers)')
    expect(displayMeasure({ value: 4, of: 'papers', qualifier: 'at-most' }, 'es')).toBe('como máximo 4 (papers)')
    expect(displayMeasure({ value: 4, of: 'papers', qualifier: 'at-most' }, 'en')).toBe('at most 4 (papers)')
  })
})

describe('blocks', () => {
  it('are counted like units of time', () => {
    expect(displayQuantity({ value: 1, unit: 'blocks' }, 'en')).toBe('1 block')
    expect(displayQuantity({ min: 2, max: 3, unit: 'blocks', qualifier: 'about' }, 'en')).toBe('about 2–3 blocks')
    expect(displayAllowance({ value: 2, unit: 'blocks', per: 'year' }, 'es')).toBe('2 bloques al año')
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
    expect(plain(displayMomentTime(deadline, 'en'))).toBe('5:00 PM Eastern Time')
    expect(displayMoment(deadline, 'es')).toBe('1 de octubre de 2026 a las 17:00 hora oriental')
  })

  it('read as clocks elsewhere show them', () => {
    expect(plain(displayMoment(deadline, 'en', 'UTC'))).toBe('October 1, 2026 at 9:00 PM Coordinated Universal Time')
    expect(plain(displayMoment(deadline, 'en', 'Asia/Tokyo'))).toBe('October 2, 2026 at 6:00 AM Japan Standard Time')
  })

  it('read without what is not known', () => {
    expect(plain(displayMoment({ day: '2026-10-01', time: '17:00' }, 'en'))).toBe('October 1, 2026 at 5:00 PM')
    expect(displayMoment({ day: '2026-10-01', timeZone: 'Europe/Dublin' }, 'en')).toBe('October 1, 2026')
    expect(displayMomentTime({ day: '2026-10-01' }, 'en')).toBe('')
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

describe('dates that are known in part', () => {
  const moments = ['1810', '2019-07', '2011-09-12', '185X', '18XX']
  const signs = ['', '~', '?', '%']
  const uncertain = moments.flatMap((moment) => signs.map((sign) => moment + sign))
  const everyForm = uncertain.flatMap((from) => [from, `${from}/..`, ...uncertain.map((to) => `${from}/${to}`)])

  it.each([
    ['1810', '1810', '1810'],
    ['2019-07', 'July 2019', 'julio de 2019'],
    ['2011-09-12', 'September 12, 2011', '12 de septiembre de 2011'],
    ['1857~', 'about 1857', 'hacia 1857'],
    ['1857?', 'perhaps 1857', 'quizá 1857'],
    ['1857%', 'perhaps about 1857', 'quizá hacia 1857'],
    ['2011-09-12?', 'perhaps September 12, 2011', 'quizá el 12 de septiembre de 2011'],
    ['185X', '1850s', 'década de 1850'],
    ['185X~', 'about the 1850s', 'hacia la década de 1850'],
    ['18XX', '19th century', 'siglo XIX'],
    ['19XX', '20th century', 'siglo XX'],
    ['20XX', '21st century', 'siglo XXI'],
    ['11XX', '12th century', 'siglo XII'],
    ['18XX?', 'perhaps the 19th century', 'quizá el siglo XIX'],
    ['1855/1859', '1855 to 1859', 'de 1855 a 1859'],
    ['1855~/1859?', 'about 1855 to perhaps 1859', 'desde hacia 1855 hasta quizá 1859'],
    ['1855/1859~', '1855 to about 1859', 'desde 1855 hasta hacia 1859'],
    ['185X/187X', '1850s to 1870s', 'de la década de 1850 a la década de 1870'],
    ['185X%/1870', 'perhaps about the 1850s to 1870', 'desde quizá hacia la década de 1850 hasta 1870'],
    ['18XX/1920', '19th century to 1920', 'del siglo XIX a 1920'],
    [
      '2011-09-12/2012-01-03',
      'September 12, 2011 to January 3, 2012',
      'del 12 de septiembre de 2011 al 3 de enero de 2012',
    ],
    ['2019/..', 'since 2019', 'desde 2019'],
    ['2011-09-12/..', 'since September 12, 2011', 'desde el 12 de septiembre de 2011'],
    ['185X~/..', 'since about the 1850s', 'desde hacia la década de 1850'],
  ])('such as %s read in words', (date, english, spanish) => {
    expect([displayFuzzyDate(date, 'en'), displayFuzzyDate(date, 'es-MX')]).toEqual([english, spanish])
  })

  it('follow the language in order and words', () => {
    expect(displayFuzzyDate('2011-09-12~', 'en-GB')).toBe('about 12 September 2011')
  })

  it('read in words in every form that records can have', () => {
    const forms = everyForm.filter((form) => fuzzyDate().safeParse(form).success)
    expect(forms.length).toBeGreaterThan(everyForm.length / 3)
    const spoken = ['en', 'es'].flatMap((locale) => forms.map((form) => [locale, form, displayFuzzyDate(form, locale)]))
    expect(spoken.filter(([, , words]) => /[~?%/]|\dX|\.\.|undefined|NaN| {2}/.test(words!))).toEqual([])
    for (const locale of ['en', 'es'])
      expect(new Set(forms.map((form) => displayFuzzyDate(form, locale))).size).toBe(forms.length)
  })

  it('stay as they are when they are none', () => {
    const others = ['soon-ish', '', '18', '1857!', '/1859', '../1859', '1855/', '1855/soon', '1855/1857/1859', '1XXX']
    expect(others.map((text) => displayFuzzyDate(text, 'en'))).toEqual(others)
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

describe('times of day', () => {
  // Intl writes narrow spaces.
  const plain = (text: string) => text.replaceAll(/\s/g, ' ')

  it.each([
    ['07:30', undefined, '7:30 AM', '7:30'],
    ['13:00', '17:00', '1:00 – 5:00 PM', '13:00–17:00'],
    ['11:30', '13:00', '11:30 AM – 1:00 PM', '11:30–13:00'],
    ['noon', undefined, 'noon', 'noon'],
    ['12:00', 'about one', '12:00 – about one', '12:00 – about one'],
    ['25:00', undefined, '25:00', '25:00'],
  ])('from %s to %s read as people write them', (start, end, english, spanish) => {
    expect(plain(displayTime(start, end, 'en'))).toBe(english)
    expect(plain(displayTime(start, end, 'es'))).toBe(spanish)
  })

  it('belong to days and zones that have names', () => {
    const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'someday']
    expect(week.map((day) => displayWeekday(day, 'en'))).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
      'someday',
    ])
    expect(displayWeekday('monday', 'es')).toBe('lunes')
    expect(displayTimeZone('America/New_York', 'en')).toBe('Eastern Time')
    expect(displayTimeZone('Europe/Dublin', 'es')).toBe('hora de Irlanda')
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
    expect(displayFigure({ text: 'hundreds' }, 'en')).toBe('hundreds')
    expect(displayFigure({}, 'en')).toBe('')
  })

  it('read as percent', () => {
    expect(displayShare({ percent: 40, qualifier: 'nearly', of: 'training time' }, 'en')).toBe('nearly 40%')
    expect(displayShare({ percent: 12.5, of: 'training time' }, 'en')).toBe('12.5%')
  })
})

describe('lengths of ways', () => {
  it('read with their unit and hedge', () => {
    expect(displayQuantity({ value: 2.5, unit: 'miles' }, 'en')).toBe('2.5 miles')
    expect(displayQuantity({ value: 1, unit: 'miles', qualifier: 'nearly' }, 'en')).toBe('nearly 1 mile')
    expect(displayQuantity({ value: 7, unit: 'kilometers' }, 'es')).toBe('7 kilómetros')
  })
})

describe('counts', () => {
  it.each([
    [{ value: 17, of: 'people' }, '17 people', '17 people'],
    [
      { value: 11150, qualifier: 'more-than', of: 'operations', per: 'five years' },
      'more than 11,150 operations per five years',
      'más de 11.150 operations por five years',
    ],
    [{ min: 280, max: 340 }, '280–340', '280-340'],
    [{ min: 5 }, 'at least 5', 'al menos 5'],
    [{ max: 5 }, 'up to 5', 'hasta 5'],
    [{ value: 0 }, '0', '0'],
    [{ text: 'many' }, 'many', 'many'],
    [{ text: 'hundreds', of: 'visits', per: 'year' }, 'hundreds (visits) per year', 'hundreds (visits) por year'],
    [{ of: 'visits' }, '', ''],
  ] as const)('such as %j read as firmly as they are stated', (figure, english, spanish) => {
    expect([displayFigure(figure, 'en'), displayFigure(figure, 'es')]).toEqual([english, spanish])
  })
})

describe('the time that a fact covers', () => {
  it.each([
    [{ from: '2015', to: '2015' }, '2015', '2015'],
    [{ from: '2019-07' }, 'since July 2019', 'desde julio de 2019'],
    [{ to: '2026' }, 'until 2026', 'hasta 2026'],
    [{ text: 'past three years' }, 'past three years', 'past three years'],
    [{}, '', ''],
  ])('such as %j reads in words', (period, english, spanish) => {
    expect([displayPeriod(period, 'en'), displayPeriod(period, 'es')]).toEqual([english, spanish])
  })
})

describe('phrases', () => {
  it('stand in a row, apart even where one has a comma', () => {
    expect(displayPhrases(['fast', 'cheap'])).toBe('fast, cheap')
    expect(displayPhrases(['by Olmsted, as is the park', 'wild'])).toBe('by Olmsted, as is the park; wild')
    expect(displayPhrases([])).toBe('')
  })
})

describe('sums of money', () => {
  it.each<[Money, string, string]>([
    [{ amount: 1500, currency: 'USD' }, '$1,500', '1500\u00A0US$'],
    [{ amount: 68500.5, currency: 'USD', per: 'year' }, '$68,500.50 a year', '68.500,50\u00A0US$ al año'],
    [{ amount: 450, currency: 'EUR', per: 'event' }, '€450 each time', '450\u00A0€ cada vez'],
    [
      { amount: 120, currency: 'USD', per: 'month', qualifier: 'about' },
      'about $120 a month',
      'alrededor de 120\u00A0US$ al mes',
    ],
    [
      { amount: 1800, currency: 'USD', per: 'program' },
      '$1,800 in the whole program',
      '1800\u00A0US$ en todo el programa',
    ],
    [{ amount: 90000, currency: 'JPY', qualifier: 'up-to' }, 'up to ¥90,000', 'hasta 90.000\u00A0JPY'],
  ])('such as %j read with their currency, period and hedge', (money, english, spanish) => {
    expect([displayMoney(money, 'en'), displayMoney(money, 'es')]).toEqual([english, spanish])
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
