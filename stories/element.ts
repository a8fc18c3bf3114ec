/** Makes a story file's meta from the elements' manifest. */
import type { Decorator, StoryObj } from '@storybook/web-components-vite'
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers'
import { html } from 'lit'
import { listed, type Listed } from './elements.js'
import { chosenRecords, type Choice } from './sample-records.js'
import { source } from './source.js'

type Tag = Listed['tag']

/** A story of an element: its properties, its attributes, and the content inside its tag. */
export type StoryOf<Name extends Tag> = StoryObj<
  Partial<HTMLElementTagNameMap[Name]> & {
    'by-century'?: boolean
    'heading-level'?: number
    'page-size'?: number
    'default-slot'?: string
    '--hs-card-width'?: string
  }
>

type Args = Record<string, unknown>
/** What of a story’s context decides on its records: those of this tag follow the toolbar. */
interface Shown {
  globals: { records?: Choice }
  tags: string[]
}

type ArgType = ReturnType<typeof getStorybookHelpers>['argTypes'][string]

/** The body of a meta; `data` is the data package's module of what the element shows. */
export function element(tag: Tag, data: object) {
  const { argTypes, logEvent } = getStorybookHelpers(tag)
  return {
    component: tag,
    argTypes: Object.fromEntries(Object.entries(argTypes).map(([name, argType]) => [name, tidy(argType)])),
    parameters: {
      docs: { source: { transform: (code: string, { args }: { args: Args }) => source(code, tag, args, data) } },
    },
    render: (args: Args, { globals, tags }: Shown) =>
      make(
        tag,
        tags.includes('any-records') ? { ...args, ...chosenRecords(listed(tag), globals.records) } : args,
        (event) => logEvent('hs-error', event),
      ),
  }
}

function make(tag: Tag, args: Args, log: (event: Event) => void): HTMLElement {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(args)) {
    if (value === undefined) continue
    if (name === 'default-slot') made.innerHTML = `${value}`
    else if (name.startsWith('--')) made.style.setProperty(name, `${value}`)
    else if (name === 'record' || name === 'records') Object.assign(made, { [name]: value })
    else made.setAttribute(name, `${value}`)
  }
  made.addEventListener('hs-error', log)
  return made
}

const kinds: Record<string, string> = { slots: 'HTML', 'css properties': 'CSS' }

/** What the helpers say of a property, as a reader of the docs expects it. */
function tidy(argType: ArgType): ArgType {
  const { name, control, table, defaultValue } = argType
  if (!table || table.disable) return argType
  const type = table.type?.summary?.replace(/^CustomEvent<(.*)>$/, '$1').replace(/ \| undefined$/, '')
  const isPart = table.category === 'css shadow parts'
  return {
    ...argType,
    // A part has no value to set: CSS of the page reaches it.
    control: isPart ? false : name === 'record' ? 'object' : (control ?? false),
    table: {
      ...(table.category && { category: table.category }),
      type: { summary: type ?? (isPart ? `::part(${name})` : (kinds[table.category!] ?? '')) },
      ...(defaultValue && { defaultValue: { summary: `${defaultValue}` } }),
    },
  }
}

export const narrow: Decorator = (story) => html`<div class="narrow">${story()}</div>`

/** On a page in Spanish. */
export const spanish: Decorator = (story) => html`<div lang="es">${story()}</div>`

export const themed: Decorator = (story) => html`<div class="themed">${story()}</div>`
