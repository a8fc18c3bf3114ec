/** The look of a roster: levels between hairlines, residents in a compact grid. */
import { css } from 'lit'

export const rosterStyles = css`
  :host {
    container-type: inline-size;
    inline-size: 100%;
    --_portrait: min(3.5em, 22cqi);
  }
  [part='roster'] + [part='roster'] {
    margin-block-start: 3em;
  }
  [part='level'] {
    margin-block-start: 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  [part='level'] [part='title'] {
    font-size: 1em;
  }
  [part='level'] hgroup {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.25em;
  }
  [part='count'],
  [part='class'],
  [part='year'] {
    font-variant-numeric: lining-nums tabular-nums;
  }
  [part='members'] {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    gap: 1em 2em;
    margin-block-start: 0.75em;
  }
  [part='nobody'],
  [part='credits'] {
    margin-block-start: 1em;
  }
  /* Where only numbers are known, they line up as in a table. */
  @container (inline-size > 26em) {
    [part='roster']:not(:has(ul)) [part='level'] hgroup {
      display: grid;
      grid-template-columns: 4fr 5fr 4fr;
      max-inline-size: 40em;
    }
    [part='roster']:not(:has(ul)) [part='level'] p {
      font-size: 1em;
    }
  }
  @container (inline-size > 52em) {
    [part='roster']:has(ul) [part='level'] {
      display: grid;
      grid-template-columns: 11em 1fr;
      gap: 2.5em;
      padding-block: 1.25em;
    }
    [part='roster']:has(ul) [part='level'] hgroup {
      display: block;
    }
    [part='members'] {
      margin-block-start: 0;
    }
  }
  @media print {
    [part='title'] {
      break-after: avoid;
    }
  }
`
