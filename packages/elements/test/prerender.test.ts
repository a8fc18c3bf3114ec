/** What pages without script are given. */
import type { CollectionName, Feed, Records } from '@housestaff/schema/records'
import { describe, expect, it } from 'vitest'
import { prerender } from '../src/prerender/prerender.js'
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
})
