/** The look of people: the name first, degrees quiet, portraits round and small. */
import { css } from 'lit'

export const personStyles = css`
  [part='name'] {
    font-weight: 600;
  }
  [part='degrees'] {
    font-weight: 400;
    color: var(--_quiet);
  }
  .quiet [part='degrees'] {
    color: inherit;
  }
  [part='person']:has(> [part='portrait'], > [part='initials']) {
    display: grid;
    grid-template-columns: var(--_portrait, 3.5em) 1fr;
    gap: 0 0.9em;
    align-items: start;
  }
  [part='portrait'] + div,
  [part='initials'] + div {
    align-self: center;
  }
  [part='portrait'],
  [part='initials'] {
    inline-size: var(--_portrait, 3.5em);
    block-size: var(--_portrait, 3.5em);
    border-radius: 50%;
    background: var(--_fill);
  }
  [part='portrait'] {
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
