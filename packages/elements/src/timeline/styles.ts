/** The look of a timeline: dates in a narrow column, a hairline with dots, and beside it what happened. */
import { css } from 'lit'

export const timelineStyles = css`
  :host {
    container-type: inline-size;
    inline-size: 100%;
  }
  .time,
  ol,
  li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  .time {
    grid-template-columns: fit-content(8em) 7px minmax(0, 1fr);
    column-gap: 1.25em;
  }
  ol {
    list-style: none;
  }
  .time > [part='title'] {
    grid-column: 3;
    margin-block: 2.25em 1em;
  }
  .time > [part='title']:first-child {
    margin-block-start: 0;
  }
  .time > [part='title']::first-letter {
    text-transform: uppercase;
  }
  li {
    padding-block-end: 1.75em;
  }
  /* The dot, and the line from it to the next one: after the last it stays open. */
  li::before,
  li::after {
    content: '';
    grid-row: 1 / 3;
    grid-column: 2;
    justify-self: center;
    border: 0 solid var(--_quiet);
  }
  li::before {
    box-sizing: border-box;
    align-self: start;
    inline-size: 7px;
    block-size: 7px;
    margin-block-start: calc(0.75em - 3.5px);
    border-width: 3.5px;
    border-radius: 50%;
  }
  .unsure::before {
    border-width: 1.5px;
  }
  li::after {
    margin-block: calc(0.75em + 9px) calc(-2.5em + 9px);
    border-inline-start: 1px solid var(--_line);
  }
  li:last-child {
    padding-block-end: 0.5em;
  }
  li:last-child::after {
    margin-block-end: -0.5em;
  }
  ol:last-child > li:last-child::after {
    border-inline-start-style: dashed;
  }
  [part='date'] {
    text-align: end;
    unicode-bidi: normal;
    font-variant-numeric: lining-nums tabular-nums;
  }
  li > div {
    grid-column: 3;
  }
  li [part='title'] {
    font-size: 1em;
    line-height: 1.5;
  }
  [part='as-of'] {
    margin-block-start: 1.25em;
  }
  li .quiet {
    margin-block-start: 0.25em;
  }
  [part='details']::first-letter {
    text-transform: uppercase;
  }
  @container (inline-size < 30em) {
    .time {
      grid-template-columns: 7px minmax(0, 1fr);
      column-gap: 1em;
    }
    li::before,
    li::after {
      grid-column: 1;
    }
    li > *,
    .time > [part='title'] {
      grid-column: 2;
    }
    [part='date'] {
      text-align: start;
    }
  }
  @media print {
    li {
      break-inside: avoid;
    }
  }
`
