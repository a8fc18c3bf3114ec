/** What elements say of records on their way, missing or wrong. */
import { speaking } from '../languages/speaking.js'

export const english = {
  loading: 'Loading…',
  retry: 'Try again',
  missing: 'Part of this content could not be loaded.',
  renewed: (date: string) => `Last renewed on ${date}. Newer content could not be loaded.`,
  gone: 'This content is no longer available.',
  leftOut: (count: number) => (count === 1 ? 'One entry could not be shown.' : `${count} entries could not be shown.`),
}

export const words = speaking('intake', english)
