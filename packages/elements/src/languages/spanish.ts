/** Fetches Spanish, which few pages need. */
export const spanish = () => import('./es.js')
