/** The look of a table: rows between hairlines; where there is little room, a card for each row. */
import { css } from 'lit'

export const tableStyles = css`
  :host {
    container-type: inline-size;
    --_edge: var(--hs-edge, color-mix(in oklab, currentColor 55%, transparent));
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  [part='controls'],
  [part='count'],
  [part='pages'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.5em 1.5em;
  }
  [part='controls'] {
    align-items: end;
    gap: 1em 1.5em;
    margin-block-end: 1em;
  }
  [part='caption'] {
    flex: 0 0 100%;
    max-inline-size: none;
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }
  label {
    display: grid;
    flex: 1 1 12em;
    gap: 0.25em;
    max-inline-size: 18em;
  }
  [part='facet'] {
    flex-grow: 1.5;
    max-inline-size: 23em;
  }
  input,
  select,
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    line-height: 1.5;
    min-block-size: 2.5em;
    border: 0;
    border-radius: 4px;
    background: transparent;
  }
  input,
  select {
    inline-size: 100%;
    min-inline-size: 0;
    padding-inline: 0.75em;
    border: 1px solid var(--_edge);
  }
  input {
    appearance: none;
  }
  ::-webkit-search-cancel-button {
    display: none;
  }
  select {
    padding-inline: 0.5em;
  }
  option {
    color: FieldText;
    background: Field;
  }
  button {
    cursor: pointer;
  }
  [part='clear'],
  [part='turn'],
  [part='show-all'] {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  [aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
    text-decoration: none;
  }
  [part='count'] {
    align-items: center;
    justify-content: end;
    min-block-size: 2.5em;
    min-inline-size: 12em;
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  [part='as-of'] {
    margin-block-start: 1em;
  }
  [part='pages'] {
    margin-block-start: 0.75em;
    font-variant-numeric: tabular-nums;
  }
  [part='show-all'] {
    margin-inline-start: auto;
  }

  table {
    inline-size: 100%;
    border-spacing: 0;
    table-layout: fixed;
    scroll-margin-block-start: var(--hs-table-top, 0px);
  }
  caption {
    padding-block-end: 0.5em;
    text-align: start;
  }
  th,
  td {
    padding-block: 0.75em;
    padding-inline: 0 1.5em;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    text-wrap: pretty;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  thead th {
    padding-block: 0.25em;
    border-block-end-color: var(--_edge);
    color: var(--_quiet);
    font-size: 0.83em;
    vertical-align: bottom;
  }
  tbody tr:nth-child(even) {
    background: var(--hs-table-stripe, transparent);
  }
  tbody tr:hover {
    background: var(--_fill);
    box-shadow:
      0.75em 0 var(--_fill),
      -0.75em 0 var(--_fill);
  }
  th {
    font-weight: 600;
  }
  th .quiet {
    font-weight: 400;
  }
  /* Text of one direction in a page of the other. */
  tbody div,
  p,
  p span,
  nav span {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  div + div {
    margin-block-start: 0.25em;
  }

  [part='sort'] {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    text-align: start;
  }
  svg {
    flex: none;
    inline-size: 0.6em;
    block-size: 1.05em;
    fill: currentColor;
    opacity: 0.4;
  }
  [aria-sort] {
    color: inherit;
  }
  [aria-sort] svg {
    fill: var(--_accent);
    opacity: 1;
  }
  [aria-sort='ascending'] .down,
  [aria-sort='descending'] .up {
    display: none;
  }

  @media screen {
    @container (inline-size >= 40em) {
      thead {
        position: sticky;
        inset-block-start: var(--hs-table-top, 0px);
        z-index: 1;
        background: var(--hs-table-head, transparent);
        backdrop-filter: blur(3em);
      }
    }
  }
  @container (inline-size < 40em) {
    table,
    thead,
    tbody {
      display: block;
    }
    label,
    [part='facet'] {
      flex-basis: 100%;
      max-inline-size: none;
    }
    [part='count'] {
      justify-content: start;
      margin-inline-start: 0;
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
    }
    tbody tr:hover {
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
  @media (forced-colors: active) {
    thead {
      background: Canvas;
    }
    [aria-sort] svg {
      fill: currentColor;
    }
    [aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
  }
  @media print {
    label,
    [part='count'],
    [part='pages'],
    svg {
      display: none;
    }
    [part='sort'] {
      display: contents;
    }
    tr {
      break-inside: avoid;
    }
  }
`
