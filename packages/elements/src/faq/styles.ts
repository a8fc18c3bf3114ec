/** The look of questions and answers: beside each other where there is room. */
import { css } from 'lit'

export const faqStyles = css`
  :host {
    container-type: inline-size;
    inline-size: 100%;
  }
  [part='group'] > [part='title'] {
    margin-block-end: 0.75em;
  }
  [part='group'] + [part='group'] {
    margin-block-start: 2.5em;
  }
  [part='entry'] {
    display: grid;
    gap: 0.4em 2.5em;
    padding-block: 1.1em;
    border-block-start: 1px solid var(--_line);
    scroll-margin-block-start: 1em;
  }
  [part='entry'] [part='title'] {
    font-size: 1em;
    line-height: 1.5;
    text-wrap: pretty;
    outline: none;
  }
  .sought {
    background: var(--_fill);
    box-shadow:
      0.75em 0 var(--_fill),
      -0.75em 0 var(--_fill);
  }
  [part='answer'] p + p {
    margin-block-start: 0.5em;
  }
  [part='contents'] {
    margin-block-end: 2em;
  }
  [part='contents'] ul {
    list-style: none;
    columns: 22em;
    column-gap: 2.5em;
  }
  [part='contents'] a {
    display: inline-block;
    padding-block: 0.2em;
    text-decoration-color: color-mix(in oklab, currentColor 40%, transparent);
    text-wrap: pretty;
  }
  [part='contents'] li {
    break-inside: avoid;
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  @container (inline-size > 46em) {
    [part='entry'] {
      grid-template-columns: 2fr 3fr;
    }
  }
  @media (forced-colors: active) {
    .sought {
      outline: 1px solid;
      outline-offset: 0.5em;
    }
  }
  @media print {
    [part='contents'] {
      display: none;
    }
    [part='entry'] {
      break-inside: avoid;
    }
    .sought {
      background: none;
      box-shadow: none;
    }
  }
`
