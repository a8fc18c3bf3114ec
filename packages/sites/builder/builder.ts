/** The builder: a form for what is chosen, the element itself as a preview, and the lines to paste. */
import '@housestaff/elements'
import {
  attributesOf,
  check as checkChoice,
  elementOf,
  embedFiles,
  tags,
  type Choice,
  type Tag,
} from '@housestaff/embed/snippets'
import { check, fieldsFor } from './fields.js'
import { linesOf, request, ways, type Way } from './lines.js'
import { capital, recordsOf } from './records.js'

const base = new URL('/', location.href).href
const find = <Found extends Element>(selector: string) => document.querySelector<Found>(selector)!
const [form, forms] = [find<HTMLFormElement>('form'), find<HTMLFormElement>('.forms')]
const scripts = find<HTMLInputElement>('[name=scripts]')
const code = find<HTMLElement>('pre code')
const status = find<HTMLElement>('.copied')
const preview = find<HTMLElement>('.preview')

await begin()

async function begin(): Promise<void> {
  const options = tags.map((tag) => new Option(capital(tag.replace('hs-', '').replaceAll('-', ' ')), tag))
  find<HTMLSelectElement>('[name=element]').append(...options)
  const radios = Object.entries(ways).map(([way, { name }], at) => check(name, 'radio', 'way', way, at === 0))
  find('[data-fields=forms]').append(...radios)
  form.addEventListener('input', ({ target }) => {
    const { name } = target as HTMLInputElement
    void (name === 'element' || name === 'collection' ? renew(name) : show())
  })
  forms.addEventListener('input', show)
  scripts.addEventListener('input', show)
  for (const one of [form, forms]) one.addEventListener('submit', (event) => event.preventDefault())
  find('.copy').addEventListener('click', copy)
  await renew('element')
  find<HTMLElement>('.builder').hidden = false
}

/** Makes the fields for another element or collection, and shows it. */
async function renew(changed: 'element' | 'collection'): Promise<void> {
  const element = `${new FormData(form).get('element')}` as Tag
  const collections = elementOf(element).collections
  const collection = changed === 'element' ? collections[0]! : chosen().collection!
  const fields = await fieldsFor({ element, collection }, base)
  for (const [place, made] of Object.entries(fields)) find(`[data-fields=${place}]`).replaceChildren(...made)
  find<HTMLElement>('details').hidden = fields.more.length === 0
  await show()
}

/** What the form says. */
function chosen(): Choice {
  const given = new FormData(form)
  const said = (name: string) => `${given.get(name) ?? ''}` || undefined
  const element = said('element') as Tag
  const attributes = attributesOf(element).flatMap(([name, kind]) => {
    const value = given.getAll(name).join()
    return value || (kind === 'switch' && given.has(name)) ? [[name, value] as const] : []
  })
  const [collection, id, theme, language, level] = ['collection', 'id', 'theme', 'language', 'headingLevel'].map(said)
  return {
    element,
    ...(collection && { collection }),
    ...(id && { id }),
    ...(attributes.length > 0 && { attributes: Object.fromEntries(attributes) }),
    ...(theme && { theme }),
    ...(language && { language }),
    ...(level && level !== '3' && { headingLevel: Number(level) }),
  } as Choice
}

async function show(): Promise<void> {
  const choice = chosen()
  const way = `${new FormData(forms).get('way')}` as Way
  status.textContent = ''
  const records = await recordsOf(base, choice)
  draw(choice, records.length > 0)
  try {
    checkChoice(choice)
  } catch (error) {
    tell((error as Error).message, '')
    return
  }
  const { text, isThere, files } = await linesOf(way, choice, base, scripts.value)
  tell(isThere ? ways[way].advice : request(choice), text)
  find<HTMLElement>('.folder').hidden = files.length === 0
  const list = find<HTMLElement>('.files')
  list.hidden = files.length === 0
  list.replaceChildren(...files.map(({ file, address }) => download(file, address)))
}

function tell(advice: string, text: string): void {
  find('[data-advice]').textContent = advice
  code.textContent = text
  find<HTMLButtonElement>('.copy').disabled = text === ''
}

function download(file: string, address: string): HTMLElement {
  const link = Object.assign(document.createElement('a'), { href: address, download: file, textContent: file })
  const item = document.createElement('li')
  item.append(link)
  return item
}

/** Shows the element itself, in its theme. */
function draw(choice: Choice, hasRecords: boolean): void {
  const { element, collection, id, attributes = {}, language, headingLevel, theme } = choice
  const drawn = document.createElement(element)
  const feed = collection ?? elementOf(element).collections[0]
  const written = {
    ...(element === 'hs-table' && { collection: feed }),
    ...attributes,
    ...(language && { lang: language }),
  }
  for (const [name, value] of Object.entries(written)) drawn.setAttribute(name, `${value}`)
  if (headingLevel) drawn.setAttribute('heading-level', `${headingLevel}`)
  drawn.setAttribute('src', `${base}feed/${feed}.json${id ? `#${id}` : ''}`)
  const none = Object.assign(document.createElement('p'), { textContent: 'This department has no such records yet.' })
  preview.replaceChildren(hasRecords ? drawn : none)
  document.querySelector('link[data-theme]')?.remove()
  const sheet = embedFiles.find(({ file }) => theme && file.startsWith(`${theme}-`))
  if (!sheet) return
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `/embed/${sheet.file}` })
  link.dataset.theme = ''
  document.head.append(link)
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '')
    status.textContent = 'Copied.'
  } catch {
    getSelection()?.selectAllChildren(code)
    status.textContent = 'Your browser does not let pages copy. The lines are selected: copy them with the keyboard.'
  }
}
