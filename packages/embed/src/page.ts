/** The page of a choice: what an address shows, alone or in a frame, with script or without. */
import { oembedAddress, pageAddress } from './addresses.js'
import { hasHeadings, type Choice } from './choice.js'
import { elementOf } from './elements.js'
import { manifest, type EmbedFile } from './manifest.js'
import { escape, opening } from './markup.js'
import type { Described } from './oembed.js'

/** The script and the stylesheet of all pages. */
export interface PageFiles {
  script: EmbedFile
  sheet: EmbedFile
}

/** `content` is the element with its records as plain HTML. */
export function page(described: Described & { content: string }, files: PageFiles): string {
  const { choice, base, title, department, content } = described
  const { language = 'en', theme } = choice
  const whole = `${title} · ${department}`
  const about = { rel: 'alternate', type: 'application/json+oembed', href: oembedAddress(base, choice), title }
  return `<!doctype html>
${opening('html', { lang: language })}
<head>
<meta charset="utf-8">
${opening('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(base) })}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(whole)}</title>
${opening('link', { rel: 'canonical', href: pageAddress(base, choice) })}
${opening('link', about)}
<base target="_top">
${theme ? `${sheet(manifest.themes[theme])}\n` : ''}${sheet(files.sheet)}
${script(manifest.embed)}
${script(files.script)}
</head>
<body>
<main>
${isTitled(choice) ? '' : `<h1>${escape(title)}</h1>\n`}${marked(content, choice)}</main>
</body>
</html>
`
}

/** Whether the element's own heading is the title of its page: it is that of the one record. */
export const isTitled = ({ element }: Choice): boolean => Boolean(elementOf(element).isOfOne) && hasHeadings(element)

/** Everything from below the base and nothing else. By address, as a sandboxed frame has no origin of its own to name. */
function policy(base: string): string {
  const own = `${base}embed/`
  const allowed = {
    'default-src': "'none'",
    'script-src': own,
    'style-src': own,
    'connect-src': `${base}feed/`,
    'img-src': base,
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': "lit-html 'allow-duplicates'",
  }
  return Object.entries(allowed)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
}

const sheet = ({ file, integrity }: EmbedFile) =>
  opening('link', { rel: 'stylesheet', href: file, integrity, crossorigin: 'anonymous' })

const script = ({ file, integrity }: EmbedFile) =>
  `${opening('script', { type: 'module', src: file, integrity, crossorigin: 'anonymous' })}</script>`

/** Tells the page's script how its element is shown in parts. */
function marked(content: string, { element }: Choice): string {
  const { pages } = elementOf(element)
  return pages ? content.replace(`<${element}`, `<${element} data-pages="${pages}"`) : content
}
