/**
 * Types of the elements in React's JSX (19 or newer), which hands properties to elements as they are:
 *
 * @example
 * import '@housestaff/elements/react'
 * <hs-alumni-table records={alumni} onhs-error={({ problems }) => report(problems)} />
 */
import type { LitElement } from 'lit'
import type { HTMLAttributes, RefAttributes } from 'react'

export type * from './index.js'

type Tag = keyof HTMLElementTagNameMap & `hs-${string}`
type EventName = keyof HTMLElementEventMap & `hs-${string}`

/** What an element takes: its own properties, what every HTML element takes, and listeners. */
export type Props<Element extends HTMLElement> = Partial<Omit<Element, keyof LitElement>> &
  Omit<HTMLAttributes<Element>, keyof Omit<Element, keyof LitElement>> &
  RefAttributes<Element> & { [Name in EventName as `on${Name}`]?: (event: HTMLElementEventMap[Name]) => void }

/** All elements by their tags. */
export type Elements = { [Name in Tag]: Props<HTMLElementTagNameMap[Name]> }

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
