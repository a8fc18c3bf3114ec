/** What pages without script are given. */
import type { CollectionName, Feed, Records } from '@housestaff/schema/records'
import { describe, expect, it } from 'vitest'
import { html, prerender, stylesheet } from '../src/prerender/prerender.js'
import {
  alumnus,
  application,
  conference,
  faq,
  milestone,
  person,
  place,
  placement,
  program,
  role,
  roster,
  rotation,
  schedule,
  statistic,
  testimonial,
  wellness,
} from './fixtures/records.js'

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
      "<hs-program-list src="/feed/programs.json" data-hs="programs@0123456789abcdef" data-hs-as-of="2026" data-hs-words="226-16fba5b8d1ee2487">
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
      <p data-hs="programs@0123456789abcdef" data-hs-as-of="2026" data-hs-words="226-16fba5b8d1ee2487">As of 2026. Current: <a href="/programs">Medicine &amp; Surgery</a></p>
      </hs-program-list>
      "
    `)
  })

  it('writes one record, chosen by its id', async () => {
    const feed = feedOf('testimonials', testimonial, { ...testimonial, id: 'other' })
    const options = { tag: 'hs-testimonial', src: '/feed/testimonials.json', current: '/voices', id: 'lopez' }
    expect(await prerender(feed, options)).toMatchInlineSnapshot(`
      "<hs-testimonial src="/feed/testimonials.json#lopez" data-hs="testimonials@0123456789abcdef" data-hs-as-of="2026" data-hs-words="116-509f4597964a696d">
      <figure>
      <p>Credits her colleagues.</p>
      <figcaption>
      <p><span translate="no">Ana López</span><span translate="no">, MD, PhD</span></p>
      <p>categorical resident</p>
      <p>Retold from <a href="https://hospital.example/">Residency page</a>, 2026</p>
      </figcaption>
      </figure>
      <p data-hs="testimonials@0123456789abcdef" data-hs-as-of="2026" data-hs-words="116-509f4597964a696d">As of 2026. Current: <a href="/voices">Medicine &amp; Surgery</a></p>
      </hs-testimonial>
      "
    `)
  })

  it('writes a table with its caption and headers, and without controls', async () => {
    const feed = feedOf('alumni', alumnus)
    const html = await prerender(feed, { tag: 'hs-alumni-table', src: '/feed/alumni.json', current: '/alumni' })
    expect(html).toMatchInlineSnapshot(`
      "<hs-alumni-table src="/feed/alumni.json" data-hs="alumni@0123456789abcdef" data-hs-as-of="2026" data-hs-words="99-869188a013c32c90">
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
      <th scope="row"><div>Ana López</div></th><td><div>Nobel Prize in Physiology or Medicine, 1989</div></td>
      </tr>
      </tbody>
      </table>
      <p data-hs="alumni@0123456789abcdef" data-hs-as-of="2026" data-hs-words="99-869188a013c32c90">As of 2026. Current: <a href="/alumni">Medicine &amp; Surgery</a></p>
      </hs-alumni-table>
      "
    `)
  })

  it('narrows by attributes what it writes, and groups it', async () => {
    const feed = feedOf('milestones', milestone, { ...milestone, date: '1811' })
    const attributes = { 'by-century': '', limit: '1' }
    const html = await prerender(feed, { tag: 'hs-timeline', src: '/f.json', current: '/', attributes })
    expect(html).toContain('<h3>19th century</h3>')
    expect(html).not.toContain('1930')
  })

  it('writes a timeline as an ordered list', async () => {
    const feed = feedOf('milestones', milestone, { ...milestone, date: '1811' })
    const html = await prerender(feed, { tag: 'hs-timeline', src: '/feed/milestones.json', current: '/history' })
    expect(html).toMatchInlineSnapshot(`
      "<hs-timeline src="/feed/milestones.json" data-hs="milestones@0123456789abcdef" data-hs-as-of="2026" data-hs-words="148-6568c08cdc3f7026">
      <div><ol>
      <li>
      <p><bdi><time datetime="1811">1811</time></bdi></p>
      <div>
      <h3>First residents</h3>
      <p>The hospital appoints its first residents.</p>
      </div>
      </li><li>
      <p><bdi>about 1930</bdi></p>
      <div>
      <h3>First residents</h3>
      <p>The hospital appoints its first residents.</p>
      </div>
      </li>
      </ol></div>
      <p data-hs="milestones@0123456789abcdef" data-hs-as-of="2026" data-hs-words="148-6568c08cdc3f7026">As of 2026. Current: <a href="/history">Medicine &amp; Surgery</a></p>
      </hs-timeline>
      "
    `)
  })

  it('writes places, and the stops of a walk', async () => {
    const walk = {
      ...place,
      id: 'walk',
      name: 'Lake Walk',
      kind: 'walk' as const,
      stops: [{ collection: 'places' as const, id: 'mill-park', name: 'Mill Park' }],
    }
    const html = await prerender(feedOf('places', place, walk), { tag: 'hs-place-guide', src: '/f.json', current: '/' })
    expect(html).toMatchInlineSnapshot(`
      "<hs-place-guide src="/f.json" data-hs="places@0123456789abcdef" data-hs-as-of="2026" data-hs-words="102-13abb1af49b12100">
      <section>
      <h3>North End</h3>
      <ul>
      <li><p><span translate="no">Lake Walk</span></p>
      <p>Walk</p>
      <p>A park along the lake.</p>
      <ol>
      <li><span translate="no">Mill Park</span> <p>Park · A park along the lake.</p></li>
      </ol></li>
      </ul>
      </section>
      <p data-hs="places@0123456789abcdef" data-hs-as-of="2026" data-hs-words="102-13abb1af49b12100">As of 2026. Current: <a href="/">Medicine &amp; Surgery</a></p>
      </hs-place-guide>
      "
    `)
  })

  it('writes placements as a table, without controls and bars', async () => {
    const html = await prerender(feedOf('placements', placement), {
      tag: 'hs-placement-chart',
      src: '/f.json',
      current: '/',
    })
    expect(html).toMatchInlineSnapshot(`
      "<hs-placement-chart src="/f.json" data-hs="placements@0123456789abcdef" data-hs-as-of="2026" data-hs-words="145-603b3dfb28ab98b6">
      <p>
      1 graduate, class of 2026.
      </p> <table>
      <caption>
      Where graduates went, by specialty
      </caption>
      <thead>
      <tr>
      <th scope="col">Specialty</th><th scope="col">Graduates</th><th scope="col">Who and where</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <th scope="row">
      Cardiology
      </th>
      <td>
      <div> 1</div>
      </td>
      <td>
      <ul>
      <li><span translate="no">Ana López</span>, Clinic, 2026</li>
      </ul>
      </td>
      </tr>
      </tbody>
      </table>
      <p data-hs="placements@0123456789abcdef" data-hs-as-of="2026" data-hs-words="145-603b3dfb28ab98b6">As of 2026. Current: <a href="/">Medicine &amp; Surgery</a></p>
      </hs-placement-chart>
      "
    `)
  })

  it('writes statistics with their parts', async () => {
    const part = {
      ...statistic,
      id: 'part',
      name: 'Oral examination',
      parent: { collection: 'statistics' as const, id: statistic.id, name: statistic.name },
    }
    const html = await prerender(feedOf('statistics', statistic, part), {
      tag: 'hs-statistic-list',
      src: '/f.json',
      current: '/',
    })
    expect(html).toMatchInlineSnapshot(`
      "<hs-statistic-list src="/f.json" data-hs="statistics@0123456789abcdef" data-hs-as-of="2026" data-hs-words="95-0026c080d86b1cc3">
      <ul>
      <li>
      <h3>Board examination passed</h3>
      <p>97%</p>
      <p>of graduates who sat it</p>
      <ul>
      <li>
      <p>Oral examination</p>
      <p>97%</p>
      </li>
      </ul>
      </li>
      </ul>
      <p data-hs="statistics@0123456789abcdef" data-hs-as-of="2026" data-hs-words="95-0026c080d86b1cc3">As of 2026. Current: <a href="/">Medicine &amp; Surgery</a></p>
      </hs-statistic-list>
      "
    `)
  })

  it('writes a curriculum whose footnotes are links on the page, and says that cells are empty', async () => {
    const html = await prerender(feedOf('schedules', schedule), {
      tag: 'hs-curriculum-table',
      src: '/f.json',
      current: '/',
    })
    expect(html).toMatchInlineSnapshot(`
      "<hs-curriculum-table src="/f.json" data-hs="schedules@0123456789abcdef" data-hs-as-of="2026" data-hs-words="223-74ce0eb204a475bd">
      <section>
      <h3>3+1 schedule</h3>
      <div>
      <p>3+1</p>
      <div aria-hidden="true">
      </div>
      <ol>
      <li><b>3 weeks</b> rotation</li><li><b>1 week</b> clinic</li>
      </ol>
      </div>
      <p>13 blocks of 4 weeks a year</p>
      <table>
      <caption>
      3+1 schedule: rotations
      </caption>
      <thead>
      <tr>
      <th scope="col">Rotation</th><th scope="col">R1</th><th scope="col">R2</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <th scope="row">Wards<sup><a id="hs-three-plus-one-0-0" href="#hs-three-plus-one-note-0" aria-label="Footnote *">*</a></sup></th>
      <td>
      <div>4 months</div>
      </td><td>
      <div>not assigned</div>
      </td>
      </tr><tr>
      <th scope="row">Electives</th>
      <td>
      <div>two half-days</div>
      </td><td>
      <div>remainder of year<sup><a id="hs-three-plus-one-1-1-0" href="#hs-three-plus-one-note-0" aria-label="Footnote *">*</a></sup></div>
      </td>
      </tr>
      </tbody>
      </table>
      <ul>
      <li id="hs-three-plus-one-note-0" tabindex="-1">
      <b>*</b> Nights are counted.
      <a href="#hs-three-plus-one-0-0" aria-label="Back to Wards">↑&nbsp;Wards</a> <a href="#hs-three-plus-one-1-1-0" aria-label="Back to Electives, R2">↑&nbsp;Electives, R2</a>
      </li>
      </ul>
      </section>
      <p data-hs="schedules@0123456789abcdef" data-hs-as-of="2026" data-hs-words="223-74ce0eb204a475bd">As of 2026. Current: <a href="/">Medicine &amp; Surgery</a></p>
      </hs-curriculum-table>
      "
    `)
  })

  it('writes conferences by day', async () => {
    const html = await prerender(feedOf('conferences', conference), {
      tag: 'hs-conference-timetable',
      src: '/f.json',
      current: '/',
      language: 'es',
    })
    expect(html).toMatchInlineSnapshot(`
      "<hs-conference-timetable src="/f.json" data-hs="conferences@0123456789abcdef" data-hs-as-of="2026" data-hs-words="101-c7fb94aae9da5439">
      <div>
      <section>
      <h3>lunes</h3>
      <ol>
      <li>
      <p>12:00–13:00</p>
      <p><span lang="en">Noon conference</span></p>
      </li>
      </ol>
      </section><section>
      <h3>jueves</h3>
      <ol>
      <li>
      <p>12:00–13:00</p>
      <p><span lang="en">Noon conference</span></p>
      </li>
      </ol>
      </section>
      </div>
      <p data-hs="conferences@0123456789abcdef" data-hs-as-of="2026" data-hs-words="101-c7fb94aae9da5439">Datos de 2026. Versión actual: <a href="/">Medicine &amp; Surgery</a></p>
      </hs-conference-timetable>
      "
    `)
  })

  it('writes rotations as a table', async () => {
    const html = await prerender(feedOf('rotations', rotation), {
      tag: 'hs-rotation-table',
      src: '/f.json',
      current: '/',
    })
    expect(html).toContain('<th scope="row"><div>Family medicine wards</div></th>')
    expect(html).toContain('<td><div>inpatient</div></td>')
    expect(html).not.toContain('<input')
  })

  it('writes an application without controls, and without the time at which it is written', async () => {
    const deadline = { day: '2020-10-01', time: '17:00', timeZone: 'America/New_York' }
    const feed = feedOf('applications', {
      ...application,
      deadline,
      sessions: [{ name: 'Open house', start: deadline }],
    })
    const options = { tag: 'hs-application', src: '/feed/applications.json', current: '/apply', id: 'apply-2027' }
    expect(plain(await prerender(feed, options))).toMatchInlineSnapshot(`
      "<hs-application src="/feed/applications.json#apply-2027" data-hs="applications@0123456789abcdef" data-hs-as-of="2026" data-hs-words="177-e4fc153f74897338">
      <article>
      <hgroup>
      <h3>Applying for 2027</h3>
      </hgroup>
      <div>
      <p>Deadline</p>
      <p>October 1, 2020</p>
      <p>5:00 PM Eastern Time</p>
      </div><div>
      <a href="https://hospital.example/apply">Apply</a>
      </div>
      <dl>
      <div>
      <dt>Visas</dt>
      <dd><ul>
      <li>J-1: <b>yes</b></li><li>H-1B: not stated</li>
      </ul></dd>
      </div><div>
      <dt>Meetings for applicants</dt>
      <dd><ul>
      <li><p>Open house</p>
      <p>October 1, 2020 at 5:00 PM Eastern Time</p>
      </li>
      </ul></dd>
      </div>
      </dl>
      </article>
      <p data-hs="applications@0123456789abcdef" data-hs-as-of="2026" data-hs-words="177-e4fc153f74897338">As of 2026. Current: <a href="/apply">Medicine &amp; Surgery</a></p>
      </hs-application>
      "
    `)
  })

  it('writes a roster, with pictures as the page finds them', async () => {
    const portrait = {
      src: 'media/ana.jpg',
      alt: 'Ana López',
      width: 400,
      height: 500,
      sizes: [{ src: 'media/ana-160.jpg', width: 160 }],
    }
    const [ana] = roster.members!
    const bo = { collection: 'people', id: 'bo', name: { given: 'Bo', family: 'Nayte' } } as const
    const members = [
      { ...ana!, person: { ...ana!.person, portrait } },
      { person: bo, entered: 2025 },
    ]
    const feed = feedOf('rosters', { ...roster, members })
    const html = await prerender(feed, { tag: 'hs-roster', src: '/feed/rosters.json', current: '/residents' })
    expect(html).toMatchInlineSnapshot(`
      "<hs-roster src="/feed/rosters.json" data-hs="rosters@0123456789abcdef" data-hs-as-of="2026" data-hs-words="111-0914ca44760982fb">
      <section>
      <hgroup>
      <p>Academic year 2026–2027</p>
      <h3>Primary Care Program</h3>
      </hgroup>
      <section>
      <hgroup>
      <h4>PGY-2</h4>
      <p>2 residents</p>
      <p>Class of 2028</p>
      </hgroup>
      <ul>
      <li><img srcset="/feed/media/ana-160.jpg 160w" sizes="4rem" src="/feed/media/ana.jpg" width="64" height="80" loading="lazy" decoding="async" alt="Ana López">
      <div>
      <p><span translate="no">Ana López</span></p>
      </div></li><li>
      <div>
      <p><span translate="no">Bo Nayte</span></p>
      </div></li>
      </ul>
      </section>
      </section>
      <p data-hs="rosters@0123456789abcdef" data-hs-as-of="2026" data-hs-words="111-0914ca44760982fb">As of 2026. Current: <a href="/residents">Medicine &amp; Surgery</a></p>
      </hs-roster>
      "
    `)
  })

  it('writes questions whose ids a page’s address finds, without a list above them', async () => {
    const faqs = Array.from({ length: 9 }, (_, at) => ({ ...faq, id: `q${at}` }))
    const html = await prerender(feedOf('faqs', ...faqs), { tag: 'hs-faq', src: '/feed/faqs.json', current: '/faq' })
    expect(html).toContain('<div id="q8">\n<h3>May couples apply together?</h3>')
    expect(html).not.toContain('<nav')
  })

  it('tells who leads by the date of the record', async () => {
    const [ana] = role.holders!
    const feed = feedOf('leadership', { ...role, asOf: '2020', holders: [{ ...ana!, to: '2020-06' }] })
    const html = await prerender(feed, { tag: 'hs-people-list', src: '/feed/leadership.json', current: '/leaders' })
    expect(html).toContain('<p>July 2024 – June 2020</p>')
    expect(html).not.toContain('Formerly')
  })

  it('writes whatever collection an element shows, and names them all where it is another', async () => {
    const options = { tag: 'hs-people-list', src: '/feed/people.json', current: '/people' }
    expect(await prerender(feedOf('people', person), options)).toContain(
      '<h3><span translate="no">Ana López</span><span translate="no">, MD, PhD</span></h3>',
    )
    await expect(prerender(feedOf('programs', program), options)).rejects.toThrow(
      /^<hs-people-list> shows leadership, people, alumni, and the feed holds programs\.$/,
    )
  })

  it('holds what a script will draw too, so that nothing moves', async () => {
    const drawn = (
      collection: 'faqs' | 'applications' | 'placements' | 'schedules',
      tag: string,
      ...records: never[]
    ) => prerender(feedOf(collection, ...records), { tag, src: '/f.json', current: '/', stylesheet: `/${tag}.css` })
    const faqs = Array.from({ length: 8 }, (_, at) => ({ ...faq, id: `q${at}` })) as never[]
    expect(await drawn('faqs', 'hs-faq', ...faqs)).toContain('<a href="#q7">')
    expect(await drawn('applications', 'hs-application', application as never)).toContain('<button type="button"')
    const chart = await drawn('placements', 'hs-placement-chart', placement as never)
    expect(chart).toContain('<svg part="bar"')
    expect(chart).toContain('<button type="button" part="toggle">')
    expect(await drawn('schedules', 'hs-curriculum-table', schedule as never)).toContain('<span class="unseen">')
  })

  it('writes a table of programs with what each does not state, in the order that attributes ask for', async () => {
    const bare = { ...program, id: 'bare', name: 'Bare', boards: undefined!, duration: 'P1Y', url: undefined! }
    const attributes = { columns: 'program,length,boards', sort: 'length' }
    const options = { tag: 'hs-program-table', src: '/f.json', current: '/', attributes }
    expect(await prerender(feedOf('programs', program, bare), options)).toContain(`<tbody>
<tr>
<th scope="row"><div>Bare</div><div>Residency track</div></th><td><div>1 year</div></td><td><div>Not stated</div></td>
</tr><tr>
<th scope="row"><div><a href="https://hospital.example/primary-care">Primary Care Program</a></div><div>Residency track</div></th><td><div>3 years</div></td><td><div>internal medicine</div></td>
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
    expect(html).toMatch(/^<hs-program-list src="\/f\.json" data-hs="programs@&quot;>&lt;script>" [\w\s="-]+>\n/)
    expect(html).toContain('<a href="/">&lt;b>Medicine&lt;/b></a>')
  })

  it('says of an empty feed where to look, and no date', async () => {
    const html = await prerender(feedOf('programs'), { tag: 'hs-program-list', src: '/f.json', current: '/programs' })
    expect(html).toMatchInlineSnapshot(`
      "<hs-program-list src="/f.json" data-hs="programs@0123456789abcdef" data-hs-words="41-5933451a5f0dc008">
      <p>Nothing to show yet.</p>
      <p data-hs="programs@0123456789abcdef" data-hs-words="41-5933451a5f0dc008">Current: <a href="/programs">Medicine &amp; Surgery</a></p>
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
    expect(html).toContain(`>As of ${date}. Current: `)
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
      `<hs-program-card src="/feed/programs.json#primary-care" data-hs="programs@0123456789abcdef" data-hs-as-of="2026" data-hs-words="193-37b63f059eecad08">
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
    const table = {
      tag: 'hs-alumni-table',
      src: '/f.json',
      current: '/',
      stylesheet: '/s.css',
      attributes: { key: 'a' },
    }
    const html = await prerender(feedOf('alumni', ...records), table)
    expect(html.match(/<tr role="row" part="row">/g)).toHaveLength(10)
    expect(html).toContain('<span part="page">Page 1 of 2</span>')
    expect(html).toContain('<hs-alumni-table src="/f.json" key="a" data-hs="alumni@0123456789abcdef" ')
  })

  it('has its stylesheet', () => {
    expect(stylesheet('hs-program-card')).toContain('--_accent: var(--hs-accent')
  })
})

it('says in Spanish when content was true', async () => {
  const options = { tag: 'hs-program-list', src: '/f.json', current: '/es', language: 'es' }
  expect(await prerender(feedOf('programs', { ...program, asOf: '2026-07' }), options)).toContain(
    '>Datos de julio de 2026. Versión actual: <a href="/es">',
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

// Some versions of the platform put a narrow space before PM.
const plain = (text: string) => text.replaceAll('\u202F', ' ')
