/** A program list in every state. */
import * as data from '@housestaff/data/programs'
import { programs as surgery } from 'virtual:programs/ridgeport-surgery'
import { element, narrow, themed, type StoryOf } from './element.js'
import { content, failed, feed, feedOf, longName, many, missing, notFound, silent } from './fixtures.js'
import { draws, says, tells, tellsAndKeepsContent } from './plays.js'
import { statesOf } from './states.js'

type Story = StoryOf<'hs-program-list'>

export default { title: 'Elements/Program list', ...element('hs-program-list', data) }

export const Programs: Story = { args: { records: data.programs }, tags: ['any-records'] }

export const States: Story = statesOf('hs-program-list')

/** The programs of an invented department of surgery. */
export const AnotherDepartment: Story = { args: { records: surgery }, play: draws('li', surgery.length) }

export const One: Story = { args: { records: [data.primaryCare] } }

/** Hundreds of records. */
export const Many: Story = {
  args: {
    records: many(240, (number) => ({ ...data.primaryCare, id: `program-${number}`, name: `Program ${number}` })),
  },
  play: draws('li', 240),
  tags: ['!autodocs'],
}

export const LongNames: Story = {
  args: {
    records: [data.primaryCare, data.stanbury, data.primaryCare].map((program) => ({ ...program, name: longName })),
  },
}

export const FromFeed: Story = { args: { src: feed('programs') }, play: draws('li', data.programs.length) }

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

/** One record is not as it should be: it is left out, and the element tells so by its event. */
export const WrongRecordLeftOut: Story = {
  args: { src: feedOf('programs', [data.primaryCare, { ...data.stanbury, name: 4 }]) },
  play: tells('record 2.name is not a string'),
}

export const Empty: Story = { args: { records: [] } }

export const HeadingLevelTwo: Story = { args: { ...Programs.args, 'heading-level': 2 }, play: draws('h2') }

export const WideCards: Story = { args: { ...Programs.args, '--hs-card-width': '28em' } }

/** With custom properties of the page. */
export const Themed: Story = { args: { ...Programs.args }, decorators: [themed] }

/** In a column of 320 pixels. */
export const Narrow: Story = { args: { ...LongNames.args }, decorators: [narrow] }

export const DarkSite: Story = { args: { ...Programs.args }, globals: { theme: 'dark' }, tags: ['!autodocs'] }

export const SerifSite: Story = { args: { ...Programs.args }, globals: { theme: 'serif' }, tags: ['!autodocs'] }

export const HeavySite: Story = { args: { ...Programs.args }, globals: { theme: 'heavy' }, tags: ['!autodocs'] }

export const RightToLeft: Story = { args: { ...Programs.args }, globals: { direction: 'rtl' }, tags: ['!autodocs'] }
