/** What holds for every collection, and what single values accept. */
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import {
  authoredSchema,
  collectionNames,
  collections,
  definitionName,
  feedSchema,
  jsonSchemaOf,
  Media,
  picturePaths,
  printRecordTypes,
  printShapes,
  publishedSchema,
  referencePaths,
  Withdrawn,
  type JsonSchema,
} from '../src/index.js'
import { acgmeId, language, orcid, ror, wikidata } from '../src/values/identifiers.js'
import { academicYear, date, duration, fuzzyDate, timeOfDay, timeZone } from '../src/values/dates.js'
import { Figure } from '../src/values/figures.js'
import { telephone, webAddress } from '../src/values/links.js'
import { currency, Money } from '../src/values/money.js'
import { degrees } from '../src/values/names.js'
import { Period } from '../src/values/periods.js'
import { Quantity } from '../src/values/quantities.js'
import { count, flag, number, text, year } from '../src/values/scalars.js'

describe.each(collectionNames)('%s', (name) => {
  const { schema } = collections[name]

  it('accept their example', () => {
    expect(schema.safeParse(schema.example).error?.issues).toBe(undefined)
  })

  it('refuse fields that they do not know', () => {
    const { issues } = schema.safeParse({ colour: 'blue' }).error!
    expect(issues).toContainEqual(expect.objectContaining({ code: 'unrecognized_keys', keys: ['colour'] }))
  })

  it('ask authors for all but what has a default', () => {
    const { required } = jsonSchemaOf(schema)
    expect(authoredSchema(name).required).toEqual(required!.filter((field) => field !== 'status'))
  })

  it('describe every field', () => {
    expect(undescribed(authoredSchema(name))).toEqual([])
    expect(undescribed(publishedSchema(name))).toEqual([])
  })

  it('refer only to collections that exist', () => {
    for (const { refersTo } of referencePaths(schema)) expect(collectionNames).toContain(refersTo)
  })

  it('can do without a list of references, which goes when none of its records is shown', () => {
    const lists = referencePaths(schema).flatMap(({ path: [field, ...rest] }) => (rest.join() === '*' ? field! : []))
    const { required } = authoredSchema(name)
    expect(lists.filter((field) => required!.includes(field))).toEqual([])
  })

  it('publish nothing that stays with the editors', () => {
    const published = JSON.stringify(publishedSchema(name))
    expect(published).not.toMatch(/"(owner|remark|draft|hidden|refersTo|unpublished|publishedAs)"/)
  })

  it('say in their feed what they are', () => {
    expect(feedSchema(name).properties!.collection!.const).toBe(name)
  })
})

function undescribed(root: JsonSchema): string[] {
  return fields(root, '').filter(Boolean)

  function fields(node: JsonSchema, path: string): string[] {
    const inner = Object.entries(node.properties ?? {}).flatMap(([key, value]) => [
      describes(value) ? '' : `${path}${key}`,
      ...fields(value, `${path}${key}.`),
    ])
    return [
      ...inner,
      ...(node.items ? fields(node.items, path) : []),
      ...(node.oneOf ?? []).flatMap((one) => fields(one, path)),
    ]
  }

  function describes(node: JsonSchema): boolean {
    const shared = root.$defs?.[definitionName(node)]
    return Boolean(node.description ?? node.const ?? (shared && shared.description))
  }
}

describe('published types', () => {
  it('need no Zod', () => {
    expect(printRecordTypes()).not.toMatch(/zod|import/i)
  })

  it('print a feed as its schema has it', () => {
    expect(/export interface Feed<[^]*?\n}/.exec(printRecordTypes())![0]).toMatchInlineSnapshot(`
      "export interface Feed<Name extends CollectionName = CollectionName> {
        /** This schema, relative to the feed. */
        $schema?: string
        /** Version of the feed’s form. */
        schema: 1
        /** What the feed holds. */
        collection: Name
        /** Whose records they are. */
        department: string
        /** Changes when a record changes. */
        digest: string
        /** The newest date at which a record of the feed was true. */
        asOf?: string
        /** Ids that changed, of this collection and of those it refers to: {"programs/old-id": "new-id"}. */
        redirects?: Record<string, string>
        /** Salted hashes of the ids of its records, and of the people they name: {"people/an-id": "a hash"}. Snippets carry them, so that what is withdrawn is found in them. */
        marks?: Record<string, string>
        /** The published records. */
        records: Array<Records[Name]>
        /** Salted hashes of the ids of all records of the department that were taken down. */
        withdrawn: string[]
      }"
    `)
  })

  it('carry with a reference what is needed to show it', () => {
    expect(printRecordTypes()).toContain(`export interface PersonReference {
  /** Where the record stands. */
  collection: 'people'
  /** Its id. */
  id: string
  /** The name in parts. */
  name: PersonName
  /** Degrees in the person’s own order, without points: [MD, PhD] */
  degrees?: string[]
  /** A picture of the person; published with feeds only, and only with consent. */
  portrait?: Media
  /** School of the first medical degree. */
  medicalSchool?: string
  /** Where the person comes from. */
  hometown?: string
  /** Clinical, research or other interests, a phrase each. */
  interests?: string[]
}`)
  })
})

describe('pictures', () => {
  it('are found wherever they stand', () => {
    const places = collectionNames.flatMap((name) =>
      picturePaths(collections[name].schema).map((path) => `${name}: ${path.join('.')}`),
    )
    expect(places).toEqual([
      'organizations: pictures.*',
      'people: portrait',
      'groups: pictures.*',
      'milestones: pictures.*',
      'places: pictures.*',
      'events: pictures.*',
    ])
  })

  it('are published with their copies', () => {
    expect(/export interface Media [^]*?\n}/.exec(printRecordTypes())![0]).toMatchInlineSnapshot(`
      "export interface Media {
        /** Address of the widest copy, relative to the feed. */
        src: string
        /** Width of the widest copy, in pixels. */
        width: number
        /** Height of the widest copy, in pixels. */
        height: number
        /** All copies, from the narrowest to the widest, for srcset. */
        sizes: Array<{
          /** Address of the copy, relative to the feed. */
          src: string
          /** Its width, in pixels. */
          width: number
        }>
        /** What the picture shows, for those who do not see it. */
        alt?: string
        /** yes: the picture says nothing that the text does not, so it is left unread. */
        decorative?: boolean
        /** What stands below it. */
        caption?: string
        /** Who made it. */
        credit?: string
        /** Under what terms it may be shown: CC BY 4.0 */
        licence?: string
      }"
    `)
    const shape = /"portrait\?":(\{[^]*?\}\],[^]*?\})/.exec(printShapes())![1]!
    expect(JSON.parse(shape)).toMatchObject({
      src: 'string',
      width: 'number',
      sizes: [{ src: 'string', width: 'number' }],
    })
  })
})

describe('withdrawn records', () => {
  it('keep no text', () => {
    const left = { id: 'somebody', status: 'withdrawn', withdrawnOn: '2026-11-01', reason: 'request' }
    expect(Withdrawn.safeParse(left).success).toBe(true)
    expect(Withdrawn.safeParse({ ...left, name: 'Somebody' }).success).toBe(false)
  })
})

describe('values', () => {
  it.each([
    [
      'a number',
      number(),
      ['40', '12.50', '-3', '0.000000000001', '123456789012345', 40],
      ['forty', '02114', '1e3', '', ' 4', null],
    ],
    ['a count', count(), ['0', '17'], ['-1', '1.5', '007', '12345678901234567891']],
    ['a year', year(), ['1989', 2019], ['89', '0989', '19890']],
    ['yes or no', flag(), ['yes', 'no', 'true', 'False', true], ['maybe', '1', '']],
    ['text', text(), ['02114', '1265140E0', 'null'], ['', '   ', 5]],
    ['a date', date(), ['2019', '2019-07', '2019-07-14', '2024-02-29'], ['2019-13', '2019-02-29', '14/07/2019', '19']],
    [
      'a date as well as it is known',
      fuzzyDate(),
      ['1810', '1857~', '185X', '18XX?', '2019-07', '2024-02-29', '1855/1859', '2019-07/2019', '2019/..', '185X/1852'],
      ['2019-02-29', '1855/2019-02-30', '1859/1855', '2019-07/2019-06', '186X/1859', '2022-23', '../1855'],
    ],
    [
      'a path of a picture',
      Media.shape.src,
      ['media/a.jpg', 'media/Zoë im Garten (2).JPG', 'media/team/2026/a.b.png'],
      [
        'a.jpg',
        '/media/a.jpg',
        'media/',
        'media/../a.jpg',
        'media/.a.jpg',
        'media//a.jpg',
        'https://a.example/media/a.jpg',
      ],
    ],
    [
      'a web address',
      webAddress(),
      ['https://a.example/x?y=1', 'http://a.example'],
      ['javascript:alert(1)', 'a.example', 'ftp://a.example'],
    ],
    [
      'a ROR id',
      ror(),
      ['002pd6e78', '03vek6s52', '04b6nzv94'],
      ['002pd6e77', '002pd6e7', 'https://ror.org/002pd6e78'],
    ],
    [
      'an ORCID iD',
      orcid(),
      ['0000-0002-1825-0097', '0000-0002-1694-233X'],
      ['0000-0002-1825-0098', '0000-0002-1694-2331', '0000000218250097', 'https://orcid.org/0000-0002-1825-0097'],
    ],
    ['a Wikidata item', wikidata(), ['Q180'], ['180', 'Q0180', 'q180']],
    ['an ACGME id', acgmeId(), ['9999990001'], ['999999001', '999-999-0001']],
    ['a language', language(), ['en', 'es-MX', 'zh-Hant'], ['english language', 'es_MX', '']],
    ['a currency', currency(), ['USD', 'EUR'], ['usd', '$', 'QQQ']],
    ['an academic year', academicYear(), ['2019-2020'], ['2019-20', '2019', '2019-2021', '2020-2019']],
    ['a length of time', duration(), ['P3Y', 'P6W', 'P2Y6M'], ['3 years', 'P', 'P1.5Y']],
    ['a time of day', timeOfDay(), ['07:30', '23:59'], ['7:30', '24:00', '07:30 am']],
    ['a time zone', timeZone(), ['America/New_York', 'Europe/Dublin'], ['Eastern', 'America/Bostn']],
    [
      'a telephone number',
      telephone(),
      ['988', '+1 617 555 0100', '(617) 555-0100', '+1 617 555 0100 ext. 204'],
      ['HELP', '12', 'tel:988', '988 x2'],
    ],
    ['degrees', degrees(), [['MD', 'PhD'], ['C-TAGME'], ['MRCP(UK)']], [[], ['M.D.'], ['MD, PhD']]],
    [
      'a quantity',
      Quantity,
      [
        { value: '4', unit: 'weeks' },
        { min: 4, max: 5, unit: 'days' },
      ],
      [
        { unit: 'days' },
        { value: 1, min: 1, max: 2, unit: 'days' },
        { min: 1, unit: 'days' },
        { min: 4, max: 4, unit: 'days' },
        { min: '10', max: '9', unit: 'days' },
        { min: 5, max: -4, unit: 'days' },
      ],
    ],
    [
      'a sum of money',
      Money,
      [
        { amount: '0', currency: 'USD' },
        { min: '90', max: '120.50', currency: 'USD', per: 'shift' },
      ],
      [
        { currency: 'USD' },
        { amount: '-1', currency: 'USD' },
        { min: 90, currency: 'USD' },
        { min: 120, max: 90, currency: 'USD' },
        { amount: 90, max: 120, currency: 'USD' },
      ],
    ],
    [
      'a figure',
      Figure,
      [{ value: '500', qualifier: 'about' }, { min: 4, max: 5, of: 'beds' }, { text: 'hundreds' }],
      [{}, { of: 'beds' }, { min: 4 }, { min: 9, max: 3 }, { value: 9, min: 3, max: 10 }, { value: 9, text: 'many' }],
    ],
    [
      'a period',
      Period,
      [{ from: '2019' }, { from: '2019-07', to: '2019' }, { from: '2019', to: '2019-07' }, { text: 'five decades' }],
      [
        { from: '2025', to: '2019' },
        { from: '2019-07', to: '2019-06-30' },
      ],
    ],
  ] satisfies [string, z.ZodType, unknown[], unknown[]][])(
    '%s is read as it is meant, or refused',
    (_, schema, right, wrong) => {
      for (const value of right) expect([value, schema.safeParse(value).success]).toEqual([value, true])
      for (const value of wrong) expect([value, schema.safeParse(value).success]).toEqual([value, false])
    },
  )

  it('is a number only where a number holds it exactly', () => {
    const long = ['12345678901234567891', '-1234567890123456', '0.1234567890123456', '100000000.00000001']
    for (const figure of long) {
      expect(
        number()
          .safeParse(figure)
          .error!.issues.map(({ message }) => message),
      ).toEqual(['expected a number of at most 15 digits'])
    }
    expect(count().safeParse(long[0]).error!.issues[0]!.message).toBe('expected a whole number of at most 15 digits')
    expect(['123456789012345', '-0.00123456789012345'].map((figure) => String(number().parse(figure)))).toEqual([
      '123456789012345',
      '-0.00123456789012345',
    ])
  })

  it('keeps text as it was written', () => {
    expect(['02114', '1265140E0', '2019'].map((value) => text().parse(value))).toEqual(['02114', '1265140E0', '2019'])
  })
})

describe('rules across fields', () => {
  it('are told in the same run as wrong fields', () => {
    const { issues } = collections.wellness.schema.safeParse({ kind: 'crisis', name: '' }).error!
    expect(issues.map(({ path }) => path.join('.'))).toEqual(expect.arrayContaining(['name', 'reviewBy']))
  })

  it.each([
    ['people', { portrait: { src: 'media/a.jpg', alt: 'A' } }, 'portraitConsent'],
    ['people', { portrait: { src: 'media/a.jpg' }, portraitConsent: '2026' }, 'portrait.alt'],
    ['places', { pictures: [{ src: 'media/a.jpg', alt: 'A', decorative: 'yes' }] }, 'pictures.0.alt'],
    ['schedules', { matrix: { columns: ['PGY-1', 'PGY-2'], rows: [{ label: 'Wards', cells: [{}] }] } }, 'matrix'],
  ] as const)('are held by %s: %j', (name, fields, path) => {
    const { schema } = collections[name]
    const { issues } = schema.safeParse({ ...schema.example, ...fields }).error!
    expect(issues.map((issue) => issue.path.join('.'))).toContain(path)
  })

  it.each([
    [
      'applications',
      { deadline: { day: '2026-10-01', time: '17:00' } },
      'deadline.timeZone: a time needs its zone. Add timeZone: America/New_York, with yours, or remove the time.',
    ],
    ['applications', { letters: { min: '4', max: '3' } }, 'letters.max: expected no fewer letters than min'],
    [
      'applications',
      { interviews: { from: '2027-01', to: '2026-10' } },
      'interviews.to: expected no earlier date than from',
    ],
    ['applications', { opens: '2026-10-02' }, 'deadline: expected no earlier day than opens'],
    [
      'applications',
      {
        sessions: [
          {
            name: 'Open house',
            start: { day: '2026-09-10', time: '18:00', timeZone: 'America/Chicago' },
            end: { day: '2026-09-10', time: '17:00', timeZone: 'America/Chicago' },
          },
        ],
      },
      'sessions.0.end: expected no earlier time than start',
    ],
    [
      'testimonials',
      { permission: { basis: 'consent', givenOn: '2026-07-01', until: '2026-06-30' } },
      'permission.until: expected no earlier day than givenOn',
    ],
    ['programs', { asOf: '2026-07', validUntil: '2026-06-30' }, 'validUntil: expected no earlier day than asOf'],
    [
      'leadership',
      { holders: [{ person: 'a', from: '2024', to: '2023' }] },
      'holders.0.to: expected no earlier date than from',
    ],
    ['compensation', { ladder: [{ level: 'PGY-1', amount: '-80000' }] }, 'ladder.0.amount: expected zero or more'],
    [
      'rosters',
      { members: [{ person: 'a', entered: '2028' }] },
      'members: nobody can have entered after the academic year. Correct entered, or academicYear.',
    ],
  ] as const)('tell %s what contradicts itself: %j', (name, fields, message) => {
    const { schema } = collections[name]
    const { issues } = schema.safeParse({ ...schema.example, ...fields }).error!
    expect(issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)).toEqual([message])
  })

  it('let pass what may be so', () => {
    const session = { name: 'Open house', start: { day: '2026-09-10', time: '18:00', timeZone: 'America/Chicago' } }
    for (const [name, fields] of [
      ['applications', { letters: { min: 2, max: 2 }, opens: '2026-10', interviews: { from: '2026', to: '2026-01' } }],
      [
        'applications',
        { sessions: [{ ...session, end: { ...session.start, time: '01:00', timeZone: 'Asia/Tokyo' } }] },
      ],
      ['applications', { sessions: [{ ...session, end: { ...session.start, day: '2026-09-11', time: '01:00' } }] }],
      ['rosters', { members: [{ person: 'a', entered: 2027 }] }],
    ] as const) {
      const { schema } = collections[name]
      expect(schema.safeParse({ ...schema.example, ...fields }).error?.issues).toBe(undefined)
    }
  })

  it('let no quotation through without consent', () => {
    const words = { statement: { form: 'quotation', text: 'x' }, permission: { basis: 'public-page' } }
    const { issues } = collections.testimonials.schema.safeParse(words).error!
    expect(issues.map(({ message }) => message)).toContain(
      'a quotation needs the speaker’s consent. Set permission.basis to consent, or retell it: form: reported.',
    )
  })
})
