/** The look of a program card, alone or in a list. */
import { css } from 'lit'

export const cardStyles = css`
  .card {
    display: grid;
    align-content: start;
    gap: 0.4em;
    block-size: 100%;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  [part='facts'] {
    grid-row: 3;
    align-self: start;
    margin-block-start: 0.6em;
  }
  [part='more'] {
    grid-row: 4;
  }
  [part='fact'] {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
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
  svg {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    margin-block-start: 0.4em;
    fill: var(--_line);
  }
  svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .share {
    fill: var(--_accent);
  }
  @media (forced-colors: active) {
    .share {
      fill: CanvasText;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`
