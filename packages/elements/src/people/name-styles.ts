/** The look of names: degrees are quiet. */
import { css } from 'lit'

export const nameStyles = css`
  [part='name'] {
    font-weight: 600;
  }
  [part='degrees'] {
    font-weight: 400;
    color: var(--_quiet);
  }
  .quiet [part='degrees'] {
    font-weight: inherit;
    color: inherit;
  }
`
