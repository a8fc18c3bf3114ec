/** The fields of the builder, made anew for each element. */
import {
  attributesOf,
  elementOf,
  hasHeadings,
  themes,
  titles,
  type AttributeKind,
  type Choice,
} from '@housestaff/embed/snippets'
import { capital, narrows, recordOptions, recordsOf, valuesOf, type Option } from './records.js'

/** The fields for a choice of which only element, collection and record are kept. */
export async function fieldsFor(choice: Choice, base: string): Promise<Record<'content' | 'look' | 'more', Element[]>> {
  const { element, collection, id } = choice
  const { collections, isOfOne } = elementOf(element)
  const records = await recordsOf(base, choice)
  const attributes = attributesOf(element)
  const narrowing = attributes
    .filter(([name]) => narrows(name))
    .flatMap(([name]) => {
      const options = valuesOf(name, records)
      return options.length > 1 ? checks(`Only this ${name}`, name, options) : []
    })
  return {
    content: [
      ...(collections.length > 1
        ? [
            choose(
              'Collection',
              'collection',
              collections.map((name) => ({ value: name, words: titles[name].en })),
              collection,
            ),
          ]
        : []),
      ...(isOfOne ? [choose('Record', 'id', recordOptions(choice, records), id)] : []),
      ...narrowing,
    ],
    look: [
      choose('Theme', 'theme', [
        { value: '', words: 'None: the colours of your page' },
        ...themes.map((name) => ({ value: name, words: capital(name.replace('-', ' ')) })),
      ]),
      choose('Language', 'language', [
        { value: '', words: 'That of your page' },
        { value: 'en', words: 'English' },
        { value: 'es', words: 'Spanish' },
      ]),
      ...(hasHeadings(element)
        ? [
            choose(
              'Level of headings',
              'headingLevel',
              [1, 2, 3, 4, 5, 6].map((level) => ({ value: `${level}`, words: `h${level}` })),
              '3',
            ),
          ]
        : []),
    ],
    more: attributes.filter(([name]) => !narrows(name)).map(([name, kind]) => type(name, kind)),
  }
}

/** A list of which one is chosen. */
export function choose(label: string, name: string, options: readonly Option[], chosen?: string): Element {
  const select = document.createElement('select')
  select.name = name
  select.append(...options.map(({ value, words }) => new Option(words, value, false, value === chosen)))
  return labelled(label, select)
}

function checks(legend: string, name: string, options: readonly Option[]): Element {
  const set = document.createElement('fieldset')
  set.className = 'checks'
  const title = document.createElement('legend')
  title.textContent = legend
  set.append(title, ...options.map(({ value, words }) => check(words, 'checkbox', name, value)))
  return set
}

/** A box to tick, or one of several of which one is ticked. */
export function check(
  words: string,
  type: 'checkbox' | 'radio',
  name: string,
  value: string,
  checked = false,
): Element {
  const input = Object.assign(document.createElement('input'), { type, name, value, checked })
  const label = document.createElement('label')
  label.className = 'check'
  label.append(input, ` ${words}`)
  return label
}

function type(name: string, kind: AttributeKind): Element {
  if (kind === 'switch') return check(capital(name.replaceAll('-', ' ')), 'checkbox', name, '')
  const input = document.createElement('input')
  Object.assign(input, { name, type: kind, spellcheck: false, ...(kind === 'number' && { min: '1' }) })
  return labelled(capital(name.replaceAll('-', ' ')), input)
}

function labelled(words: string, field: Element): Element {
  const label = document.createElement('label')
  label.append(`${words} `, field)
  return label
}
