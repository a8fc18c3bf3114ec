/** The elements in React's JSX. */
import type { AlumnusRecord } from '@housestaff/schema/records'
import type { Props } from '../src/react.js'

const alumni: readonly AlumnusRecord[] = []

export const right = (
  <article>
    <hs-alumni-table className="wide" records={alumni} pageSize={20} onhs-error={({ problems }) => problems.join()}>
      <p>Our graduates</p>
    </hs-alumni-table>
    <hs-program-card src="/feed/programs.json#primary-care" headingLevel={2} lang="es" />
  </article>
)

export const given: Props<HTMLElementTagNameMap['hs-alumni-table']> = { records: alumni, 'onhs-error': () => undefined }

// @ts-expect-error Alumni are no number.
export const wrong = <hs-alumni-table records={5} />

// @ts-expect-error There is no such property.
export const unknown = <hs-program-card colour="red" />
