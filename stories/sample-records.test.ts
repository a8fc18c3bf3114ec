/** The records that the toolbar offers: each element’s first story follows it, and they are nobody’s. */
import * as data from '@housestaff/data'
import { setCustomElementsManifest } from '@storybook/web-components-vite'
import { afterEach, describe, expect, it } from 'vitest'
import '@housestaff/elements'
import './.storybook/host.css'
import { elements as manifest } from './.storybook/manifest.js'
import { elements } from './elements.js'
import { choices, chosenRecords, type Choice } from './sample-records.js'

// Story files ask for it as they are read.
setCustomElementsManifest(manifest)

interface Story {
  args: object
  tags?: string[]
}

interface Stories {
  default: { render(args: object, shown: { globals: { records: Choice }; tags: string[] }): HTMLElement }
  [name: string]: unknown
}

const stories = import.meta.glob<Stories>('./*.stories.ts')

afterEach(() => document.body.replaceChildren())

describe.each(elements)('<$tag>', (element) => {
  it('has a story of all its states, and one that follows the choice', async () => {
    const { default: meta, States, ...others } = await stories[`./${element.tag.slice(3)}.stories.ts`]!()
    expect(States).toBeDefined()
    const following = Object.values(others as Record<string, Story>).filter(({ tags }) => tags?.includes('any-records'))
    expect(following).toHaveLength(1)
    const texts = Object.keys(choices).map(async (records) => {
      const shown = meta.render(following[0]!.args, { globals: { records: records as Choice }, tags: ['any-records'] })
      shown.addEventListener('hs-error', ({ problems }) => expect(problems).toEqual([]))
      document.body.append(shown)
      await expect.poll(() => shown.shadowRoot?.textContent.trim() || element.takesOne).toBeTruthy()
      return shown.shadowRoot!.textContent.replaceAll(/\s+/g, ' ').trim()
    })
    const [real, long, sixty, none] = await Promise.all(texts)
    expect(long).toMatch(/Combined Department of Medicine|Featherstonehaugh/)
    // Residents of the story are sixty, and invented, already.
    expect(new Set([real, long, sixty, none]).size).toBe(element.tag === 'hs-roster' ? 3 : 4)
    if (!element.takesOne) expect(none).toBe('Nothing to show yet.')
  })

  it('is given nobody who exists', () => {
    const given = JSON.stringify([chosenRecords(element, 'sixty'), chosenRecords(element, 'long')])
    const names = data.people.map(({ name }) => `"family":"${name.family}"`)
    expect(names.filter((name) => given.includes(name))).toEqual([])
  })
})
