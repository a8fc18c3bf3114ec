/** Spanish words, fetched when a page needs them. */
import { afterEach, expect, it } from 'vitest'
import '../src/index.js'
import { alumnus, benefit, faq, program, testimonial, wellness } from './fixtures/records.js'
import { mount, textsOf, visibleText } from './page.js'

afterEach(() => {
  document.body.replaceChildren()
  document.documentElement.lang = 'en'
})

it.each([
  ['hs-program-list', program, 'Vía de la residencia · 3 años'],
  ['hs-testimonial-list', testimonial, 'Relatado a partir de Residency page'],
  ['hs-wellness-list', wellness, 'Tiempo libre 4 semanas al año Vacation'],
  ['hs-alumni-table', alumnus, 'Exresidentes Nombre Distinción'],
  ['hs-program-table', program, 'Programas Programa Duración Certificación Atención ambulatoria'],
  ['hs-benefits-table', benefit, 'Prestaciones Prestación Importe Niveles'],
  ['hs-table', faq, 'Preguntas Pregunta Respuesta'],
])('<%s> speaks Spanish on a Spanish page, and marks the records’ English', async (tag, record, says) => {
  document.documentElement.lang = 'es-MX'
  const element = mount(tag)
  element.records = [record]
  await expect.poll(() => visibleText(element)).toContain(says)
  expect(textsOf(element, '[lang=en]').join()).not.toBe('')
})

it('leaves Spanish records on Spanish pages unmarked', async () => {
  document.documentElement.lang = 'es'
  const element = mount('hs-program-list')
  element.records = [{ ...program, lang: 'es' }]
  await expect.poll(() => visibleText(element)).toContain('Atención ambulatoria')
  expect(textsOf(element, '[lang]')).toEqual([])
})
