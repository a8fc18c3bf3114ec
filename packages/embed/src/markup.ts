/** Writes tags whose attributes hold any text. */

/** An opening tag; an attribute without a value stands alone, one that is undefined is left out. */
export function opening(tag: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`,
  )
  return `<${tag}${written.join('')}>`
}

export const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
