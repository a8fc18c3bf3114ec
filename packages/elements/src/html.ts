/** Templates into which data can put nothing but words, numbers and other templates. */
import { html as template, type TemplateResult } from 'lit'

const ours = new WeakSet<object>()

/**
 * Lit's `html`, which throws where a value cannot be shown: something missing, or an object that data brought along. Whoever draws
 * a record with a field that is wrong is told so, instead of showing it.
 */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult {
  if (!values.flat(9).every(isShowable)) throw TypeError('it holds what cannot be shown')
  return showable(template(strings, ...values))
}

/** Lets templates show `made`: only for what this code has made itself. */
export function showable<Made extends object>(made: Made): Made {
  ours.add(made)
  return made
}

const isShowable = (value: unknown) => (typeof value === 'object' ? ours.has(value!) : value !== undefined)
