/** Lists every token: what it is for, its values, and how it comes out on a light page and on a dark one, as measured there. */
import { html, LitElement, nothing } from 'lit'
import { contrastOn, described, leastContrast, ratio, tokensOf, written } from './tokens.js'
import './theming.css'

class TokenList extends LitElement {
  static override properties = { look: {} }

  /** The theme whose values are listed. */
  declare look: string

  protected override createRenderRoot() {
    return this
  }

  protected override render() {
    return html`<ul class="tokens">
      ${described.map(
        ({ name, description }) =>
          html`<li>
            <div>
              <p><code>${name}</code> ${this.values(name)}</p>
              <p>${description}</p>
            </div>
            ${name.endsWith('-share') ? nothing : [this.tile('light', name), this.tile('dark', name)]}
          </li>`,
      )}
    </ul>`
  }

  private values(name: string): string {
    const { light, dark } = tokensOf(this.look)
    const [onLight, onDark] = [light, dark].map((tokens) => written(tokens[name]!))
    return onLight === onDark ? onLight! : `${onLight}; on dark pages ${onDark}`
  }

  private tile(page: string, name: string) {
    return html`<div class="host tile" data-theme=${page} data-look=${this.look} data-token=${name}>
      <span class="swatch"></span>
      <span>On a ${page} page<br /><span class="measured"></span></span>
    </div>`
  }

  protected override updated(): void {
    for (const tile of this.querySelectorAll<HTMLElement>('.tile:not([data-token=radius])')) {
      const name = tile.dataset.token!
      const least = leastContrast[name]
      tile.querySelector<HTMLElement>('.swatch')!.style.background = `var(--hs-${name})`
      tile.querySelector('.measured')!.textContent = ratio(contrastOn(tile, name)) + (least ? ` (${least} needed)` : '')
    }
  }
}

customElements.define('token-list', TokenList)
