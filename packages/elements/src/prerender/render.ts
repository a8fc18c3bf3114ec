/** Runs an element's own template on the server. */
import { render } from '@lit-labs/ssr'
import { collectResult } from '@lit-labs/ssr/lib/render-result.js'
import { html, unsafeStatic } from 'lit/static-html.js'
import '../index.js'

/** What is rendered, and how. */
export interface Shown {
  tag: string
  collection: string
  /** The one record, for elements of one. */
  record?: unknown
  /** The records, for elements of many. */
  records?: readonly unknown[]
  /** Where pages find the feed. */
  src: string
  language: string
  headingLevel: number
}

/** The element with its shadow tree as a `<template>`, styles included. Throws where no element has that tag. */
export async function renderElement({
  tag,
  collection,
  record,
  records,
  src,
  language,
  headingLevel,
}: Shown): Promise<string> {
  const Element = customElements.get(tag)
  if (!Element) throw Error(`There is no element <${tag}>.`)
  const { collection: own, others } = new Element() as unknown as { collection: string; others: string[] }
  const all = [own, ...others]
  if (!all.includes(collection)) throw Error(`<${tag}> shows ${all.join(', ')}, and the feed holds ${collection}.`)
  const name = unsafeStatic(tag)
  const element = html`<${name} lang=${language} heading-level=${headingLevel} .src=${src} .record=${record} .records=${records}></${name}>`
  return collectResult(render(element))
}
