/** A roster in every state. */
import * as data from '@housestaff/data/rosters'
import { rosters as surgery } from 'virtual:programs/ridgeport-surgery'
import { element, narrow, spanish, themed, type StoryOf } from './element.js'
import { content, failed, feed, feedOf, missing, notFound, silent } from './fixtures.js'
import {
  anesthesia,
  longResidents,
  names,
  numbers,
  oneResident,
  partlyNamed,
  portraits,
  somePortraits,
  specialist,
} from './invented-people.js'
import { draws, says, tells, tellsAndKeepsContent } from './plays.js'
import { statesOf } from './states.js'

type Story = StoryOf<'hs-roster'>

export default { title: 'Elements/Roster', ...element('hs-roster', data) }

export const Names: Story = { args: { records: [names] }, play: draws('li', 60), tags: ['any-records'] }

export const States: Story = statesOf('hs-roster')

export const Portraits: Story = { args: { records: [portraits] }, play: draws('img', 24) }

/** Whoever has no portrait has initials. */
export const SomePortraits: Story = { args: { records: [somePortraits] }, play: draws('[part="initials"]', 6) }

/** The source counts residents and names none. */
export const NumbersOnly: Story = { args: { records: [numbers] }, play: says('26–27 residents') }

/** The source counts residents and names some. */
export const PartlyNamed: Story = { args: { records: [partlyNamed] }, play: says('28 residents, 4 named here') }

/** The source names neither residents nor how many there are. */
export const NothingKnown: Story = {
  args: { records: data.rosters },
  play: says('Neither names nor numbers are stated.'),
}

/** Levels of other systems, of two programs. */
export const OtherSystems: Story = { args: { records: [anesthesia, specialist] }, play: says('SHO year 2') }

/** Residents of an invented department of surgery, some of whom were away for research. */
export const AnotherDepartment: Story = { args: { records: surgery }, play: says('Administrative chief resident') }

export const One: Story = { args: { records: [oneResident] }, play: draws('li', 1) }

export const LongNames: Story = { args: { records: [longResidents] } }

export const AskedForByYear: Story = {
  args: { records: [names, { ...partlyNamed, id: 'before', academicYear: '2025-2026' }], year: '2025-2026' },
  play: says('Academic year 2025–2026'),
}

export const FromFeed: Story = { args: { src: feed('rosters') }, play: says('Academic year 2019–2020') }

/** What the page holds inside the tag is shown until there is data. */
export const ContentInTheTag: Story = { args: { 'default-slot': content.residents } }

/** The feed has not answered yet. */
export const Loading: Story = { args: { src: silent }, play: says('Loading…') }

/** There is no such feed, and nothing inside the tag. */
export const Failed: Story = { args: { src: missing }, play: says(failed) }

/** There is no such feed; what the page holds inside the tag stays. */
export const FailedWithContent: Story = {
  args: { src: missing, 'default-slot': content.residents },
  play: tellsAndKeepsContent(notFound),
}

/** One record is not as it should be: it is left out, and the element tells so by its event. */
export const WrongRecordLeftOut: Story = {
  args: { src: feedOf('rosters', [names, { ...names, members: 'many' }]) },
  play: tells('record 2.members has no fields'),
}

export const Empty: Story = { args: { records: [] } }

export const HeadingLevelTwo: Story = { args: { ...NumbersOnly.args, 'heading-level': 2 }, play: draws('h3', 5) }

/** With custom properties of the page. */
export const Themed: Story = { args: { ...SomePortraits.args }, decorators: [themed] }

/** In a column of 320 pixels. */
export const Narrow: Story = { args: { ...LongNames.args }, decorators: [narrow] }

export const SpanishPage: Story = {
  args: { ...PartlyNamed.args },
  decorators: [spanish],
  play: says('Promoción de 2029'),
}

export const DarkSite: Story = { args: { ...SomePortraits.args }, globals: { theme: 'dark' }, tags: ['!autodocs'] }

export const SerifSite: Story = { args: { ...SomePortraits.args }, globals: { theme: 'serif' }, tags: ['!autodocs'] }

export const HeavySite: Story = { args: { ...SomePortraits.args }, globals: { theme: 'heavy' }, tags: ['!autodocs'] }

export const RightToLeft: Story = {
  args: { ...SomePortraits.args },
  globals: { direction: 'rtl' },
  tags: ['!autodocs'],
}
