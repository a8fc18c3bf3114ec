/** The look of what an element says in place of records. */
import { css } from 'lit'

export const stateStyles = css`
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [part='left-out'],
  [part='renewed'] {
    margin-block-start: 0.75em;
  }
  .skeleton i {
    display: block;
    block-size: 0.8em;
    margin-block: 0.7em;
    border-radius: 3px;
    background: color-mix(in oklab, currentColor 8%, transparent);
  }
  .skeleton i:first-child {
    inline-size: 40%;
  }
  .skeleton i:last-child {
    inline-size: 75%;
  }
  [part='retry'] {
    font: inherit;
    min-block-size: 2em;
    padding-inline: 0.5em;
    border: 0;
    background: transparent;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
`
