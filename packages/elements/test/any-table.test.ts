/** The table of any collection, tried on the example of each schema, as plain HTML. */
import { collectionNames, collections, referencePaths, type CollectionName } from '@housestaff/schema'
import type { Records } from '@housestaff/schema/records'
import { parseFragment, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, it } from 'vitest'
import { html, prerender } from '../src/prerender/prerender.js'

type Element = DefaultTreeAdapterTypes.Element
type Json = Record<string, unknown>

const shown: Record<CollectionName, [english: string, spanish: string]> = {
  sources: ['Sources. Title: Residency Program', 'Fuentes. Título: Residency Program'],
  organizations: [
    'Organizations. Name: General Hospital; Acronym: GH; Kind: Hospital',
    'Instituciones. Nombre: General Hospital; Sigla: GH; Tipo: Hospital',
  ],
  people: ['People. Name: Ana María López, MD, MPH', 'Personas. Nombre: Ana María López, MD, MPH'],
  programs: [
    'Programs. Name: Primary Care Program; Kind: Track; Duration: 3 years',
    'Programas. Nombre: Primary Care Program; Tipo: Vía de la residencia; Duración: 3 años',
  ],
  leadership: [
    'Roles. Title: Program director; Holders: Ana María López, MD, MPH: since July 2024; Program: Primary Care Program',
    'Cargos. Título: Program director; Titulares: Ana María López, MD, MPH: desde julio de 2024; Programa: Primary Care Program',
  ],
  rosters: [
    'Rosters. Academic year: 2026-2027; Program: Primary Care Program',
    'Plantillas. Año académico: 2026-2027; Programa: Primary Care Program',
  ],
  alumni: [
    'Alumni. Person: Ana María López, MD, MPH; Positions: Director, General Hospital',
    'Exresidentes. Persona: Ana María López, MD, MPH; Plazas o cargos: Director, General Hospital',
  ],
  placements: [
    'Placements. Class: 2026; Program: Primary Care Program; Kind: Fellowship; Specialty: Cardiology; Organization: General Hospital',
    'Destinos. Promoción: 2026; Programa: Primary Care Program; Tipo: Fellowship; Especialidad: Cardiology; Institución: General Hospital',
  ],
  statistics: [
    'Figures. Name: Board examination passed; Share: 97% of graduates who sat it; Period: 2023 – 2025',
    'Cifras. Nombre: Board examination passed; Proporción: 97 % de graduates who sat it; Periodo: 2023–2025',
  ],
  testimonials: [
    'Testimonials. Speaker: Ana María López, MD, MPH; Statement: credits her colleagues, retold from Residency Program, 2019; Role: categorical resident; Relationship: Resident',
    'Testimonios. Quién habla: Ana María López, MD, MPH; Testimonio: credits her colleagues, relatado a partir de Residency Program, 2019; Función: categorical resident; Relación: Residente',
  ],
  wellness: [
    'Entries. Name: Vacation; Kind: Time off; How much: 4 weeks a year; Summary: Every resident has vacation each year.',
    'Entradas. Nombre: Vacation; Tipo: Tiempo libre; Cuánto: 4 semanas al año; Resumen: Every resident has vacation each year.',
  ],
  benefits: [
    'Benefits. Name: Moving costs; Kind: Moving; How much: up to $1,000, with receipts; Levels: PGY-1',
    'Prestaciones. Nombre: Moving costs; Tipo: Mudanza; Cuánto: hasta 1000 US$, with receipts; Niveles: PGY-1',
  ],
  compensation: [
    'Salary ladders. Name: Resident salaries; Valid from: July 1, 2026; Salaries: PGY-1: $80,000 a year',
    'Escalas salariales. Nombre: Resident salaries; Desde: 1 de julio de 2026; Salarios: PGY-1: 80.000 US$ al año',
  ],
  rotations: [
    'Rotations. Name: Continuity clinic; Kind: Clinic; Setting: Outpatient; Frequency: weekly',
    'Rotaciones. Nombre: Continuity clinic; Tipo: Consulta; Ámbito: Ambulatorio; Frecuencia: weekly',
  ],
  conferences: [
    'Conferences. Name: Noon conference; Times: Monday and Thursday, 12:00–13:00',
    'Sesiones docentes. Nombre: Noon conference; Horario: lunes y jueves, 12:00–13:00',
  ],
  schedules: [
    'Schedules. Name: 4+2 schedule; Pattern: 4+2; Parts: inpatient | clinic',
    'Calendarios. Nombre: 4+2 schedule; Patrón: 4+2; Partes: inpatient | clinic',
  ],
  groups: [
    'Groups. Name: Wellness Committee; Kind: Committee; Summary: Residents and faculty plan events and review workload.',
    'Grupos. Nombre: Wellness Committee; Tipo: Comité; Resumen: Residents and faculty plan events and review workload.',
  ],
  milestones: [
    'Milestones. Title: First residents; Date: about 1930; Summary: The hospital appoints its first residents.',
    'Hitos. Título: First residents; Fecha: hacia 1930; Resumen: The hospital appoints its first residents.',
  ],
  places: [
    'Places. Name: City Park; Kind: Park; Area: Old Town',
    'Lugares. Nombre: City Park; Tipo: Parque; Zona: Old Town',
  ],
  applications: [
    'Applications. Name: Applying for 2027; Service: ERAS; Deadline: October 1, 2026 at 5:00 PM Eastern Time; Letters: 3–4; Visas: J-1: Yes',
    'Convocatorias. Nombre: Applying for 2027; Servicio: ERAS; Plazo: 1 de octubre de 2026 a las 17:00 hora oriental; Cartas de recomendación: 3-4; Visados: J-1: sí',
  ],
  faqs: [
    'Questions. Question: May couples apply together?; Answer: Yes. Name each other in both applications.',
    'Preguntas. Pregunta: May couples apply together?; Respuesta: Yes. Name each other in both applications.',
  ],
  events: ['Events. Name: White Coat Day; Date: 2018', 'Actos. Nombre: White Coat Day; Fecha: 2018'],
  terms: [
    'Terms. Name: House officer; Definition: A doctor in training.',
    'Términos. Nombre: House officer; Definición: A doctor in training.',
  ],
  links: ['Pages. Name: Benefits', 'Páginas. Nombre: Benefits'],
  sites: [
    'Sites. Name: General Hospital; Beds: about 500; Volumes: 3,000 deliveries per year',
    'Centros. Nombre: General Hospital; Camas: alrededor de 500; Actividad: 3000 deliveries por year',
  ],
}

describe.each(collectionNames)('a table of %s', (collection) => {
  const [english, spanish] = shown[collection]

  it('shows what readers look for, under readable heads', () => {
    expect(table(collection, 'en')).toBe(english)
  })

  it('speaks Spanish', () => {
    expect(table(collection, 'es')).toBe(spanish)
  })

  it('shows every other field that is named', () => {
    const record = published(collection)
    const hidden = 'id sources status order lang sameAs sourceLabel permission matrix'.split(' ')
    const columns = Object.keys(record).filter((field) => !hidden.includes(field))
    const attributes = { collection, columns: columns.join() }
    const texts = textsIn(parseFragment(html('hs-table', [record], { attributes })))
    expect(texts).toHaveLength(1 + columns.length * 2)
    expect(texts.join()).not.toMatch(/\[object|undefined|null|NaN/)
  })
})

it('tells a unit of a hospital from that of a quantity', () => {
  const positions = [
    {
      titles: ['Director'],
      unit: 'Clinic of Sleep',
      organization: { collection: 'organizations', id: 'gh', name: 'Hospital' },
    },
  ]
  const written = html('hs-table', [{ ...published('alumni'), positions }], { attributes: { collection: 'alumni' } })
  expect(textsIn(parseFragment(written)).at(-1)).toBe('Director, Clinic of Sleep, Hospital')
})

it('writes the collection into the tag', async () => {
  const feed = {
    schema: 1,
    collection: 'terms',
    department: 'Medicine',
    digest: '0',
    records: [published('terms') as unknown as Records['terms']],
    withdrawn: [],
  } as const
  const options = { tag: 'hs-table', src: '/feed/terms.json', current: '/terms', attributes: { collection: 'terms' } }
  expect(await prerender({ ...feed, records: [...feed.records], withdrawn: [] }, options)).toContain(
    '<hs-table src="/feed/terms.json" collection="terms" data-hs="terms@0" data-hs-as-of="2019" data-hs-words="74-1b42a1b154285e0e">\n<table>\n<caption>\nTerms\n</caption>',
  )
})

it('needs to be told the collection', () => {
  expect(() => html('hs-table', [published('terms')])).toThrow('<hs-table> needs to be told its collection.')
})

/** A table of one record in one line: its caption, and each head with its cell. */
function table(collection: CollectionName, language: string): string {
  const record = { ...published(collection), lang: language }
  const [caption, ...cells] = textsIn(
    parseFragment(html('hs-table', [record], { language, attributes: { collection } })),
  )
  const heads = cells.splice(0, cells.length / 2)
  return `${caption}. ${heads.map((head, at) => `${head}: ${cells[at]}`).join('; ')}`
}

/** The texts of caption, heads and cells. */
function textsIn(node: DefaultTreeAdapterTypes.ParentNode): string[] {
  const elements = node.childNodes.filter(tree.isElementNode)
  return elements.flatMap((element) =>
    ['caption', 'th', 'td'].includes(element.tagName) ? textOf(element) : textsIn(element),
  )
}

function textOf(element: Element): string {
  const texts = element.childNodes.map((child) =>
    tree.isTextNode(child)
      ? child.value
      : tree.isElementNode(child)
        ? textOf(child) + (child.tagName === 'div' ? ' | ' : '')
        : '',
  )
  return texts.join('').replace(/\s+/g, ' ').replace(/ \| $/, '').trim()
}

/** The example of a collection as it is published: read, and its references resolved. */
function published(name: CollectionName): Json {
  const { schema } = collections[name]
  const sources = [{ source: 'residency-page' }]
  const record = schema.parse({
    ...(name !== 'sources' && { sources }),
    ...exampleOf(schema),
  }) as Json
  for (const { path, refersTo } of referencePaths(schema)) resolve(record, path, refersTo)
  return record
}

function resolve(place: unknown, [key, ...rest]: string[], refersTo: CollectionName): void {
  const keys = key === '*' ? Object.keys(Object(place)) : [key!]
  for (const inner of keys) {
    const values = Object(place) as Json
    if (values[inner] === undefined) continue
    if (rest.length) resolve(values[inner], rest, refersTo)
    else if (typeof values[inner] === 'string') values[inner] = reference(refersTo, values[inner])
  }
}

function reference(collection: CollectionName, id: string): Json {
  const { schema, travels } = collections[collection]
  const example = exampleOf(schema)
  return { collection, id, ...Object.fromEntries(travels.map((field) => [field, example[field]])) }
}

const exampleOf = (schema: (typeof collections)[CollectionName]['schema']) => (schema.meta()!.examples as Json[])[0]!
