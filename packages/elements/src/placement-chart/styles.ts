/** The look of a placement chart: bars between labels and counts, or all of its table. */
import { css } from 'lit'

export const placementChartStyles = css`
  :host {
    container-type: inline-size;
    inline-size: 100%;
  }
  [part='caption'] {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }
  [part='controls'],
  [part='choice'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.25em;
  }
  [part='controls'] {
    justify-content: space-between;
  }
  [part='summary'] {
    margin-block-start: 0.25em;
  }
  label {
    display: inline-flex;
    align-items: baseline;
    gap: 0.4em;
    padding-block: max(0.25em, 12px - 0.75em);
    cursor: pointer;
  }
  input {
    align-self: center;
    inline-size: 1em;
    block-size: 1em;
    accent-color: var(--_accent);
  }
  button {
    font: inherit;
    min-block-size: max(2em, 24px);
    border: 0;
    background: transparent;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  table {
    inline-size: 100%;
    margin-block-start: 1em;
    border-spacing: 0;
    font-variant-numeric: lining-nums tabular-nums;
  }
  th,
  td {
    padding-block: 0.5em;
    padding-inline: 0 1.5em;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    text-wrap: pretty;
    vertical-align: top;
  }
  thead th {
    color: var(--_quiet);
    font-size: 0.83em;
  }
  [part='label'],
  [part='count'] {
    inline-size: 30%;
  }
  /* Room for the figure behind the longest bar; less where none is above 99. */
  [part='count'] > div {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-inline-size: 7em;
    padding-inline-end: 3.5em;
  }
  .short [part='count'] > div {
    padding-inline-end: 2em;
  }
  svg {
    flex: none;
    block-size: 0.75em;
    fill: var(--_accent);
  }
  .unstated svg {
    fill: color-mix(in oklab, currentColor 50%, transparent);
  }
  ul {
    list-style: none;
  }
  /* Text of one direction in a page of the other. */
  th,
  li {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  li::first-letter {
    text-transform: uppercase;
  }
  @media screen {
    .chart,
    .chart tbody,
    .chart tr {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
    .chart {
      grid-template-columns: fit-content(18em) minmax(0, 1fr);
      gap: 0 1em;
    }
    .chart tr {
      position: relative;
      align-items: center;
    }
    .chart th,
    .chart td {
      padding: 0.3em 0;
      border: 0;
    }
    .chart [part='label'],
    .chart [part='count'] {
      inline-size: auto;
    }
    .chart thead,
    .chart [part='who'] {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container (inline-size < 36em) {
    tbody,
    tr,
    th,
    td,
    .chart tr {
      display: block;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    tr {
      padding-block: 0.6em;
      border-block-end: 1px solid var(--_line);
    }
    th,
    td,
    .chart th,
    .chart td {
      padding: 0;
      border: 0;
    }
    [part='label'],
    [part='count'] {
      inline-size: auto;
    }
    .chart tr {
      padding-block: 0.3em;
      border: 0;
    }
    .chart {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    svg {
      fill: CanvasText;
    }
    .unstated svg {
      fill: GrayText;
    }
  }
  @media print {
    [part='controls'] {
      display: none;
    }
    tr {
      break-inside: avoid;
    }
  }
`
