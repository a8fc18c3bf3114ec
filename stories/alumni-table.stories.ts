/** An alumni table in every state. */
import * as data from '@housestaff/data/alumni'
import { expect, userEvent, waitFor } from 'storybook/test'
import { element, narrow, themed, type StoryOf } from './element.js'
import { content, failed, feed, feedOf, graduates, longNamed, missing, notFound, silent } from './fixtures.js'
import { draws, rootIn, says, tells, tellsAndKeepsContent } from './plays.js'
import { statesOf } from './states.js'

type Story = StoryOf<'hs-alumni-table'>

export default { title: 'Elements/Alumni table', ...element('hs-alumni-table', data) }

export const Alumni: Story = { args: { records: data.alumni }, tags: ['any-records'] }

export const States: Story = statesOf('hs-alumni-table')

export const SortedByKeyboard: Story = {
  args: { ...Alumni.args },
  tags: ['!autodocs'],
  async play({ canvasElement }) {
    const table = rootIn(canvasElement)
    const head = table.querySelector('thead th')!
    head.querySelector('button')!.focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(head).toHaveAttribute('aria-sort', 'ascending'))
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(head).toHaveAttribute('aria-sort', 'descending'))
    await expect(table.querySelector('tbody th')).toHaveTextContent('Samuel O. Thier')
    await says('Sorted by name, descending')({ canvasElement })
  },
}

export const Searched: Story = {
  args: { ...Alumni.args },
  tags: ['!autodocs'],
  async play({ canvasElement }) {
    const table = rootIn(canvasElement)
    await userEvent.type(table.querySelector('input')!, 'nobel')
    await draws('tbody tr', 7)({ canvasElement })
    await waitFor(() => expect(table.querySelector('[role=status]')).toHaveTextContent('7 of 17 alumni shown'))
  },
}

export const NothingFound: Story = {
  args: { ...Alumni.args },
  tags: ['!autodocs'],
  async play({ canvasElement }) {
    const table = rootIn(canvasElement)
    await userEvent.type(table.querySelector('input')!, 'astronaut')
    await waitFor(() => expect(table.querySelector('tbody')).toHaveTextContent('No alumni match “astronaut”.'))
  },
}

export const AllOnOnePage: Story = {
  args: { ...Alumni.args, 'page-size': 0 },
  play: draws('tbody tr', data.alumni.length),
}

export const WithCaption: Story = { args: { ...Alumni.args, caption: 'Graduates of the residency' } }

export const One: Story = { args: { records: [data.jMichaelBishop] } }

/** Hundreds of records, in pages. */
export const Many: Story = { args: { records: graduates(400) }, play: draws('tbody tr', 10) }

export const LongNames: Story = { args: { records: [data.jenniferLeaning, data.jMichaelBishop].map(longNamed) } }

export const FromFeed: Story = { args: { src: feed('alumni') }, play: draws('tbody tr', 10) }

/** What the page holds inside the tag is shown until there is data. */
export const ContentInTheTag: Story = { args: { 'default-slot': content.alumni } }

/** The feed has not answered yet. */
export const Loading: Story = { args: { src: silent }, play: says('Loading…') }

/** There is no such feed, and nothing inside the tag. */
export const Failed: Story = { args: { src: missing }, play: says(failed) }

/** There is no such feed; what the page holds inside the tag stays. */
export const FailedWithContent: Story = {
  args: { src: missing, 'default-slot': content.alumni },
  play: tellsAndKeepsContent(notFound),
}

/** One record is not as it should be: it is left out, and the element tells so by its event. */
export const WrongRecordLeftOut: Story = {
  args: {
    src: feedOf('alumni', [...data.alumni.slice(0, 3), { ...data.jMichaelBishop, person: 'J. Michael Bishop' }]),
  },
  play: tells('record 4.person has no fields'),
}

export const Empty: Story = { args: { records: [] } }

/** With custom properties of the page. */
export const Themed: Story = { args: { ...Alumni.args }, decorators: [themed] }

/** In a column of 320 pixels. */
export const Narrow: Story = { args: { ...LongNames.args }, decorators: [narrow] }

export const DarkSite: Story = { args: { ...Alumni.args }, globals: { theme: 'dark' }, tags: ['!autodocs'] }

export const SerifSite: Story = { args: { ...Alumni.args }, globals: { theme: 'serif' }, tags: ['!autodocs'] }

export const HeavySite: Story = { args: { ...Alumni.args }, globals: { theme: 'heavy' }, tags: ['!autodocs'] }

export const RightToLeft: Story = { args: { ...Alumni.args }, globals: { direction: 'rtl' }, tags: ['!autodocs'] }
