/** Holds the accessibility trees that the guides print to what Chromium says, where there is much room and where there is little. */
import { setCustomElementsManifest } from '@storybook/web-components-vite'
import { afterEach, describe, expect, it } from 'vitest'
import { commands, page, server } from 'vitest/browser'
import '@housestaff/elements'
import '../.storybook/host.css'
import { elements as manifest } from '../.storybook/manifest.js'
import { accessibilityTree } from './tree.js'

// Story files ask for it as they are read.
setCustomElementsManifest(manifest)

interface Story {
  args: object
  play?(played: { canvasElement: HTMLElement; args: object }): Promise<void>
}

interface Stories {
  default: { render(args: object, shown: { globals: object; tags: string[] }): HTMLElement }
  [name: string]: unknown
}

const guides = import.meta.glob<string>('../guides/*.mdx', { query: '?raw', import: 'default', eager: true })
/** What all elements share is shown by one of them. */
const shownBy: Record<string, string> = { shared: 'alumni-table' }

const stories = import.meta.glob<Stories>('../*.stories.ts')

const printed = Object.entries(guides).flatMap(([path, text]) => {
  const [, story, tree] = /story\s+\*\*([^*]+)\*\*:\s+```yaml\n([^]*?)\n```/.exec(text) ?? []
  return story && tree ? [{ path, name: /([\w-]+)\.mdx/.exec(path)![1]!, story, tree }] : []
})

afterEach(() => document.body.replaceChildren())

it('all guides that print a tree name its story', () => {
  const withTree = Object.entries(guides).filter(([, text]) => text.includes('```yaml'))
  expect(withTree.map(([path]) => path)).toEqual(printed.map(({ path }) => path))
})

describe.each(printed)('the tree in the guide “$name”', ({ path, name, story, tree }) => {
  it.each([1280, 360])('is that of its story %i pixels wide', async (width) => {
    await page.viewport(width, 900)
    await show(name, story)
    const real = excerpt(await accessibilityTree(), tree)
    if (server.config.snapshotOptions.updateSnapshot === 'all' && real !== tree)
      await commands.writeFile(
        `trees/${path}`,
        guides[path]!.replace(tree, () => real),
      )
    else expect(tree).toBe(real)
  })
})

async function show(name: string, title: string): Promise<void> {
  const file = await stories[`../${shownBy[name] ?? name}.stories.ts`]!()
  const story = file[title.replaceAll(/\s(.)/g, (_, letter: string) => letter.toUpperCase())] as Story
  const canvasElement = document.createElement('div')
  canvasElement.append(file.default.render(story.args, { globals: {}, tags: [] }))
  document.body.append(canvasElement)
  await story.play?.({ canvasElement, args: story.args })
}

/** The lines of `real` that stand where those of `tree` stand: pieces, in order, with “…” for what is between them. */
function excerpt(real: string[], tree: string): string {
  const pieces = tree.split(/\n?^…$\n?/m).map((piece) => piece.split('\n'))
  let end = 0
  const found = pieces.map((lines, at) => {
    const isLast = at === pieces.length - 1
    const start = at && isLast ? real.length - lines.length : at && nearest(real, lines, end)
    end = isLast ? real.length : start + lines.length
    return real.slice(start, end).join('\n')
  })
  return pieces.at(-1)!.join('') ? found.join('\n…\n') : `${found.slice(0, -1).join('\n…\n')}\n…`
}

/** Where, from `begin` on, most of `lines` stand. */
function nearest(real: string[], lines: string[], begin: number): number {
  const agreeing = (start: number) => lines.filter((line, at) => line === real[start + at]).length
  const starts = real.map((_, at) => at).slice(begin)
  return starts.reduce((best, start) => (agreeing(start) > agreeing(best) ? start : best), begin)
}
