/** Runs an element's own template on the server. */
import { LitElementRenderer, render } from '@lit-labs/ssr'
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js'
import type { LitElement } from 'lit'
import { html, unsafeStatic } from 'lit/static-html.js'
import '../index.js'
import { es } from '../languages/es.js'
import { teach } from '../languages/speaking.js'
import { withMarks, type Marks } from './marks.js'

teach('es', es)

/** What is rendered, and how. */
export interface Shown {
  tag: string
  collection: string
  /** The one record, for elements of one. */
  record?: unknown
  /** The records, for elements of many. */
  records?: readonly unknown[] | undefined
  /** By what the records are known again. */
  marks?: Marks | undefined
  /** Where pages find the feed, to which pictures are relative. */
  src?: string
  language: string
  headingLevel: number
  /** Attributes that narrow what is shown. */
  attributes?: Readonly<Record<string, string>>
  /** Whether it is plain HTML that stays, or what a script will replace, controls and all. */
  plain: boolean
}

/** The element with its shadow tree as a `<template>`, without styles. Throws where no element has that tag. */
export function renderElement(shown: Shown): string {
  const { tag, collection, record, records, src, marks = {}, language, headingLevel, attributes = {}, plain } = shown
  const { collection: own = attributes.collection, others = [] } = elementOf(tag)
  if (!own) throw Error(`<${tag}> needs to be told its collection.`)
  const all = [own, ...others]
  if (!all.includes(collection)) throw Error(`<${tag}> shows ${all.join(', ')}, and the feed holds ${collection}.`)
  const name = unsafeStatic(tag)
  const element = html`<${name} lang=${language} heading-level=${headingLevel} .src=${src} .record=${record} .records=${records} .plain=${plain}></${name}>`
  class Renderer extends LitElementRenderer {
    override connectedCallback(): void {
      for (const [attribute, value] of Object.entries(attributes)) this.setAttribute(attribute, value)
      super.connectedCallback()
    }
    // Its strings are a style element, which a strict Content-Security-Policy does not let through.
    override renderShadow(info: Parameters<LitElementRenderer['renderShadow']>[0]) {
      return super.renderShadow(info)?.filter((part) => typeof part !== 'string')
    }
  }
  return withMarks(marks, collection, () => collectResultSync(render(element, { elementRenderers: [Renderer] })))
}

/** The collection that an element shows; none where its attribute says. Throws where no element has that tag. */
export const collectionOf = (tag: string): string | undefined => elementOf(tag).collection

function elementOf(tag: string): { collection?: string; others?: string[] } {
  const Element = customElements.get(tag)
  if (!Element) throw Error(`There is no element <${tag}>.`)
  return new Element() as unknown as { collection?: string; others?: string[] }
}

/** The stylesheet of an element, to which its declarative shadow tree links. */
export const stylesheet = (tag: string): string =>
  (customElements.get(tag) as unknown as typeof LitElement).elementStyles.map((style) => `${style}`).join('')
