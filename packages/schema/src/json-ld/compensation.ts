/** Salaries belong to their program: one distribution for each level, of which every resident has the middle. */
import { none, type Describe } from './answer.js'
import { node } from './node.js'

export const compensation: Describe<'compensation'> = ({ program, status, currency, per, ladder }, { refer }) => {
  if (!program) return none('Schema.org knows salaries of a program only, and the record names none.')
  if (status !== 'current') return none('Schema.org has no word for what a program paid before.')
  return node('EducationalOccupationalProgram', {
    ...refer(program),
    trainingSalary: ladder.map(({ level, amount }) =>
      node('MonetaryAmountDistribution', {
        name: level,
        currency,
        duration: durations[per],
        median: amount,
      }),
    ),
  })
}

/** A shift has no length of its own. */
const durations = { hour: 'PT1H', shift: undefined, day: 'P1D', week: 'P1W', month: 'P1M', year: 'P1Y' } as const
