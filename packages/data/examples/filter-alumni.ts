/** Posts that graduates held when their records were true; records that a later source shows to be past are left out. */
import { alumni } from '@housestaff/data'
import { displayName, displayPosition } from '@housestaff/schema/display'

export const posts: string[] = alumni
  .filter(({ status }) => status === 'current')
  .flatMap(({ person, positions = [], asOf }) =>
    positions
      .filter(({ held }) => held === 'at-as-of')
      .map((post) => `${displayName(person.name)}: ${displayPosition(post, 'en')}, as of ${post.asOf ?? asOf}`),
  )
