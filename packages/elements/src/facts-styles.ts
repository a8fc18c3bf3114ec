/** The look of facts: a hairline above each, label and value beside each other where there is room. */
import { css } from 'lit'

export const factsStyles = css`
  [part='facts'] {
    container-type: inline-size;
  }
  [part='fact'] {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  dt {
    color: var(--_quiet);
    font-size: 0.83em;
  }
  dd {
    max-inline-size: 65ch;
    text-wrap: pretty;
  }
  /* Text of one direction in a page of the other. */
  li,
  address {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  @container (inline-size > 26em) {
    [part='fact'] {
      display: grid;
      grid-template-columns: clamp(7em, 30%, 14em) 1fr;
      gap: 1.5em;
      align-items: baseline;
    }
  }
  @media print {
    [part='fact'] {
      break-inside: avoid;
    }
  }
`
