/** The look of what stands above and below a table. */
import { css } from 'lit'

export const controlsStyles = css`
  [part='controls'],
  [part='count'],
  [part='foot'],
  [part='pages'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.5em 1.5em;
    font-variant-numeric: tabular-nums;
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
    max-inline-size: 22em;
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
    border-radius: min(var(--_radius), 4px);
    background: transparent;
  }
  input,
  select {
    inline-size: 100%;
    padding-inline: 0.6em;
    border: 1px solid var(--_edge);
  }
  input {
    appearance: none;
  }
  ::-webkit-search-cancel-button {
    display: none;
  }
  option {
    color: FieldText;
    background: Field;
  }
  button {
    cursor: pointer;
  }
  button:not([part='sort']) {
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
    min-inline-size: min(100%, 12em);
    margin-inline-start: auto;
  }
  [part='foot'] {
    margin-block-start: 0.75em;
  }
  [part='pages'] {
    flex: 1 1 auto;
  }
  [part='turn'] {
    scroll-margin-block: calc(var(--hs-table-top, 0px) + 1em) 1em;
  }
  [part='show-all'],
  [part='download'] {
    margin-inline-start: auto;
  }
  @container (inline-size < 40em) {
    label {
      flex-basis: 100%;
      max-inline-size: none;
    }
    [part='count'] {
      justify-content: start;
      margin-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    [aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
  }
  @media print {
    label,
    [part='count'],
    [part='foot'] {
      display: none;
    }
  }
`
