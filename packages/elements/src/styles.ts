/** The look that all elements share. Text, face and size are the page's; lines and fills are made from its text colour. */
import { css } from 'lit'

export const sharedStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    --_accent: var(--hs-accent, color-mix(in oklab, #0a72b5 45%, currentColor));
    --_line: var(--hs-line, color-mix(in oklab, currentColor 14%, transparent));
    --_quiet: var(--hs-quiet, color-mix(in oklab, currentColor 82%, transparent));
    --_radius: var(--hs-radius, 6px);
    line-height: 1.5;
    font-variant-numeric: lining-nums;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  [part='title'] {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }
  p {
    text-wrap: pretty;
    max-inline-size: 65ch;
  }
  p,
  dd,
  dt,
  [part='title'] {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .quiet {
    color: var(--_quiet);
    font-size: 0.83em;
  }
  [part='as-of'] {
    margin-block-start: 0.75em;
  }
  @media print {
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`
