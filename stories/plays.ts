/** What play functions wait for, inside the shadow root of a story's element. */
import { expect, fn, waitFor as waitBriefly } from 'storybook/test'
import { hardToRead } from './readable.js'
import type { Choice } from './sample-records.js'

// A busy machine takes longer than the second that is the custom.
const waitFor = <Found>(found: () => Found | Promise<Found>) => waitBriefly(found, { timeout: 5_000 })

interface Played {
  canvasElement: HTMLElement
  args?: { src?: string | undefined }
  globals?: { records?: Choice }
}

/** Whether the story shows its own records, and not others that the toolbar chose. */
const isOwn = ({ globals }: Played) => (globals?.records ?? 'real') === 'real'

type Element = HTMLElement & { src?: string | undefined }

const elementIn = (canvas: HTMLElement) =>
  [...canvas.querySelectorAll<Element>('*')].find(({ shadowRoot }) => shadowRoot)!

/** The shadow root of the story's element, which is the only one. */
export const rootIn = (canvas: HTMLElement) => elementIn(canvas).shadowRoot!

/** Waits until the element draws `selector`, `count` times where that is given. */
export const draws = (selector: string, count?: number) => async (played: Played) => {
  if (!isOwn(played)) return
  await waitFor(() => {
    const found = rootIn(played.canvasElement).querySelectorAll(selector).length
    return count === undefined ? expect(found).toBeGreaterThan(0) : expect(found).toBe(count)
  })
}

/** Waits until the element says `words`. */
export const says = (words: string) => async (played: Played) => {
  if (!isOwn(played)) return
  await waitFor(() => expect(rootIn(played.canvasElement)).toHaveTextContent(words))
}

/** Loads the feed once more and waits until the element tells `problem`. */
export const tells =
  (problem: string) =>
  async ({ canvasElement, args }: Played) => {
    const told = fn()
    const loading = elementIn(canvasElement)
    loading.addEventListener('hs-error', ({ problems }) => told(problems))
    loading.src = ''
    await Promise.resolve()
    loading.src = args?.src
    await waitFor(() => expect(told).toHaveBeenCalledWith([problem]))
  }

/** Waits until the element tells `problem`, and sees that the content inside its tag stays. */
export const tellsAndKeepsContent = (problem: string) => async (played: Played) => {
  await tells(problem)(played)
  const slot = rootIn(played.canvasElement).querySelector('slot')
  await expect(slot?.assignedElements()).not.toHaveLength(0)
}

/** Looks at every text of every element: each is drawn, and none has less contrast than `least`. */
export const reads =
  (least: number) =>
  async ({ canvasElement }: Played) => {
    const drawn = [...canvasElement.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot)
    await expect(drawn).not.toHaveLength(0)
    for (const { shadowRoot } of drawn) await waitFor(() => expect(shadowRoot).toHaveTextContent(/\w/))
    await expect(hardToRead(canvasElement, least)).toEqual([])
  }
/** Presses what is called `name`, a button or a choice, and waits until the element says `words`. */
export const presses = (name: string, words: string) => async (played: Played) => {
  const root = rootIn(played.canvasElement)
  const pressed = await waitFor(() => {
    const found = [...root.querySelectorAll<HTMLElement>('button, label')].find(
      ({ textContent }) => textContent?.trim() === name,
    )
    return found ?? Promise.reject(Error(`Nothing is called ${name}.`))
  })
  pressed.click()
  await says(words)(played)
}
