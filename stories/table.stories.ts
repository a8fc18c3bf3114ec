/** The table of any collection, in every state. */
import * as data from '@housestaff/data'
import { element, narrow, spanish, themed, type StoryOf } from './element.js'
import { failed, feed, longName, many, missing, silent } from './fixtures.js'
import { draws, says } from './plays.js'
import { statesOf } from './states.js'

type Story = StoryOf<'hs-table'>

const inside = `<ul><li>${data.terms[0]!.name}</li></ul>`
const collection = 'organizations'

export default { title: 'Elements/Table', ...element('hs-table', data) }

export const Organizations: Story = {
  args: { collection, records: data.organizations },
  play: says(`${data.organizations.length} organizations`),
  tags: ['any-records'],
}

export const States: Story = statesOf('hs-table')

export const Terms: Story = {
  args: { collection: 'terms', records: data.terms },
  play: draws('tbody tr', data.terms.length),
}

/** The columns that the page names, in its order. */
export const ChosenColumns: Story = {
  args: { collection: 'places', records: data.places, columns: 'name,area,kind', 'page-size': 5 },
  play: draws('tbody tr', 5),
}

export const One: Story = { args: { collection, records: data.organizations.slice(0, 1) }, play: draws('input', 0) }

/** Hundreds of records. */
export const Many: Story = {
  args: {
    collection,
    records: many(240, (number) => ({ ...data.organizations[0]!, id: `o-${number}`, name: `Hospital ${number}` })),
  },
  play: draws('[part=pages]'),
  tags: ['!autodocs'],
}

export const LongNames: Story = {
  args: { collection, records: data.organizations.map((organization) => ({ ...organization, name: longName })) },
}

export const FromFeed: Story = { args: { collection, src: feed('organizations') } }

/** What the page holds inside the tag is shown until there is data. */
export const ContentInTheTag: Story = { args: { collection, 'default-slot': inside } }

/** The feed has not answered yet. */
export const Loading: Story = { args: { collection, src: silent }, play: says('Loading…') }

/** There is no such feed, and nothing inside the tag. */
export const Failed: Story = { args: { collection, src: missing }, play: says(failed) }

export const Empty: Story = { args: { collection, records: [] }, play: says('Nothing to show yet.') }

/** In a column of 320 pixels. */
export const Narrow: Story = { args: { ...Organizations.args }, decorators: [narrow] }

export const Spanish: Story = { args: { ...Organizations.args }, decorators: [spanish] }

/** With custom properties of the page. */
export const Themed: Story = { args: { ...Organizations.args }, decorators: [themed] }

export const DarkSite: Story = { args: { ...Organizations.args }, globals: { theme: 'dark' }, tags: ['!autodocs'] }

export const SerifSite: Story = { args: { ...Organizations.args }, globals: { theme: 'serif' }, tags: ['!autodocs'] }

export const HeavySite: Story = { args: { ...Organizations.args }, globals: { theme: 'heavy' }, tags: ['!autodocs'] }

export const RightToLeft: Story = {
  args: { ...Organizations.args },
  globals: { direction: 'rtl' },
  tags: ['!autodocs'],
}
