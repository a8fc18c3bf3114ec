/** The language in which an element speaks: some English, as there are no other words yet. */

/** The nearest `lang` around `element`, through shadow roots. */
export function nearestLanguage(element: Element): string {
  for (let at: Node | null = element; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    const lang = (at as Element).getAttribute?.('lang')
    if (lang) return lang
  }
  return 'en'
}

/** `language` where it is English, else plain English. */
export const inEnglish = (language: string) => (/^en(-[A-Z]{2})?$/i.test(language) ? language : 'en')
