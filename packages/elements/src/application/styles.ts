/** The look of an application: the deadline large, the rest as facts. */
import { css } from 'lit'

export const applicationStyles = css`
  :host {
    inline-size: 100%;
    container-type: inline-size;
  }
  [part='summary'] {
    margin-block-start: 0.4em;
  }
  [part='deadline'],
  [part='closed'] {
    margin-block-start: 1em;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.5em;
  }
  [part='deadline'] + [part='actions'] {
    margin-block-start: 0.4em;
  }
  [part='day'] {
    font-size: 1.73em;
    line-height: 1.2;
    font-variant-numeric: lining-nums tabular-nums;
    text-wrap: balance;
  }
  [part='facts'] {
    margin-block-start: 1.5em;
    border-block-end: 1px solid var(--_line);
  }
  ul {
    list-style: none;
  }
  ol {
    padding-inline-start: 1.5em;
  }
  li + li {
    margin-block-start: 0.25em;
  }
  li:has([part='meeting']) + li {
    margin-block-start: 1em;
  }
  [part='meeting'],
  b {
    font-weight: 600;
  }
  address {
    font-style: normal;
  }
  button {
    font: inherit;
    min-block-size: 2em;
    border: 0;
    background: transparent;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  @media print {
    button,
    [part='here'] {
      display: none;
    }
  }
`
