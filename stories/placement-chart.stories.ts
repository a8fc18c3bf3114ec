/** A placement chart in every state. */
import type { PlacementRecord } from '@housestaff/schema/records'
import { element, narrow, spanish, themed, type StoryOf } from './element.js'
import { failed, feedOf, longName, many, missing, notFound, silent } from './fixtures.js'
import { placements } from './invented.js'
import { draws, says, tells, tellsAndKeepsContent, presses } from './plays.js'
import { statesOf } from './states.js'

type Story = StoryOf<'hs-placement-chart'>

const inside = `<ul><li>Cardiology: 35 graduates</li></ul>`

export default { title: 'Elements/Placement chart', ...element('hs-placement-chart', {}) }

const specialties = [
  'Cardiology',
  'Gastroenterology',
  'Hematology and Oncology',
  'Infectious Diseases',
  'Nephrology',
  longName,
]
const hospitals = ['University Hospital', 'City Hospital', 'County Clinic']

/** Invented graduates of eight years; more of them chose what comes first. */
const graduates = (count: number): PlacementRecord[] =>
  many(count, (number) => {
    const { specialty: _, organization: __, ...graduate } = placements[0]!
    return {
      ...graduate,
      id: `graduate-${number}`,
      classYear: 2019 + (number % 8),
      ...(number % 17 ? { specialty: specialties[((number % 7) * (number % 5)) % 6]! } : { kind: 'unknown' }),
      ...(number % 4 ? { institution: hospitals[number % 3]! } : {}),
    }
  })

export const Placements: Story = {
  args: { records: graduates(120) },
  play: draws('[part=bar]', 7),
  tags: ['any-records'],
}

export const States: Story = statesOf('hs-placement-chart')

/** The table is one press away: with names where records have them, and places. */
export const AsATable: Story = { args: { records: placements }, play: presses('Show table', 'Show bars only') }

/** Names are withheld, a destination is not yet known, and a specialty is not stated: all of it is said. */
export const NotStated: Story = { args: { records: placements }, play: says('3 names are withheld.') }

export const ByClass: Story = { args: { records: graduates(120), by: 'class' }, play: draws('[part=row]', 8) }

/** The reader chooses by what is counted. */
export const Chosen: Story = {
  args: { records: graduates(120) },
  play: presses('destination', 'Where graduates went, by destination'),
}

export const One: Story = { args: { records: placements.slice(0, 1) } }

/** Hundreds of records. */
export const Many: Story = { args: { records: graduates(960) }, play: draws('[part=bar]', 7), tags: ['!autodocs'] }

export const LongNames: Story = {
  args: { records: placements.map((placement) => ({ ...placement, specialty: longName, institution: longName })) },
}

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
  args: { src: feedOf('placements', [placements[0]!, { ...placements[0]!, classYear: '2026' }]) },
  play: tells('record 2.classYear is not a number'),
}

export const Empty: Story = { args: { records: [] } }

/** With custom properties of the page. */
export const Themed: Story = { args: { ...Placements.args }, decorators: [themed] }

/** In a column of 320 pixels. */
export const Narrow: Story = { args: { ...Placements.args }, decorators: [narrow] }

/** On a page in Spanish; words of records in another language are marked as such. */
export const Spanish: Story = {
  args: { ...Placements.args },
  decorators: [spanish],
  play: says('Adónde fueron los exresidentes'),
}

export const DarkSite: Story = { args: { ...Placements.args }, globals: { theme: 'dark' }, tags: ['!autodocs'] }

export const SerifSite: Story = { args: { ...Placements.args }, globals: { theme: 'serif' }, tags: ['!autodocs'] }

export const HeavySite: Story = { args: { ...Placements.args }, globals: { theme: 'heavy' }, tags: ['!autodocs'] }

export const RightToLeft: Story = { args: { ...Placements.args }, globals: { direction: 'rtl' }, tags: ['!autodocs'] }
