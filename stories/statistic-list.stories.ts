/** A statistic list in every state. */
import * as data from '@housestaff/data/statistics'
import { element, narrow, spanish, themed, type StoryOf } from './element.js'
import { failed, feed, feedOf, longName, many, missing, notFound, silent } from './fixtures.js'
import { statistics } from './invented.js'
import { draws, says, tells, tellsAndKeepsContent } from './plays.js'
import { statesOf } from './states.js'

type Story = StoryOf<'hs-statistic-list'>

const inside = `<p>17 of 18 graduates passed at the first attempt.</p>`

export default { title: 'Elements/Statistic list', ...element('hs-statistic-list', data) }

export const Statistics: Story = { args: { records: statistics }, play: says('17 of 18'), tags: ['any-records'] }

export const States: Story = statesOf('hs-statistic-list')

/** What a source says in words and not in figures stays in words. */
export const InWords: Story = { args: { records: data.statistics }, play: draws('[part=bar]', 1) }

/** Parts of a whole, the largest first; none is too small to be shown. */
export const PartsOfAWhole: Story = {
  args: {
    records: [
      {
        ...statistics[0]!,
        name: 'Graduates who went on to fellowships',
        size: { value: 120 },
        count: { value: 109 },
        share: { percent: 90, qualifier: 'more-than', of: 'graduates' },
        period: { from: '2015', to: '2019' },
      },
      ...Object.entries({ Nephrology: 1, Cardiology: 34, [longName]: 20, Rheumatology: 5 }).map(([name, value]) => ({
        ...statistics[0]!,
        id: name,
        name,
        count: { value },
        share: { percent: Math.round(value / 1.2), of: 'graduates' },
        parent: { collection: 'statistics', id: statistics[0]!.id, name: 'Fellowships' } as const,
      })),
    ],
  },
  play: draws('[part=parts] > li', 4),
}

export const One: Story = { args: { records: statistics.slice(0, 1) } }

/** Hundreds of records. */
export const Many: Story = {
  args: { records: many(240, (number) => ({ ...statistics[0]!, id: `statistic-${number}` })) },
  play: draws('li', 240),
  tags: ['!autodocs'],
}

export const LongNames: Story = { args: { records: statistics.map((statistic) => ({ ...statistic, name: longName })) } }

export const FromFeed: Story = {
  args: { src: feed('statistics') },
  play: draws('[part=statistic]', data.statistics.length),
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
  args: { src: feedOf('statistics', [statistics[0]!, { ...statistics[0]!, name: 94.4 }]) },
  play: tells('record 2.name is not a string'),
}

export const Empty: Story = { args: { records: [] } }

export const HeadingLevelTwo: Story = { args: { ...Statistics.args, 'heading-level': 2 }, play: draws('h2') }

/** With custom properties of the page. */
export const Themed: Story = { args: { ...Statistics.args }, decorators: [themed] }

/** In a column of 320 pixels. */
export const Narrow: Story = { args: { ...LongNames.args }, decorators: [narrow] }

/** On a page in Spanish; words of records in another language are marked as such. */
export const Spanish: Story = {
  args: { ...Statistics.args },
  decorators: [spanish],
  play: says('Qualifying examination'),
}

export const DarkSite: Story = { args: { ...Statistics.args }, globals: { theme: 'dark' }, tags: ['!autodocs'] }

export const SerifSite: Story = { args: { ...Statistics.args }, globals: { theme: 'serif' }, tags: ['!autodocs'] }

export const HeavySite: Story = { args: { ...Statistics.args }, globals: { theme: 'heavy' }, tags: ['!autodocs'] }

export const RightToLeft: Story = { args: { ...Statistics.args }, globals: { direction: 'rtl' }, tags: ['!autodocs'] }
