/** A program table in every state. */
import * as data from '@housestaff/data/programs'
import { programs as surgery } from 'virtual:programs/ridgeport-surgery'
import { element, narrow, spanish, themed, type StoryOf } from './element.js'
import { failed, feed, longName, many, missing, silent } from './fixtures.js'
import { draws, says } from './plays.js'
import { statesOf } from './states.js'

type Story = StoryOf<'hs-program-table'>

const inside = `<ul><li>${data.primaryCare.name}</li></ul>`

export default { title: 'Elements/Program table', ...element('hs-program-table', data) }

export const Programs: Story = {
  args: { records: data.programs },
  play: draws('tbody tr', data.programs.length),
  tags: ['any-records'],
}

export const States: Story = statesOf('hs-program-table')

/** Match codes, positions and accreditation; what one program does not say and others do is “not stated”. */
export const MatchCodes: Story = { args: { records: [...surgery, data.primaryCare] }, play: says('Not stated') }

export const One: Story = { args: { records: [data.primaryCare] }, play: draws('input', 0) }

/** Hundreds of records. */
export const Many: Story = {
  args: { records: many(240, (number) => ({ ...data.primaryCare, id: `p-${number}`, name: `Program ${number}` })) },
  play: draws('[part=pages]'),
  tags: ['!autodocs'],
}

export const LongNames: Story = { args: { records: surgery.map((program) => ({ ...program, name: longName })) } }

export const FromFeed: Story = { args: { src: feed('programs') }, play: draws('tbody tr', data.programs.length) }

/** What the page holds inside the tag is shown until there is data. */
export const ContentInTheTag: Story = { args: { 'default-slot': inside } }

/** The feed has not answered yet. */
export const Loading: Story = { args: { src: silent }, play: says('Loading…') }

/** There is no such feed, and nothing inside the tag. */
export const Failed: Story = { args: { src: missing }, play: says(failed) }

export const Empty: Story = { args: { records: [] }, play: says('Nothing to show yet.') }

/** In a column of 320 pixels. */
export const Narrow: Story = { args: { ...Programs.args }, decorators: [narrow] }

export const Spanish: Story = { args: { ...Programs.args }, decorators: [spanish] }

/** With custom properties of the page. */
export const Themed: Story = { args: { ...Programs.args }, decorators: [themed] }

export const DarkSite: Story = { args: { ...Programs.args }, globals: { theme: 'dark' }, tags: ['!autodocs'] }

export const SerifSite: Story = { args: { ...Programs.args }, globals: { theme: 'serif' }, tags: ['!autodocs'] }

export const HeavySite: Story = { args: { ...Programs.args }, globals: { theme: 'heavy' }, tags: ['!autodocs'] }

export const RightToLeft: Story = { args: { ...Programs.args }, globals: { direction: 'rtl' }, tags: ['!autodocs'] }
