/** What pages without script are given. */
import type { CollectionName, Feed, Records } from '@housestaff/schema/records'
import { describe, expect, it } from 'vitest'
import { html, prerender, stylesheet } from '../src/prerender/prerender.js'
import { alumnus, program, testimonial, wellness } from './fixtures/records.js'

const feedOf = <Name extends CollectionName>(collection: Name, ...records: Records[Name][]): Feed<Name> => ({
  schema: 1,
  collection,
  department: 'Medicine & Surgery',
  digest: '0123456789abcdef',
  records,
  withdrawn: [],
})

describe('prerender', () => {
  it('writes an element’s content as plain HTML inside its tag', async () => {
    const feed = feedOf('programs', program)
    const html = await prerender(feed, { tag: 'hs-program-list', src: '/feed/programs.json', current: '/programs' })
    expect(html).toMatchInlineSnapshot(`
      "<hs-program-list src="/feed/programs.json" data-hs="programs@0123456789abcdef">
      <ul>
      <li><article>
      <hgroup>
      <p>Residency track · 3 years</p>
      <h3>Primary Care Program</h3>
      </hgroup>
      <p>Trains residents for lasting relationships with patients.</p>
      <dl>
      <div>
      <dt>Board eligibility</dt>
      <dd>internal medicine</dd>
      </div>
      <div>
      <dt>Ambulatory care</dt>
      <dd>nearly 40% of clinical training time</dd>
      </div>
      </dl> <p><a href="https://hospital.example/primary-care">Primary Care Program in detail</a></p>
      </article></li>
      </ul>
      <p>As of 2026. Current: <a href="/programs">Medicine &amp; Surgery</a></p>
      </hs-program-list>
      "
    `)
  })

  it('writes one record, chosen by its id', async () => {
    const feed = feedOf('testimonials', testimonial, { ...testimonial, id: 'other' })
    const options = { tag: 'hs-testimonial', src: '/feed/testimonials.json', current: '/voices', id: 'lopez' }
    expect(await prerender(feed, options)).toMatchInlineSnapshot(`
      "<hs-testimonial src="/feed/testimonials.json#lopez" data-hs="testimonials@0123456789abcdef">
      <figure>
      <p>Credits her colleagues.</p>
      <figcaption>
      <p><span translate="no">Ana López</span><span translate="no">, MD, PhD</span></p>
      <p>categorical resident</p>
      <p>Retold from <a href="https://hospital.example/">Residency page</a>, 2026</p>
      </figcaption>
      </figure>
      <p>As of 2026. Current: <a href="/voices">Medicine &amp; Surgery</a></p>
      </hs-testimonial>
      "
    `)
  })

  it('writes a table with its caption and headers, and without controls', async () => {
    const feed = feedOf('alumni', alumnus)
    const html = await prerender(feed, { tag: 'hs-alumni-table', src: '/feed/alumni.json', current: '/alumni' })
    expect(html).toMatchInlineSnapshot(`
      "<hs-alumni-table src="/feed/alumni.json" data-hs="alumni@0123456789abcdef">
      <table>
      <caption>
      Alumni
      </caption>
      <thead>
      <tr>
      <th scope="col">
      Name
      </th><th scope="col">
      Distinction
      </th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <th scope="row"><div>Ana López</div></th>
      <td><div>Nobel Prize in Physiology or Medicine, 1989</div></td>
      </tr>
      </tbody>
      </table>
      <p>As of 2026. Current: <a href="/alumni">Medicine &amp; Surgery</a></p>
      </hs-alumni-table>
      "
    `)
  })

  it('writes a table of programs with what each does not state, in the order that attributes ask for', async () => {
    const bare = { ...program, id: 'bare', name: 'Bare', boards: undefined!, duration: 'P1Y', url: undefined! }
    const attributes = { columns: 'program,length,boards', sort: 'length' }
    const options = { tag: 'hs-program-table', src: '/f.json', current: '/', attributes }
    expect(await prerender(feedOf('programs', program, bare), options)).toContain(`<tbody>
<tr>
<th scope="row"><div>Bare</div><div>Residency track</div></th>
<td><div>1 year</div></td><td><div>Not stated</div></td>
</tr><tr>
<th scope="row"><div><a href="https://hospital.example/primary-care">Primary Care Program</a></div><div>Residency track</div></th>
<td><div>3 years</div></td><td><div>internal medicine</div></td>
</tr>
</tbody>`)
  })

  it('fits its headings to the page', async () => {
    const feed = feedOf('wellness', wellness)
    const options = { tag: 'hs-wellness-list', src: '/feed/wellness.json', current: '/', headingLevel: 4 }
    const html = await prerender(feed, options)
    expect(html).toContain('<hs-wellness-list src="/feed/wellness.json" heading-level="4"')
    expect(html).toContain('<h4>Time off</h4>')
    expect(html).toContain('<h5>Vacation</h5>')
  })

  it('escapes what records say', async () => {
    const feed = feedOf('programs', { ...program, name: '<img src=x onerror=alert(1)>' })
    const html = await prerender(feed, { tag: 'hs-program-list', src: '/a"b', current: '/programs' })
    expect(html).toContain('<h3>&lt;img src=x onerror=alert(1)&gt;</h3>')
    expect(html).toContain('src="/a&quot;b"')
  })

  it('says that there is no such element', async () => {
    const options = { tag: 'hs-nothing', src: '/feed/programs.json', current: '/' }
    await expect(prerender(feedOf('programs', program), options)).rejects.toThrow('There is no element <hs-nothing>.')
  })

  it('names the record that is not there', async () => {
    const options = { tag: 'hs-testimonial', src: '/feed/testimonials.json', current: '/', id: 'nobody' }
    await expect(prerender(feedOf('testimonials', testimonial), options)).rejects.toThrow(
      /^The feed of testimonials has no record nobody\.$/,
    )
  })

  it('names the collection that the element does not show', async () => {
    const options = { tag: 'hs-testimonial-list', src: '/feed/programs.json', current: '/' }
    await expect(prerender(feedOf('programs', program), options)).rejects.toThrow(
      /^<hs-testimonial-list> shows testimonials, and the feed holds programs\.$/,
    )
  })

  it.each<[string, object, string]>([
    ['a field that is no text', { ...program, name: 5 }, 'record 2.name is not a string'],
    ['a field too few', { ...program, summary: undefined }, 'record 2.summary is not a string'],
  ])('names what is wrong with a record of %s', async (_, wrong, problem) => {
    const feed = feedOf('programs', program, wrong as typeof program)
    const options = { tag: 'hs-program-list', src: '/feed/programs.json', current: '/' }
    await expect(prerender(feed, options)).rejects.toThrow(`The feed of programs is wrong: ${problem}.`)
  })

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,Hi',
    'mailto:a@b.example',
  ])('does not lead to %j', async (current) => {
    const options = { tag: 'hs-program-list', src: '/feed/programs.json', current }
    await expect(prerender(feedOf('programs', program), options)).rejects.toThrow(
      `${current} is not the address of a page.`,
    )
  })

  it('leads to a page anywhere', async () => {
    const options = { tag: 'hs-program-list', src: '/f.json', current: 'https://hospital.example/?a=1&b="2"' }
    const html = await prerender(feedOf('programs', program), options)
    expect(html).toContain(
      'Current: <a href="https://hospital.example/?a=1&amp;b=&quot;2&quot;">Medicine &amp; Surgery</a>',
    )
  })

  it('escapes what the feed says of itself', async () => {
    const feed = { ...feedOf('programs', program), digest: '"><script>', department: '<b>Medicine</b>' }
    const html = await prerender(feed, { tag: 'hs-program-list', src: '/f.json', current: '/' })
    expect(html).toMatch(/^<hs-program-list src="\/f\.json" data-hs="programs@&quot;>&lt;script>">\n/)
    expect(html).toContain('<a href="/">&lt;b>Medicine&lt;/b></a>')
  })

  it('says of an empty feed where to look, and no date', async () => {
    const html = await prerender(feedOf('programs'), { tag: 'hs-program-list', src: '/f.json', current: '/programs' })
    expect(html).toMatchInlineSnapshot(`
      "<hs-program-list src="/f.json" data-hs="programs@0123456789abcdef">
      <p>Nothing to show yet.</p>
      <p>Current: <a href="/programs">Medicine &amp; Surgery</a></p>
      </hs-program-list>
      "
    `)
  })

  it('keeps the marks of a quotation', async () => {
    const quotation = { ...testimonial, statement: { form: 'quotation', text: 'They carried me.' } as const }
    const html = await prerender(feedOf('testimonials', quotation), {
      tag: 'hs-testimonial-list',
      src: '/f.json',
      current: '/',
    })
    expect(html).toContain('<blockquote><p>“They carried me.”</p></blockquote>')
    expect(html).not.toContain('Retold')
  })

  it.each([
    ['en', 'July 14, 2026', 'Dean, Chair, and Chief, Clinic'],
    ['en-GB', '14 July 2026', 'Dean, Chair and Chief, Clinic'],
    ['fr', 'July 14, 2026', 'Dean, Chair, and Chief, Clinic'],
    [undefined, 'July 14, 2026', 'Dean, Chair, and Chief, Clinic'],
  ])('writes dates and lists as in %s, where that is English', async (language, date, positions) => {
    const organization = { collection: 'organizations', id: 'clinic', name: 'Clinic' } as const
    const dean = { ...alumnus, asOf: '2026-07-14', positions: [{ titles: ['Dean', 'Chair', 'Chief'], organization }] }
    const html = await prerender(feedOf('alumni', alumnus, dean), {
      tag: 'hs-alumni-table',
      src: '/f.json',
      current: '/',
      ...(language && { language }),
    })
    expect(html).toContain(`<p>As of ${date}. Current: `)
    expect(html).toContain(`<td><div>${positions}</div></td>`)
    expect(html).not.toContain('lang')
  })
})

describe('a declarative shadow tree', () => {
  const options = {
    tag: 'hs-program-card',
    src: '/feed/programs.json',
    current: '/programs',
    id: program.id,
    stylesheet: '/styles/hs-program-card.css',
  }

  it('looks as the element does, by a linked stylesheet, without what a strict policy stops', async () => {
    const html = await prerender(feedOf('programs', program), options)
    expect(html.replace(/<article[^]*<\/article>/, '…')).toBe(
      `<hs-program-card src="/feed/programs.json#primary-care" data-hs="programs@0123456789abcdef">
<template shadowrootmode="open"><link rel="stylesheet" href="/styles/hs-program-card.css">
…</template>
</hs-program-card>
`,
    )
    expect(html).toContain('<p part="summary">')
    expect(html).not.toMatch(/<style|<!--|style=|defer-hydration/)
  })

  it('of a table has the first page with its controls, as the element will draw them', async () => {
    const records = Array.from({ length: 12 }, (_, at) => ({ ...alumnus, id: `graduate-${at}` }))
    const table = { tag: 'hs-alumni-table', src: '/f.json', current: '/', stylesheet: '/s.css', attributes: { key: 'a' } }
    const html = await prerender(feedOf('alumni', ...records), table)
    expect(html.match(/<tr role="row" part="row">/g)).toHaveLength(10)
    expect(html).toContain('<span part="page">Page 1 of 2</span>')
    expect(html).toContain('<hs-alumni-table src="/f.json" key="a" data-hs="alumni@0123456789abcdef">')
  })

  it('has its stylesheet', () => {
    expect(stylesheet('hs-program-card')).toContain('--_accent: var(--hs-accent')
  })
})

it('says in Spanish when content was true', async () => {
  const options = { tag: 'hs-program-list', src: '/f.json', current: '/es', language: 'es' }
  expect(await prerender(feedOf('programs', { ...program, asOf: '2026-07' }), options)).toContain(
    '<p>Datos de julio de 2026. Versión actual: <a href="/es">',
  )
})

describe('html', () => {
  it('writes what an element shows of a record, for server components', () => {
    expect(html('hs-testimonial', testimonial, { language: 'es' })).toMatchInlineSnapshot(`
      "<figure>
      <p><span lang="en">Credits her colleagues.</span></p>
      <figcaption>
      <p><span translate="no">Ana López</span><span translate="no">, MD, PhD</span></p>
      <p>categorical resident</p>
      <p>Relatado a partir de <a href="https://hospital.example/">Residency page</a>, 2026</p>
      </figcaption>
      </figure>"
    `)
  })

  it('writes what attributes leave of records', () => {
    const records = [wellness, { ...wellness, id: 'leave', kind: 'leave', name: 'Parental leave' }]
    const leave = html('hs-wellness-list', records, { attributes: { category: 'leave' }, headingLevel: 2 })
    expect(leave.match(/<h\d>[^<]*/g)).toEqual(['<h2>Leave', '<h3>Parental leave'])
  })

  it('throws where there is no such element', () => {
    expect(() => html('hs-nothing', [])).toThrow('There is no element <hs-nothing>.')
  })
})

it('refuses attributes that are none of an element', async () => {
  const options = { tag: 'hs-program-list', src: '/f.json', current: '/', attributes: { onclick: 'alert(1)' } }
  await expect(prerender(feedOf('programs', program), options)).rejects.toThrow(
    'onclick is no attribute of an element.',
  )
})
