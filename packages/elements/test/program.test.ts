/** Programs: what a card tells, and how cards of a row line up. */
import type { ProgramRecord } from '@housestaff/schema/records'
import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import '../src/program-card/program-card.js'
import '../src/program-list/program-list.js'
import { program } from './fixtures/records.js'
import { mount, textsOf, visibleText, type AnyElement } from './page.js'

afterEach(() => document.body.replaceChildren())

describe('a program’s card', () => {
  it('tells kind and length above the name', async () => {
    const element = await show({})
    expect(textsOf(element, 'hgroup > *')).toEqual(['Residency track · 3 years', 'Primary Care Program'])
  })

  it.each<[string, Partial<ProgramRecord>, string]>([
    ['only the kind where no length is known', { duration: undefined! }, 'Residency track'],
    ['a length in years and months', { kind: 'fellowship', duration: 'P1Y6M' }, 'Fellowship · 1 year, 6 months'],
    ['only the length of a kind that is new to it', { kind: 'rotation' as 'track' }, '3 years'],
  ])('tells %s', async (_, more, line) => {
    expect(textsOf(await show(more), '[part=kind]')).toEqual([line])
  })

  it('keeps all that it says inside a row that makes it higher', async () => {
    const row = document.createElement('div')
    row.style.display = 'grid'
    row.style.blockSize = '600px'
    document.body.append(row)
    const element = mount('hs-program-card', '', row)
    element.record = { ...program, asOf: '2019' }
    await element.updateComplete
    const [host, asOf] = [element, element.renderRoot.querySelector('[part=as-of]')!].map((box) =>
      box.getBoundingClientRect(),
    )
    expect(host!.height).toBe(600)
    expect(asOf!.bottom).toBeLessThanOrEqual(host!.bottom)
  })

  it('has no list of facts where there are none', async () => {
    const element = await show({ boards: undefined!, ambulatoryShare: undefined! })
    expect(element.renderRoot.querySelector('dl')).toBe(null)
  })

  it('lists the boards', async () => {
    const boards = [{ specialty: 'internal medicine' }, { specialty: 'pediatrics' }]
    const element = await show({ boards, ambulatoryShare: undefined! })
    expect(textsOf(element, '[part=fact] > *')).toEqual(['Board eligibility', 'internal medicine, pediatrics'])
  })

  it('tells a share in words, and draws it as a bar of that length', async () => {
    const ambulatoryShare = { percent: 12.5, qualifier: 'about', of: 'training time' } as const
    const element = await show({ boards: undefined!, ambulatoryShare })
    expect(textsOf(element, '[part=fact] > *')).toEqual(['Ambulatory care', 'about 12.5% of training time'])
    const bar = element.renderRoot.querySelector<SVGSVGElement>('[part=bar]')!
    expect(bar.querySelector('path')!.getTotalLength() / bar.viewBox.baseVal.width).toBe(0.125)
    expect(bar.ariaHidden).toBe('true')
  })

  it('leads to the program’s page', async () => {
    const link = (await show({})).renderRoot.querySelector('a')!
    expect([link.textContent, link.href]).toEqual([
      'Primary Care Program in detail',
      'https://hospital.example/primary-care',
    ])
  })

  it('leads nowhere where the program has no page', async () => {
    const element = await show({ url: undefined! })
    expect(element.renderRoot.querySelector('a')).toBe(null)
    expect(visibleText(element)).not.toContain('in detail')
  })
})

describe('cards of a row', () => {
  it('have names, summaries, facts and links at the same height', async () => {
    await page.viewport(1280, 800)
    const element = mount('hs-program-list')
    element.records = [
      { ...program, name: 'Primary Care and Population Health Program of the General Hospital' },
      { ...program, id: 'long', summary: 'It takes many words to say what this one is. '.repeat(5) },
      { ...program, id: 'bare', boards: undefined, ambulatoryShare: undefined },
    ]
    await element.updateComplete
    expect(tops(element, '[part=card]')).toHaveLength(3)
    for (const part of ['card', 'title', 'summary', 'facts', 'more']) {
      expect([part, new Set(tops(element, `[part=${part}]`)).size]).toEqual([part, 1])
    }
    const [first] = element.renderRoot.querySelectorAll('[part=card]')
    const parts = ['title', 'summary', 'facts', 'more'].map((part) => first!.querySelector(`[part=${part}]`)!)
    for (const [at, part] of parts.slice(1).entries()) {
      expect(part.getBoundingClientRect().top).toBeGreaterThan(parts[at]!.getBoundingClientRect().bottom)
    }
  })
})

const tops = ({ renderRoot }: AnyElement, selector: string) =>
  [...renderRoot.querySelectorAll(selector)].map((part) => Math.round(part.getBoundingClientRect().top))

async function show(more: Partial<ProgramRecord>): Promise<AnyElement> {
  const element = mount('hs-program-card')
  element.record = { ...program, ...more }
  await element.updateComplete
  return element
}
