/** The themes as stories wear them: each on the host pages that name it, since one docs page shows several. */
import { themes } from '../../packages/elements/tokens/resolve.js'

const files = import.meta.glob<string>('../../packages/elements/dist/themes/*.css', {
  eager: true,
  import: 'default',
  query: '?raw',
})

for (const theme of themes) {
  const sheet = new CSSStyleSheet()
  const css = files[`../../packages/elements/dist/themes/${theme}.css`]!
  sheet.replaceSync(css.replaceAll(':root', `.host[data-look='${theme}']`))
  document.adoptedStyleSheets.push(sheet)
}

/** What the toolbar offers. */
export const lookItems = themes.map((theme) => ({
  value: theme,
  title: `${theme[0]!.toUpperCase()}${theme.slice(1).replaceAll('-', ' ')} theme`,
}))
