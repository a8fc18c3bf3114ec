/** What goes into packages, which nobody can take back: all that is published but pictures, biographies and quotations. */
import { collectionNames, collections, referencePaths, type Collection } from '@housestaff/schema'
import { describe, expect, it } from 'vitest'
import { compile } from '../src/index.js'
import { department, exampleOf, filesOf, withReferences } from './content.js'
import { specimen } from './pictures.js'

const quotation = {
  ...exampleOf('testimonials'),
  id: 'quoted',
  statement: { form: 'quotation', text: 'These are my own words.' },
  permission: { basis: 'consent', givenOn: '2026-07-01' },
  formerIds: ['quoted-before'],
}
const portrayed = {
  ...exampleOf('people'),
  id: 'portrayed',
  portrait: { src: 'media/own-face.jpg', alt: 'Own face', caption: 'Own caption' },
  portraitConsent: '2026-07-01',
  biography: 'Told of own life.',
}
const records: Parameters<typeof withReferences>[0] = [
  ...collectionNames.map((name): [typeof name, typeof quotation] => [name, exampleOf(name) as typeof quotation]),
  ['testimonials', quotation],
  ['people', portrayed],
  ['alumni', { ...exampleOf('alumni'), id: 'portrayed', person: 'portrayed' } as never],
]
const { files, problems } = compile(
  filesOf({ ...withReferences(records), 'content/media/own-face.jpg': specimen('jordan-specimen.jpg') }),
)
const holding = (words: RegExp) => files.filter(({ text }) => words.test(text)).map(({ path }) => path)

describe('what npm keeps', () => {
  it('has no quotation, not even its id', () => {
    expect(problems).toEqual([])
    expect(holding(/my own words/)).toEqual([
      'site/feed/testimonials.json',
      'site/json-ld/testimonials.json',
      'site/json-ld/graph.json',
    ])
    expect(holding(/quoted/)).toEqual(holding(/my own words/))
  })

  it('has no picture, nor what is said of one', () => {
    expect(holding(/own-face|Own face|Own caption/)).toEqual(['site/feed/people.json', 'site/feed/alumni.json'])
    expect(holding(/2026-07-01/).filter((path) => path.includes('people'))).toEqual([])
  })

  it('has no biography', () => {
    expect(holding(/own life/)).toEqual([
      'site/feed/people.json',
      'site/json-ld/people.json',
      'site/json-ld/graph.json',
    ])
  })

  it('has everything else that is published', () => {
    const withheld = new Set(['portrayed', 'quoted'])
    for (const name of collectionNames) {
      const [lasting, whole] = ['package', 'site'].map((folder) => {
        const { text } = files.find(({ path }) => path === `${folder}/feed/${name}.json`)!
        return JSON.parse(text).records.filter(({ id }: { id: string }) => !withheld.has(id))
      })
      expect(lasting).toEqual(whole)
    }
    const portrayedThere = files.find(({ path }) => path === 'package/people.js')!.text
    expect(portrayedThere).toContain('"id":"portrayed"')
  })

  it('loses no reference, as none leads to a record that may be taken back', () => {
    const revocable = collectionNames.filter((name) => (collections[name] as Collection).isRevocable)
    const referred = collectionNames.flatMap((name) => referencePaths(collections[name].schema))
    expect(revocable).toEqual(['testimonials'])
    expect(referred.filter(({ refersTo }) => revocable.includes(refersTo))).toEqual([])
  })

  it('is the same as what is served, where there are no pictures, biographies or quotations', () => {
    const { files } = compile(filesOf({ ...department, ...withReferences([['programs', exampleOf('programs')]]) }))
    const served = files.filter(({ path }) => path.startsWith('site/'))
    expect(served.length).toBeGreaterThan(0)
    for (const { path, text } of served) {
      expect(files.find((file) => file.path === path.replace('site/', 'package/'))!.text).toBe(text)
    }
  })
})
