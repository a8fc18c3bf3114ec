import { describe, expect, it } from 'vitest'
import { recordsIn, shared, styled, toldOf, workbook, around, type Form, type Value } from './workbook.js'

/** The value of a field of events, or of what else is named, from one cell. */
async function valueOf(
  heading: string,
  value: Value,
  form: Form = {},
  collection: 'events' | 'statistics' | 'people' | 'faqs' = 'events',
) {
  const rows = [
    [
      'Id',
      collection === 'people' ? 'Name' : collection === 'faqs' ? 'Question' : 'Title of it',
      heading,
      ...shared.headings,
    ],
    ['a', collection === 'people' ? 'Bo Aster' : 'A', value, ...shared.values],
  ]
  rows[0]![1] = { events: 'Name', statistics: 'Name', people: 'Name', faqs: 'Question' }[collection]
  const [record] = await recordsIn(collection, rows, form)
  return record
}

describe('numbers', () => {
  it.each([
    ['General', 2019, '2019'],
    ['General', 0.1 + 0.2, '0.3'],
    ['00000', 2114, '02114'],
    ['000-00-0000', 123456789, '123-45-6789'],
    ['[<=9999999]###-####;(###) ###-####', 6175550100, '(617) 555-0100'],
    ['[<=9999999]###-####;(###) ###-####', 5550100, '555-0100'],
    ['#,##0', 1234567, '1,234,567'],
    ['#,##0.00', 1234.5, '1,234.50'],
    ['0.##', 1.5, '1.5'],
    ['0.##', 2, '2.'],
    ['"PGY-"0', 2, 'PGY-2'],
    ['0" weeks"', 4, '4 weeks'],
    ['$#,##0', 80000, '$80,000'],
    ['[$€-407]\\ #,##0', 80000, '€ 80,000'],
    ['0%', 0.4, '40%'],
    ['0.0%', 0.125, '12.5%'],
    ['0;(0)', -5, '(5)'],
    ['0.00', -5, '-5.00'],
    ['0.0;-0.0;"none"', 0, 'none'],
    ['#,##0;;"none"', 5, '5'],
    ['0,', 12000, '12'],
    ['@', 7, '7'],
  ])('in the format %s are read in texts as they are shown: %s as %s', async (format, number, shown) => {
    const record = await valueOf('Frequency', styled(number, 0), { formats: [format] })
    expect(record).toMatchObject({ frequency: shown })
  })

  it('are read in fields of numbers as they are, whatever their format', async () => {
    const [record] = await recordsIn(
      'compensation',
      [
        ['Id', 'Name', 'Currency', 'Per', 'Ladder: level', 'Ladder: amount', 'Ladder: supplement', ...shared.headings],
        ['a', 'Salaries', 'USD', 'year', 'PGY-1', styled(80000.5, 0), styled(1200, 1), ...shared.values],
      ],
      { formats: ['$#,##0', '0.0,"k"'] },
    )
    expect(record).toMatchObject({ ladder: [{ level: 'PGY-1', amount: 80000.5, supplement: 1200 }] })
  })

  it('in percent are percent where percent is asked for', async () => {
    const share = async (value: Value) => {
      const rows = [
        ['Id', 'Name', 'Share: percent', 'Share: of', ...shared.headings],
        ['a', 'A', value, 'all', ...shared.values],
      ]
      return (await recordsIn('statistics', rows, { formats: ['General', '0%'] }))[0]!.share
    }
    expect(await share(styled(0.4, 1))).toEqual({ percent: 40, of: 'all' })
    expect(await share('97.5 %')).toEqual({ percent: 97.5, of: 'all' })
    expect(await share(40)).toEqual({ percent: 40, of: 'all' })
  })
})

describe('dates', () => {
  it.each([
    ['yyyy-mm-dd', 46217, '2026-07-14'],
    ['m/d/yy', 46217, '2026-07-14'],
    ['[$-409]dddd, mmmm d, yyyy;@', 46217, '2026-07-14'],
    ['d. mmmm yyyy', 1, '1900-01-01'],
    ['d. mmmm yyyy', 59, '1900-02-28'],
    ['d. mmmm yyyy', 61, '1900-03-01'],
    ['m/d/yyyy h:mm', 46217, '2026-07-14'],
    ['mmm-yy', 46217, '2026-07'],
    ['mmmm yyyy', 46217, '2026-07'],
    ['yyyy', 46217, '2026'],
    ['General', 2026, '2026'],
    ['m/d/yyyy', 46217.999999999, '2026-07-15'],
  ])('in the format %s are read as far as they are shown: %s as %s', async (format, number, date) => {
    expect(await valueOf('Date', styled(number, 0), { formats: [format] })).toMatchObject({ date })
  })

  it('count from 1904 where the workbook says so', async () => {
    const form = { formats: ['yyyy-mm-dd'], workbookPr: 'date1904="1"' }
    expect(await valueOf('Date', styled(44755, 0), form)).toMatchObject({ date: '2026-07-14' })
    expect(await valueOf('Date', styled(0, 0), form)).toMatchObject({ date: '1904-01-01' })
  })

  it('are the same in every time zone', async () => {
    const zone = process.env.TZ
    try {
      for (const place of ['Pacific/Kiritimati', 'America/New_York', 'Pacific/Pago_Pago']) {
        process.env.TZ = place
        expect(await valueOf('Date', styled(46217, 0), { formats: ['m/d/yyyy'] })).toMatchObject({ date: '2026-07-14' })
      }
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })

  it('are taken as written where the file writes them out', async () => {
    expect(await valueOf('Date', { xml: '<c t="d"><v>2026-07-14T00:00:00</v></c>' })).toMatchObject({
      date: '2026-07-14',
    })
  })

  it('are times where only a time is shown', async () => {
    const [record] = await recordsIn(
      'conferences',
      [
        ['Id', 'Name', 'Times: days', 'Times: start', 'Times: end', ...shared.headings],
        ['a', 'Rounds', 'Monday, thursday', styled(0.3125, 0), styled(46217.5, 1), ...shared.values],
      ],
      { formats: ['h:mm AM/PM', '[$-409]h:mm'] },
    )
    expect(record).toMatchObject({ times: [{ days: ['monday', 'thursday'], start: '07:30', end: '12:00' }] })
  })
})

describe('truth', () => {
  it.each([true, 'TRUE', 'yes', 'Yes'])('is %s', async (value) => {
    const rows = [
      ['Id', 'Name', 'Empty', ...shared.headings],
      ['a', 'A', value, ...shared.values],
    ]
    expect(await recordsIn('links', rows)).toMatchObject([{ empty: true }])
  })
})

describe('texts', () => {
  it('keep their zeros, lose spaces around them, and are put together from their runs', async () => {
    const sharedStrings =
      '<si><t>02114</t></si><si><r><rPr><b/></rPr><t>Each </t></r><r><t>year</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si><si><t xml:space="preserve"> a_x000D__x005F_x0041_ &amp; &#x1F600; </t></si>'
    for (const [index, text] of ['02114', 'Each year', 'a\n_x0041_ & 😀'].entries()) {
      const record = await valueOf('Frequency', { xml: `<c t="s"><v>${index}</v></c>` }, { sharedStrings })
      expect(record).toMatchObject({ frequency: text })
    }
  })

  it('are what formulas gave when they were last calculated', async () => {
    expect(await valueOf('Frequency', { xml: '<c t="str"><f>A1&amp;"x"</f><v>ax</v></c>' })).toMatchObject({
      frequency: 'ax',
    })
  })

  it('are not numbers because they look like some', async () => {
    expect(await valueOf('Frequency', '1e3')).toMatchObject({ frequency: '1e3' })
  })
})

describe('several values in a cell', () => {
  it.each([
    ['ward rounds; clinics', ['ward rounds', 'clinics']],
    ['ward rounds\nclinics, labs; and more', ['ward rounds', 'clinics, labs; and more']],
    ['; a ;; b;', ['a', 'b']],
    ['one, two', ['one, two']],
    ['["a; b", c]', ['a; b', 'c']],
  ])('of free text: %j', async (cell, topics) => {
    expect(await valueOf('Topics', cell)).toMatchObject({ topics })
  })

  it.each([
    ['MD, PhD', ['MD', 'PhD']],
    ['M.D., Ph.D.', ['MD', 'PhD']],
    ['MD; MPH', ['MD', 'MPH']],
    ['MD', ['MD']],
  ])('of degrees: %s', async (cell, degrees) => {
    expect(await valueOf('Degrees', cell, {}, 'people')).toMatchObject({ degrees })
  })

  it('of numbers, ids, names and choices', async () => {
    const people =
      'Id,Name,As of,Sources: source,Sources: lines\na,"Aster, Bo",2026,page,"28, 30"\nb,"Bell, Cy",2026,Page,7\n'
    const book = workbook({
      Milestones: [
        ['Id', 'Title', 'Summary', 'People', ...shared.headings],
        ['m', 'M', 'S.', 'Aster, Bo; b', ...shared.values],
      ],
    })
    expect(await toldOf({ ...around, 'content/people.csv': people, 'content/book.xlsx': book })).toBe('nothing')
  })
})

describe('a choice', () => {
  it.each(['Chief year', 'CHIEF-YEAR', ' chief-year '])(
    'is known whatever its capitals and spaces: %s',
    async (kind) => {
      const rows = [
        ['Id', 'Class year', 'Kind', ...shared.headings],
        ['2026-1', 2026, kind, ...shared.values],
      ]
      expect(await recordsIn('placements', rows)).toMatchObject([{ kind: 'chief-year', classYear: 2026 }])
    },
  )
})
