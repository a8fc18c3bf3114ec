/** What is known again by a few letters, and what is not taken for a change. */
import { expect, it } from 'vitest'
import { fingerprint, tellingSigns, wordsMark } from '../src/fingerprint.js'

it('is the beginning of a SHA-256', () => {
  expect(fingerprint('abc')).toBe('ba7816bf8f01cfea')
  expect(fingerprint(Uint8Array.of(97, 98, 99))).toBe('ba7816bf8f01cfea')
})

it.each([
  ['spaces and breaks', 'Ana López, MD', ' Ana\n  López,\u00A0MD\u200B '],
  ['quotation marks', '“They’re here”', '"They\'re here"'],
  ['dashes', '2026–2027 — July', '2026-2027 -- July'],
  ['dots in a row', 'and so on…', 'and so on...'],
  ['how an accent is written', 'Lo\u0301pez', 'L\u00F3pez'],
])('a system that changes %s by itself leaves the words the same', (_, written, changed) => {
  expect(wordsMark(changed)).toBe(wordsMark(written))
})

it.each([
  ['40%', '40'],
  ['1.5', '15'],
  ['Ana Lopez', 'Ana López'],
  ['MD, PhD', 'MD PhD'],
])('%j and %j are other words', (one, other) => {
  expect(wordsMark(one)).not.toBe(wordsMark(other))
})

it('tells how many signs there are, so that they are found at the end of others', () => {
  const [length, print] = wordsMark('As of 2026.').split('-')
  expect(fingerprint(tellingSigns('Before it. As of 2026.').slice(-Number(length)))).toBe(print)
})
