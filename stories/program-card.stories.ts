/** A program card in every state. */
import * as data from '@housestaff/data/programs'
import { element, narrow, themed, type StoryOf } from './element.js'
import { content, failed, feed, feedOf, longName, missing, notFound, silent } from './fixtures.js'
import { draws, says, tellsAndKeepsContent } from './plays.js'
import { statesOf } from './states.js'

type Story = StoryOf<'hs-program-card'>

export default { title: 'Elements/Program card', ...element('hs-program-card', data) }

export const Track: Story = { args: { record: data.primaryCare }, tags: ['any-records'] }

export const States: Story = statesOf('hs-program-card')

/** The source says neither length nor boards: the card leaves them out. */
export const NoFacts: Story = { args: { record: data.fellowships } }

export const WithLink: Story = { args: { record: { ...data.primaryCare, url: 'https://example.org/primary-care' } } }

export const LongName: Story = { args: { record: { ...data.primaryCare, name: longName } } }

export const FromFeed: Story = { args: { src: feed('programs', 'primary-care') }, play: draws('[part="card"]') }

/** What the page holds inside the tag is shown until there is data. */
export const ContentInTheTag: Story = { args: { 'default-slot': content.programs } }

/** The feed has not answered yet. */
export const Loading: Story = { args: { src: silent }, play: says('Loading…') }

/** There is no such feed, and nothing inside the tag. */
export const Failed: Story = { args: { src: missing }, play: says(failed) }

/** There is no such feed; what the page holds inside the tag stays. */
export const FailedWithContent: Story = {
  args: { src: missing, 'default-slot': content.programs },
  play: tellsAndKeepsContent(notFound),
}

/** The record is not as it should be; the element tells so by its event and keeps what is inside the tag. */
export const WrongRecord: Story = {
  args: { src: feedOf('programs', [{ ...data.primaryCare, name: 4 }]), 'default-slot': content.programs },
  play: tellsAndKeepsContent('record 1.name is not a string'),
}

export const HeadingLevelTwo: Story = { args: { ...Track.args, 'heading-level': 2 }, play: draws('h2') }

/** With custom properties of the page. */
export const Themed: Story = { args: { ...WithLink.args }, decorators: [themed] }

/** In a column of 320 pixels. */
export const Narrow: Story = { args: { ...LongName.args }, decorators: [narrow] }

export const DarkSite: Story = { args: { ...WithLink.args }, globals: { theme: 'dark' }, tags: ['!autodocs'] }

export const SerifSite: Story = { args: { ...WithLink.args }, globals: { theme: 'serif' }, tags: ['!autodocs'] }

export const HeavySite: Story = { args: { ...WithLink.args }, globals: { theme: 'heavy' }, tags: ['!autodocs'] }

export const RightToLeft: Story = { args: { ...WithLink.args }, globals: { direction: 'rtl' }, tags: ['!autodocs'] }
