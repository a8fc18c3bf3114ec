/** The look of a table: rows between hairlines below a head that stays in sight. */
import { css } from 'lit'

export const tableStyles = css`
  :host {
    container-type: inline-size;
    inline-size: 100%;
    --_fill: var(--hs-fill, color-mix(in oklab, currentColor 4%, transparent));
    --_edge: var(--hs-edge, color-mix(in oklab, currentColor 55%, transparent));
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
  tbody tr {
    --_row: transparent;
    background: var(--_row);
    box-shadow:
      0.75em 0 var(--_row),
      -0.75em 0 var(--_row);
  }
  tbody tr:nth-child(even) {
    --_row: var(--hs-table-stripe, transparent);
  }
  tbody tr:hover {
    --_row: var(--_fill);
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
  /* On one line with the cells beside it. */
  td > .quiet {
    line-height: 1.8;
  }
  mark {
    border-radius: 2px;
    background: color-mix(in oklab, var(--_accent) 20%, transparent);
    color: inherit;
  }

  .roomy :is(th, td):not(:last-child) {
    padding-inline-end: 1em;
  }

  [part='sort'] {
    text-align: start;
  }
  svg {
    inline-size: 0.6em;
    block-size: 1.05em;
    margin-inline-start: 0.5em;
    vertical-align: -0.2em;
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
  /* The page's background is unknown, so what passes below the head is blurred; where it cannot be, the head scrolls away. */
  @supports (backdrop-filter: blur(3em)) {
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
  }
  @media (forced-colors: active) {
    thead {
      background: Canvas;
    }
    [aria-sort] svg {
      fill: currentColor;
    }
    mark {
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
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
