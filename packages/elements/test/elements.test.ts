/** What holds for every element. */
import axe from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import '../src/index.js'
import { define } from '../src/define.js'
import { HsElement } from '../src/hs-element.js'
import { html } from '../src/html.js'
import {
  alumnus,
  application,
  benefit,
  conference,
  faq,
  group,
  milestone,
  place,
  placement,
  program,
  reachable,
  role,
  roster,
  rotation,
  schedule,
  statistic,
  testimonial,
  wellness,
} from './fixtures/records.js'
import { feed, mount, nextProblems, textsOf, visibleText, type AnyElement } from './page.js'

// `spoilt` is a record with `value` where a text is drawn, and `place` is what that is called.
const programs = {
  collection: 'programs',
  record: program,
  says: 'Primary Care Program',
  spoilt: (value: unknown) => ({ ...program, name: value }),
  place: 'name',
}
const testimonials = {
  collection: 'testimonials',
  record: testimonial,
  says: 'Credits her colleagues.',
  spoilt: (value: unknown) => ({ ...testimonial, speaker: { form: 'initials', initials: value } }),
  place: 'speaker.initials',
}
const one = [
  { tag: 'hs-program-card', ...programs },
  { tag: 'hs-testimonial', ...testimonials },
  {
    tag: 'hs-application',
    collection: 'applications',
    record: application,
    says: 'J-1: yes',
    spoilt: (value: unknown) => ({ ...application, name: value }),
    place: 'name',
  },
]
const many = [
  { tag: 'hs-program-list', ...programs },
  { tag: 'hs-testimonial-list', ...testimonials },
  {
    tag: 'hs-wellness-list',
    collection: 'wellness',
    record: wellness,
    says: '4 weeks a year',
    spoilt: (value: unknown) => ({ ...wellness, name: value }),
    place: 'name',
  },
  {
    tag: 'hs-alumni-table',
    collection: 'alumni',
    record: alumnus,
    says: 'Ana López',
    spoilt: (value: unknown) => ({ ...alumnus, distinctions: [value] }),
    place: 'distinctions[1]',
  },
  { tag: 'hs-program-table', ...programs },
  {
    tag: 'hs-benefits-table',
    collection: 'benefits',
    record: benefit,
    says: 'Moving costs',
    spoilt: (value: unknown) => ({ ...benefit, name: value }),
    place: 'name',
  },
  {
    tag: 'hs-table',
    collection: 'faqs',
    record: faq,
    says: 'Yes. Name each other in both applications.',
    spoilt: (value: unknown) => ({ ...faq, question: value }),
    place: 'question',
  },
  {
    tag: 'hs-timeline',
    collection: 'milestones',
    record: milestone,
    says: 'about 1930',
    spoilt: (value: unknown) => ({ ...milestone, title: value }),
    place: 'title',
  },
  {
    tag: 'hs-placement-chart',
    collection: 'placements',
    record: placement,
    says: 'Cardiology',
    spoilt: (value: unknown) => ({ ...placement, organization: { ...placement.organization, name: value } }),
    place: 'organization.name',
  },
  {
    tag: 'hs-statistic-list',
    collection: 'statistics',
    record: statistic,
    says: '97%',
    spoilt: (value: unknown) => ({ ...statistic, name: value }),
    place: 'name',
  },
  {
    tag: 'hs-curriculum-table',
    collection: 'schedules',
    record: schedule,
    says: '3+1 schedule',
    spoilt: (value: unknown) => ({ ...schedule, name: value }),
    place: 'name',
  },
  {
    tag: 'hs-rotation-table',
    collection: 'rotations',
    record: rotation,
    says: 'Family medicine wards',
    spoilt: (value: unknown) => ({ ...rotation, name: value }),
    place: 'name',
  },
  {
    tag: 'hs-conference-timetable',
    collection: 'conferences',
    record: conference,
    says: 'Noon conference',
    spoilt: (value: unknown) => ({ ...conference, name: value }),
    place: 'name',
  },
  {
    tag: 'hs-place-guide',
    collection: 'places',
    record: place,
    says: 'Mill Park',
    spoilt: (value: unknown) => ({ ...place, name: value }),
    place: 'name',
  },
  {
    tag: 'hs-people-list',
    collection: 'leadership',
    record: role,
    says: 'Ana López since July 2024',
    spoilt: (value: unknown) => ({ ...role, title: value }),
    place: 'title',
  },
  {
    tag: 'hs-roster',
    collection: 'rosters',
    record: roster,
    says: 'PGY-2 1 resident Class of 2028 Ana López',
    spoilt: (value: unknown) => ({ ...roster, program: { ...roster.program, name: value } }),
    place: 'program.name',
  },
  {
    tag: 'hs-group-list',
    collection: 'groups',
    record: group,
    says: 'Council Resident Council',
    spoilt: (value: unknown) => ({ ...group, name: value }),
    place: 'name',
  },
  {
    tag: 'hs-contact',
    collection: 'programs',
    record: reachable,
    says: 'E-mail residency@hospital.example',
    spoilt: (value: unknown) => ({ ...reachable, name: value }),
    place: 'name',
  },
  {
    tag: 'hs-faq',
    collection: 'faqs',
    record: faq,
    says: 'May couples apply together?',
    spoilt: (value: unknown) => ({ ...faq, question: value }),
    place: 'question',
  },
]
const all = [...one, ...many]
const clinic = { collection: 'organizations', id: 'clinic', name: 'Clinic' }

const junk = [7, 'text', true, {}, { id: 5 }, [null], [[1]], [{ name: {} }], Symbol.iterator, () => 1]
const tellsOfCode = /\[object|undefined|null|NaN|=>|Symbol/

afterEach(() => {
  document.body.replaceChildren()
  document.documentElement.lang = 'en'
  vi.restoreAllMocks()
})

describe.each(all)('<$tag>', ({ tag, collection, record, says, spoilt, place }) => {
  const property = one.some((element) => element.tag === tag) ? 'record' : 'records'
  const right = property === 'record' ? record : [record]

  it('shows what is inside the tag until data arrives, and again when it is taken away', async () => {
    const element = mount(tag, '<p>Inside</p>')
    await element.updateComplete
    expect(visibleText(element)).toBe('Inside')
    element[property] = right
    await element.updateComplete
    expect(visibleText(element)).toContain(says)
    expect(visibleText(element)).not.toContain('Inside')
    element[property] = undefined
    await element.updateComplete
    expect(visibleText(element)).toBe('Inside')
  })

  it('shows a feed', async () => {
    const element = mount(tag)
    element.setAttribute('src', feed({ collection, records: [record] }))
    await expect.poll(() => visibleText(element)).toContain(says)
  })

  it('chooses one record of a feed by its id', async () => {
    const element = mount(tag)
    element.setAttribute('src', `${feed({ collection, records: [{ ...record, id: 'other' }, record] })}#${record.id}`)
    await expect.poll(() => visibleText(element)).toContain(says)
  })

  it('leaves wrong records of a feed out and names them', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const element = mount(tag)
    const problems = nextProblems(element)
    element.setAttribute('src', feed({ collection, records: [{ ...record, asOf: 5 }, record, null] }))
    expect(await problems).toEqual(['record 1.asOf is not a string', 'record 3 has no fields'])
    await expect.poll(() => visibleText(element)).toContain(says)
    expect(warn).toHaveBeenCalledExactlyOnceWith(`<${tag}>: record 1.asOf is not a string; record 3 has no fields.`)
  })

  it.each([
    ['that holds something else', { collection: 'sources', records: [] }, `is no feed of ${collection}`],
    ['without records', { collection }, `is no feed of ${collection}`],
    ['that is null', null, `is no feed of ${collection}`],
    ['of a later form', { collection, schema: 2, records: [] }, 'needs a newer version of these elements'],
  ])('keeps what is inside the tag when given a feed %s', async (_, content, problem) => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const element = mount(tag, '<p>Inside</p>')
    const problems = nextProblems(element)
    element.setAttribute('src', feed(content))
    expect((await problems)[0]).toContain(problem)
    await element.updateComplete
    expect(visibleText(element)).toBe('Inside')
  })

  it('says that there is nothing to show', async () => {
    const element = mount(tag)
    element.setAttribute('src', feed({ collection, records: [] }))
    await expect.poll(() => visibleText(element)).toBe('Nothing to show yet.')
  })

  it.each([
    ['what is inside the tag', '<p>Inside</p>', 'Inside'],
    ['one line', '', 'This content could not be loaded.'],
  ])('shows %s when given junk, and never throws', async (_, content, shown) => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const element = mount(tag, content)
    for (const value of junk) {
      const problems = nextProblems(element)
      element[property] = value
      await element.updateComplete
      expect(visibleText(element)).not.toMatch(tellsOfCode)
      await problems
      await element.updateComplete
      expect(visibleText(element)).toBe(shown)
    }
    element[property] = right
    await element.updateComplete
    expect(visibleText(element)).toContain(says)
  })

  it('shows the good record among junk, and never throws', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const element = mount(tag, '<p>Inside</p>')
    for (const value of [null, [], ...junk]) {
      const problems = nextProblems(element)
      element[property] = [value, record]
      await element.updateComplete
      expect(visibleText(element)).not.toMatch(tellsOfCode)
      expect(await problems).toEqual([expect.stringMatching(/^record 1/)])
      await element.updateComplete
      expect(visibleText(element)).toContain(says)
      expect(visibleText(element)).not.toMatch(tellsOfCode)
      expect(visibleText(element)).not.toContain('Inside')
    }
  })

  it.each([
    ['null', null, '<p>Inside</p>', 'Inside'],
    ['nothing', undefined, '', ''],
    ['an empty list', [], '<p>Inside</p>', 'Nothing to show yet.'],
  ])('calls %s no failure', async (_, value, content, shown) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const element = mount(tag, content)
    element[property] = right
    await element.updateComplete
    element[property] = value
    await element.updateComplete
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect([visibleText(element), warn.mock.calls]).toEqual([shown, []])
  })

  it.each([
    ['an object', {}],
    ['an object that poses as a template', { _$litType$: 1, strings: [] }],
    ['nothing', undefined],
    ['null', null],
  ])('leaves a record out that has %s in place of a text, and names it', async (_, value) => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const element = mount(tag)
    const problems = nextProblems(element)
    element[property] = [spoilt(value), record]
    await element.updateComplete
    expect(visibleText(element)).toBe('')
    expect(await problems).toEqual([`record 1.${place} is not a string`])
    await element.updateComplete
    expect(visibleText(element)).toContain(says)
    expect(visibleText(element)).not.toMatch(tellsOfCode)
  })

  it('leaves a record out that is wrong although it can be drawn, soon after, and names it', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const element = mount(tag)
    const problems = nextProblems(element)
    element[property] = [spoilt(1234), record]
    await element.updateComplete
    expect(visibleText(element)).toContain('1234')
    expect(await problems).toEqual([`record 1.${place} is not a string`])
    await element.updateComplete
    expect(visibleText(element)).toContain(says)
    expect(visibleText(element)).not.toContain('1234')
    expect(warn).toHaveBeenCalledExactlyOnceWith(`<${tag}>: record 1.${place} is not a string.`)
  })

  it.each([
    ['nothing', ''],
    ['white space', '\n  '],
    ['a comment', '<!-- Graduates -->'],
  ])('says that a feed could not be loaded, where %s is inside the tag', async (_, content) => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const element = mount(tag, content)
    element.setAttribute('src', '/no-such-feed.json')
    await expect.poll(() => textsOf(element, '[role=status]')).toEqual(['This content could not be loaded. Try again'])
  })

  it.each([
    ['words', 'Inside'],
    ['an element without words', '<img alt="">'],
  ])('leaves it at %s inside the tag, where a feed could not be loaded', async (_, content) => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const element = mount(tag, content)
    const problems = nextProblems(element)
    element.setAttribute('src', '/no-such-feed.json')
    await problems
    await element.updateComplete
    expect(textsOf(element, '[role=status]')).toEqual([])
    expect(element.renderRoot.querySelector('slot')).not.toBe(null)
  })

  it('marks its words as English on a page of another language, and only there', async () => {
    const element = mount(tag)
    const marked = async (lang: string) => {
      document.documentElement.lang = lang
      element[property] = [record].flat()
      await element.updateComplete
      return textsOf(element, '[lang=en]')
    }
    expect(await marked('fr')).toEqual([visibleText(element)])
    expect(await marked('en')).toEqual([])
    expect(await marked('en-GB')).toEqual([])
    expect(visibleText(element)).toContain(says)
  })

  it('has a width in a flex container', async () => {
    const row = document.createElement('div')
    row.style.display = 'flex'
    document.body.append(row)
    const element = mount(tag, '', row)
    element[property] = right
    await element.updateComplete
    expect(element.getBoundingClientRect().width).toBeGreaterThan(100)
  })

  it('has no style attribute and no style element, so that a strict policy holds', async () => {
    const element = mount(tag)
    element[property] = right
    await element.updateComplete
    expect(element.renderRoot.querySelectorAll('[style], style')).toHaveLength(0)
  })

  it('has no axe violation', async () => {
    document.documentElement.lang = 'en'
    const element = mount(tag)
    element[property] = right
    await element.updateComplete
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
})

// A testimonial names the year of its source in every case.
describe.each(all.filter(({ collection }) => collection !== 'testimonials'))('an old <$tag>', ({ tag, record }) => {
  it('says the year at which it was true', async () => {
    const element = mount(tag)
    const old = { ...record, asOf: '2019' }
    element.record = old
    element.records = [old]
    await element.updateComplete
    expect(visibleText(element)).toContain('As of 2019.')
  })
})

describe('records that fit their form', () => {
  it('are left out where they cannot be drawn, and are named', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const element = mount('hs-wellness-list')
    const problems = nextProblems(element)
    const amount = { value: 1, unit: 'parsecs' }
    element.setAttribute('src', feed({ collection: 'wellness', records: [wellness, { ...wellness, amount }] }))
    expect(await problems).toEqual([expect.stringMatching(/^record 2 cannot be shown \(.+\)$/)])
    await element.updateComplete
    expect(textsOf(element, '[part=amount]')).toEqual(['4 weeks a year'])
  })

  it('end in one line where they can be drawn one by one but not together', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    define('hs-lonely', Lonely)
    const element = mount('hs-lonely')
    const problems = nextProblems(element)
    element.records = [program, program]
    expect(await problems).toEqual(['the records cannot be shown together'])
    await element.updateComplete
    expect(visibleText(element)).toBe('This content could not be loaded.')
  })
})

describe('another copy of the elements', () => {
  it('is told once that the first one stays', () => {
    const info = vi.spyOn(console, 'info').mockReturnValue()
    const first = all.map(({ tag }) => customElements.get(tag))
    for (const { tag } of all) define(tag, class extends HTMLElement {})
    expect(all.map(({ tag }) => customElements.get(tag))).toEqual(first)
    expect(info).toHaveBeenCalledExactlyOnceWith(
      '<hs-program-card> is already defined; the first copy of the elements stays.',
    )
  })
})

describe('headings', () => {
  it('fit the outline of the page', async () => {
    const element = mount('hs-program-card')
    for (const [level, tag] of [
      [2, 'H2'],
      [6, 'H6'],
      [9, 'H3'],
    ] as const) {
      element.record = program
      element.headingLevel = level
      await element.updateComplete
      expect(element.renderRoot.querySelector('[part=title]')!.tagName).toBe(tag)
    }
  })
})

describe('the language', () => {
  const give = async (element: AnyElement) => {
    element.records = [{ ...alumnus, positions: [{ titles: ['Dean', 'Chair', 'Chief'], organization: clinic }] }]
    await element.updateComplete
    return textsOf(element, 'td').at(-1)
  }
  const american = 'Dean, Chair, and Chief, Clinic'
  const british = 'Dean, Chair and Chief, Clinic'

  it.each([
    ['en', american],
    ['en-GB', british],
    ['EN-gb', british],
    ['fr', american],
    ['en-GB-oxendict', american],
    ['', american],
  ])('of a page in "%s" is followed where it is English', async (lang, positions) => {
    document.documentElement.lang = lang
    expect(await give(mount('hs-alumni-table'))).toBe(positions)
  })

  it('is the nearest one, through shadow roots', async () => {
    document.documentElement.lang = 'fr'
    const article = document.createElement('article')
    article.lang = 'en-GB'
    const host = document.createElement('div')
    article.append(host)
    document.body.append(article)
    const element = mount('hs-alumni-table', '', host.attachShadow({ mode: 'open' }))
    expect(await give(element)).toBe(british)
    element.lang = 'en-US'
    expect(await give(element)).toBe(american)
  })
})

describe('what has the focus', () => {
  it.each(one)('in <$tag> has an outline in the accent', async ({ tag, record }) => {
    const element = mount(tag)
    element.style.setProperty('--hs-accent', 'rgb(1, 2, 3)')
    element.record = record
    await element.updateComplete
    await userEvent.tab()
    const focused = element.shadowRoot!.activeElement!
    expect(focused.tagName).toBe('A')
    const { outlineStyle, outlineWidth, outlineColor, color } = getComputedStyle(focused)
    expect([outlineStyle, outlineWidth, outlineColor, color]).toEqual(['solid', '2px', 'rgb(1, 2, 3)', 'rgb(1, 2, 3)'])
  })
})

describe('links', () => {
  it('lead only to addresses that cannot run code', async () => {
    const element = mount('hs-program-card')
    element.record = { ...program, url: 'javascript:alert(1)' }
    await element.updateComplete
    expect(element.renderRoot.querySelector('a')).toBe(null)
    expect(visibleText(element)).toContain('Primary Care Program in detail')
  })
})

class Lonely extends HsElement<'programs'> {
  static override properties = { records: { attribute: false } }

  declare records: unknown
  protected override readonly collection = 'programs'

  protected override view(records: readonly unknown[]) {
    if (records.length > 1) throw Error('too many')
    return html`<p>one</p>`
  }
}
