import { describe, expect, it } from 'vitest'
import {
  displayAllowance,
  displayAward,
  displayDate,
  displayDegrees,
  displayDuration,
  displayList,
  displayName,
  displayPosition,
  displayQuantity,
  displayShare,
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
