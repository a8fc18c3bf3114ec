'use client'
/** A client component over the element. */
import { alumni } from '@housestaff/data/alumni'
import type { HsAlumniTable } from '@housestaff/elements'
import '@housestaff/elements/alumni-table'
import '@housestaff/elements/react'

// By `ref`: React gives properties and listeners to elements that it makes, not to those that a server made (its issue 35446).
const give = (table: HsAlumniTable | null) => void (table && Object.assign(table, { records: alumni }))

export function Alumni() {
  return (
    <hs-alumni-table ref={give} page-size="20">
      <p>{alumni.length} graduates</p>
    </hs-alumni-table>
  )
}
