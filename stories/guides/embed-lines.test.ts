/** The lines below an element's controls. */
import { manifest } from '@housestaff/embed/snippets'
import { expect, it } from 'vitest'
import { linesFor } from '../embed-lines.js'

it('the lines say what the controls say, with the hash of the script', () => {
  const args = { 'heading-level': 2, category: 'leave', limit: undefined, records: [{}], '--hs-accent': 'red' }
  const lines = linesFor('hs-wellness-list', args)!
  expect(lines).toContain(manifest.embed.integrity)
  expect(lines).toContain(
    '<hs-wellness-list src="https://content.example.edu/feed/wellness.json" heading-level="2" category="leave">',
  )
})

it('the lines of one record name it', () => {
  expect(linesFor('hs-program-card', { record: { id: 'primary-care' } })).toContain('/feed/programs.json#primary-care"')
})

it('there are no lines where the controls say nothing that a page could say', () => {
  expect(linesFor('hs-program-card', {})).toBeUndefined()
  expect(linesFor('hs-faq', { limit: 'many' })).toBeUndefined()
  expect(linesFor(undefined, {})).toBeUndefined()
})
