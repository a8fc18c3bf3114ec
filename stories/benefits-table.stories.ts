/** A benefits table in every state. */
import * as data from '@housestaff/data/benefits'
import { benefits, compensation } from 'virtual:programs/ridgeport-surgery'
import { element, narrow, spanish, themed, type StoryOf } from './element.js'
import { failed, feed, longBenefit, many, missing, silent } from './fixtures.js'
import { draws, says } from './plays.js'
import { statesOf } from './states.js'

type Story = StoryOf<'hs-benefits-table'>

const inside = '<ul><li>Moving costs, up to $1,500</li></ul>'

export default { title: 'Elements/Benefits table', ...element('hs-benefits-table', data) }

export const Benefits: Story = {
  args: { records: benefits },
  play: draws('tbody tr', benefits.length),
  tags: ['any-records'],
}

export const States: Story = statesOf('hs-benefits-table')

/** The salary of each level, and what is paid besides. */
export const Salaries: Story = { args: { records: compensation as never }, play: says('PGY-1') }

export const One: Story = { args: { records: benefits.slice(0, 1) }, play: draws('input', 0) }

/** Hundreds of records. */
export const Many: Story = {
  args: { records: many(240, (number) => ({ ...benefits[number % benefits.length]!, id: `benefit-${number}` })) },
  play: draws('[part=pages]'),
  tags: ['!autodocs'],
}

export const LongNames: Story = { args: { records: benefits.map((benefit) => ({ ...benefit, name: longBenefit })) } }

export const FromFeed: Story = { args: { src: feed('benefits') }, play: says('Nothing to show yet.') }

/** What the page holds inside the tag is shown until there is data. */
export const ContentInTheTag: Story = { args: { 'default-slot': inside } }

/** The feed has not answered yet. */
export const Loading: Story = { args: { src: silent }, play: says('Loading…') }

/** There is no such feed, and nothing inside the tag. */
export const Failed: Story = { args: { src: missing }, play: says(failed) }

export const Empty: Story = { args: { records: [] }, play: says('Nothing to show yet.') }

/** In a column of 320 pixels. */
export const Narrow: Story = { args: { ...Benefits.args }, decorators: [narrow] }

export const Spanish: Story = { args: { ...Benefits.args }, decorators: [spanish] }

/** With custom properties of the page. */
export const Themed: Story = { args: { ...Benefits.args }, decorators: [themed] }

export const DarkSite: Story = { args: { ...Benefits.args }, globals: { theme: 'dark' }, tags: ['!autodocs'] }

export const SerifSite: Story = { args: { ...Benefits.args }, globals: { theme: 'serif' }, tags: ['!autodocs'] }

export const HeavySite: Story = { args: { ...Benefits.args }, globals: { theme: 'heavy' }, tags: ['!autodocs'] }

export const RightToLeft: Story = { args: { ...Benefits.args }, globals: { direction: 'rtl' }, tags: ['!autodocs'] }
