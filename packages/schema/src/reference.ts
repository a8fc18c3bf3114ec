/** References from one record to another: authored as an id, checked and resolved when content is compiled. */
import { id } from './values/identifiers.js'

/** The id of a record in `collection`. */
export function ref<const Name extends string>(collection: Name) {
  return id().meta({ refersTo: collection })
}
