/** How a training year is laid out: X+Y blocks, the matrix of rotations by year, and call. */
import * as z from 'zod'
import { date, duration } from './values/dates.js'
import { Quantity } from './values/quantities.js'
import { count, flag, number, text } from './values/scalars.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'
import { ref } from './reference.js'

const Cell = z
  .strictObject({
    amount: Quantity.optional().describe('How long.'),
    text: text().optional().describe('In words, where it is no amount: remainder of year'),
    marks: z.array(text()).optional().describe('Marks of footnotes: [a]'),
  })
  .meta({ id: 'Cell', description: 'A cell of a matrix; one without fields is empty.' })

const Matrix = z
  .strictObject({
    columns: z.array(text()).min(1, 'expected at least one column').describe('Training levels: [PGY-1, PGY-2]'),
    rows: z
      .array(
        z.strictObject({
          label: text().describe('The rotation as the matrix names it.'),
          rotation: ref('rotations').optional().describe('Its record, where there is one.'),
          cells: z.array(Cell).describe('One for each column, in order; {} where it is empty.'),
          marks: z.array(text()).optional().describe('Marks of footnotes: [a]'),
        }),
      )
      .describe('The rotations.'),
    footnotes: z
      .array(z.strictObject({ mark: text().describe('The mark: a'), text: text().describe('What it says.') }))
      .optional()
      .describe('Footnotes.'),
  })
  .meta({ id: 'Matrix', description: 'Rotations by training level.' })

export const Schedule = recordSchema({
  title: 'Schedule',
  description: 'How a training year is laid out.',
  fields: {
    ...recordFields,
    name: text().describe('What it is called: Block schedule'),
    program: ref('programs').optional().describe('Whose schedule it is.'),
    summary: text().optional().describe('How the year runs, in at most two sentences.'),
    starts: date().optional().describe('When it begins to hold: 2026-07'),
    pilot: flag().optional().describe('Whether it is on trial.'),
    pattern: z
      .array(number())
      .min(2, 'expected at least two numbers, such as [4, 2] for 4+2')
      .optional()
      .describe('Weeks of each part of an X+Y or X+Y+Z schedule: [4, 2]'),
    parts: z.array(text()).optional().describe('What the parts are: [inpatient, clinic]'),
    blockLength: duration().optional().describe('Length of a block, ISO 8601: P4W'),
    blocksPerYear: count().optional().describe('How many blocks a year has: 13'),
    matrix: Matrix.optional().describe('Rotations by training level.'),
    calls: z
      .array(
        z.strictObject({
          level: text().optional().describe('Training level: PGY-1'),
          frequency: text().describe('How often: every fourth night'),
          units: z.array(text()).optional().describe('Which wards are covered.'),
          rule: text().optional().describe('Limits: no more than 28 hours'),
        }),
      )
      .optional()
      .describe('Night and weekend duty.'),
  },
  rules: [
    {
      holds: isRectangular,
      path: ['matrix'],
      error: 'expected as many cells in each row as there are columns; write {} for an empty one',
    },
  ],
  example: {
    id: 'four-plus-two',
    name: '4+2 schedule',
    pattern: ['4', '2'],
    parts: ['inpatient', 'clinic'],
    matrix: {
      columns: ['PGY-1', 'PGY-2'],
      rows: [{ label: 'Wards', cells: [{ amount: { min: '4', max: '5', unit: 'months' } }, {}] }],
    },
    asOf: '2026',
    sources: [{ source: 'residency-page' }],
  },
})

export type Schedule = z.infer<typeof Schedule>

interface Rectangle {
  matrix?: { columns?: unknown[]; rows?: { cells?: unknown[] }[] } | undefined
}

function isRectangular({ matrix }: Rectangle): boolean {
  if (!Array.isArray(matrix?.columns) || !Array.isArray(matrix.rows)) return true
  return matrix.rows.every(({ cells }) => !Array.isArray(cells) || cells.length === matrix.columns?.length)
}
