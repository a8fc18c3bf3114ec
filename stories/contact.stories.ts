/** Contacts in every state. */
import * as data from '@housestaff/data/programs'
import { programs as familyMedicine } from 'virtual:programs/lakeside-family-medicine'
import { element, narrow, spanish, themed, type StoryOf } from './element.js'
import { content, failed, feedOf, longName, many, missing, notFound, silent } from './fixtures.js'
import { application, council, reachable, reachableByMail } from './invented-people.js'
import { draws, says, tells, tellsAndKeepsContent } from './plays.js'
import { statesOf } from './states.js'

type Story = StoryOf<'hs-contact'>

export default { title: 'Elements/Contact', ...element('hs-contact', data) }

export const Program: Story = {
  args: { records: [reachable] },
  play: draws('a[href="tel:+15555550100"]'),
  tags: ['any-records'],
}

export const States: Story = statesOf('hs-contact')

export const Programs: Story = { args: { records: [reachable, reachableByMail] } }

/** An invented family medicine residency. */
export const AnotherDepartment: Story = { args: { records: familyMedicine }, play: draws('address') }

export const WhoeverTakesApplications: Story = { args: { records: [application] }, play: draws('a[href^="mailto:"]') }

export const Group: Story = { args: { records: [council] } }

/** The source tells no contact of these programs. */
export const NothingKnown: Story = { args: { records: data.programs }, play: says('Nothing to show yet.') }

/** Many records. */
export const Many: Story = {
  args: { records: many(60, (number) => ({ ...reachable, id: `program-${number}` })) },
  play: draws('h3', 60),
  tags: ['!autodocs'],
}

export const LongNames: Story = {
  args: {
    records: [
      { ...reachable, name: longName },
      { ...reachableByMail, name: longName },
    ],
  },
}

export const FromFeed: Story = {
  args: { src: `${feedOf('programs', [reachable, reachableByMail])}#rural` },
  play: draws('h3', 1),
}

/** What the page holds inside the tag is shown until there is data. */
export const ContentInTheTag: Story = { args: { 'default-slot': content.contact } }

/** The feed has not answered yet. */
export const Loading: Story = { args: { src: silent }, play: says('Loading…') }

/** There is no such feed, and nothing inside the tag. */
export const Failed: Story = { args: { src: missing }, play: says(failed) }

/** There is no such feed; what the page holds inside the tag stays. */
export const FailedWithContent: Story = {
  args: { src: missing, 'default-slot': content.contact },
  play: tellsAndKeepsContent(notFound),
}

/** One record is not as it should be: it is left out, and the element tells so by its event. */
export const WrongRecordLeftOut: Story = {
  args: { src: feedOf('programs', [reachable, { ...reachable, contact: 'by mail' }]) },
  play: tells('record 2.contact has no fields'),
}

export const Empty: Story = { args: { records: [] } }

export const HeadingLevelTwo: Story = { args: { ...Program.args, 'heading-level': 2 }, play: draws('h2') }

/** With custom properties of the page. */
export const Themed: Story = { args: { ...Programs.args }, decorators: [themed] }

/** In a column of 320 pixels. */
export const Narrow: Story = { args: { ...LongNames.args }, decorators: [narrow] }

export const SpanishPage: Story = { args: { ...Program.args }, decorators: [spanish], play: says('Correo electrónico') }

export const DarkSite: Story = { args: { ...Programs.args }, globals: { theme: 'dark' }, tags: ['!autodocs'] }

export const SerifSite: Story = { args: { ...Programs.args }, globals: { theme: 'serif' }, tags: ['!autodocs'] }

export const HeavySite: Story = { args: { ...Programs.args }, globals: { theme: 'heavy' }, tags: ['!autodocs'] }

export const RightToLeft: Story = { args: { ...Programs.args }, globals: { direction: 'rtl' }, tags: ['!autodocs'] }
