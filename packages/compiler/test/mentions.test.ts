/** Names of people who are not shown, in the words of records that are. */
import { describe, expect, it } from 'vitest'
import { programWith, told } from './content.js'

const person = (fields: string) => ({
  'content/people/elodie-exemple.yaml': `asOf: 2019\nsources: [{ source: page }]\n${fields}`,
})
const hidden = person(
  'name: { prefix: Prof., given: Élodie, middle: M., preferred: Lo, family: Exemple }\nstatus: hidden\n',
)
const program = (summary: string, fields: Record<string, string> = {}) => ({
  'content/programs/a.yaml': programWith({ summary: JSON.stringify(summary), ...fields }),
})
const withdrawn = {
  'content/people/elodie-exemple-2.yaml':
    'status: withdrawn\nwithdrawnOn: 2026-11-01\nreason: request\nformerIds: [elodie-sampla]\n',
}

describe('the name of somebody who is not shown', () => {
  it('is told wherever a record that is shown says it', () => {
    const texts = {
      ...hidden,
      ...program('Ask Elodie EXEMPLE’s team.', { links: '\n  - label: Lo Exemple\n    url: https://a.example' }),
    }
    expect(told(texts)).toMatchInlineSnapshot(`
      "
      content/programs/a.yaml:3:10  summary: names Prof. Élodie (Lo) M. Exemple, who is hidden. Remove the name, or show the person.
         3 | summary: "Ask Elodie EXEMPLE’s team."
           |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      content/programs/a.yaml:7:12  links[1].label: names Prof. Élodie (Lo) M. Exemple, who is hidden. Remove the name, or show the person.
         7 |   - label: Lo Exemple
           |            ^^^^^^^^^^
      2 problems in 1 file. Nothing was written.
      "
    `)
  })

  it.each([
    'Élodie Exemple',
    'élodie m. exemple',
    'Prof. Élodie (Lo) M. Exemple',
    'Lo Exemple',
    'Exemple, Élodie',
    'https://a.example/elodie-exemple',
  ])('is known as %s', (name) => {
    expect(told({ ...hidden, ...program(`By ${name}.`) })).toContain(
      'summary: names Prof. Élodie (Lo) M. Exemple, who is hidden.',
    )
  })

  it.each(['Exemple', 'Élodie', 'Mélodie Exemple', 'Élodie Exemples'])('is not %s', (name) => {
    expect(told({ ...hidden, ...program(`By ${name}.`) })).toBe('nothing')
  })

  it('is told in any script, and past a particle', () => {
    const name = (text: string) => person(`name: ${text}\nstatus: draft\n`)
    expect(told({ ...name('{ given: Йосиф, family: Примеров }'), ...program('By ЙОСИФ Примеров.') })).toContain(
      'summary: names Йосиф Примеров, who is draft. Remove the name, or show the person.',
    )
    expect(
      told({ ...name('{ given: Vincent, particle: van, family: Gogh }'), ...program('By Vincent van Gogh.') }),
    ).toContain('summary: names Vincent van Gogh, who is draft.')
  })

  it('is known by ids alone where a record was withdrawn', () => {
    expect(told({ ...withdrawn, ...program('By Élodie Exemple.') })).toContain(
      'summary: names elodie-exemple-2, who is withdrawn. Remove the name.\n',
    )
    expect(told({ ...withdrawn, ...program('By Élodie Sampla.') })).toContain(
      'names elodie-exemple-2, who is withdrawn.',
    )
  })

  it('may stand where nobody reads it', () => {
    expect(
      told({ ...hidden, ...program('By somebody.', { owner: 'Élodie Exemple', remark: 'Of Élodie Exemple.' }) }),
    ).toBe('nothing')
    expect(told({ ...hidden, ...program('By Élodie Exemple.', { status: 'draft' }) })).toBe('nothing')
  })

  it('may stand where a namesake is shown', () => {
    const namesake = {
      'content/people/namesake.yaml':
        'name: { given: Élodie, family: Exemple }\nasOf: 2019\nsources: [{ source: page }]\n',
    }
    expect(told({ ...hidden, ...namesake, ...program('By Élodie Exemple.') })).toBe('nothing')
  })
})
