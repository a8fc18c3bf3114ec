/** A program's page as a React server component: records stay on the server, and the browser gets HTML without script. */
import { programs, type SourceReference } from '@housestaff/data'
import { displayDate, displayDuration, displayShare } from '@housestaff/schema/display'

export async function ProgramPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const program = programs.find((found) => found.id === id)
  if (!program) return <p>There is no such program.</p>
  const { name, summary, duration, ambulatoryShare: share, asOf, sources } = program
  return (
    <article>
      <h1>{name}</h1>
      <p>{summary}</p>
      <ul>
        {duration && <li>{displayDuration(duration, 'en')}</li>}
        {share && <li>{`${displayShare(share, 'en')} of ${share.of} in ambulatory care`}</li>}
      </ul>
      <p>{`As of ${displayDate(asOf, 'en')}`}</p>
      <p>{sources[0] && <SourceLink {...sources[0].source} />}</p>
    </article>
  )
}

/** The title of a source, which is a link where the address is one of the web. */
function SourceLink({ title, url }: SourceReference) {
  return url && /^https?:/.test(url) ? <a href={url}>{title}</a> : title
}
