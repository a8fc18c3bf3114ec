/** An application in every state. */
import * as data from '@housestaff/data/applications'
import { applications as medicine } from 'virtual:programs/glenmore-medical-training'
import { element, narrow, spanish, themed, type StoryOf } from './element.js'
import { content, failed, feed, feedOf, longName, missing, notFound, silent } from './fixtures.js'
import { application, closed, sparse } from './invented-people.js'
import { draws, says, tellsAndKeepsContent } from './plays.js'
import { statesOf } from './states.js'

type Story = StoryOf<'hs-application'>

export default { title: 'Elements/Application', ...element('hs-application', data) }

/** The deadline stands in its own time zone, and in the visitor’s where that differs. */
export const Open: Story = { args: { record: application }, play: draws('[part="calendar"]', 2), tags: ['any-records'] }

export const States: Story = statesOf('hs-application')

/** By the visitor’s clock the deadline is past: nobody is invited any more. */
export const Closed: Story = { args: { record: closed }, play: draws('[part="closed"]') }

/** National recruitment to an invented training programme. */
export const AnotherCountry: Story = { args: { record: medicine[0] }, play: says('National recruitment') }

export const DayOnly: Story = { args: { record: { ...application, deadline: { day: '2999-11-29' } } } }

export const WithoutTimeZone: Story = {
  args: { record: { ...application, deadline: { day: '2999-11-29', time: '17:00' } } },
  play: says('time zone not stated'),
}

/** What matters most is said to be unknown; the rest is left out. */
export const HardlyAnythingKnown: Story = { args: { record: sparse }, play: says('Deadline: not stated') }

/** The source tells rules, and neither dates nor documents. */
export const AsTheSourceTells: Story = { args: { record: data.choosingPrograms } }

export const LongName: Story = { args: { record: { ...application, name: longName } } }

export const FromFeed: Story = { args: { src: feed('applications', 'choosing-programs') }, play: draws('h3') }

/** What the page holds inside the tag is shown until there is data. */
export const ContentInTheTag: Story = { args: { 'default-slot': content.application } }

/** The feed has not answered yet. */
export const Loading: Story = { args: { src: silent }, play: says('Loading…') }

/** There is no such feed, and nothing inside the tag. */
export const Failed: Story = { args: { src: missing }, play: says(failed) }

/** There is no such feed; what the page holds inside the tag stays. */
export const FailedWithContent: Story = {
  args: { src: missing, 'default-slot': content.application },
  play: tellsAndKeepsContent(notFound),
}

/** The record is not as it should be; the element tells so by its event and keeps what is inside the tag. */
export const WrongRecord: Story = {
  args: { src: feedOf('applications', [{ ...application, visas: 'J-1' }]), 'default-slot': content.application },
  play: tellsAndKeepsContent('record 1.visas has no fields'),
}

export const HeadingLevelTwo: Story = { args: { ...Open.args, 'heading-level': 2 }, play: draws('h2') }

/** With custom properties of the page. */
export const Themed: Story = { args: { ...Open.args }, decorators: [themed] }

/** In a column of 320 pixels. */
export const Narrow: Story = { args: { ...LongName.args }, decorators: [narrow] }

export const SpanishPage: Story = { args: { ...Open.args }, decorators: [spanish], play: says('Fecha límite') }

export const DarkSite: Story = { args: { ...Open.args }, globals: { theme: 'dark' }, tags: ['!autodocs'] }

export const SerifSite: Story = { args: { ...Open.args }, globals: { theme: 'serif' }, tags: ['!autodocs'] }

export const HeavySite: Story = { args: { ...Open.args }, globals: { theme: 'heavy' }, tags: ['!autodocs'] }

export const RightToLeft: Story = { args: { ...Open.args }, globals: { direction: 'rtl' }, tags: ['!autodocs'] }
