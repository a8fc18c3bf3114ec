/** How wide the columns of an alumni table are; the others share what is left. */
import { css } from 'lit'

export const alumniTableStyles = css`
  @container (inline-size >= 40em) {
    .name {
      inline-size: 27%;
    }
    .class {
      inline-size: 6em;
    }
    .program {
      inline-size: 16%;
    }
  }
`
