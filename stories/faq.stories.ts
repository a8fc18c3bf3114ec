/** Questions and answers in every state. */
import * as data from '@housestaff/data/faqs'
import { faqs as familyMedicine } from 'virtual:programs/lakeside-family-medicine'
import { expect, userEvent, waitFor } from 'storybook/test'
import { element, narrow, spanish, themed, type StoryOf } from './element.js'
import { content, failed, feed, feedOf, many, missing, notFound, silent } from './fixtures.js'
import { questions, questionsByAudience } from './invented-people.js'
import { draws, rootIn, says, tells, tellsAndKeepsContent } from './plays.js'
import { statesOf } from './states.js'

type Story = StoryOf<'hs-faq'>

export default { title: 'Elements/FAQ', ...element('hs-faq', data) }

export const Questions: Story = { args: { records: questions }, play: draws('nav', 0), tags: ['any-records'] }

export const States: Story = statesOf('hs-faq')

/** Grouped by who asks; more than seven have a list of links above them. */
export const ByAudience: Story = { args: { records: questionsByAudience }, play: draws('nav a', 8) }

/** A link above leads to its question, as does an address that ends in its id. */
export const FoundByItsAddress: Story = {
  args: { ...ByAudience.args },
  tags: ['!autodocs'],
  async play({ canvasElement }) {
    const root = rootIn(canvasElement)
    await userEvent.click(root.querySelector('a[href="#years"]')!)
    await waitFor(() => expect(root.querySelector('#years')).toHaveClass('sought'))
    await expect(root.activeElement).toHaveTextContent('Must I have graduated lately?')
    history.replaceState(null, '', location.pathname + location.search)
  },
}

/** Questions put to an invented family medicine residency, one of them in Spanish. */
export const AnotherDepartment: Story = { args: { records: familyMedicine }, play: draws('[lang="es"]') }

export const OfOneAudience: Story = {
  args: { ...ByAudience.args, audience: 'graduates of schools abroad' },
  play: draws('h3', 2),
}

export const One: Story = { args: { records: questions.slice(0, 1) } }

/** Hundreds of records. */
export const Many: Story = {
  args: { records: many(240, (number) => ({ ...questions[number % 4]!, id: `question-${number}` })) },
  play: draws('h3', 240),
  tags: ['!autodocs'],
}

export const LongQuestions: Story = {
  args: {
    records: questions.map((faq) => ({
      ...faq,
      question: 'How many weeks of vacation do residents have in each year, and when may they be taken?',
    })),
  },
}

/** The source holds no questions. */
export const FromFeed: Story = { args: { src: feed('faqs') }, play: says('Nothing to show yet.') }

/** What the page holds inside the tag is shown until there is data. */
export const ContentInTheTag: Story = { args: { 'default-slot': content.faqs } }

/** The feed has not answered yet. */
export const Loading: Story = { args: { src: silent }, play: says('Loading…') }

/** There is no such feed, and nothing inside the tag. */
export const Failed: Story = { args: { src: missing }, play: says(failed) }

/** There is no such feed; what the page holds inside the tag stays. */
export const FailedWithContent: Story = {
  args: { src: missing, 'default-slot': content.faqs },
  play: tellsAndKeepsContent(notFound),
}

/** One record is not as it should be: it is left out, and the element tells so by its event. */
export const WrongRecordLeftOut: Story = {
  args: { src: feedOf('faqs', [...questions, { ...questions[0]!, answer: 42 }]) },
  play: tells('record 5.answer is not a string'),
}

export const HeadingLevelTwo: Story = { args: { ...Questions.args, 'heading-level': 2 }, play: draws('h2') }

/** With custom properties of the page. */
export const Themed: Story = { args: { ...ByAudience.args }, decorators: [themed] }

/** In a column of 320 pixels. */
export const Narrow: Story = { args: { ...LongQuestions.args }, decorators: [narrow] }

export const SpanishPage: Story = { args: { ...ByAudience.args }, decorators: [spanish], play: says('Para todas') }

export const DarkSite: Story = { args: { ...ByAudience.args }, globals: { theme: 'dark' }, tags: ['!autodocs'] }

export const SerifSite: Story = { args: { ...ByAudience.args }, globals: { theme: 'serif' }, tags: ['!autodocs'] }

export const HeavySite: Story = { args: { ...ByAudience.args }, globals: { theme: 'heavy' }, tags: ['!autodocs'] }

export const RightToLeft: Story = { args: { ...ByAudience.args }, globals: { direction: 'rtl' }, tags: ['!autodocs'] }
