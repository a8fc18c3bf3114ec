/** Applications: the deadline by the visitor's clock, and what is asked for. */
import type { ApplicationRecord } from '@housestaff/schema/records'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../src/application/application.js'
import { application } from './fixtures/records.js'
import { mount, textsOf, visibleText, type AnyElement } from './page.js'

const deadline = { day: '2026-10-01', time: '17:00', timeZone: 'America/New_York' }
const open = { ...application, asOf: '2026-07', deadline }

beforeEach(() => {
  setNow('2026-09-01T12:00:00Z')
  setZone('America/New_York')
})

afterEach(() => {
  document.body.replaceChildren()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('the deadline', () => {
  it('is told with its time zone in words', async () => {
    expect(await told(open)).toEqual(['Deadline October 1, 2026 5:00 PM Eastern Time'])
  })

  it.each([
    ['Europe/Berlin', 'Where you are: October 1, 2026 at 11:00 PM Central European Time'],
    ['Asia/Tokyo', 'Where you are: October 2, 2026 at 6:00 AM Japan Standard Time'],
  ])('is told to a visitor in %s in that zone too', async (zone, words) => {
    setZone(zone)
    expect(spaced(await show(open), '[part=here]')).toEqual([words])
  })

  it('is told once where the visitor’s clock shows the same', async () => {
    setZone('America/Toronto')
    expect(textsOf(await show(open), '[part=here]')).toEqual([])
  })

  it.each([
    [{ day: '2026-10-01' }, 'Deadline October 1, 2026'],
    [{ day: '2026-10-01', time: '17:00' }, 'Deadline October 1, 2026 5:00 PM, time zone not stated'],
    [undefined, 'Deadline: not stated'],
  ])('that is %j says what is not known', async (moment, words) => {
    const { deadline: _, ...without } = open
    const element = await show(moment ? { ...open, deadline: moment } : without)
    expect(spaced(element, '[part=deadline]')).toEqual([words])
  })

  it.each([
    [deadline, '2026-10-01T20:59:59Z', '2026-10-01T21:00:00Z', 'Closed on October 1, 2026 at 5:00 PM Eastern Time'],
    [{ day: '2026-10-01' }, '2026-10-02T11:59:59Z', '2026-10-02T12:00:00Z', 'Closed on October 1, 2026'],
  ])('%j is told as past from its very moment, and nobody is invited then', async (moment, before, after, words) => {
    setNow(before)
    const still = await show({ ...open, deadline: moment })
    expect(textsOf(still, '[part=closed]')).toEqual([])
    expect(textsOf(still, '[part=actions] > *')).toEqual(['Apply', 'Add to calendar'])
    setNow(after)
    const closed = await show({ ...open, deadline: moment })
    expect(spaced(closed, '[part=closed]')).toEqual([words])
    expect(textsOf(closed, '[part=deadline], [part=actions] > *')).toEqual([])
  })
})

describe('the calendar', () => {
  it('gets a file with the deadline', async () => {
    const [saved] = savedFiles()
    const element = await show(open)
    const button = element.renderRoot.querySelector('button')!
    expect(button.getAttribute('aria-label')).toBe('Add to calendar: Deadline: Applying for 2027')
    button.click()
    const { name, type, text } = await saved()
    expect([name, type]).toEqual(['apply-2027-deadline.ics', 'text/calendar;charset=utf-8'])
    expect(text).toContain(`UID:apply-2027-deadline@${location.hostname}\r\n`)
    expect(text).toContain(
      'DTSTAMP:20260701T000000Z\r\nDTSTART:20261001T210000Z\r\nSUMMARY:Deadline: Applying for 2027',
    )
  })

  it('gets a file with a meeting', async () => {
    const [saved] = savedFiles()
    const element = await show({ ...open, sessions: [openHouse] })
    element.renderRoot.querySelector<HTMLButtonElement>('dl button')!.click()
    const { name, text } = await saved()
    expect(name).toBe('apply-2027-meeting-1.ics')
    expect(text).toContain('SUMMARY:Virtual open house\r\nURL:https://hospital.example/open-house\r\n')
  })
})

const openHouse = {
  name: 'Virtual open house',
  start: { day: '2026-09-10', time: '18:00', timeZone: 'America/New_York' },
  format: 'online',
  audience: ['medical students'],
  link: { label: 'Sign up', url: 'https://hospital.example/open-house' },
}

describe('what is asked for', () => {
  it('is told fact by fact', async () => {
    const element = await show({
      ...open,
      summary: 'Applications are read as they come.',
      service: 'ERAS',
      cycle: '2027',
      opens: '2026-09-02',
      programs: [
        { collection: 'programs', id: 'fm', name: 'Family Medicine' },
        { collection: 'programs', id: 'rural', name: 'Rural Track' },
      ],
      steps: ['Register with ERAS.', 'Send all documents.'],
      documents: ['curriculum vitae', 'personal statement'],
      letters: { min: 3, max: 4, kinds: ['one from a family doctor'] },
      examinations: [{ name: 'USMLE Step 2', rule: 'passed before training begins' }],
      visas: [
        { name: 'J-1', answer: 'case-by-case' },
        { name: 'H-1B', answer: 'no' },
      ],
      citizenship: 'citizens and J-1 visa holders',
      fees: ['no fee beyond that of ERAS'],
      rules: ['graduation within five years'],
      interviews: { from: '2026-10', to: '2027-01', inviteBy: '2026-12-15', format: 'online' },
      sessions: [openHouse],
      links: [{ label: 'What we look for', url: 'https://hospital.example/look' }],
      contact: { label: 'Residency office', email: 'residency@hospital.example' },
    })
    expect(spaced(element, 'hgroup, [part=summary], dl > *')).toEqual([
      'ERAS · training from 2027 Applying for 2027',
      'Applications are read as they come.',
      'Opens September 2, 2026',
      'Programs Family Medicine and Rural Track',
      'Steps Register with ERAS.Send all documents.',
      'Documents Curriculum vitaePersonal statement',
      'Letters of recommendation 3–4: one from a family doctor',
      'Examinations USMLE Step 2: passed before training begins',
      'Visas J-1: case by caseH-1B: no',
      'Citizenship Citizens and J-1 visa holders',
      'Fees No fee beyond that of ERAS',
      'Rules Graduation within five years',
      'Interviews October 2026 – January 2027, onlineInvitations by December 15, 2026',
      'Meetings for applicants Virtual open house September 10, 2026 at 6:00 PM Eastern Time Online · medical students Sign up Add to calendar',
      'More What we look for',
      'Contact Residency office',
      'E-mail residency@hospital.example',
    ])
    expect(textsOf(element, 'ol li')).toEqual(['Register with ERAS.', 'Send all documents.'])
  })

  it.each<[string, ApplicationRecord['visas'], string[]]>([
    ['nothing', undefined, ['Not stated']],
    ['an empty list', [], ['Not stated']],
    ['one of the two usual visas', [{ name: 'H-1B', answer: 'yes' }], ['H-1B: yes', 'J-1: not stated']],
    ['an answer of a later version', [{ name: 'TN', answer: 'soon' as 'yes' }], ['TN: soon']],
    ['visas of another country', [{ name: 'Skilled Worker', answer: 'yes' }], ['Skilled Worker: yes']],
  ])('says of visas what is not stated, given %s', async (_, visas, words) => {
    const { visas: __, ...without } = open
    const element = await show(visas ? { ...open, visas } : without)
    expect(textsOf(element, 'dl li')).toEqual(words)
  })

  it.each([
    [{ min: 3 }, 'At least 3'],
    [{ max: 4 }, 'Up to 4'],
    [{ min: 2, max: 2 }, '2'],
    [{ kinds: ['department chair'] }, 'Department chair'],
    [{}, undefined],
  ])('tells letters %j as %s', async (letters, words) => {
    const { visas: _, ...without } = open
    expect(textsOf(await show({ ...without, letters }), 'dl li')).toEqual([...(words ? [words] : []), 'Not stated'])
  })

  it.each([
    [{ from: '2026-11' }, 'From November 2026'],
    [{ to: '2027-01' }, 'Until January 2027'],
    [{ format: 'online' }, 'Online'],
  ])('tells interviews %j as %s', async (interviews, words) => {
    expect(textsOf(await show({ ...open, interviews }), 'dl li').at(-1)).toBe(words)
  })

  it('tells of a meeting that is over that it was, without inviting', async () => {
    setNow('2026-09-11T12:00:00Z')
    const element = await show({ ...open, sessions: [openHouse] })
    expect(spaced(element, 'li:has([part=meeting])')).toEqual([
      'Virtual open house September 10, 2026 at 6:00 PM Eastern Time Past · online · medical students',
    ])
  })
})

it('tells of a bare record its name, and what it does not state', async () => {
  const { url: _, deadline: __, visas: ___, ...bare } = application
  expect(visibleText(await show(bare))).toBe('Applying for 2027 Deadline: not stated Visas Not stated')
})

const setNow = (now: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })

function setZone(timeZone: string): void {
  const options = new Intl.DateTimeFormat('en').resolvedOptions()
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({ ...options, timeZone })
}

/** What the page saves, file after file. */
function savedFiles() {
  const create = vi.spyOn(URL, 'createObjectURL')
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  return [
    async () => {
      const blob = create.mock.calls[0]![0] as Blob
      const { download } = click.mock.contexts[0] as unknown as HTMLAnchorElement
      return { name: download, type: blob.type, text: await blob.text() }
    },
  ] as const
}

// The platform puts narrow spaces before PM and around dashes.
const spaced = (element: AnyElement, selector: string) =>
  textsOf(element, selector).map((text) => text.replace(/\s/g, ' '))
const told = async (record: ApplicationRecord) => spaced(await show(record), '[part=deadline]')

async function show(record: ApplicationRecord): Promise<AnyElement> {
  const element = mount('hs-application')
  element.record = record
  await element.updateComplete
  return element
}
