/** A timeline in every state. */
import * as data from '@housestaff/data/milestones'
import { element, narrow, spanish, themed, type StoryOf } from './element.js'
import { failed, feed, feedOf, longName, many, missing, notFound, silent } from './fixtures.js'
import * as invented from './invented.js'
import { draws, says, tells, tellsAndKeepsContent } from './plays.js'
import { statesOf } from './states.js'

type Story = StoryOf<'hs-timeline'>

const inside = `<ul><li>1821: The Bulfinch Building opens.</li></ul>`

export default { title: 'Elements/Timeline', ...element('hs-timeline', data) }

export const Timeline: Story = { args: { records: data.milestones }, play: draws('time', 5), tags: ['any-records'] }

export const States: Story = statesOf('hs-timeline')

/** Dates known in part are said in words, or as the source has them; their dots are hollow. */
export const UncertainDates: Story = { args: { records: invented.milestones }, play: says('1934 to 1936') }

/** Every form in which a date may be known. */
export const Dates: Story = {
  args: {
    records: ['18XX', '185X', '1857?', '1857~', '1857%', '1862/1865~', '1890', '1999-07', '2011-09-12', '2019/..'].map(
      (date) => ({ ...data.bulfinchOpening, id: date, date, title: date, summary: 'A date in EDTF.' }),
    ),
  },
  play: says('since 2019'),
}

/** Helps where there are many. */
export const ByCentury: Story = {
  args: { records: [...data.milestones, ...invented.milestones], 'by-century': true },
  play: says('19th century'),
}

export const One: Story = { args: { records: [data.bulfinchOpening] } }

/** Hundreds of records. */
export const Many: Story = {
  args: {
    records: many(240, (number) => ({ ...data.bulfinchOpening, id: `milestone-${number}`, date: `${1780 + number}` })),
    'by-century': true,
  },
  play: draws('li', 240),
  tags: ['!autodocs'],
}

export const LongNames: Story = {
  args: {
    records: data.milestones.map((milestone) => ({
      ...milestone,
      title: longName,
      dateLabel: 'in the late spring of 1857',
    })),
  },
}

export const FromFeed: Story = { args: { src: feed('milestones') }, play: draws('li', data.milestones.length) }

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
  args: { src: feedOf('milestones', [data.bulfinchOpening, { ...data.bulfinchOpening, date: 1821 }]) },
  play: tells('record 2.date is not a string'),
}

export const Empty: Story = { args: { records: [] } }

export const HeadingLevelTwo: Story = { args: { ...Timeline.args, 'heading-level': 2 }, play: draws('h2') }

/** With custom properties of the page. */
export const Themed: Story = { args: { ...Timeline.args }, decorators: [themed] }

/** In a column of 320 pixels. */
export const Narrow: Story = { args: { ...LongNames.args }, decorators: [narrow] }

/** On a page in Spanish; words of records in another language are marked as such. */
export const Spanish: Story = { args: { ...UncertainDates.args }, decorators: [spanish], play: says('hacia 1998') }

export const DarkSite: Story = { args: { ...Timeline.args }, globals: { theme: 'dark' }, tags: ['!autodocs'] }

export const SerifSite: Story = { args: { ...Timeline.args }, globals: { theme: 'serif' }, tags: ['!autodocs'] }

export const HeavySite: Story = { args: { ...Timeline.args }, globals: { theme: 'heavy' }, tags: ['!autodocs'] }

export const RightToLeft: Story = { args: { ...Timeline.args }, globals: { direction: 'rtl' }, tags: ['!autodocs'] }
