/** A wellness list in every state. */
import * as data from '@housestaff/data/wellness'
import { element, narrow, themed, type StoryOf } from './element.js'
import {
  content,
  crisis,
  failed,
  feed,
  feedOf,
  longBenefit,
  many,
  missing,
  notFound,
  overdue,
  silent,
} from './fixtures.js'
import { draws, says, tells, tellsAndKeepsContent } from './plays.js'
import { statesOf } from './states.js'

type Story = StoryOf<'hs-wellness-list'>

export default { title: 'Elements/Wellness list', ...element('hs-wellness-list', data) }

export const Wellness: Story = { args: { records: data.wellness }, tags: ['any-records'] }

export const States: Story = statesOf('hs-wellness-list')

export const HelpAtOnce: Story = { args: { records: [crisis, data.vacation] }, play: draws('a[href="tel:988"]') }

/** Nobody has looked at the number in time, so its source is shown in its place. */
export const HelpAtOnceOverdue: Story = {
  args: { records: [overdue, data.vacation] },
  play: draws('a[href^="tel:"]', 0),
}

export const One: Story = { args: { records: [data.vacation] } }

/** Hundreds of records. */
export const Many: Story = {
  args: {
    records: many(240, (number) => ({ ...data.wellness[number % data.wellness.length]!, id: `benefit-${number}` })),
  },
  play: draws('li', 240),
  tags: ['!autodocs'],
}

export const LongNames: Story = {
  args: { records: data.wellness.slice(0, 6).map((benefit) => ({ ...benefit, name: longBenefit })) },
}

export const FromFeed: Story = { args: { src: feed('wellness') }, play: draws('li', data.wellness.length) }

/** What the page holds inside the tag is shown until there is data. */
export const ContentInTheTag: Story = { args: { 'default-slot': content.wellness } }

/** The feed has not answered yet. */
export const Loading: Story = { args: { src: silent }, play: says('Loading…') }

/** There is no such feed, and nothing inside the tag. */
export const Failed: Story = { args: { src: missing }, play: says(failed) }

/** There is no such feed; what the page holds inside the tag stays. */
export const FailedWithContent: Story = {
  args: { src: missing, 'default-slot': content.wellness },
  play: tellsAndKeepsContent(notFound),
}

/** One record is not as it should be: it is left out, and the element tells so by its event. */
export const WrongRecordLeftOut: Story = {
  args: { src: feedOf('wellness', [data.vacation, { ...data.vacation, amount: '4 weeks' }]) },
  play: tells('record 2.amount has no fields'),
}

export const Empty: Story = { args: { records: [] } }

export const HeadingLevelTwo: Story = { args: { ...Wellness.args, 'heading-level': 2 }, play: draws('h2') }

/** With custom properties of the page. */
export const Themed: Story = { args: { ...HelpAtOnce.args }, decorators: [themed] }

/** In a column of 320 pixels. */
export const Narrow: Story = { args: { ...LongNames.args }, decorators: [narrow] }

export const DarkSite: Story = { args: { ...Wellness.args }, globals: { theme: 'dark' }, tags: ['!autodocs'] }

export const SerifSite: Story = { args: { ...Wellness.args }, globals: { theme: 'serif' }, tags: ['!autodocs'] }

export const HeavySite: Story = { args: { ...Wellness.args }, globals: { theme: 'heavy' }, tags: ['!autodocs'] }

export const RightToLeft: Story = { args: { ...Wellness.args }, globals: { direction: 'rtl' }, tags: ['!autodocs'] }
