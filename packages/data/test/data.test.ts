/** What holds for the published records. */
import { readFileSync } from 'node:fs'
import * as data from '@housestaff/data'
import {
  alumni,
  events,
  leadership,
  links,
  milestones,
  organizations,
  places,
  programs,
  rotations,
  statistics,
  testimonials,
  wellness,
} from '@housestaff/data'
import type { CollectionName, Feed } from '@housestaff/data'
import { michaelSBrown, josephLGoldstein } from '@housestaff/data/alumni'
import { primaryCare } from '@housestaff/data/programs'
import { describe, expect, it } from 'vitest'

/** How many records each collection has. Those without any have no content yet. */
const counts: Record<CollectionName, number> = {
  sources: 12,
  organizations: 22,
  people: 25,
  programs: 9,
  leadership: 6,
  rosters: 1,
  alumni: 17,
  placements: 0,
  statistics: 10,
  testimonials: 4,
  wellness: 14,
  benefits: 0,
  compensation: 0,
  rotations: 9,
  conferences: 2,
  schedules: 0,
  groups: 11,
  milestones: 7,
  places: 25,
  applications: 1,
  faqs: 0,
  events: 5,
  terms: 3,
  links: 14,
  sites: 0,
}

const names = Object.keys(counts) as CollectionName[]
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id)

const feed = <Name extends CollectionName>(name: Name): Feed<Name> =>
  JSON.parse(readFileSync(new URL(import.meta.resolve(`@housestaff/data/feed/${name}.json`)), 'utf8'))

it('exports an array for each collection', () => {
  expect(Object.keys(data).toSorted()).toEqual(names.toSorted())
})

it('counts records as the README does', () => {
  expect(Object.fromEntries(names.map((name) => [name, data[name].length]))).toEqual(counts)
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const rows = [...readme.matchAll(/^\| `(\w+)` \| .* \| (\d+) \|$/gm)].map(([, name, count]) => [name, Number(count)])
  expect(rows).toEqual(Object.entries(counts).filter(([, count]) => count > 0))
  const [none] = /^The page has no facts for [^;]*;/m.exec(readme) ?? []
  expect([...none!.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual(names.filter((name) => counts[name] === 0))
})

describe.each(names)('%s', (name) => {
  it('are the same as modules and as a feed', () => {
    expect(feed(name).records).toEqual(data[name])
  })

  it('say when they were true and are all shown', () => {
    for (const { id, asOf, status } of data[name]) {
      expect(asOf, id).toMatch(/^\d{4}/)
      expect(['current', 'historical', 'superseded'], id).toContain(status)
    }
  })

  it('name a source for each record', () => {
    if (name === 'sources') return
    for (const record of data[name]) expect('sources' in record && record.sources.length, record.id).toBeGreaterThan(0)
  })

  it('say things in at most two sentences, none of them about the past of a reader', () => {
    for (const record of data[name]) {
      const summary = 'summary' in record ? (record.summary ?? '') : ''
      expect(summary.match(/[.!?](?= |$)/g)?.length ?? 0, record.id).toBeLessThanOrEqual(2)
      expect(summary, record.id).not.toMatch(/\b(last year|currently|recently|nowadays)\b/i)
    }
  })

  it('leave editors’ notes out', () => {
    expect(JSON.stringify(feed(name))).not.toMatch(/"(remark|owner)":/)
  })
})

describe('programs', () => {
  it('are the residency, its six programs, the fellowships and global health, in the order of the page', () => {
    expect(programs.map(({ id }) => id)).toEqual([
      'internal-medicine',
      'categorical',
      'stanbury',
      'primary-care',
      'global-medicine',
      'preliminary',
      'med-peds',
      'fellowships',
      'global-health',
    ])
  })

  it('carry figures as they are hedged in the source', () => {
    expect(primaryCare.ambulatoryShare).toEqual({ percent: 40, qualifier: 'nearly', of: 'clinical training time' })
  })
})

describe('milestones', () => {
  it('are in the order of time', () => {
    expect(milestones.map(({ id, date, dateLabel }) => [id, date ?? dateLabel])).toEqual([
      ['circular-letter', '1810'],
      ['legislature-petition', '1811'],
      ['bulfinch-opening', '1821'],
      ['house-physician-and-surgeon', '1830'],
      ['resident-physician', '185X'],
      ['house-pupil-term-dropped', '1922'],
      ['program-growth', 'almost 200 years, up to 2019'],
    ])
  })
})

describe('places', () => {
  it('walk the Freedom Trail from stop to stop', () => {
    const trail = places.find(({ id }) => id === 'freedom-trail')!
    expect(trail).toMatchObject({ start: 'Boston Common', end: 'USS Constitution' })
    expect(trail.length).toEqual({ value: 2.5, unit: 'miles' })
    expect(ids(trail.stops!)).toEqual(['faneuil-hall', 'old-north-church', 'boston-massacre-site', 'bunker-hill'])
  })

  it('list the restaurants in the order of the page, with the area that it gives', () => {
    const restaurants = places.filter(({ kind }) => kind === 'restaurant')
    expect(restaurants.map(({ name, area }) => [name, area])).toEqual([
      ['El Pelon', undefined],
      ['Island Creek Oyster Bar', undefined],
      ['Myers and Chang', 'South End'],
      ['Beehive', 'South End'],
      ['Artu', 'Beacon Hill'],
      ["Anna's Taqueria", 'Beacon Hill'],
      ['75 Chestnut', 'Beacon Hill'],
      ['Select Oyster Bar', 'Back Bay'],
      ['Toro', 'Back Bay'],
      ['Trattoria Di Monica', 'North End'],
      ['The Daily Catch', 'North End'],
      ['Border Café', undefined],
    ])
  })

  it('call only that restaurant closed of which a later source says so', () => {
    const restaurants = places.filter(({ kind }) => kind === 'restaurant')
    expect(ids(restaurants.filter(({ condition }) => condition !== 'unknown'))).toEqual(['border-cafe'])
    expect(ids(places.filter(({ status }) => status === 'historical'))).toEqual(['border-cafe'])
  })
})

describe('leadership', () => {
  it('names two holders; of the other roles the page names nobody', () => {
    const holders = leadership.flatMap(({ title, holders: held = [] }) =>
      held.map(({ person }) => [title, person.name.family]),
    )
    expect(holders).toEqual([
      ["Lead of the residency's diversity and inclusion effort", 'Burnett-Bowie'],
      ['Physician-in-chief', 'Armstrong'],
    ])
    expect(leadership).toHaveLength(6)
  })

  it('keeps a post that ended as historical, with its end', () => {
    const past = leadership.filter(({ status }) => status === 'historical')
    expect(past.map(({ id, holders }) => [id, holders![0]!.to])).toEqual([['physician-in-chief', '2022-03-01']])
  })
})

describe('rotations', () => {
  it('are in the order of the page', () => {
    expect(ids(rotations)).toEqual([
      'general-medicine-services',
      'intensive-care-units',
      'emergency-department',
      'consultation-services',
      'ambulatory-care-rotation',
      'ambulatory-subspecialty-elective',
      'continuity-clinic',
      'electives',
      'resident-research',
    ])
  })
})

describe('links', () => {
  it('say which pages the source names without showing anything of them', () => {
    expect(ids(links.filter(({ empty }) => !empty))).toEqual(['program-links'])
    expect(links.every(({ url }) => url === undefined)).toBe(true)
  })
})

describe('what is relative to the page', () => {
  it('is given in words beside the year', () => {
    const periods = events.flatMap(({ period }) => period?.text ?? [])
    expect([...new Set(periods)]).toEqual(['the last calendar year, relative to the page of 2019'])
    expect(programs[0]!.age).toEqual({ value: 75, qualifier: 'more-than', of: 'years' })
    expect(programs[0]!.asOf).toBe('2019')
  })
})

describe('statistics', () => {
  it('count the graduates whom the page names as the alumni do', () => {
    const named = statistics.find(({ id }) => id === 'notable-graduates')!
    expect(named.count).toEqual({ value: alumni.length, of: 'people' })
    const laureates = statistics.find(({ id }) => id === 'notable-laureates')!
    expect(laureates).toMatchObject({ count: { value: 7 }, parent: { id: 'notable-graduates' } })
  })
})

describe('alumni', () => {
  it('are seventeen people, seven of them Nobel laureates', () => {
    expect(alumni).toHaveLength(17)
    const laureates = alumni.filter(({ awards = [] }) => awards.some(({ name }) => name.startsWith('Nobel Prize')))
    expect(laureates.map(({ person }) => person.name.family)).toEqual([
      'Bishop',
      'Brown',
      'Edelman',
      'Goldstein',
      'Minot',
      'Murad',
      'Steinman',
    ])
  })

  it('share a prize both ways', () => {
    expect(michaelSBrown.awards![0]!.sharedWith).toEqual([expect.objectContaining({ id: josephLGoldstein.person.id })])
    expect(josephLGoldstein.awards![0]!.sharedWith).toEqual([expect.objectContaining({ id: michaelSBrown.person.id })])
  })

  it('keep what is known to be past as historical', () => {
    const past = alumni.filter(({ status }) => status === 'historical')
    expect(past.map(({ id }) => id)).toEqual(['lee-goldman', 'peter-slavin'])
  })
})

describe('testimonials', () => {
  it('are retold, each from a page and without a quotation', () => {
    expect(testimonials.map(({ statement }) => statement.form)).toEqual([
      'reported',
      'reported',
      'reported',
      'reported',
    ])
  })
})

describe('wellness', () => {
  it('states time off in figures', () => {
    const amounts = wellness.flatMap(({ id, amount }) => (amount ? [[id, amount]] : []))
    expect(Object.fromEntries(amounts)).toEqual({
      vacation: { value: 4, unit: 'weeks', per: 'year' },
      'holiday-block': { min: 4, max: 5, unit: 'days', per: 'year' },
    })
  })
})

describe('slips of the source', () => {
  it('are corrected in the value and kept beside it', () => {
    const institute = organizations.find(({ id }) => id === 'institute-of-medicine')
    expect(institute).toMatchObject({ name: 'Institute of Medicine', sourceLabel: 'Institutes of Medicine' })
    const museum = places.find(({ id }) => id === 'isabella-stewart-gardner-museum')
    expect(museum).toMatchObject({
      name: 'Isabella Stewart Gardner Museum',
      sourceLabel: 'Isabella Stewart Gardener Museum',
    })
  })
})

describe('VERSIONS.md', () => {
  it('promises of a feed the fields that its schema has, and those that it demands', () => {
    const text = readFileSync(new URL('../VERSIONS.md', import.meta.url), 'utf8')
    const [there, missing] = [/- (`schema`.*) are there;/, /are there; (.*) may be\n/].map((sentence) =>
      [...sentence.exec(text)![1]!.matchAll(/`(.*?)`/g)].map(([, name]) => name),
    )
    const schema = JSON.parse(
      readFileSync(new URL(import.meta.resolve('@housestaff/data/feed/programs.schema.json')), 'utf8'),
    )
    expect(there).toEqual(schema.required)
    expect([...there!, ...missing!].toSorted()).toEqual(Object.keys(schema.properties).toSorted())
  })
})

describe('VS Code', () => {
  it('completes and explains the content of every collection', () => {
    const root = new URL('../../../', import.meta.url)
    const { 'yaml.schemas': schemas } = JSON.parse(readFileSync(new URL('.vscode/settings.json', root), 'utf8'))
    const folder = './packages/data/dist/schema'
    expect(schemas).toEqual({
      [`${folder}/department.json`]: '**/content/department.yaml',
      // The extension reads `[!_]` as either of the two, not as neither, so what is left out stands in a pattern of its own.
      ...Object.fromEntries(
        names.map((name) => [`${folder}/${name}.json`, [`**/content/${name}/*.yaml`, '!**/_defaults.yaml']]),
      ),
      ...Object.fromEntries(names.map((name) => [`${folder}/${name}.list.json`, `**/content/${name}.yaml`])),
    })
    for (const path of Object.keys(schemas)) {
      expect(JSON.parse(readFileSync(new URL(path, root), 'utf8')).$schema).toContain('json-schema.org')
    }
  })
})
