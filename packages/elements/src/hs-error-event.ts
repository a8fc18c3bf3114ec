/** The event by which elements tell what they could not show. */

/** Records were left out, or a feed could not be shown. */
export class HsErrorEvent extends Event {
  /** What is wrong, a phrase each. */
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super('hs-error', { bubbles: true, composed: true })
    this.problems = problems
  }
}

declare global {
  interface HTMLElementEventMap {
    'hs-error': HsErrorEvent
  }
}
