/** Prints what stands in several files once. */

const texts = new WeakMap<object, string>()

/** `value` as JSON. What it is made of does not change any more. */
export function textOf(value: object): string {
  const text = texts.get(value) ?? JSON.stringify(value)
  texts.set(value, text)
  return text
}
