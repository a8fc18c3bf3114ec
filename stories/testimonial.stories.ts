/** A testimonial in every state. */
import * as data from '@housestaff/data/testimonials'
import { element, narrow, themed, type StoryOf } from './element.js'
import { content, failed, feed, feedOf, longSpeaker, missing, notFound, quotation, silent } from './fixtures.js'
import { draws, says, tellsAndKeepsContent } from './plays.js'
import { statesOf } from './states.js'

type Story = StoryOf<'hs-testimonial'>

export default { title: 'Elements/Testimonial', ...element('hs-testimonial', data) }

/** What a resident said, in our words. */
export const Retold: Story = { args: { record: data.stephanieRutledge }, tags: ['any-records'] }

export const States: Story = statesOf('hs-testimonial')

export const RetoldAtLength: Story = { args: { record: data.kateTakvorian } }

/** The speaker’s own words, with consent. */
export const Quotation: Story = { args: { record: quotation } }

export const Initials: Story = { args: { record: { ...quotation, speaker: { form: 'initials', initials: 'A. O.' } } } }

export const Anonymous: Story = { args: { record: { ...quotation, speaker: { form: 'anonymous' } } } }

export const AnswerToAQuestion: Story = {
  args: { record: { ...quotation, question: 'What would you tell somebody who is about to apply?' } },
}

export const LongName: Story = { args: { record: longSpeaker } }

export const FromFeed: Story = {
  args: { src: feed('testimonials', 'stephanie-rutledge') },
  play: draws('[part="statement"]'),
}

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

/** The record is not as it should be; the element tells so by its event and keeps what is inside the tag. */
export const WrongRecord: Story = {
  args: {
    src: feedOf('testimonials', [{ ...quotation, statement: { form: 'sung' } }]),
    'default-slot': content.testimonials,
  },
  play: tellsAndKeepsContent('record 1.statement has no form that is known here'),
}

/** With custom properties of the page. */
export const Themed: Story = { args: { ...Retold.args }, decorators: [themed] }

/** In a column of 320 pixels. */
export const Narrow: Story = { args: { ...LongName.args }, decorators: [narrow] }

export const DarkSite: Story = { args: { ...Retold.args }, globals: { theme: 'dark' }, tags: ['!autodocs'] }

export const SerifSite: Story = { args: { ...Quotation.args }, globals: { theme: 'serif' }, tags: ['!autodocs'] }

export const HeavySite: Story = { args: { ...Quotation.args }, globals: { theme: 'heavy' }, tags: ['!autodocs'] }

export const RightToLeft: Story = { args: { ...Quotation.args }, globals: { direction: 'rtl' }, tags: ['!autodocs'] }
