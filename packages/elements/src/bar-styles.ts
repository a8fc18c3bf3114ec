/** The look of a thin bar. */
import { css } from 'lit'

export const barStyles = css`
  [part='bar'] {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    margin-block-start: 0.4em;
    background: var(--_line);
    stroke: var(--_accent);
  }
  [part='bar']:dir(rtl) {
    scale: -1 1;
  }
  @media (forced-colors: active) {
    [part='bar'] {
      stroke: CanvasText;
    }
  }
`
