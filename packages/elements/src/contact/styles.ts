/** The look of contacts. */
import { css } from 'lit'

export const contactStyles = css`
  [part='list'] {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
    gap: 2em 3em;
  }
  [part='facts'] {
    margin-block-start: 0.75em;
  }
  address {
    font-style: normal;
  }
`
