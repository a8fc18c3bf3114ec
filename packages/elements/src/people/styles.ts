/** The look of people: portraits round and small, before the name. */
import { css } from 'lit'

export const personStyles = css`
  [part='person']:has(> [part='picture'], > [part='initials']) {
    display: grid;
    grid-template-columns: var(--_portrait) minmax(0, 1fr);
    gap: 0 0.9em;
    align-items: start;
  }
  [part='picture'] + div,
  [part='initials'] + div {
    align-self: center;
  }
  [part='picture'],
  [part='initials'] {
    inline-size: var(--_portrait);
    block-size: var(--_portrait);
    border-radius: 50%;
    background: var(--_fill);
  }
  [part='picture'] {
    object-fit: cover;
  }
  [part='initials'] {
    display: grid;
    place-content: center;
    grid-auto-flow: column;
    color: var(--_quiet);
  }
  @media (forced-colors: active) {
    [part='initials'] {
      border: 1px solid;
    }
  }
  @media print {
    [part='person'] {
      break-inside: avoid;
    }
  }
`
