/** A rotation table in every state. */
import * as data from '@housestaff/data/rotations'
import { element, narrow, spanish, themed, type StoryOf } from './element.js'
import { failed, feed, feedOf, longName, many, missing, notFound, silent } from './fixtures.js'
import { rotations } from './invented.js'
import { draws, says, tells, tellsAndKeepsContent } from './plays.js'
import { statesOf } from './states.js'

type Story = StoryOf<'hs-rotation-table'>

const inside = `<ul><li>Continuity clinic, weekly</li></ul>`

export default { title: 'Elements/Rotation table', ...element('hs-rotation-table', data) }

export const Rotations: Story = { args: { records: data.rotations }, play: draws('tbody tr', 9), tags: ['any-records'] }

export const States: Story = statesOf('hs-rotation-table')

/** Places, lengths and levels, where records have them. */
export const WithPlacesAndLengths: Story = { args: { records: rotations }, play: says('Robin Sample') }

export const One: Story = { args: { records: rotations.slice(0, 1) }, play: draws('input', 0) }

/** Hundreds of records. */
export const Many: Story = {
  args: { records: many(240, (number) => ({ ...rotations[number % rotations.length]!, id: `rotation-${number}` })) },
  play: draws('[part=pages]'),
  tags: ['!autodocs'],
}

export const LongNames: Story = { args: { records: rotations.map((rotation) => ({ ...rotation, name: longName })) } }

export const FromFeed: Story = { args: { src: feed('rotations') }, play: draws('tbody tr', data.rotations.length) }

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
  args: { src: feedOf('rotations', [rotations[0]!, { ...rotations[0]!, required: 'yes' }]) },
  play: tells('record 2.required is not a boolean'),
}

export const Empty: Story = { args: { records: [] } }

/** With custom properties of the page. */
export const Themed: Story = { args: { ...Rotations.args }, decorators: [themed] }

/** In a column of 320 pixels. */
export const Narrow: Story = { args: { ...LongNames.args }, decorators: [narrow] }

/** On a page in Spanish; words of records in another language are marked as such. */
export const Spanish: Story = { args: { ...Rotations.args }, decorators: [spanish], play: says('9 rotaciones') }

export const DarkSite: Story = { args: { ...Rotations.args }, globals: { theme: 'dark' }, tags: ['!autodocs'] }

export const SerifSite: Story = { args: { ...Rotations.args }, globals: { theme: 'serif' }, tags: ['!autodocs'] }

export const HeavySite: Story = { args: { ...Rotations.args }, globals: { theme: 'heavy' }, tags: ['!autodocs'] }

export const RightToLeft: Story = { args: { ...Rotations.args }, globals: { direction: 'rtl' }, tags: ['!autodocs'] }
