/** The look of a wellness list. */
import { css } from 'lit'

export const wellnessStyles = css`
  :host {
    container-type: inline-size;
    inline-size: 100%;
  }
  [part='group'] {
    padding-block: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  ul {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 1.5em 2.5em;
    margin-block-start: 1em;
  }
  [part='benefit'] {
    display: grid;
    gap: 0.25em;
  }
  [part='benefit'] [part='title'] {
    font-size: 1em;
  }
  [part='amount'] {
    font-size: 1.73em;
    line-height: 1.2;
    font-variant-numeric: lining-nums tabular-nums;
  }
  [part='details']::first-letter {
    text-transform: uppercase;
  }
  @container (inline-size > 52em) {
    [part='group'] {
      display: grid;
      grid-template-columns: 12em 1fr;
      gap: 2.5em;
    }
    ul {
      margin-block-start: 0;
    }
  }
  @media print {
    [part='title'] {
      break-after: avoid;
    }
    [part='benefit'] {
      break-inside: avoid;
    }
  }
`
