/** Registers elements so that two copies or two versions on one page never throw. */

/** Defines `tag`; if another copy was first, that one stays and this one says so once. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag)) console.info(`<${tag}> is already on this page; the first copy stays in use.`)
  else customElements.define(tag, element)
}
