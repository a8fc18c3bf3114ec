/** What a story's args are as lines to paste. */
import { attributesOf, check, elementOf, hasHeadings, snippet, tags, type Choice } from '@housestaff/embed/snippets'

export type Args = Readonly<Record<string, unknown>>

/** The snippet of what args say, where a page can say it. */
export function linesFor(component: unknown, args: Args): string | undefined {
  const element = tags.find((tag) => tag === component)
  if (!element) return undefined
  const { isOfOne, collections } = elementOf(element)
  const record = args.record as { id?: string } | undefined
  const attributes = attributesOf(element).flatMap(([name, kind]) => {
    const value = args[name]
    if (value === undefined || value === '' || value === false) return []
    return [[name, kind === 'switch' ? '' : `${value}`] as const]
  })
  const level = args['heading-level']
  const choice = {
    element,
    collection: (args.collection as Choice['collection']) ?? collections[0]!,
    ...(isOfOne && record?.id && { id: record.id }),
    ...(attributes.length > 0 && { attributes: Object.fromEntries(attributes) }),
    ...(level && hasHeadings(element) ? { headingLevel: Number(level) } : {}),
  }
  try {
    check(choice)
    return snippet('self-hosted', choice, { base: 'https://content.example.edu/' })
  } catch {
    return undefined
  }
}
