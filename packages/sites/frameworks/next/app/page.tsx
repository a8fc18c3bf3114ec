/** A server component: the testimonials are plain HTML and need no script; the table is an element. */
import { testimonials } from '@housestaff/data'
import { html } from '@housestaff/elements/prerender'
import { Alumni } from './alumni'

export default function Page() {
  return (
    <main>
      <h1>Our residents</h1>
      <section dangerouslySetInnerHTML={{ __html: html('hs-testimonial-list', testimonials) }} />
      <Alumni />
    </main>
  )
}
