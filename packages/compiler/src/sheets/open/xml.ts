/** Walks through XML, element by element. Nothing outside the text is looked up, and no entities but XML’s own are known. */
import { Parser } from 'saxen'

export interface Element {
  /** Its name without a prefix. */
  name: string
  /** The value of an attribute, by its name without a prefix. */
  attribute(name: string): string | undefined
}

export interface Visitor {
  open?(element: Element): void
  /** Called with the text that stands in the element itself. */
  close?(name: string, text: string): void
}

/** The XML is not whole. */
export class BrokenXml extends Error {}

export function walkXml(xml: string, { open, close }: Visitor): void {
  const parser = new Parser()
  const texts: string[] = []
  let root = ''
  parser
    .on('openTag', (prefixed, attributes) => {
      const name = local(prefixed)
      root ||= name
      texts.push('')
      open?.({ name, attribute: (wanted) => attributeOf(attributes(), wanted) })
    })
    .on('closeTag', (name) => close?.(local(name), texts.pop() ?? ''))
    .on('text', (text) => add(decode(text)))
    .on('cdata', add)
    .on('error', (error) => {
      throw new BrokenXml(error.message)
    })
  parser.parse(xml)
  if (root === '') throw new BrokenXml()

  function add(text: string): void {
    if (texts.length > 0) texts[texts.length - 1] += text
  }
}

function attributeOf(attributes: Record<string, string>, wanted: string): string | undefined {
  const name = wanted in attributes ? wanted : Object.keys(attributes).find((other) => other.endsWith(`:${wanted}`))
  return name === undefined ? undefined : decode(attributes[name]!)
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

// saxen’s own decoding loses what lies beyond 16 bits, such as emoji.
function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
