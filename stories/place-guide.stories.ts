/** A place guide in every state. */
import * as data from '@housestaff/data/places'
import { element, narrow, spanish, themed, type StoryOf } from './element.js'
import { failed, feed, feedOf, longName, many, missing, notFound, silent } from './fixtures.js'
import * as invented from './invented.js'
import { draws, says, tells, tellsAndKeepsContent } from './plays.js'
import { statesOf } from './states.js'

type Story = StoryOf<'hs-place-guide'>

const inside = `<ul><li>Fenway Park</li><li>Museum of Fine Arts</li></ul>`

export default { title: 'Elements/Place guide', ...element('hs-place-guide', data) }

export const Boston: Story = { args: { records: data.places }, play: draws('ol > li', 4), tags: ['any-records'] }

export const States: Story = statesOf('hs-place-guide')

/** The attribute `area` chooses parts of town. */
export const TwoAreas: Story = {
  args: { records: data.places, area: 'North End, Back Bay' },
  play: draws('[part=title]', 2),
}

/** The attribute `category` chooses kinds of places. */
export const ParksAndMuseums: Story = {
  args: { records: data.places, category: 'park, museum' },
  play: draws('[part=place]', 4),
}

/** A stop in another area than its walk keeps its own place; names lead to websites where there are any. */
export const AWalkThroughTown: Story = {
  args: { records: invented.places },
  play: draws('a[href="https://millpark.example"]'),
}

export const One: Story = { args: { records: [data.fenwayPark] } }

/** Hundreds of records. */
export const Many: Story = {
  args: {
    records: many(240, (number) => ({ ...data.fenwayPark, id: `place-${number}`, area: `Quarter ${number % 12}` })),
  },
  play: draws('li', 240),
  tags: ['!autodocs'],
}

export const LongNames: Story = {
  args: { records: data.places.slice(0, 9).map((place) => ({ ...place, name: longName, area: longName })) },
}

export const FromFeed: Story = { args: { src: feed('places') }, play: draws('[part=area]', 5) }

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
  args: { src: feedOf('places', [data.fenwayPark, { ...data.fenwayPark, kind: ['sports'] }]) },
  play: tells('record 2.kind is not a string'),
}

export const Empty: Story = { args: { records: [] } }

export const HeadingLevelTwo: Story = { args: { ...Boston.args, 'heading-level': 2 }, play: draws('h2') }

/** With custom properties of the page. */
export const Themed: Story = { args: { ...Boston.args }, decorators: [themed] }

/** In a column of 320 pixels. */
export const Narrow: Story = { args: { ...LongNames.args }, decorators: [narrow] }

/** On a page in Spanish; words of records in another language are marked as such. */
export const Spanish: Story = { args: { ...Boston.args }, decorators: [spanish], play: says('Parque') }

export const DarkSite: Story = { args: { ...Boston.args }, globals: { theme: 'dark' }, tags: ['!autodocs'] }

export const SerifSite: Story = { args: { ...Boston.args }, globals: { theme: 'serif' }, tags: ['!autodocs'] }

export const HeavySite: Story = { args: { ...Boston.args }, globals: { theme: 'heavy' }, tags: ['!autodocs'] }

export const RightToLeft: Story = { args: { ...Boston.args }, globals: { direction: 'rtl' }, tags: ['!autodocs'] }
