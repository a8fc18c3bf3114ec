/** How wide the columns of a program table are; the others share what is left. */
import { css } from 'lit'

export const programTableStyles = css`
  @container (inline-size >= 40em) {
    .program {
      inline-size: 20%;
    }
  }
`
