/** Feeds: fetched once, asked for again after a failure, and never shown after a newer wish. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import '../src/index.js'
import { alumnus, program, testimonial } from './fixtures/records.js'
import { addressOf, feed, mount, nextProblems, visibleText } from './page.js'

const programs = (name: string) => ({ collection: 'programs', records: [{ ...program, name }] })

// As if another copy of the elements had been first on this page.
const shared = new Map<string, { text: Promise<string>; waiting: number; end(): void }>()
Object.assign(globalThis, { [Symbol.for('housestaff.feeds')]: shared })

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

describe('feeds', () => {
  it('are fetched once however many elements show them', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch')
    const address = feed(programs('Primary Care Program'))
    const elements = ['hs-program-list', 'hs-program-list', 'hs-program-card'].map((tag) => mount(tag))
    for (const element of elements) element.setAttribute('src', address)
    await expect.poll(() => elements.map(visibleText).join()).toMatch(/(Primary Care Program[^]*){3}/)
    expect(fetched).toHaveBeenCalledOnce()
  })

  it('are fetched once whichever of their records is chosen', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch')
    const address = feed({
      collection: 'programs',
      records: [
        { ...program, id: 'one', name: 'One' },
        { ...program, id: 'two', name: 'Two' },
      ],
    })
    const elements = ['one', 'two'].map((id) => mountWith(`${address}#${id}`))
    await expect
      .poll(() => elements.map(visibleText))
      .toEqual([expect.stringContaining('One'), expect.stringContaining('Two')])
    expect(fetched).toHaveBeenCalledOnce()
  })

  it('are shared with another copy of the elements', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch')
    const text = fetch(feed(programs('Fetched by another copy'))).then((answer) => answer.text())
    shared.set('https://hospital.example/feed.json', { text, waiting: 0, end: () => undefined })
    const element = mountWith('https://hospital.example/feed.json')
    await expect.poll(() => visibleText(element)).toContain('Fetched by another copy')
    expect(fetched).toHaveBeenCalledOnce()
    const address = feed(programs('Fetched here'))
    const other = mountWith(address)
    await expect.poll(() => visibleText(other)).toContain('Fetched here')
    expect(JSON.parse(await shared.get(address)!.text)).toMatchObject(programs('Fetched here'))
  })

  it.each<[string, () => Promise<Response>, RegExp]>([
    ['that cannot be reached', () => Promise.reject(TypeError('Failed to fetch')), /^blob:.* cannot be reached$/],
    ['that are not there', () => Promise.resolve(new Response('', { status: 503 })), /^blob:.* answered 503$/],
  ])('%s are asked for again by the next element', async (_, fail, problem) => {
    vi.spyOn(console, 'warn').mockReturnValue()
    vi.spyOn(globalThis, 'fetch').mockImplementationOnce(fail)
    const address = feed(programs('Reached at last'))
    const first = mountWith(address)
    expect(await nextProblems(first)).toEqual([expect.stringMatching(problem)])
    const next = mountWith(address)
    await expect.poll(() => visibleText(next)).toContain('Reached at last')
    expect(visibleText(first)).toBe('This content could not be loaded. Try again')
  })

  it('that are not JSON are named', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const address = addressOf('<!doctype html><title>Sign in</title>')
    expect(await nextProblems(mountWith(address))).toEqual([`${address} is not JSON`])
    expect(warn).toHaveBeenCalledExactlyOnceWith(`<hs-program-list>: ${address} is not JSON.`)
  })

  it('without the chosen record show that it is gone, not what is inside the tag, and are named', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const address = feed(programs('Somebody else’s'))
    const element = mountWith(`${address}#nobody`, '<p>What it said before it was taken down</p>')
    expect(await nextProblems(element)).toEqual([`${address} has no record nobody`])
    await element.updateComplete
    expect(visibleText(element)).toBe('This content is no longer available.')
  })
})

describe('a feed', () => {
  it.each([
    [
      'a statement of a form that is not known',
      { statement: { form: 'sung', text: 'La' } },
      'record 1.statement has no form that is known here',
    ],
    [
      'a statement of a form that every object has',
      { statement: { form: 'toString', text: 'La' } },
      'record 1.statement has no form that is known here',
    ],
    ['a statement without a form', { statement: { text: 'La' } }, 'record 1.statement has no form that is known here'],
    ['a statement that is text', { statement: 'La' }, 'record 1.statement has no fields'],
    ['a person without a person', { speaker: { form: 'person' } }, 'record 1.speaker.person has no fields'],
    ['initials without initials', { speaker: { form: 'initials' } }, 'record 1.speaker.initials is not a string'],
    [
      'degrees that are no list',
      { speaker: { form: 'person', person: { ...alumnus.person, degrees: {} } } },
      'record 1.speaker.person.degrees is not a list',
    ],
    ['sources that are no list', { sources: {} }, 'record 1.sources is not a list'],
    [
      'a line that is no number',
      { sources: [...testimonial.sources, { ...testimonial.sources[0], lines: [1, '2'] }] },
      'record 1.sources[2].lines[2] is not a number',
    ],
  ])('has nothing to show of %s', async (_, wrong, problem) => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const element = mount('hs-testimonial-list')
    const problems = nextProblems(element)
    element.setAttribute(
      'src',
      feed({ collection: 'testimonials', records: [{ ...testimonial, ...wrong }, testimonial] }),
    )
    expect(await problems).toEqual([problem])
    await element.updateComplete
    expect(visibleText(element)).toMatch(/^Credits her colleagues[^]*2026 One entry could not be shown\.$/)
    expect(element.renderRoot.querySelectorAll('figure')).toHaveLength(1)
  })
})

describe('while a feed is on its way', () => {
  it('one line says so, where nothing is inside the tag', async () => {
    const { src, answer } = slowFeed()
    const [empty, filled] = [mountWith(src), mountWith(src, 'Inside')]
    await expect.poll(() => [empty, filled].map(visibleText)).toEqual(['Loading…', 'Inside'])
    answer(programs('Here'))
    await expect.poll(() => [empty, filled].map(visibleText).join()).toMatch(/Here.*Here/)
  })

  it('a newer address is shown, and stays when the older one answers', async () => {
    const slow = slowFeed()
    const element = mountWith(slow.src)
    await element.updateComplete
    element.src = feed(programs('Newer'))
    await expect.poll(() => visibleText(element)).toContain('Newer')
    const witness = mountWith(slow.src)
    await witness.updateComplete
    slow.answer(programs('Older'))
    await expect.poll(() => visibleText(witness)).toContain('Older')
    expect(visibleText(element)).toContain('Newer')
  })

  it('records are shown, and stay when it answers', async () => {
    const { src, answer } = slowFeed()
    const element = mountWith(src)
    await element.updateComplete
    element.records = [{ ...program, name: 'Given' }]
    const witness = mountWith(src)
    await witness.updateComplete
    answer(programs('Fetched'))
    await expect.poll(() => visibleText(witness)).toContain('Fetched')
    expect(visibleText(element)).toContain('Given')
  })

  it('records are shown, and no error tells of its failure', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const { src, answer } = slowFeed()
    const element = mountWith(src)
    const told = vi.fn<(event: Event) => void>()
    element.addEventListener('hs-error', told)
    await element.updateComplete
    element.records = [{ ...program, name: 'Given' }]
    const witness = mountWith(src)
    const problems = nextProblems(witness)
    await witness.updateComplete
    answer({ collection: 'places' })
    await problems
    expect(told).not.toHaveBeenCalled()
    expect(visibleText(element)).toContain('Given')
  })

  it('its address can be taken away', async () => {
    const { src, answer } = slowFeed()
    const element = mountWith(src, 'Inside')
    await element.updateComplete
    element.src = undefined
    const witness = mountWith(src)
    await witness.updateComplete
    answer(programs('Fetched'))
    await expect.poll(() => visibleText(witness)).toContain('Fetched')
    expect(visibleText(element)).toBe('Inside')
  })
})

describe('records that are given', () => {
  it('are shown instead of a feed, which is not even fetched', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch')
    const element = mount('hs-program-list')
    element.setAttribute('src', feed(programs('Fetched')))
    element.records = [{ ...program, name: 'Given' }]
    await element.updateComplete
    expect(visibleText(element)).toContain('Given')
    expect(fetched).not.toHaveBeenCalled()
  })
})

function mountWith(src: string, content = '') {
  const element = mount('hs-program-list', content)
  element.setAttribute('src', src)
  return element
}

/** A feed that answers when told to. */
function slowFeed() {
  const src = addressOf('')
  let send: (text: string) => void
  shared.set(src, { text: new Promise((resolve) => (send = resolve)), waiting: 0, end: () => undefined })
  return { src, answer: (content: object) => send(JSON.stringify({ schema: 1, ...content })) }
}

describe('the request for a feed', () => {
  const heldBack = () => {
    const answers: AbortSignal[] = []
    vi.spyOn(globalThis, 'fetch').mockImplementation((_, options) => {
      answers.push(options!.signal!)
      return new Promise((_, reject) =>
        options!.signal!.addEventListener('abort', () => reject(new DOMException('Ended', 'AbortError'))),
      )
    })
    return answers
  }

  it('is ended when the last element that waits for it leaves the page', async () => {
    const signals = heldBack()
    const elements = [mountWith('/held-back.json'), mountWith('/held-back.json')]
    await expect.poll(() => signals.length).toBe(1)
    await expect.poll(() => elements.map(visibleText)).toEqual(['Loading…', 'Loading…'])
    elements[0]!.remove()
    await Promise.resolve()
    expect(signals[0]!.aborted).toBe(false)
    elements[1]!.remove()
    await Promise.resolve()
    expect(signals[0]!.aborted).toBe(true)
  })

  it('goes on when the element is moved', async () => {
    const signals = heldBack()
    const element = mountWith('/moved.json')
    await expect.poll(() => signals.length).toBe(1)
    document.body.append(element)
    await Promise.resolve()
    expect(signals[0]!.aborted).toBe(false)
  })

  it('is made again when the element comes back', async () => {
    const signals = heldBack()
    const element = mountWith('/back.json')
    await expect.poll(() => signals.length).toBe(1)
    element.remove()
    await Promise.resolve()
    vi.restoreAllMocks()
    element.src = feed(programs('Back'))
    document.body.append(element)
    await expect.poll(() => visibleText(element)).toContain('Back')
  })

  it('is made again by the button that a visitor presses', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(TypeError('Failed to fetch'))
    const element = mountWith(feed(programs('Reached at last')))
    await expect.poll(() => visibleText(element)).toBe('This content could not be loaded. Try again')
    element.renderRoot.querySelector('button')!.click()
    await expect.poll(() => visibleText(element)).toContain('Reached at last')
  })

  it.each([
    ['another type', () => new Response('<p>', { headers: { 'Content-Type': 'text/html' } }), 'is text/html, not JSON'],
    [
      'more than a feed can be',
      () =>
        new Response(new Blob(Array(17).fill('x'.repeat(1_000_000))), { headers: { 'Content-Type': 'text/plain' } }),
      'is larger than 16 MB',
    ],
  ])('is refused with %s', async (_, answer, problem) => {
    vi.spyOn(console, 'warn').mockReturnValue()
    vi.spyOn(globalThis, 'fetch').mockImplementationOnce(() => Promise.resolve(answer()))
    const address = addressOf('')
    expect(await nextProblems(mountWith(address))).toEqual([`${address} ${problem}`])
  })

  it('says of another site that it may not be allowed to read there', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(TypeError('Failed to fetch'))
    expect(await nextProblems(mountWith('https://other.example/feed.json'))).toEqual([
      'https://other.example/feed.json cannot be reached, or its server does not let other sites read it (Access-Control-Allow-Origin)',
    ])
  })
})

describe('an id', () => {
  it('that changed still finds its record', async () => {
    const address = feed({ ...programs('Renamed'), redirects: { 'programs/earlier': program.id } })
    const element = mountWith(`${address}#earlier`)
    await expect.poll(() => visibleText(element)).toContain('Renamed')
  })
})
