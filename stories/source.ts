/** What stands under "Show code": HTML that can be copied, with a script where data is given by property. */

/** `html`, and how the record or records in `args` come to the element. */
export function source(html: string, tag: string, args: Record<string, unknown>, data: object): string {
  const property = args.records ? 'records' : 'record'
  const value = args[property]
  // Storybook asks twice, the second time with the first answer.
  if (!value || html.includes('<script')) return html
  const [name, collection] = [value, Object.values(data).find(Array.isArray)].map(
    (wanted) => Object.entries(data).find(([, found]) => found === wanted)?.[0],
  )
  const imported = name ? `  import { ${name} } from '@housestaff/data/${collection}'\n` : ''
  return `${html}

<script type="module">
  import '@housestaff/elements/${tag.replace('hs-', '')}'
${imported}
  document.querySelector('${tag}').${property} = ${name ?? literal(value)}
</script>`
}

const literal = (value: unknown) => JSON.stringify(value, null, 2).replaceAll('\n', '\n  ').replaceAll('<', '\\u003c')
