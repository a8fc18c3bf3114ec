/** Makes a theme by hand: an input for each token, every element as it comes out, and the CSS to copy. */
import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { properties, type Token, type Tokens } from '../packages/elements/tokens/properties.js'
import { everyElement } from './every-element.js'
import { contrastOn, described, leastContrast, ratio, tokensOf, written } from './tokens.js'
import './theming.css'

class ThemeEditor extends LitElement {
  static override properties = { look: {}, tokens: { state: true }, said: { state: true } }

  /** The theme to begin with. */
  declare look: string

  declare private tokens: Tokens
  declare private said: string | undefined

  private readonly elements = everyElement()

  private get css(): string {
    const lines = Object.entries(properties(this.tokens)).map(([name, value]) => `  ${name}: ${value};\n`)
    return `:root {\n${lines.join('')}}`
  }

  protected override createRenderRoot() {
    return this
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('look')) this.tokens = tokensOf(this.look).light
  }

  protected override render() {
    return html`<div class="panel">
        <div role="group" aria-label="Tokens">
          ${described.map(({ name, description }) => this.input(name, description))}
        </div>
        <p class="copy">
          <button type="button" @click=${() => this.copy()}>Copy the CSS</button>
          <span role="status">${this.said}</span>
        </p>
        <pre tabindex="0" role="region" aria-label="CSS"><code>${this.css}</code></pre>
      </div>
      <div class="shown">
        ${this.elements.map(
          (element) =>
            html`<section>
              <h2>&lt;${element.localName}&gt;</h2>
              ${element}
            </section>`,
        )}
      </div>
      <div class="host" data-theme="light" hidden></div>
      <div class="host" data-theme="dark" hidden></div>`
  }

  private input(name: string, description: string) {
    const token = this.tokens[name]!
    const isColor = token.$type === 'color'
    return html`<div class="input">
      <label for=${name}>${name[0]!.toUpperCase()}${name.slice(1).replaceAll('-', ' ')}</label>
      <span>${written(token)}</span>
      <input
        id=${name}
        type=${isColor ? 'color' : 'range'}
        max=${token.$type === 'dimension' ? 24 : 100}
        aria-valuetext=${isColor ? nothing : written(token)}
        aria-describedby="${name}-hint"
        .value=${valueOf(token)}
        @input=${({ target }: InputEvent) => this.change(name, (target as HTMLInputElement).value)}
      />
      <p id="${name}-hint">${description}</p>
      ${name in leastContrast ? html`<p class="measured" role="status" data-token=${name}></p>` : nothing}
    </div>`
  }

  private change(name: string, value: string): void {
    this.tokens = { ...this.tokens, [name]: withValue(this.tokens[name]!, value) }
    this.said = undefined
  }

  private async copy(): Promise<void> {
    this.said = undefined
    await this.updateComplete
    try {
      await navigator.clipboard.writeText(this.css)
      this.said = 'Copied'
    } catch {
      this.said = 'The browser refused. Select the text and copy it.'
    }
  }

  protected override updated(): void {
    for (const [name, value] of Object.entries(properties(this.tokens))) this.style.setProperty(name, value)
    for (const told of this.querySelectorAll<HTMLElement>('[role=status][data-token]')) {
      const least = leastContrast[told.dataset.token!]!
      const [onLight, onDark] = this.measure(told.dataset.token!)
      const isLow = Math.min(onLight, onDark) < least
      const words = `${ratio(onLight)} on a light page, ${ratio(onDark)} on a dark one.${isLow ? ` Too little: it needs ${least} to 1.` : ''}`
      told.classList.toggle('low', isLow)
      // Written again, the same words would be read out again.
      if (told.textContent !== words) told.textContent = words
    }
  }

  private measure(name: string): [number, number] {
    const [light, dark] = this.querySelectorAll('[data-theme]')
    return [contrastOn(light!, name), contrastOn(dark!, name)]
  }
}

const valueOf = ({ $type, $value }: Token): string =>
  $type === 'color' ? $value.hex : `${$type === 'number' ? Math.round($value * 100) : $value.value}`

function withValue(token: Token, text: string): Token {
  switch (token.$type) {
    case 'color':
      return { ...token, $value: { ...token.$value, hex: text } }
    case 'number':
      return { ...token, $value: Number(text) / 100 }
    case 'dimension':
      return { ...token, $value: { ...token.$value, value: Number(text) } }
  }
}

customElements.define('theme-editor', ThemeEditor)
