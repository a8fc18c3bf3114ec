/** The look of a place guide: running columns below the name of an area. */
import { css } from 'lit'

export const placeGuideStyles = css`
  :host {
    inline-size: 100%;
  }
  [part='area'] + [part='area'] {
    margin-block-start: 0.75em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  [part='title'] {
    margin-block-end: 0.75em;
  }
  [part='list'] {
    list-style: none;
    columns: 3 16em;
    column-gap: 2.5em;
  }
  [part='list'] > li {
    break-inside: avoid;
    padding-block-end: 1.25em;
  }
  [part='name'] {
    font-weight: 600;
    line-height: 1.3;
  }
  [part='name'] a {
    display: inline-block;
    min-block-size: 24px;
  }
  .closed {
    font-weight: 600;
  }
  [part='detail']::first-letter,
  [part='route']::first-letter {
    text-transform: uppercase;
  }
  [part='route'],
  [part='stops'] {
    margin-block-start: 0.4em;
  }
  [part='stops'] {
    padding-inline-start: 1.5em;
  }
  ::marker {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
`
