/** How wide the columns of a rotation table are; the others share what is left. */
import { css } from 'lit'

export const rotationTableStyles = css`
  @container (inline-size >= 40em) {
    .name {
      inline-size: 24%;
    }
    .setting {
      inline-size: 10em;
    }
    .about {
      inline-size: 28%;
    }
  }
`
