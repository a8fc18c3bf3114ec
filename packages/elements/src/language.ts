/** The language in which an element speaks. */

/** The nearest `lang` around `element`, through shadow roots, where it is a language we have words for; else English. */
export function languageOf(element: Element): string {
  for (let at: Node | null = element; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    const lang = (at as Element).getAttribute?.('lang')
    if (lang) return /^en(-[A-Z]{2})?$/i.test(lang) ? lang : 'en'
  }
  return 'en'
}
