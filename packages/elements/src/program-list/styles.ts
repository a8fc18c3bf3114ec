/** The grid of program cards. */
import { css } from 'lit'

export const listStyles = css`
  [part='list'] {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--hs-card-width, 18em)), 1fr));
    gap: 0 1.5em;
    margin-block-end: -1.5em;
  }
  li,
  .card {
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
  }
  li {
    margin-block-end: 1.5em;
  }
  [part='as-of'] {
    margin-block-start: 2.25em;
  }
`
