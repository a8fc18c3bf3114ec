/** The look of a statistic list. */
import { css } from 'lit'

export const statisticStyles = css`
  :host {
    inline-size: 100%;
  }
  ul {
    list-style: none;
  }
  [part='list'] {
    columns: 3 20em;
    column-gap: 2.5em;
  }
  [part='list'] > [part='statistic'] {
    break-inside: avoid;
    padding-block: 1.25em 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  [part='title'] {
    font-size: 1em;
  }
  [part='figure'] {
    font-variant-numeric: lining-nums tabular-nums;
  }
  [part='list'] > * > [part='figure'] {
    margin-block-start: 0.15em;
    font-size: 1.44em;
    line-height: 1.2;
  }
  [part='context'],
  [part='summary'],
  [part='categories'],
  [part='whole'] {
    margin-block-start: 0.25em;
  }
  p::first-letter {
    text-transform: uppercase;
  }
  [part='parts'] {
    margin-block-start: 1em;
    padding-inline-start: 1.25em;
    border-inline-start: 1px solid var(--_line);
  }
  [part='parts'] > [part='statistic'] {
    display: grid;
    grid-template-columns: minmax(55%, 1fr) auto;
    gap: 0 1em;
    align-items: baseline;
  }
  [part='parts'] > * + * {
    margin-block-start: 0.75em;
  }
  [part='parts'] > * > :not([part='name'], [part='figure']) {
    grid-column: 1 / -1;
  }
`
