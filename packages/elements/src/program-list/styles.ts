/** The grid of program cards. */
import { css } from 'lit'

export const listStyles = css`
  [part='list'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--hs-card-width, 18em)), 1fr));
    gap: 1.5em;
  }
  li,
  .card {
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
    row-gap: 0.4em;
  }
  [part='as-of'] {
    margin-block-start: 1em;
  }
`
