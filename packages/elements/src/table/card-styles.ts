/** The look of a table where there is little room: a card for each row, and the heads as a line of buttons. */
import { css } from 'lit'

const cards = css`
  table,
  thead,
  tbody {
    display: block;
  }
  thead tr {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.25em;
  }
  /* How wide a column would be says nothing of a button. */
  thead th {
    flex-basis: max-content;
  }
  /* Where there is nothing to press, each value has its label. */
  thead:not(:has(button)) {
    position: absolute;
    clip-path: inset(50%);
  }
  thead tr::before,
  td::before {
    content: attr(data-label);
    content: attr(data-label) / '';
    color: var(--_quiet);
    font-size: 0.83em;
  }
  th,
  td {
    display: block;
    padding: 0;
    border: 0;
  }
  tbody tr {
    display: block;
    margin-block-start: 0.75em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: none;
  }
  td {
    display: grid;
    grid-template-columns: clamp(5.5em, 27%, 9em) minmax(0, 1fr);
    gap: 0 1em;
    align-items: baseline;
    margin-block-start: 0.5em;
  }
  td > div {
    grid-column: 2;
  }
  /* Nothing to see, but still there: without it a screen reader would count the columns wrongly. */
  td:empty {
    margin: 0;
  }
  td:empty::before,
  [colspan]::before {
    content: none;
  }
  thead {
    position: static;
  }
  /* With little room for both, the label stands above the value. */
  @container (inline-size < 18em) {
    td {
      grid-template-columns: minmax(0, 1fr);
    }
    td > div {
      grid-column: 1;
    }
  }
`

// Many columns need more room beside each other.
export const cardStyles = css`
  @container (inline-size < 40em) {
    ${cards}
  }
  @container (inline-size < 64em) {
    .roomy {
      display: block;
      ${cards}
    }
  }
`
