/** The look of a curriculum: a strip in proportion, a matrix between hairlines, and call below it. */
import { css } from 'lit'

export const curriculumStyles = css`
  :host {
    container-type: inline-size;
    inline-size: 100%;
  }
  [part='schedule'] + [part='schedule'] {
    margin-block-start: 2em;
    padding-block-start: 2em;
    border-block-start: 1px solid var(--_line);
  }
  [part='summary'],
  [part='blocks'] {
    margin-block-start: 0.4em;
  }
  ol,
  ul {
    list-style: none;
  }
  b {
    font-weight: 600;
  }
  [part='pattern'] {
    max-inline-size: 42em;
    margin-block-start: 1em;
  }
  [part='weeks'] {
    font-size: 1.73em;
    line-height: 1.2;
    font-variant-numeric: lining-nums tabular-nums;
  }
  [part='strip'] {
    display: flex;
    gap: 2px;
    margin-block: 0.4em;
  }
  svg {
    block-size: 0.75em;
    fill: var(--_accent);
  }
  [part='parts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
  }
  /* Swatches are borders, because paper gets no backgrounds. */
  [part='parts'] li::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.5em;
    border: 0.35em solid var(--_accent);
  }
  /* Its words may run the other way, and then begin at the swatch's other side. */
  li:dir(rtl)::before {
    margin-inline-start: 0.5em;
  }
  svg:nth-child(3n + 2),
  li:nth-child(3n + 2)::before {
    opacity: 0.5;
  }
  svg:nth-child(3n),
  li:nth-child(3n)::before {
    opacity: 0.25;
  }
  table {
    inline-size: 100%;
    margin-block-start: 1.5em;
    border-spacing: 0;
    table-layout: fixed;
    font-variant-numeric: lining-nums tabular-nums;
  }
  th,
  td {
    padding-block: 0.5em;
    padding-inline: 0 1em;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    text-wrap: pretty;
    vertical-align: top;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  thead th:first-child {
    inline-size: 24%;
  }
  @container (inline-size >= 36em) {
    .wide {
      font-size: 0.83em;
    }
    .wide th,
    .wide td {
      padding-inline-end: 0.5em;
    }
  }
  thead th {
    color: var(--_quiet);
    font-size: 0.83em;
  }
  tbody th {
    font-weight: 600;
  }
  /* Text of one direction in a page of the other. */
  th,
  td > div,
  li {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  sup {
    line-height: 1;
  }
  [part='mark'],
  [part='back'] {
    padding-inline: 0.25em;
  }
  [part='back'] {
    display: inline-block;
  }
  [part='footnotes'] {
    margin-block-start: 0.75em;
  }
  [part='footnote'] {
    max-inline-size: 65ch;
    padding-block: 0.25em;
  }
  [part='footnote']:focus {
    background: var(--hs-fill, color-mix(in oklab, currentColor 4%, transparent));
  }
  [part='call'] {
    margin-block-start: 1.5em;
  }
  [part='call'] [part='title'] {
    font-size: 1em;
  }
  [part='call'] li {
    margin-block-start: 0.5em;
  }
  /* A rotation takes a line of its own, and below it years still stand under each other. */
  @container (inline-size < 36em) {
    table,
    tbody {
      display: block;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    tbody tr {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(max(5em, 30%), 1fr));
      gap: 0.25em 0.75em;
      padding-block: 0.6em;
      border-block-end: 1px solid var(--_line);
    }
    tbody th,
    td {
      padding: 0;
      border: 0;
    }
    tbody th {
      grid-column: 1 / -1;
    }
    td::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      color: var(--_quiet);
      font-size: 0.83em;
    }
  }
  @media (forced-colors: active) {
    svg {
      fill: CanvasText;
    }
  }
  @media print {
    [part='back'] {
      display: none;
    }
    [part='mark'] {
      color: inherit;
      text-decoration: none;
    }
    a[part]::after {
      content: none;
    }
    tr,
    [part='call'] {
      break-inside: avoid;
    }
    [part='title'] {
      break-after: avoid;
    }
  }
`
