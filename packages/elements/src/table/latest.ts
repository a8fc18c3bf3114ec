/** Answers that are kept until the question changes. */

/** `answer`, worked out anew only when one of its arguments is another one than last time. */
export function latest<Arguments extends unknown[], Answer>(answer: (...given: Arguments) => Answer) {
  let last: { given: Arguments; answer: Answer } | undefined
  return (...given: Arguments): Answer => {
    if (!last || given.some((value, at) => value !== last!.given[at])) last = { given, answer: answer(...given) }
    return last.answer
  }
}
