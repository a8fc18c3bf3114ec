/** A group list in every state. */
import * as data from '@housestaff/data/groups'
import { groups as familyMedicine } from 'virtual:programs/lakeside-family-medicine'
import { element, narrow, spanish, themed, type StoryOf } from './element.js'
import { content, failed, feed, feedOf, longName, many, missing, notFound, silent } from './fixtures.js'
import { council } from './invented-people.js'
import { draws, says, tells, tellsAndKeepsContent } from './plays.js'
import { statesOf } from './states.js'

type Story = StoryOf<'hs-group-list'>

export default { title: 'Elements/Group list', ...element('hs-group-list', data) }

export const Groups: Story = { args: { records: data.groups }, tags: ['any-records'] }

export const States: Story = statesOf('hs-group-list')

export const Everything: Story = {
  args: { records: [council] },
  play: draws('a[href="mailto:council@lakeside.example"]'),
}

/** The groups of an invented family medicine residency. */
export const AnotherDepartment: Story = { args: { records: familyMedicine }, play: says('Resident Council (RC)') }

/** Only committees and councils. */
export const ChosenByKind: Story = { args: { ...Groups.args, category: 'committee, council' }, play: draws('h3', 3) }

/** Hundreds of records. */
export const Many: Story = {
  args: { records: many(240, (number) => ({ ...data.groups[number % data.groups.length]!, id: `group-${number}` })) },
  play: draws('li', 240),
  tags: ['!autodocs'],
}

export const LongNames: Story = { args: { records: [{ ...council, name: longName }, council] } }

export const FromFeed: Story = { args: { src: feed('groups') }, play: draws('h3', data.groups.length) }

/** What the page holds inside the tag is shown until there is data. */
export const ContentInTheTag: Story = { args: { 'default-slot': content.groups } }

/** The feed has not answered yet. */
export const Loading: Story = { args: { src: silent }, play: says('Loading…') }

/** There is no such feed, and nothing inside the tag. */
export const Failed: Story = { args: { src: missing }, play: says(failed) }

/** There is no such feed; what the page holds inside the tag stays. */
export const FailedWithContent: Story = {
  args: { src: missing, 'default-slot': content.groups },
  play: tellsAndKeepsContent(notFound),
}

/** One record is not as it should be: it is left out, and the element tells so by its event. */
export const WrongRecordLeftOut: Story = {
  args: { src: feedOf('groups', [council, { ...council, size: 'six' }]) },
  play: tells('record 2.size has no fields'),
}

export const Empty: Story = { args: { records: [] } }

export const HeadingLevelTwo: Story = { args: { ...Everything.args, 'heading-level': 2 }, play: draws('h2') }

/** With custom properties of the page. */
export const Themed: Story = { args: { ...Everything.args }, decorators: [themed] }

/** In a column of 320 pixels. */
export const Narrow: Story = { args: { ...LongNames.args }, decorators: [narrow] }

export const SpanishPage: Story = { args: { ...Everything.args }, decorators: [spanish], play: says('Consejo') }

export const DarkSite: Story = { args: { ...Groups.args }, globals: { theme: 'dark' }, tags: ['!autodocs'] }

export const SerifSite: Story = { args: { ...Groups.args }, globals: { theme: 'serif' }, tags: ['!autodocs'] }

export const HeavySite: Story = { args: { ...Groups.args }, globals: { theme: 'heavy' }, tags: ['!autodocs'] }

export const RightToLeft: Story = { args: { ...Everything.args }, globals: { direction: 'rtl' }, tags: ['!autodocs'] }
