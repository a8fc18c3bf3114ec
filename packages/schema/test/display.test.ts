import { describe, expect, it } from 'vitest'
import {
  displayAllowance,
  displayAward,
  displayDate,
  displayDegrees,
  displayDuration,
  displayFigure,
  displayFuzzyDate,
  displayList,
  displayName,
  displayPeriod,
  displayPhrases,
  displayPosition,
  displayQuantity,
  displayShare,
  displayTime,
  displayTimeZone,
  displayWeekday,
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
  })
})

describe('dates that are known in part', () => {
  const moments = ['1810', '2019-07', '2011-09-12', '185X', '18XX']
  const signs = ['', '~', '?', '%']
  const uncertain = moments.flatMap((moment) => signs.map((sign) => moment + sign))
  const forms = uncertain.flatMap((from) => [from, `${from}/..`, ...uncertain.map((to) => `${from}/${to}`)])

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
    expect(forms.filter((form) => !fuzzyDate().safeParse(form).success)).toEqual([])
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
    [{ from: '2015', to: '2019' }, '2015–2019', '2015–2019'],
    [{ from: '2019-07', to: '2020' }, 'July 2019 – 2020', 'julio de 2019 – 2020'],
    [{ from: '2019-07' }, 'since July 2019', 'desde julio de 2019'],
    [{ from: '2019-07-14' }, 'since July 14, 2019', 'desde el 14 de julio de 2019'],
    [{ to: '2026' }, 'until 2026', 'hasta 2026'],
    [{ to: '2026-01-31' }, 'until January 31, 2026', 'hasta el 31 de enero de 2026'],
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
