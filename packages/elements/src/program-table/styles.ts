/** How much of the width each column of a program table takes, in proportion to those that are there. */
import { css } from 'lit'

export const programTableStyles = css`
  @container (inline-size >= 40em) {
    .program {
      inline-size: 18%;
    }
    .length,
    .boards {
      inline-size: 10%;
    }
    .positions,
    .schedule {
      inline-size: 8%;
    }
    .match {
      inline-size: 14%;
    }
    .accreditation {
      inline-size: 13%;
    }
    .ambulatory,
    .visas {
      inline-size: 10%;
    }
  }
`
