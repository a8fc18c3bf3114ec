/** How wide the columns of a benefits table are, and the look of what stands below it. */
import { css } from 'lit'

export const benefitsTableStyles = css`
  @container (inline-size >= 40em) {
    .benefit {
      inline-size: 22%;
    }
    .details {
      inline-size: 34%;
    }
  }
  .amount,
  .salary,
  .supplement {
    font-variant-numeric: lining-nums tabular-nums;
  }
  [part='besides'] {
    margin-block-start: 1em;
  }
  dl {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.5em;
  }
  dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  dt {
    font-weight: 600;
  }
`
