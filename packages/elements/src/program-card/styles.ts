/** The look of a program card, alone or in a list. */
import { css } from 'lit'

export const cardStyles = css`
  .card {
    display: grid;
    align-content: start;
    max-inline-size: 42em;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  [part='title'] {
    margin-block-start: 0.2em;
  }
  [part='facts'] {
    grid-row: 3;
    align-self: start;
    margin-block-start: 1em;
  }
  [part='summary'],
  [part='more'] {
    margin-block-start: 0.4em;
  }
  [part='more'] {
    grid-row: 4;
  }
  [part='fact'] {
    display: grid;
    grid-template-columns: 2fr 3fr;
    gap: 0.25em 1em;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.83em;
  }
  dt {
    color: var(--_quiet);
  }
  dd::first-letter {
    text-transform: uppercase;
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`
