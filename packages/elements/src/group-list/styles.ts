/** The look of a group list. */
import { css } from 'lit'

export const groupListStyles = css`
  [part='list'] {
    list-style: none;
    columns: 24em;
    column-gap: 3em;
    margin-block-end: -2.5em;
  }
  li {
    break-inside: avoid;
    padding-block-end: 2.5em;
  }
  [part='as-of'] {
    margin-block-start: 3.25em;
  }
  [part='summary'] {
    margin-block-start: 0.4em;
  }
  [part='facts'] {
    margin-block-start: 1em;
    font-size: 0.83em;
  }
  dt {
    font-size: 1em;
  }
  address {
    font-style: normal;
  }
`
