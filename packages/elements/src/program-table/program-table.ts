/** Programs beside each other, so that they can be compared. */
import type { ProgramRecord } from '@housestaff/schema/records'
import { define } from '../define.js'
import { HsTableElement } from '../table/table-element.js'
import { programTable } from './columns.js'
import { compare, isProgram, type Compared, type Given } from './compared.js'
import { programTableStyles } from './styles.js'

/**
 * Programs, a row each: length, positions, match codes, accreditation, boards and ambulatory care, each where some program has it.
 * What a program does not say and others do is "not stated". With the feeds of several departments in `src`, each program names
 * its own; with those of schedules and applications beside, it tells X+Y schedules and visas.
 *
 * @customElement hs-program-table
 * @csspart facet - The choice of a department or a kind with its label.
 * @csspart program - The cell of a name.
 * @csspart department - The cell of a department.
 * @csspart kind - The cell of a kind.
 * @csspart length - The cell of lengths.
 * @csspart positions - The cell of positions.
 * @csspart match - The cell of match codes.
 * @csspart accreditation - The cell of accreditations.
 * @csspart boards - The cell of board eligibility.
 * @csspart ambulatory - The cell of the share of ambulatory care.
 * @csspart schedule - The cell of X+Y schedules.
 * @csspart visas - The cell of visas.
 * @csspart link - The link to a program's page.
 */
export class HsProgramTable extends HsTableElement<'programs' | 'schedules' | 'applications', Compared> {
  static override styles = [...HsTableElement.styles, programTableStyles]

  protected override readonly collection = 'programs'
  protected override readonly others = ['schedules', 'applications'] as const
  protected override readonly table = programTable
  protected override readonly filters: HsTableElement<'programs'>['filters'] = {
    program: { values: (program: Given) => [program.id, (program as ProgramRecord).parent?.id], ids: 'programs' },
  }

  protected override choose(records: readonly Given[]): readonly Given[] {
    const programs = super.choose(records.filter(isProgram))
    return programs.length ? [...programs, ...records.filter((record) => !isProgram(record))] : programs
  }

  protected override itemsOf(records: readonly Given[]): readonly Compared[] {
    return compare(records)
  }
}

define('hs-program-table', HsProgramTable)

declare global {
  interface HTMLElementTagNameMap {
    'hs-program-table': HsProgramTable
  }
}
