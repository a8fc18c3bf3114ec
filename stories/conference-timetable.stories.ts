/** A conference timetable in every state. */
import * as data from '@housestaff/data/conferences'
import { element, narrow, spanish, themed, type StoryOf } from './element.js'
import { failed, feed, feedOf, longName, many, missing, notFound, silent } from './fixtures.js'
import { conferences } from './invented.js'
import { draws, says, tells, tellsAndKeepsContent } from './plays.js'
import { statesOf } from './states.js'

type Story = StoryOf<'hs-conference-timetable'>

const inside = `<p>Noon conference, with a remote broadcast</p>`

export default { title: 'Elements/Conference timetable', ...element('hs-conference-timetable', data) }

const [daily] = conferences as [(typeof conferences)[0]]
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const

export const Week: Story = {
  args: {
    records: [
      ...conferences,
      { ...daily, id: 'noon', name: 'Noon conference', times: [{ days: [...days], start: '12:00', end: '13:00' }] },
    ],
  },
  play: draws('[part=day]', 5),
  tags: ['any-records'],
}

export const States: Story = statesOf('hs-conference-timetable')

/** Where a source gives no times, there is no week. */
export const WithoutTimes: Story = { args: { records: data.conferences }, play: draws('[part=week]', 0) }

export const One: Story = { args: { records: [daily] } }

/** Hundreds of records. */
export const Many: Story = {
  args: {
    records: many(240, (number) => ({
      ...daily,
      id: `conference-${number}`,
      times: [{ days: [days[number % 5]!], start: `${10 + (number % 9)}:00` }],
    })),
  },
  play: draws('[part=sitting]', 240),
  tags: ['!autodocs'],
}

export const LongNames: Story = {
  args: { records: conferences.map((conference) => ({ ...conference, name: longName })) },
}

export const FromFeed: Story = { args: { src: feed('conferences') }, play: draws('li', data.conferences.length) }

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
  args: { src: feedOf('conferences', [conferences[0]!, { ...conferences[0]!, times: 'noon' }]) },
  play: tells('record 2.times has no fields'),
}

export const Empty: Story = { args: { records: [] } }

export const HeadingLevelTwo: Story = { args: { ...Week.args, 'heading-level': 2 }, play: draws('h2') }

/** With custom properties of the page. */
export const Themed: Story = { args: { ...Week.args }, decorators: [themed] }

/** In a column of 320 pixels. */
export const Narrow: Story = { args: { ...LongNames.args }, decorators: [narrow] }

/** On a page in Spanish; words of records in another language are marked as such. */
export const Spanish: Story = { args: { ...Week.args }, decorators: [spanish], play: says('jueves') }

export const DarkSite: Story = { args: { ...Week.args }, globals: { theme: 'dark' }, tags: ['!autodocs'] }

export const SerifSite: Story = { args: { ...Week.args }, globals: { theme: 'serif' }, tags: ['!autodocs'] }

export const HeavySite: Story = { args: { ...Week.args }, globals: { theme: 'heavy' }, tags: ['!autodocs'] }

export const RightToLeft: Story = { args: { ...Week.args }, globals: { direction: 'rtl' }, tags: ['!autodocs'] }
