/** Spanish words, fetched when a page needs them. */
import { afterEach, expect, it } from 'vitest'
import '../src/index.js'
import {
  alumnus,
  application,
  benefit,
  faq,
  group,
  milestone,
  place,
  placement,
  program,
  reachable,
  role,
  roster,
  rotation,
  testimonial,
  wellness,
} from './fixtures/records.js'
import { mount, textsOf, visibleText } from './page.js'

afterEach(() => {
  document.body.replaceChildren()
  document.documentElement.lang = 'en'
})

it.each([
  ['hs-program-list', program, 'Vía de la residencia · 3 años'],
  ['hs-testimonial-list', testimonial, 'Relatado a partir de Residency page'],
  ['hs-wellness-list', wellness, 'Tiempo libre 4 semanas al año Vacation'],
  ['hs-place-guide', place, 'North End Mill Park Parque'],
  ['hs-placement-chart', placement, 'Adónde fueron los exresidentes'],
  ['hs-rotation-table', rotation, 'Rotaciones Rotación Ámbito'],
  ['hs-timeline', milestone, 'hacia 1930 First residents'],
  ['hs-alumni-table', alumnus, 'Exresidentes Nombre Distinción'],
  ['hs-program-table', program, 'Programas Programa Duración Certificación Atención ambulatoria'],
  ['hs-benefits-table', benefit, 'Prestaciones Prestación Importe Niveles'],
  ['hs-table', faq, 'Preguntas Pregunta Respuesta'],
  ['hs-people-list', { ...role, holders: [] }, 'Program director No se nombra aquí'],
  ['hs-group-list', { ...group, founded: '2012' }, 'Consejo · desde 2012'],
  ['hs-contact', reachable, 'Correo electrónico residency@hospital.example'],
  ['hs-faq', faq, 'May couples apply together?'],
  ['hs-application', { ...application, visas: [] }, 'Fecha límite 1 de octubre de 2999'],
])('<%s> speaks Spanish on a Spanish page, and marks the records’ English', async (tag, record, says) => {
  document.documentElement.lang = 'es-MX'
  const element = mount(tag)
  element.records = [record]
  element.record = record
  await expect.poll(() => visibleText(element)).toContain(says)
  expect(textsOf(element, '[lang=en]').join()).not.toBe('')
})

it('rosters speak Spanish; what stands in them are names', async () => {
  document.documentElement.lang = 'es'
  const element = mount('hs-roster')
  element.records = [roster]
  await expect.poll(() => visibleText(element)).toContain('Año académico 2026–2027 Primary Care Program')
  expect(textsOf(element, '[part=level] hgroup')).toEqual(['PGY-2 1 residente Promoción de 2028'])
})

it('leaves Spanish records on Spanish pages unmarked', async () => {
  document.documentElement.lang = 'es'
  const element = mount('hs-program-list')
  element.records = [{ ...program, lang: 'es' }]
  await expect.poll(() => visibleText(element)).toContain('Atención ambulatoria')
  expect(textsOf(element, '[lang]')).toEqual([])
})
