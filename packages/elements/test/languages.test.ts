/** Spanish words, fetched when a page needs them. */
import { afterEach, expect, it } from 'vitest'
import '../src/index.js'
import { program, testimonial, wellness, alumnus, milestone, place, placement, rotation } from './fixtures/records.js'
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
