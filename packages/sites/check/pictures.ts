/** Takes pictures out of records: they are drawn when content is built, and this page has none. */

export function withoutPictures<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.filter((item) => !isPicture(item)).map(withoutPictures) as Value
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([, item]) => !isPicture(item))
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutPictures(item)])) as Value
}

const isPicture = (value: unknown) => typeof value === 'object' && value !== null && 'src' in value && 'sizes' in value
