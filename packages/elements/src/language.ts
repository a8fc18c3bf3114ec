/** The language of the page around an element, and of the words inside it. */
import type { TemplateResult } from 'lit'
import { html } from './html.js'
import { primary, spoken } from './languages/speaking.js'

/** The nearest `lang` around `element`, through shadow roots. */
export function nearestLanguage(element: Element): string {
  for (let at: Node | null = element; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    const lang = (at as Element).getAttribute?.('lang')
    if (lang) return lang
  }
  return 'en'
}

/** The language of a record's own words where it is not that of the words around them. Records are English unless they say. */
export function foreign({ lang = 'en' }: { lang?: string }, language: string): string | undefined {
  return primary(lang) === primary(language) ? undefined : lang
}

/** In which language a whole record is told, with its mark where that is not the one of the words around. */
export function tellingOf(record: { lang?: string }, language: string): { language: string; lang: string | undefined } {
  const lang = foreign(record, language)
  return { lang, language: lang ? spoken(lang) : language }
}

/** A record's own `text`, marked where it is in another language than the words around it. */
export function own(text: string, record: { lang?: string }, language: string): string | TemplateResult {
  const lang = foreign(record, language)
  return lang ? html`<span lang=${lang}>${text}</span>` : text
}
