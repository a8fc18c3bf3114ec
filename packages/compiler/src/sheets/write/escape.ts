/** Text for the XML of workbooks; what XML cannot hold is written as workbooks write it: `_x000D_`. */
export function escape(text: string): string {
  return text
    .replaceAll(/_(?=x[\dA-F]{4}_)/gi, '_x005F_')
    .replaceAll(unwritable, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll(/[&<>"]/g, (sign) => signs[sign]!)
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// oxlint-disable-next-line no-control-regex -- these are what is looked for
const unwritable = /[\0-\x08\x0B-\x1F\uFFFE\uFFFF]/g
