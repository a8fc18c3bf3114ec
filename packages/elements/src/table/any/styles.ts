/** What is long takes more room than what is short. */
import { css } from 'lit'

export const anyTableStyles = css`
  @container (inline-size >= 40em) {
    .answer,
    .definition,
    .statement,
    .summary {
      inline-size: 38%;
    }
  }
`
