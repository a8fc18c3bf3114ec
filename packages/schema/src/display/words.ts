/** The few words that figures need, by language. Numbers, units and lists come from Intl. */
import type { Qualifier } from '../records.js'

interface Words {
  qualified: Record<Qualifier, (figure: string) => string>
  per: Record<'day' | 'week' | 'month' | 'year', (amount: string) => string>
}

const en: Words = {
  qualified: {
    about: (figure) => `about ${figure}`,
    nearly: (figure) => `nearly ${figure}`,
    'more-than': (figure) => `more than ${figure}`,
    'up-to': (figure) => `up to ${figure}`,
  },
  per: {
    day: (amount) => `${amount} a day`,
    week: (amount) => `${amount} a week`,
    month: (amount) => `${amount} a month`,
    year: (amount) => `${amount} a year`,
  },
}

const es: Words = {
  qualified: {
    about: (figure) => `unos ${figure}`,
    nearly: (figure) => `casi ${figure}`,
    'more-than': (figure) => `más de ${figure}`,
    'up-to': (figure) => `hasta ${figure}`,
  },
  per: {
    day: (amount) => `${amount} al día`,
    week: (amount) => `${amount} a la semana`,
    month: (amount) => `${amount} al mes`,
    year: (amount) => `${amount} al año`,
  },
}

/** Words in the language of `locale`; English where we have no other. */
export function wordsIn(locale: string): Words {
  return locale.toLowerCase().startsWith('es') ? es : en
}
