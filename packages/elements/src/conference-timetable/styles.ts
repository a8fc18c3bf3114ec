/** The look of a conference timetable: a column for each day, and below them a running list. */
import { css } from 'lit'

export const timetableStyles = css`
  :host {
    inline-size: 100%;
  }
  ol,
  ul {
    list-style: none;
  }
  [part='week'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: 1.5em;
  }
  [part='title'] {
    padding-block-end: 0.4em;
    border-block-end: 1px solid var(--_line);
    font-size: 1em;
  }
  [part='title']::first-letter {
    text-transform: uppercase;
  }
  [part='sitting'] {
    margin-block-start: 0.75em;
    break-inside: avoid;
  }
  [part='time'] {
    font-variant-numeric: lining-nums tabular-nums;
  }
  [part='name'] {
    font-weight: 600;
    line-height: 1.3;
  }
  [part='zone'] {
    margin-block-start: 1em;
  }
  [part='list'] {
    columns: 3 18em;
    column-gap: 2.5em;
  }
  [part] + [part='list'] {
    margin-block-start: 1.25em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  [part='conference'] {
    padding-block-end: 1.25em;
    break-inside: avoid;
  }
  [part='facts']::first-letter {
    text-transform: uppercase;
  }
`
