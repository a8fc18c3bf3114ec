/** The list of testimonials. */
import { css } from 'lit'

export const listStyles = css`
  [part='list'] {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    gap: 2em 3em;
  }
  li {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
`
