/** Fetches Spanish for the one-file bundle: from beside it, and only with the bytes with which the bundle was built. */

/** The file as it was built, which tsup.config.ts fills in. */
declare const SPANISH: { file: string; integrity: string }

export async function spanish() {
  await preload(new URL(SPANISH.file, import.meta.url).href, SPANISH.integrity)
  return import('./es.js')
}

// An import cannot ask for integrity. It takes what was preloaded, which can, from the page's map of modules.
async function preload(href: string, integrity: string): Promise<void> {
  const link = document.createElement('link')
  // Where modules cannot be preloaded, nothing would ever answer.
  if (!link.relList.supports('modulepreload')) throw Error(`${href} cannot be checked`)
  Object.assign(link, { rel: 'modulepreload', crossOrigin: 'anonymous', integrity, href })
  const answer = new Promise((resolve, reject) => Object.assign(link, { onload: resolve, onerror: reject }))
  document.head.append(link)
  await answer.finally(() => link.remove())
}
