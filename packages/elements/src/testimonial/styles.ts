/** The look of a testimonial, alone or in a list. */
import { css } from 'lit'

export const testimonialStyles = css`
  [part='testimonial'] {
    display: grid;
    gap: 0.75em;
    max-inline-size: 34em;
  }
  [part='statement'],
  [part='quote'] {
    font-size: 1.2em;
    line-height: 1.55;
    max-inline-size: 60ch;
  }
  [part='quote'] p {
    text-indent: -0.45em;
  }
  [part='source'] {
    margin-block-start: 0.4em;
  }
  @media print {
    [part='testimonial'] {
      break-inside: avoid;
    }
  }
`
