/** How a card stands alone: as high as its place, with what is below it inside. */
import { css } from 'lit'

export const hostStyles = css`
  :host {
    display: flex;
    flex-direction: column;
  }
  .card {
    flex: 1;
  }
`
