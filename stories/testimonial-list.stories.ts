/** A testimonial list in every state. */
import * as data from '@housestaff/data/testimonials'
import { element, narrow, themed, type StoryOf } from './element.js'
import { content, failed, feed, feedOf, longSpeaker, many, missing, notFound, quotation, silent } from './fixtures.js'
import { draws, says, tells, tellsAndKeepsContent } from './plays.js'
import { statesOf } from './states.js'

type Story = StoryOf<'hs-testimonial-list'>

export default { title: 'Elements/Testimonial list', ...element('hs-testimonial-list', data) }

export const Testimonials: Story = { args: { records: data.testimonials }, tags: ['any-records'] }

export const States: Story = statesOf('hs-testimonial-list')

export const RetoldAndQuoted: Story = { args: { records: [data.kateTakvorian, quotation] } }

export const One: Story = { args: { records: [data.kateTakvorian] } }

/** Hundreds of records. */
export const Many: Story = {
  args: { records: many(240, (number) => ({ ...quotation, id: `resident-${number}` })) },
  play: draws('li', 240),
  tags: ['!autodocs'],
}

export const LongNames: Story = { args: { records: [longSpeaker, quotation, longSpeaker] } }

export const FromFeed: Story = { args: { src: feed('testimonials') }, play: draws('li', data.testimonials.length) }

/** What the page holds inside the tag is shown until there is data. */
export const ContentInTheTag: Story = { args: { 'default-slot': content.testimonials } }

/** The feed has not answered yet. */
export const Loading: Story = { args: { src: silent }, play: says('Loading…') }

/** There is no such feed, and nothing inside the tag. */
export const Failed: Story = { args: { src: missing }, play: says(failed) }

/** There is no such feed; what the page holds inside the tag stays. */
export const FailedWithContent: Story = {
  args: { src: missing, 'default-slot': content.testimonials },
  play: tellsAndKeepsContent(notFound),
}

/** One record is not as it should be: it is left out, and the element tells so by its event. */
export const WrongRecordLeftOut: Story = {
  args: { src: feedOf('testimonials', [data.kateTakvorian, { ...quotation, speaker: 'A. O.' }]) },
  play: tells('record 2.speaker has no fields'),
}

export const Empty: Story = { args: { records: [] } }

/** With custom properties of the page. */
export const Themed: Story = { args: { ...RetoldAndQuoted.args }, decorators: [themed] }

/** In a column of 320 pixels. */
export const Narrow: Story = { args: { ...LongNames.args }, decorators: [narrow] }

export const DarkSite: Story = { args: { ...Testimonials.args }, globals: { theme: 'dark' }, tags: ['!autodocs'] }

export const SerifSite: Story = { args: { ...Testimonials.args }, globals: { theme: 'serif' }, tags: ['!autodocs'] }

export const HeavySite: Story = { args: { ...Testimonials.args }, globals: { theme: 'heavy' }, tags: ['!autodocs'] }

export const RightToLeft: Story = {
  args: { ...RetoldAndQuoted.args },
  globals: { direction: 'rtl' },
  tags: ['!autodocs'],
}
