/** Makes and arranges nodes of a page. Text becomes text, never HTML. */

type Attributes = Readonly<Record<string, string | undefined>>

/** An element with attributes, those left out that are undefined, and with what stands in it. */
export function node<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value)
  made.append(...content)
  return made
}

/** Makes `nodes` the content of `parent`. What stays is not moved, so that it keeps its focus and its place on the screen. */
export function arrange(parent: Element, nodes: readonly Node[]): void {
  const kept = new Set(nodes)
  for (const child of [...parent.childNodes]) if (!kept.has(child as Node)) child.remove()
  let next = parent.firstChild
  for (const one of nodes) {
    if (one === next) next = next.nextSibling
    else parent.insertBefore(one, next)
  }
}

/** Nodes that are made once for each key, and kept as long as the key is asked for each time. */
export function keeper<Kept>() {
  let known = new Map<string, Kept>()
  return <Item>(items: readonly Item[], keyOf: (item: Item) => string, make: (item: Item) => Kept): Kept[] => {
    const now = new Map<string, Kept>()
    for (const item of items) {
      const key = keyOf(item)
      if (!now.has(key)) now.set(key, known.get(key) ?? make(item))
    }
    known = now
    return [...now.values()]
  }
}

export function write(target: Element, text: string): void {
  if (target.textContent !== text) target.textContent = text
}
