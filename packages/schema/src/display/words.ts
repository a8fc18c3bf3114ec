/** The few words that figures need. Numbers, units and lists come from Intl. */
import type { Qualifier } from '../records.js'

export const qualified: Record<Qualifier, (figure: string) => string> = {
  about: (figure) => `about ${figure}`,
  nearly: (figure) => `nearly ${figure}`,
  'more-than': (figure) => `more than ${figure}`,
  'up-to': (figure) => `up to ${figure}`,
}

export const per = (amount: string, period: 'day' | 'week' | 'month' | 'year') => `${amount} a ${period}`
