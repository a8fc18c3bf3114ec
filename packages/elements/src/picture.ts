/** Pictures whose address comes from data. */
import type { Media } from '@housestaff/schema/records'
import { nothing, type TemplateResult } from 'lit'
import type { Setting } from './hs-element.js'
import { html } from './html.js'

/** The picture, `sizes` wide as CSS says; nothing where its address does not lead to the web. */
export function picture(media: Media, { base }: Setting, sizes: string): TemplateResult | typeof nothing {
  const { alt = '', width, height } = media
  const src = addressOf(media.src, base)
  if (src === undefined) return nothing
  const copies = media.sizes.flatMap((copy) => {
    const address = addressOf(copy.src, base)
    return address === undefined ? [] : `${address} ${Number(copy.width)}w`
  })
  return html`<img
    part="picture"
    srcset=${copies.join(', ') || nothing}
    sizes=${copies.length ? sizes : nothing}
    src=${src}
    width=${width}
    height=${height}
    loading="lazy"
    decoding="async"
    alt=${alt}
  />`
}

/** Where a page finds `src`, which is relative to `base` or else to the page itself. */
function addressOf(src: string, base = ''): string | undefined {
  // In a list of sizes spaces and commas would end an address.
  const address = src.replace(/[^!-~]|,/gu, encodeURIComponent)
  if (/^(https?:)?\//i.test(address)) return address
  return /^[a-z][\w+.-]*:/i.test(address) ? undefined : base.replace(/[^/]*([?#].*)?$/, '') + address
}
