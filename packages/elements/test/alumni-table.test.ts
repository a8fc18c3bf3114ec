/** Graduates as a table: what visitors see, press, type and hear. */
import type { AlumnusRecord } from '@housestaff/schema/records'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import '../src/alumni-table/alumni-table.js'
import type { HsAlumniTable } from '../src/alumni-table/alumni-table.js'
import { define } from '../src/define.js'
import { alumni, graduate } from './fixtures/alumni.js'

const wide = 1280
const narrow = 320
let table: HsAlumniTable

beforeEach(async () => {
  document.documentElement.lang = 'en'
  await page.viewport(wide, 800)
})

afterEach(() => {
  document.body.replaceChildren()
  document.documentElement.removeAttribute('dir')
  vi.restoreAllMocks()
  return cdp().send('Emulation.setEmulatedMedia', { media: '' })
})

describe('what a row shows', () => {
  it('is the name with its degrees, honours, and positions with when they were held', async () => {
    await mount([
      graduate(
        { given: 'Ana', family: 'López' },
        {
          awards: [{ name: 'Medal', year: 1989, grantor: organization('Academy'), sharedWith: [alumni[0]!.person] }],
          distinctions: ['best-selling author'],
          positions: [
            { titles: ['President', 'CEO'], organization: organization('Onyx'), held: 'at-as-of' },
            { titles: ['Dean'], organization: organization('School'), held: 'at-as-of', asOf: '2021-05' },
            { titles: ['Chair'], organization: organization('Board'), held: 'before' },
            { titles: ['Fellow'], unit: 'Cardiology', organization: organization('Clinic') },
            { titles: ['Chief'], organization: organization('Ward'), held: 'before', from: '2001', to: '2004-07' },
            { titles: ['Head'], organization: organization('Lab'), held: 'at-as-of', to: '2020-06-30' },
            { titles: ['Nurse'], organization: organization('Camp'), held: 'at-as-of', from: '2011' },
          ],
        },
      ),
    ])
    expect(cells()).toEqual([
      [
        'Ana López, MD',
        'Medal, 1989, Academy, shared with J. Michael Bishop | best-selling author',
        [
          'President and CEO, Onyx, as of 2019',
          'Dean, School, as of 2021',
          'formerly Chair, Board',
          'Fellow, Cardiology, Clinic',
          'formerly Chief, Ward, 2001–2004',
          'Head, Lab, until 2020',
          'Nurse, Camp, since 2011',
        ].join(' | '),
      ],
    ])
  })

  it('has a column only where some record fills it', async () => {
    await mount(alumni)
    expect(heads()).toEqual(['Name', 'Distinction', 'Positions'])
    await give([graduate(name('Ana')), graduate(name('Bo'), { classYear: 1998, program: program('Primary Care') })])
    expect(heads()).toEqual(['Name', 'Class', 'Program'])
    expect(cells()).toEqual([
      ['Ana, MD', '', ''],
      ['Bo, MD', '1998', 'Primary Care'],
    ])
  })

  it('does not repeat one program in every row, nor find it', async () => {
    await mount([name('Ana'), name('Bo')].map((name) => graduate(name, { program: program('Primary Care') })))
    expect(heads()).toEqual(['Name'])
    await search('primary')
    expect(count()).toBe('0 of 2 alumni')
  })

  it('needs no controls when it is the only one', async () => {
    await mount(alumni.slice(0, 1))
    expect(table.renderRoot.querySelectorAll('button, input, select, [role=status]')).toHaveLength(0)
    expect(find('caption').innerText).toBe('Alumni')
  })
})

describe('sorting', () => {
  it('is as given at first, and then no head says otherwise', async () => {
    await mount([name('Zoe'), name('Ana')].map((name) => graduate(name)))
    expect(names()).toEqual(['Zoe', 'Ana'])
    expect(table.renderRoot.querySelectorAll('[aria-sort]')).toHaveLength(0)
  })

  it('goes by family name, skips particles, and puts accented letters beside the plain ones', async () => {
    await mount([
      graduate({ given: 'Zoe', particle: 'van der', family: 'Berg' }),
      graduate({ given: 'Émile', family: 'Óscar' }),
      graduate({ given: 'Ana', family: 'zapata' }),
      graduate({ given: 'Émile', family: 'Abt' }),
      graduate({ given: 'Emma', family: 'Abt' }),
      graduate({ given: 'Adam', family: 'Pérez' }),
      graduate({ given: 'Bo', family: 'Perry' }),
    ])
    await press('Name')
    expect(names()).toEqual([
      'Émile Abt',
      'Emma Abt',
      'Zoe van der Berg',
      'Émile Óscar',
      'Adam Pérez',
      'Bo Perry',
      'Ana zapata',
    ])
  })

  it('takes years as numbers, and puts empty cells last both ways', async () => {
    await mount(
      [2011, undefined, 998, 1985].map((year) => graduate(name(`Of ${year}`), year ? { classYear: year } : {})),
    )
    await press('Class')
    expect(names()).toEqual(['Of 998', 'Of 1985', 'Of 2011', 'Of undefined'])
    await press('Class')
    expect(names()).toEqual(['Of 2011', 'Of 1985', 'Of 998', 'Of undefined'])
  })

  it('marks exactly one head, ascending first', async () => {
    await mount(alumni)
    const marks = () => [...table.renderRoot.querySelectorAll('thead th')].map((head) => head.getAttribute('aria-sort'))
    await press('Name')
    expect(marks()).toEqual(['ascending', null, null])
    await press('Name')
    expect(marks()).toEqual(['descending', null, null])
    await press('Distinction')
    expect(marks()).toEqual([null, 'ascending', null])
  })

  it('shows arrows before use, and only the one that applies after', async () => {
    await mount(alumni)
    const seen = (head: string) =>
      [...button(head).querySelectorAll('path')].filter((path) => getComputedStyle(path).display !== 'none').length
    expect([seen('Name'), getComputedStyle(button('Name').querySelector('svg')!).opacity]).toEqual([2, '0.4'])
    await press('Name')
    expect([seen('Name'), getComputedStyle(button('Name').querySelector('svg')!).opacity]).toEqual([1, '1'])
  })

  it('goes back to the first page', async () => {
    await mount(alumni)
    await press('Next')
    await press('Name')
    expect(pageLine()).toBe('Page 1 of 2')
  })
})

describe('search', () => {
  it('says how many it finds, to the eye at once and to the ear after a pause', async () => {
    await mount(alumni)
    await search('nobel')
    expect(count()).toBe('7 of 17 alumni')
    expect(heard()).toBe('')
    await expect.poll(heard).toBe('7 of 17 alumni shown')
    expect(names()).toHaveLength(7)
  })

  it('keeps the focus and the place in the text while somebody types', async () => {
    await mount(alumni)
    const field = find<HTMLInputElement>('input')
    await search('bel')
    field.setSelectionRange(0, 0)
    await userEvent.keyboard('no')
    await table.updateComplete
    expect([focused(), field.value, field.selectionStart]).toEqual([field, 'nobel', 2])
  })

  it('marks what it finds, in names, quiet words and figures', async () => {
    await mount([graduate({ given: 'Ana', family: 'Álvarez' }, { classYear: 1998 }), alumni[0]!, alumni[3]!])
    await search('alva 98')
    expect(marks()).toEqual(['Álva', '98'])
    await search('formerly')
    expect(marks()).toEqual(['formerly'])
    await search('')
    expect(marks()).toEqual([])
  })

  it('marks words, and never markup that a record brings along', async () => {
    await mount([alumni[0]!, graduate(name('<mark>Bo</mark><img src=x onerror=alert(1)>'))])
    await search('mark')
    expect(marks()).toEqual(['mark', 'mark'])
    expect(names()).toEqual(['<mark>Bo</mark><img src=x onerror=alert(1)>'])
    expect(find('tbody').querySelector('img')).toBe(null)
  })

  it('is ended by Escape', async () => {
    await mount(alumni)
    await search('nobel')
    await userEvent.keyboard('{Escape}')
    await table.updateComplete
    expect([find<HTMLInputElement>('input').value, count()]).toEqual(['', '17 alumni'])
  })

  it('says in its row that nothing matches, and offers to clear', async () => {
    await mount(alumni)
    await search(' xyz')
    expect(find('tbody').innerText).toBe('No alumni match “xyz”. Clear')
    await expect.poll(heard).toBe('No alumni match “xyz”.')
    await userEvent.click(find('tbody button'))
    await table.updateComplete
    expect(count()).toBe('17 alumni')
  })

  it('names the award as well where nothing matches both', async () => {
    await mount(alumni)
    await choose("Trustees' Medal (1)")
    await search('brown')
    expect(find('tbody').innerText).toBe("No alumni match “brown” and Trustees' Medal. Clear")
    await expect.poll(heard).toBe("No alumni match “brown” and Trustees' Medal.")
  })

  it('goes back to the first page', async () => {
    await mount(alumni)
    await press('Next')
    await search('e')
    expect(pageLine()).toBe('Page 1 of 2')
  })

  it('can be cleared, which puts the focus into the field', async () => {
    await mount(alumni)
    expect(button('Clear')).toBeUndefined()
    await search('nobel')
    await choose("Trustees' Medal (0)")
    await press('Clear')
    expect([count(), find<HTMLSelectElement>('select').value, focused()]).toEqual(['17 alumni', '', find('input')])
    expect(button('Clear')).toBeUndefined()
    await expect.poll(heard).toBe('17 alumni shown')
  })
})

describe('the choice of an award', () => {
  it('counts each award, among what search finds', async () => {
    await mount(alumni)
    expect(options()).toEqual(['Any', 'Nobel Prize in Physiology or Medicine (7)', "Trustees' Medal (1)"])
    await search('brown')
    expect(options()).toEqual(['Any', 'Nobel Prize in Physiology or Medicine (2)', "Trustees' Medal (0)"])
  })

  it('narrows the rows', async () => {
    await mount(alumni)
    await choose("Trustees' Medal (1)")
    expect([names(), count()]).toEqual([['Roman DeSanctis'], '1 of 17 alumni'])
    await expect.poll(heard).toBe('1 of 17 alumni shown')
  })

  it('stands beside others, each counting what the others leave', async () => {
    const of = (given: string, classYear: number, place: string, award: string) =>
      graduate(name(given), { classYear, program: program(place), awards: [{ name: award }] })
    await mount([of('Ana', 1998, 'Rural', 'Medal'), of('Bo', 2011, 'Rural', 'Prize'), of('Cy', 2011, 'Urban', 'Medal')])
    const choices = () =>
      [...table.renderRoot.querySelectorAll('select')].map(({ options }) => [...options].map(({ text }) => text))
    const [years, programs] = table.renderRoot.querySelectorAll('select')
    expect(choices()).toEqual([
      ['Any', '2011 (2)', '1998 (1)'],
      ['Any', 'Rural (2)', 'Urban (1)'],
      ['Any', 'Medal (2)', 'Prize (1)'],
    ])
    await userEvent.selectOptions(years!, '2011 (2)')
    await userEvent.selectOptions(programs!, 'Rural (1)')
    expect([names(), count()]).toEqual([['Bo'], '1 of 3 alumni'])
    expect(choices()).toEqual([
      ['Any', '2011 (1)', '1998 (1)'],
      ['Any', 'Rural (1)', 'Urban (1)'],
      ['Any', 'Medal (0)', 'Prize (1)'],
    ])
    await search('medal')
    expect(find('tbody').innerText).toBe('No alumni match “medal”, 2011, and Rural. Clear')
  })

  it('is not offered where there is nothing to choose from', async () => {
    await mount(alumni.filter(({ awards }) => awards?.[0]?.year))
    expect(table.renderRoot.querySelector('select')).toBe(null)
  })
})

describe('pages', () => {
  it('are turned by buttons that keep the focus at the ends', async () => {
    await mount(alumni)
    expect([names().length, pageLine(), button('Previous').ariaDisabled]).toEqual([10, 'Page 1 of 2', 'true'])
    await press('Next')
    expect([names().length, pageLine(), button('Next').ariaDisabled]).toEqual([7, 'Page 2 of 2', 'true'])
    await expect.poll(heard).toBe('Page 2 of 2, 7 alumni')
    await userEvent.keyboard('{Enter}')
    expect([pageLine(), focused()]).toEqual(['Page 2 of 2', button('Next')])
  })

  it('begin at their first row, where the one before ended below it', async () => {
    await page.viewport(narrow, 400)
    await mount(alumni)
    button('Next').scrollIntoView()
    await press('Next')
    await expect.poll(() => find('table').getBoundingClientRect().top).toBeCloseTo(0, 0)
  })

  it('begin below a bar of the page’s own', async () => {
    await page.viewport(narrow, 400)
    await mount(alumni)
    table.style.setProperty('--hs-table-top', '50px')
    button('Next').scrollIntoView()
    await press('Next')
    await expect.poll(() => find('table').getBoundingClientRect().top).toBeCloseTo(50, 0)
  })

  it('stay where they are when their first row is in sight', async () => {
    await mount(alumni)
    table.pageSize = 2
    table.style.marginBlock = '100px 2000px'
    await press('Next')
    await frames()
    expect([pageLine(), window.scrollY]).toEqual(['Page 2 of 9', 0])
  })

  it('keep the pressed button in sight when they are turned by keyboard', async () => {
    await page.viewport(narrow, 400)
    await mount(alumni)
    table.style.setProperty('--hs-table-top', '50px')
    table.style.marginBlockEnd = '2000px'
    for (const [label, line] of [
      ['Next', 'Page 2 of 2'],
      ['Previous', 'Page 1 of 2'],
    ] as const) {
      button(label).focus()
      await userEvent.keyboard('{Enter}')
      await frames()
      expect([pageLine(), focused()]).toEqual([line, button(label)])
      const { top, bottom } = button(label).getBoundingClientRect()
      expect([label, top > 50 && bottom < 400]).toEqual([label, true])
    }
  })

  it('of the same length are turned by keyboard without any scrolling', async () => {
    await page.viewport(narrow, 400)
    await mount(Array.from({ length: 30 }, (_, at) => ({ ...alumni[0]!, id: `graduate-${at}` })))
    button('Next').focus()
    const before = window.scrollY
    await userEvent.keyboard('{Enter}')
    await frames()
    expect([pageLine(), before > 0, window.scrollY]).toEqual(['Page 2 of 3', true, before])
  })

  it('give way to all rows without a leap when that is asked for by keyboard', async () => {
    await page.viewport(narrow, 400)
    await mount(alumni)
    button('Show all 17').focus()
    const before = window.scrollY
    await userEvent.keyboard('{Enter}')
    await frames()
    expect([names().length, window.scrollY]).toEqual([17, before])
  })

  it('give way to all rows and come back', async () => {
    await mount(alumni)
    await press('Show all 17')
    expect([names().length, button('Next'), focused()]).toEqual([17, undefined, button('Show in pages')])
    await expect.poll(heard).toBe('17 alumni shown')
    await press('Show in pages')
    expect([names().length, focused()]).toEqual([10, button('Show all 17')])
    await expect.poll(heard).toBe('Page 1 of 2, 10 alumni')
  })

  it('are not spoken of when everything fits', async () => {
    await mount(alumni)
    await search('nobel')
    expect(table.renderRoot.querySelector('nav')).toBe(null)
  })

  it.each([
    ['5', 5],
    ['0', 17],
    ['16.5', 16],
    ['many', 17],
  ])('have as many rows as page-size="%s" says', async (size, rows) => {
    await mount(alumni)
    table.setAttribute('page-size', size)
    await table.updateComplete
    expect(names()).toHaveLength(rows)
  })

  it('of 16.5 rows go on after the sixteenth', async () => {
    await mount(alumni)
    table.setAttribute('page-size', '16.5')
    await press('Next')
    expect([names(), pageLine()]).toEqual([['Samuel O. Thier'], 'Page 2 of 2'])
  })

  it('of a thousand rows are drawn again after they were hidden, and marked while they are searched', async () => {
    const many = Array.from({ length: 1000 }, (_, at) => ({ ...graduate(name(`Name${at}`)), id: `graduate-${at}` }))
    await mount(many)
    table.pageSize = 0
    for (const records of [many, undefined, many]) await give(records as AlumnusRecord[])
    expect([names().length, names().at(-1)]).toEqual([1000, 'Name999'])
    await search('name99')
    expect([names().length, new Set(marks())]).toEqual([11, new Set(['Name99'])])
    await search('')
    expect([names().length, marks()]).toEqual([1000, []])
  })

  it('show ten thousand records a page at a time', async () => {
    await mount(Array.from({ length: 10_000 }, (_, at) => ({ ...alumni[at % 17]!, id: `graduate-${at}` })))
    expect([names().length, pageLine(), count()]).toEqual([10, 'Page 1 of 1,000', '10,000 alumni'])
  })
})

describe('attributes', () => {
  it('give the table a caption and pages of another length until they are removed', async () => {
    await mount(alumni)
    const seen = async () => {
      await table.updateComplete
      const nav = find('nav').getAttribute('aria-label')
      return [find('caption').textContent.trim(), find('p[part=caption]').innerText, nav, names().length]
    }
    table.setAttribute('caption', 'Our graduates')
    table.setAttribute('page-size', '4')
    expect(await seen()).toEqual(['Our graduates', 'Our graduates', 'Pages of Our graduates', 4])
    table.removeAttribute('caption')
    table.removeAttribute('page-size')
    expect(await seen()).toEqual(['Alumni', 'Alumni', 'Pages of Alumni', 10])
  })
})

describe('what is read out', () => {
  it('is nothing at first, though the place for it is there', async () => {
    await mount(alumni)
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(heard()).toBe('')
  })

  it('is the order after sorting', async () => {
    await mount(alumni)
    await press('Name')
    await expect.poll(heard).toBe('Sorted by name, ascending')
    await press('Name')
    await expect.poll(heard).toBe('Sorted by name, descending')
  })
})

describe('the keyboard', () => {
  it('reaches everything in reading order', async () => {
    await mount(alumni)
    find('input').focus()
    const reached = []
    for (let at = 0; at < 8; at += 1) {
      reached.push(focused()!.innerText.trim() || focused()!.tagName)
      await userEvent.tab()
    }
    const select = "Any\nNobel Prize in Physiology or Medicine (7)\nTrustees' Medal (1)"
    expect(reached).toEqual(['INPUT', select, 'Name', 'Distinction', 'Positions', 'Previous', 'Next', 'Show all 17'])
  })

  it('sorts by Enter and by Space, and stays on the head', async () => {
    await mount(alumni)
    button('Name').focus()
    await userEvent.keyboard('{Enter}')
    await userEvent.keyboard(' ')
    await table.updateComplete
    expect([names()[0], focused()]).toEqual(['Samuel O. Thier', button('Name')])
  })
})

describe('the look', () => {
  it('marks what has the focus by an outline in the accent', async () => {
    await mount(alumni)
    table.style.setProperty('--hs-accent', 'rgb(1, 2, 3)')
    for (let at = 0; at < 3; at += 1) {
      await userEvent.tab()
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused()!)
      expect([outlineStyle, outlineWidth, outlineColor]).toEqual(['solid', '2px', 'rgb(1, 2, 3)'])
    }
  })

  it('keeps the head in sight below a bar of the page’s own, where there is room for columns', async () => {
    await mount(alumni)
    table.style.marginBlockEnd = '2000px'
    const top = () => Math.round(find('thead').getBoundingClientRect().top)
    window.scrollTo(0, 400)
    expect(top()).toBe(0)
    table.style.setProperty('--hs-table-top', '50px')
    expect(top()).toBe(50)
    await page.viewport(narrow, 800)
    expect(top()).toBeLessThan(0)
  })

  it('has controls of at least 24 pixels on a phone, even in small print', async () => {
    await page.viewport(360, 800)
    await mount(alumni)
    table.style.fontSize = '12px'
    await search('e')
    const low = [...table.renderRoot.querySelectorAll('button, input, select')].filter(
      (control) => control.getBoundingClientRect().height < 24,
    )
    expect([low, button('Clear').checkVisibility()]).toEqual([[], true])
  })
})

describe('paper', () => {
  it('has no controls', async () => {
    await mount(alumni)
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' })
    const shown = [...table.renderRoot.querySelectorAll('input, select, svg, button')].filter((control) =>
      control.checkVisibility(),
    )
    expect(shown).toEqual([])
  })

  it('has all rows at once, and the screen its page again', async () => {
    await mount(alumni)
    await press('Next')
    await search('nobel')
    await press('Name')
    window.dispatchEvent(new Event('beforeprint'))
    expect(names()).toHaveLength(17)
    window.dispatchEvent(new Event('afterprint'))
    expect([names().length, find<HTMLInputElement>('input').value]).toEqual([7, 'nobel'])
  })

  it('is forgotten when the element leaves the page', async () => {
    await mount(alumni)
    table.remove()
    window.dispatchEvent(new Event('beforeprint'))
    expect(names()).toHaveLength(10)
  })
})

describe.each([wide, narrow])('at %d pixels', (width) => {
  beforeEach(async () => {
    await page.viewport(width, 800)
    await mount(alumni)
  })

  it('is a table to assistive technology', () => {
    const roles = [...find('table').querySelectorAll('*')].map((node) => node.role).filter(Boolean)
    const head = ['rowgroup', 'row', 'columnheader', 'columnheader', 'columnheader']
    const rows = Array.from({ length: 10 }, () => ['row', 'rowheader', 'cell', 'cell'])
    expect([find('table').role, ...roles]).toEqual(['table', ...head, 'rowgroup', ...rows.flat()])
    const hidden = [...find('table').querySelectorAll('[role]')].filter((node) => !node.checkVisibility())
    expect(hidden).toEqual([])
  })

  it('can be sorted', async () => {
    await press('Name')
    await press('Name')
    expect(names()[0]).toBe('Samuel O. Thier')
  })

  it('has controls of at least 24 pixels', () => {
    for (const control of table.renderRoot.querySelectorAll('button, input, select')) {
      const { width, height } = control.getBoundingClientRect()
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
    }
  })

  it('never makes the page scroll sideways', async () => {
    const long = { given: 'Maximiliana', middle: 'Wilhelmina Konstantinopolitanska', family: 'Schwarzenberg-Rosenthal' }
    await give([graduate(long, { distinctions: ['x'.repeat(80)] }), ...alumni])
    const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    expect(sideways()).toBe(0)
    document.documentElement.dir = 'rtl'
    expect(sideways()).toBe(0)
    table.style.fontSize = '200%'
    expect(sideways()).toBe(0)
  })

  it('has no axe violation, whatever its state', async () => {
    for (const step of [() => undefined, () => press('Name'), () => search('xyz'), () => press('Clear')]) {
      await step()
      const { violations } = await axe.run(table, { rules: { region: { enabled: false } } })
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    }
  })
})

describe('on a narrow page', () => {
  it('a row is a card of labels and values, empty ones left out', async () => {
    await page.viewport(narrow, 800)
    await mount(alumni)
    const [row] = table.renderRoot.querySelectorAll('tbody tr')
    const [distinction, positions] = row!.querySelectorAll('td')
    expect([getComputedStyle(distinction!).display, getComputedStyle(distinction!, '::before').content]).toEqual([
      'grid',
      '"Distinction" / ""',
    ])
    expect(positions!.getBoundingClientRect().height).toBe(0)
  })
})

describe('a strict page', () => {
  it('meets no style of ours in the markup', async () => {
    await mount(alumni)
    await search('xyz')
    expect(table.renderRoot.querySelectorAll('[style], style')).toHaveLength(0)
  })

  it('may load the element twice', () => {
    const info = vi.spyOn(console, 'info').mockReturnValue()
    define('hs-alumni-table', class extends HTMLElement {})
    expect(info).toHaveBeenCalledOnce()
  })
})

describe('junk', () => {
  const [good] = alumni
  const person = good!.person
  it.each<[string, unknown]>([
    ['null', null],
    ['a number', 7],
    ['text', 'text'],
    ['an empty object', {}],
    ['a list', []],
    ['nobody', { ...good, person: null }],
    ['somebody without a name', { ...good, person: { ...person, name: {} } }],
    ['degrees that are no list', { ...good, person: { ...person, degrees: 7 } }],
    ['positions that are no list', { ...good, positions: 'none' }],
    ['a position nowhere', { ...good, positions: [{ titles: ['Dean'] }] }],
    ['an award without a name', { ...good, awards: [{}] }],
    ['an award with a nested name', { ...good, awards: [{ name: { en: 'Medal' } }] }],
    ['a distinction that poses as a template', { ...good, distinctions: [{ _$litType$: 1, strings: [] }] }],
    ['a year that is no number', { ...good, classYear: Number.NaN }],
    ['a nested year', { ...good, classYear: { year: 1998 } }],
    ['a program with two names', { ...good, program: { name: ['Primary', 'Care'] } }],
  ])('such as %s is left out, and the other rows stay', async (_, wrong) => {
    vi.spyOn(console, 'warn').mockReturnValue()
    await mount([alumni[1], wrong, alumni[2]] as AlumnusRecord[])
    await expect.poll(names).toEqual(['Michael S. Brown', 'Mandy Cohen'])
    await press('Name')
    await search('cohen')
    expect(names()).toEqual(['Mandy Cohen'])
  })

  it('in place of records does not matter once records follow', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    await mount('records' as unknown as AlumnusRecord[])
    await expect.poll(() => warn.mock.calls.length).toBe(1)
    await give(alumni)
    expect(names()).toHaveLength(10)
  })
})

async function mount(records: AlumnusRecord[]): Promise<void> {
  table = document.createElement('hs-alumni-table')
  document.body.append(table)
  await give(records)
}

async function give(records: AlumnusRecord[]): Promise<void> {
  table.records = records
  await table.updateComplete
}

async function press(label: string): Promise<void> {
  await userEvent.click(button(label))
  await table.updateComplete
}

async function search(query: string): Promise<void> {
  await userEvent.fill(find('input'), query)
  await table.updateComplete
}

async function choose(option: string): Promise<void> {
  await userEvent.selectOptions(find('select'), option)
  await table.updateComplete
}

async function frames(): Promise<void> {
  for (let at = 0; at < 3; at += 1) await new Promise(requestAnimationFrame)
}

function find<Found extends HTMLElement>(selector: string): Found {
  return table.renderRoot.querySelector<Found>(selector)!
}

function button(label: string): HTMLButtonElement {
  return [...table.renderRoot.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === label)!
}

function heads(): string[] {
  return [...table.renderRoot.querySelectorAll('thead th')].map((head) => head.textContent.trim())
}

function cells(): string[][] {
  return [...table.renderRoot.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) =>
      [...cell.children].map(({ textContent }) => textContent.replaceAll('\u00A0', ' ')).join(' | '),
    ),
  )
}

function names(): string[] {
  return cells().map(([name]) => name!.replace(/, .*/, ''))
}

function options(): string[] {
  return [...find<HTMLSelectElement>('select').options].map(({ text }) => text)
}

function count(): string {
  return find('[part=count] span').innerText
}

function pageLine(): string {
  return find('[part=page]').innerText
}

function marks(): string[] {
  return [...table.renderRoot.querySelectorAll('mark')].map(({ textContent }) => textContent)
}

function heard(): string {
  return find('[role=status]').textContent
}

function focused(): HTMLElement | null {
  return table.shadowRoot!.activeElement as HTMLElement | null
}

function name(given: string) {
  return { given, family: '' }
}

function organization(name: string) {
  return { collection: 'organizations', id: name, name } as const
}

function program(name: string) {
  return { collection: 'programs', id: name, name } as const
}
