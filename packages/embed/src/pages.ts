/** All that is served in the folder `embed`, from the feeds of a built `site` folder: pages, oEmbed documents, plain snippets. */
import { prerender } from '@housestaff/elements/prerender'
import type { CollectionName, Feed } from '@housestaff/schema/records'
import { checkedBase, feedAddress, pageAddress } from './addresses.js'
import { check, collectionOf, hasHeadings, type Choice } from './choice.js'
import { usualChoices } from './choices.js'
import { elementAttributes } from './element-attributes.js'
import { nameOf, titleOf } from './name.js'
import { oembed, type Described } from './oembed.js'
import { overview } from './overview.js'
import { isTitled, page, type PageFiles } from './page.js'

export interface PagesOptions {
  /** The address at which the `site` folder is served, with the folder `embed` in it: https://content.example.edu/ */
  base: string
  /** What is embedded besides the usual: other filters, languages, themes. */
  choices?: readonly Choice[]
}

/** A file of the folder. */
export interface OutputFile {
  path: string
  text: string
}

/** The files, from feeds. Equal feeds give equal files. Throws, in a sentence, where a choice cannot be had. */
export async function pages(feeds: readonly Feed[], options: PagesOptions, files: PageFiles): Promise<OutputFile[]> {
  const base = checkedBase(options.base)
  const chosen = new Map<string, Choice>()
  for (const choice of [...usualChoices(feeds), ...(options.choices ?? [])]) {
    check(choice)
    const name = nameOf(choice)
    const same = chosen.get(name)
    if (same && JSON.stringify(elementAttributes(same, base)) !== JSON.stringify(elementAttributes(choice, base)))
      throw Error(`Two different choices would both be called ${name}.`)
    chosen.set(name, choice)
  }
  if (chosen.size === 0) throw Error('None of the feeds has a record, so there is nothing to embed.')
  const told = [...chosen.values()].map((choice) => describe(choice, feeds, base))
  const written = await Promise.all(told.map((one) => filesOf(one, files)))
  return [
    ...written.flat(),
    { path: 'names.json', text: `${JSON.stringify([...chosen.keys()], undefined, 2)}\n` },
    { path: 'index.html', text: overview(told, files.sheet) },
  ]
}

type Told = Described & { feed: Feed }

function describe(choice: Choice, feeds: readonly Feed[], base: string): Told {
  const collection = collectionOf(choice)
  const feed = feeds.find((one) => one.collection === collection)
  if (!feed) throw Error(`There is no feed of ${collection}, which ${nameOf(choice)} shows.`)
  const records: readonly { id: string }[] = feed.records
  const record = choice.id === undefined ? undefined : records.find(({ id }) => id === choice.id)
  if (choice.id !== undefined && !record) throw Error(`The feed of ${collection} has no record ${choice.id}.`)
  return { choice, base, feed, title: titleOf(choice, record), department: feed.department }
}

async function filesOf(told: Told, files: PageFiles): Promise<OutputFile[]> {
  const { choice } = told
  const name = nameOf(choice)
  const content = await plain(told, choice.headingLevel ?? (isTitled(choice) ? 1 : 2))
  return [
    { path: `${name}.html`, text: page({ ...told, content }, files) },
    { path: `${name}.oembed.json`, text: oembed(told) },
    { path: `snippets/${name}.html`, text: await plain(told, choice.headingLevel) },
  ]
}

/** The element with its records as plain HTML. Its line "Current list" leads to the page. */
function plain({ choice, base, feed }: Told, headingLevel = 3): Promise<string> {
  const { element, id, language } = choice
  const { src: _, 'heading-level': __, ...attributes } = elementAttributes(choice, base)
  return prerender<CollectionName>(feed, {
    tag: element,
    src: feedAddress(base, choice).replace(/#.*/, ''),
    current: pageAddress(base, choice),
    ...(id !== undefined && { id }),
    ...(language !== undefined && { language }),
    ...(hasHeadings(element) && { headingLevel }),
    attributes,
  })
}
