/** Any data at all, in every element: nothing is thrown, and nothing of it becomes markup or a link that runs. */
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../src/index.js'
import { elements } from './fixtures/elements.js'
import { feed, mount, type AnyElement } from './page.js'

const thrown = vi.fn<(event: Event) => void>()
const failures = ['error', 'unhandledrejection']

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue()
  for (const failure of failures) window.addEventListener(failure, thrown)
})
afterEach(() => {
  expect(thrown).not.toHaveBeenCalled()
  for (const failure of failures) window.removeEventListener(failure, thrown)
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

const hostile = fc.constantFrom(
  '<img src=x onerror="throw Error(1)">',
  '<script>throw Error(1)</script>',
  'javascript:throw Error(1)',
  ' JavaScript:throw Error(1)',
  'java\nscript:throw Error(1)',
  'data:text/html,<script>1</script>',
  '${1}',
  '<!--?lit$1$-->',
  '__proto__',
  '\u202E\0',
  '',
)
const anything = fc.oneof({ weight: 2, arbitrary: hostile }, fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>)

describe.each(elements)('<$tag>', ({ tag, collection, record, takesOne }) => {
  const places = pathsOf(record)
  const changed = fc
    .array(fc.tuple(fc.constantFrom(...places), anything), { minLength: 1, maxLength: 4 })
    .map((changes) => changes.reduce<unknown>((made, [path, value]) => withValue(made, path, value), record))
  const records = fc.array(fc.oneof(changed, anything, fc.constant(record)), { maxLength: 4 })

  it('takes any records', async () => {
    const element = mountFor(tag, collection)
    const property = takesOne ? 'record' : 'records'
    await fc.assert(
      fc.asyncProperty(records, async (given) => {
        element[property] = takesOne ? given[0] : given
        await settled(element)
        expectSafe(element)
      }),
      { numRuns: 60 },
    )
  })

  it('takes any feed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(records, anything), anything, async (given, redirects) => {
        const element = mountFor(tag, collection)
        element.src = feed({ collection, records: given, redirects } as object)
        await settled(element, 20)
        expectSafe(element)
        element.remove()
      }),
      { numRuns: 25 },
    )
  })
})

function mountFor(tag: string, collection: string): AnyElement {
  const element = mount(tag)
  element.setAttribute('collection', collection)
  return element
}

/** Waits until what was given is drawn, checked and drawn again. */
async function settled(element: AnyElement, milliseconds = 2): Promise<void> {
  await element.updateComplete
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  await element.updateComplete
}

function expectSafe({ renderRoot }: AnyElement): void {
  expect(renderRoot.querySelectorAll('script, iframe, object, embed, [onerror], [style], style')).toHaveLength(0)
  for (const link of renderRoot.querySelectorAll('a')) expect(link.protocol).toMatch(/^(https?|mailto|tel|blob):$/)
  for (const image of renderRoot.querySelectorAll('img')) expect(image.src).toMatch(/^https?:/)
}

type Path = readonly (string | number)[]

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))
  return path.length > 0 ? [path, ...inner] : inner
}

function withValue(record: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  const copy = (Array.isArray(record) ? [...(record as unknown[])] : { ...(record as object) }) as Record<
    string,
    unknown
  >
  // As JSON.parse does, and unlike `=`, which would change what the copy inherits from.
  Object.defineProperty(copy, step, { value: withValue(copy[step], rest, value), enumerable: true, configurable: true })
  return copy
}
