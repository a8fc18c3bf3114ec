/** A curriculum table in every state. */
import type { ScheduleRecord } from '@housestaff/schema/records'
import { element, narrow, spanish, themed, type StoryOf } from './element.js'
import { failed, feedOf, longName, many, missing, notFound, silent } from './fixtures.js'
import { schedules } from './invented.js'
import { draws, says, tells, tellsAndKeepsContent } from './plays.js'
import { statesOf } from './states.js'

type Story = StoryOf<'hs-curriculum-table'>

const inside = `<p>Three weeks on a rotation alternate with one in the clinic.</p>`

export default { title: 'Elements/Curriculum table', ...element('hs-curriculum-table', {}) }

const [family, call, posts] = schedules as [ScheduleRecord, ScheduleRecord, ScheduleRecord]
const { matrix: _, calls: __, ...pattern } = family

/** Weeks in proportion, rotations by year with footnotes, and call. */
export const Schedules: Story = { args: { records: [family] }, play: draws('[part=mark]', 4), tags: ['any-records'] }

export const States: Story = statesOf('hs-curriculum-table')

/** A pattern of three parts. */
export const ThreeParts: Story = {
  args: {
    records: [{ ...pattern, name: '4+2+2 schedule', pattern: [4, 2, 2], parts: ['inpatient', 'clinic', 'elective'] }],
  },
  play: draws('[part=strip] svg', 3),
}

export const CallAlone: Story = { args: { records: [call] }, play: draws('table', 0) }

/** Seven years stand side by side where there is room. */
export const SevenYears: Story = {
  args: {
    records: [
      {
        ...posts,
        matrix: {
          columns: many(7, (year) => `PGY-${year}`),
          rows: posts.matrix!.rows.map((row) => ({ ...row, cells: many(7, (year) => row.cells[year % 4]!) })),
        },
      },
    ],
  },
  play: draws('thead th', 8),
}

export const Several: Story = { args: { records: schedules }, play: draws('[part=schedule]', 3) }

/** Hundreds of records. */
export const Many: Story = {
  args: { records: many(240, (number) => ({ ...pattern, id: `schedule-${number}` })) },
  play: draws('[part=schedule]', 240),
  tags: ['!autodocs'],
}

export const LongNames: Story = {
  args: {
    records: [
      {
        ...family,
        name: longName,
        matrix: { ...family.matrix!, rows: family.matrix!.rows.map((row) => ({ ...row, label: longName })) },
      },
    ],
  },
}

/** What the page holds inside the tag is shown until there is data. */
export const ContentInTheTag: Story = { args: { 'default-slot': inside } }

/** The feed has not answered yet. */
export const Loading: Story = { args: { src: silent }, play: says('Loading…') }

/** There is no such feed, and nothing inside the tag. */
export const Failed: Story = { args: { src: missing }, play: says(failed) }

/** There is no such feed; what the page holds inside the tag stays. */
export const FailedWithContent: Story = {
  args: { src: missing, 'default-slot': inside },
  play: tellsAndKeepsContent(notFound),
}

/** One record is not as it should be: it is left out, and the element tells so by its event. */
export const WrongRecordLeftOut: Story = {
  args: { src: feedOf('schedules', [schedules[0]!, { ...schedules[0]!, pattern: '3+1' }]) },
  play: tells('record 2.pattern has no fields'),
}

export const Empty: Story = { args: { records: [] } }

export const HeadingLevelTwo: Story = { args: { ...Schedules.args, 'heading-level': 2 }, play: draws('h2') }

/** With custom properties of the page. */
export const Themed: Story = { args: { ...Schedules.args }, decorators: [themed] }

/** In a column of 320 pixels. */
export const Narrow: Story = { args: { ...LongNames.args }, decorators: [narrow] }

/** On a page in Spanish; words of records in another language are marked as such. */
export const Spanish: Story = { args: { ...Schedules.args }, decorators: [spanish], play: says('Electives') }

export const DarkSite: Story = { args: { ...Schedules.args }, globals: { theme: 'dark' }, tags: ['!autodocs'] }

export const SerifSite: Story = { args: { ...Schedules.args }, globals: { theme: 'serif' }, tags: ['!autodocs'] }

export const HeavySite: Story = { args: { ...Schedules.args }, globals: { theme: 'heavy' }, tags: ['!autodocs'] }

export const RightToLeft: Story = { args: { ...Schedules.args }, globals: { direction: 'rtl' }, tags: ['!autodocs'] }
