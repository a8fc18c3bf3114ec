/** The look of a people list: roles as rows between hairlines, people as a grid. */
import { css } from 'lit'

export const peopleListStyles = css`
  :host {
    container-type: inline-size;
    inline-size: 100%;
    --_portrait: min(4em, 22cqi);
  }
  ul {
    list-style: none;
  }
  [part='title'] {
    font-size: 1em;
  }
  [part='role'] {
    display: grid;
    gap: 0.4em 2.5em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }
  [part='role'] [part='title'] {
    font-weight: 400;
    line-height: 1.5;
    color: var(--_quiet);
  }
  [part='holders'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2.5em;
  }
  [part='holders'] > li {
    min-inline-size: 0;
  }
  [part='unnamed'] {
    font-size: 1em;
  }
  [part='former'],
  [part='contact'] {
    margin-block-start: 0.4em;
  }
  .people {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 2em 2.5em;
  }
  [part='biography'] {
    margin-block: 0.4em;
  }
  [part='credits'] {
    margin-block-start: 1.5em;
  }
  @container (inline-size > 40em) {
    [part='role'] {
      grid-template-columns: 16em 1fr;
    }
  }
  @media print {
    [part='role'] {
      break-inside: avoid;
    }
  }
`
