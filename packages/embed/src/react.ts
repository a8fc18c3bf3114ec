/** A React component that shows what was chosen, for a site that is built from npm. */
import type { Choice } from './choice.js'
import { elementAttributes } from './element-attributes.js'
import { elementOf } from './elements.js'
import { fallback } from './fallback.js'

export function component(choice: Choice, base: string): string {
  const { element, theme } = choice
  const name = element.replace('hs-', '')
  const { href, words } = fallback(choice, base)
  const attributes = Object.entries(elementAttributes(choice, base)).map(([name, value]) =>
    property(choice, name, value),
  )
  const imports = [
    `import '@housestaff/elements/${name}'`,
    theme && `import '@housestaff/elements/themes/${theme}.css'`,
    `import type {} from '@housestaff/elements/react'`,
  ]
  return `${imports.filter(Boolean).join('\n')}

export function ${camelCase(`-${name}`)}() {
  return (
    <${element}${attributes.join('')}>
      <a${text('href', href)}>${words}</a>
    </${element}>
  )
}
`
}

/** React hands properties over, and some are called otherwise than their attributes. */
const renamed: Readonly<Record<string, string>> = { key: 'stateKey' }

function property({ element }: Choice, name: string, value: string): string {
  const kind = elementOf(element).attributes[name]
  const called = renamed[name] ?? camelCase(name)
  if (kind === 'number') return ` ${called}={${Number(value)}}`
  return kind === 'switch' ? ` ${called}` : text(called, value)
}

// JSX reads entities in attributes, and has no escapes.
const text = (name: string, value: string) =>
  ` ${name}=${/^[^"&<>{}\\\n]*$/.test(value) ? `"${value}"` : `{${JSON.stringify(value)}}`}`

const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
