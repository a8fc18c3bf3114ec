/**
 * Takes off a page what was withdrawn. Feeds name it by hashes, and prerendered content and kept feeds bear the same hashes as marks,
 * so that nothing is computed here.
 */

/** The marks that any feed of the page named as withdrawn, for all copies of this code; tells when there are more. */
type Withdrawn = EventTarget & { marks: Set<unknown> }

const shared = globalThis as { [key: symbol]: Withdrawn | undefined }
const withdrawn = (shared[Symbol.for('housestaff.withdrawn')] ??= Object.assign(new EventTarget(), {
  marks: new Set<unknown>(),
}))

/** Remembers what a feed names as withdrawn. */
export function remember(marks: unknown): void {
  const { size } = withdrawn.marks
  if (Array.isArray(marks)) for (const mark of marks) withdrawn.marks.add(`${mark}`)
  if (withdrawn.marks.size > size) withdrawn.dispatchEvent(new Event('more'))
}

/** Calls `again` when more is withdrawn than was known. */
export function onMore(again: () => void, signal: AbortSignal): void {
  withdrawn.addEventListener('more', again, { once: true, signal })
}

/** Removes what is withdrawn from the page, and from the shadow trees that a server drew. */
export function sweep(): void {
  if (!withdrawn.marks.size) return
  const drawn = [...document.querySelectorAll('[data-hs]')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
  for (const tree of [document, ...drawn]) {
    for (const node of tree.querySelectorAll('[data-hs-id]')) {
      if (
        node
          .getAttribute('data-hs-id')!
          .split(' ')
          .some((mark) => withdrawn.marks.has(mark))
      )
        node.remove()
    }
  }
}

/** What a feed of `collection` with these `marks` may still show of `value`; nothing of what is about somebody who is withdrawn. */
export function rest(value: unknown, marks: Record<string, unknown> = {}, collection?: unknown): unknown {
  if (Array.isArray(value))
    return value.map((item) => rest(item, marks, collection)).filter((item) => item !== undefined)
  if (!value || typeof value !== 'object') return value
  const fields: Record<string, unknown> = { ...value }
  if (withdrawn.marks.has(marks[`${fields.collection ?? collection}/${fields.id}`])) return undefined
  for (const [name, field] of Object.entries(fields)) {
    fields[name] = rest(field, marks)
    if (/^(person|speaker)$/.test(name) && fields[name] === undefined) return undefined
  }
  return fields
}
