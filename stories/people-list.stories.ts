/** A people list in every state. */
import * as graduates from '@housestaff/data/alumni'
import * as data from '@housestaff/data/leadership'
import { leadership as surgery } from 'virtual:programs/ridgeport-surgery'
import { element, narrow, spanish, themed, type StoryOf } from './element.js'
import { content, failed, feed, feedOf, missing, notFound, silent } from './fixtures.js'
import { faculty, facultyWithPortraits, leaders, leadersWithPortraits, longLeader } from './invented-people.js'
import { draws, says, tells, tellsAndKeepsContent } from './plays.js'
import { statesOf } from './states.js'

type Story = StoryOf<'hs-people-list'>

export default { title: 'Elements/People list', ...element('hs-people-list', data) }

/** Roles as the source tells them: it names few of those who hold them. */
export const Leaders: Story = { args: { records: data.leadership }, tags: ['any-records'] }

export const States: Story = statesOf('hs-people-list')

/** One holder, several, an interim one, and none who is named. */
export const EveryKindOfHolder: Story = { args: { records: leaders() }, play: says('Several people, not named here') }

export const LeadersWithPortraits: Story = { args: { records: leadersWithPortraits }, play: draws('img', 4) }

export const Faculty: Story = { args: { records: faculty(12) }, play: draws('h3', 12) }

/** Whoever has no portrait has initials. */
export const FacultyWithPortraits: Story = {
  args: { records: facultyWithPortraits },
  play: draws('[part="initials"]', 4),
}

export const Graduates: Story = { args: { records: graduates.alumni }, play: draws('h3', graduates.alumni.length) }

/** The leaders of an invented department of surgery. */
export const AnotherDepartment: Story = { args: { records: surgery }, play: says('since January 2026') }

export const One: Story = { args: { records: leaders().slice(0, 1) } }

/** Hundreds of records. */
export const Many: Story = { args: { records: faculty(240) }, play: draws('li', 240), tags: ['!autodocs'] }

export const LongNames: Story = { args: { records: [longLeader, ...leaders().slice(1, 3)] } }

export const FromFeed: Story = { args: { src: feed('leadership') }, play: draws('h3', data.leadership.length) }

/** The same tag with another feed. */
export const FromFeedOfPeople: Story = { args: { src: feed('people') }, play: draws('h3') }

/** What the page holds inside the tag is shown until there is data. */
export const ContentInTheTag: Story = { args: { 'default-slot': content.people } }

/** The feed has not answered yet. */
export const Loading: Story = { args: { src: silent }, play: says('Loading…') }

/** There is no such feed, and nothing inside the tag. */
export const Failed: Story = { args: { src: missing }, play: says(failed) }

/** There is no such feed; what the page holds inside the tag stays. */
export const FailedWithContent: Story = {
  args: { src: missing, 'default-slot': content.people },
  play: tellsAndKeepsContent(notFound),
}

/** One record is not as it should be: it is left out, and the element tells so by its event. */
export const WrongRecordLeftOut: Story = {
  args: { src: feedOf('leadership', [...leaders(), { ...longLeader, title: 5 }]) },
  play: tells('record 6.title is not a string'),
}

export const Empty: Story = { args: { records: [] } }

export const HeadingLevelTwo: Story = { args: { ...EveryKindOfHolder.args, 'heading-level': 2 }, play: draws('h2') }

/** With custom properties of the page. */
export const Themed: Story = { args: { ...LeadersWithPortraits.args }, decorators: [themed] }

/** In a column of 320 pixels. */
export const Narrow: Story = { args: { ...LongNames.args }, decorators: [narrow] }

export const SpanishPage: Story = {
  args: { ...EveryKindOfHolder.args },
  decorators: [spanish],
  play: says('Varias personas'),
}

export const DarkSite: Story = {
  args: { ...LeadersWithPortraits.args },
  globals: { theme: 'dark' },
  tags: ['!autodocs'],
}

export const SerifSite: Story = {
  args: { ...LeadersWithPortraits.args },
  globals: { theme: 'serif' },
  tags: ['!autodocs'],
}

export const HeavySite: Story = {
  args: { ...LeadersWithPortraits.args },
  globals: { theme: 'heavy' },
  tags: ['!autodocs'],
}

export const RightToLeft: Story = {
  args: { ...LeadersWithPortraits.args },
  globals: { direction: 'rtl' },
  tags: ['!autodocs'],
}
