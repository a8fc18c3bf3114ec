/** The page that lists all addresses, with the lines to paste for each. */
import { oembedAddress, pageAddress, plainAddress } from './addresses.js'
import type { EmbedFile } from './manifest.js'
import { escape, opening } from './markup.js'
import { nameOf } from './name.js'
import type { Described } from './oembed.js'
import { snippet, type Form } from './snippets.js'

const shown: Readonly<Partial<Record<Form, string>>> = {
  'self-hosted': 'Script, from your own site',
  cdn: 'Script, from a CDN',
  iframe: 'Frame',
  react: 'React',
}

export function overview(all: readonly Described[], sheet: EmbedFile): string {
  const { department, base } = all[0]!
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${opening('meta', { 'http-equiv': 'Content-Security-Policy', content: `default-src 'none'; style-src ${base}embed/; base-uri 'none'` })}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(`What to paste · ${department}`)}</title>
${opening('link', { rel: 'stylesheet', href: sheet.file, integrity: sheet.integrity, crossorigin: 'anonymous' })}
</head>
<body>
<h1>What to paste</h1>
<p>${escape(department)}</p>
${all.map(entry).join('\n')}
</body>
</html>
`
}

function entry({ choice, base, title }: Described): string {
  const address = pageAddress(base, choice)
  const snippets = Object.entries(shown).map(
    ([form, name]) => `<details>
<summary>${name}</summary>
<pre tabindex="0"><code>${escape(snippet(form as Form, choice, { base }))}</code></pre>
</details>`,
  )
  return `<section>
${opening('h2', { id: nameOf(choice) })}${escape(title)}</h2>
<p>${link(address, address)}</p>
<p>${link(plainAddress(base, choice), 'Plain HTML, without script')} · ${link(oembedAddress(base, choice), 'oEmbed')}</p>
${snippets.join('\n')}
</section>`
}

const link = (href: string, words: string) => `${opening('a', { href })}${escape(words)}</a>`
