/** The feed, published with the site. */
import feed from '@housestaff/data/feed/alumni.json'

export const GET = () => Response.json(feed)
