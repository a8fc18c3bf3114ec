/** The look of a table where there is little room: a card for each row, and the heads as a line of buttons. */
import { css } from 'lit'

export const cardStyles = css`
  @container (inline-size < 40em) {
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
      grid-template-columns: 5.5em minmax(0, 1fr);
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
  }
  @container (inline-size < 18em) {
    td {
      grid-template-columns: minmax(0, 1fr);
    }
    td > div {
      grid-column: 1;
    }
  }
`
