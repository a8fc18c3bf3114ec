/** Registers elements so that two copies or two versions on one page never throw. */

let told = false

/** Defines `tag`; if another copy was first, that one stays and this one says so once. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element)
  else if (!told) {
    told = true
    console.info(`<${tag}> is already defined; the first copy of the elements stays.`)
  }
}
