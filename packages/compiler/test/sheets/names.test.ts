import { describe, expect, it } from 'vitest'
import { readName } from '../../src/sheets/names.js'

const read = (cell: string) => {
  const reading = readName(cell)
  return 'wrong' in reading
    ? reading.wrong
    : { ...reading.name, ...(reading.degrees.length > 0 && { degrees: reading.degrees }) }
}

describe('a name in one cell', () => {
  it.each([
    [
      'van der Berg, Ana María, MD, PhD',
      { given: 'Ana María', particle: 'van der', family: 'Berg', degrees: ['MD', 'PhD'] },
    ],
    [
      'Ana María van der Berg MD, PhD',
      { given: 'Ana María', particle: 'van der', family: 'Berg', degrees: ['MD', 'PhD'] },
    ],
    ['Ana van der Berg', { given: 'Ana', particle: 'van der', family: 'Berg' }],
    ['Ana López', { given: 'Ana', family: 'López' }],
    ['López García, Ana', { given: 'Ana', family: 'López García' }],
    [
      'Sherri-Ann Burnett-Bowie, M.D., M.P.H.',
      { given: 'Sherri-Ann', family: 'Burnett-Bowie', degrees: ['MD', 'MPH'] },
    ],
    ['Michael S. Brown', { given: 'Michael', middle: 'S.', family: 'Brown' }],
    ['Brown, Michael S.', { given: 'Michael', middle: 'S.', family: 'Brown' }],
    ['Bishop, J. Michael', { given: 'J. Michael', family: 'Bishop' }],
    [
      'Robert (Bob) Aster Jr., DO',
      { given: 'Robert', preferred: 'Bob', family: 'Aster', suffix: 'Jr.', degrees: ['DO'] },
    ],
    ['Robert "Bob" Aster III', { given: 'Robert', preferred: 'Bob', family: 'Aster', suffix: 'III' }],
    ['Prof. Ana López', { prefix: 'Prof.', given: 'Ana', family: 'López' }],
    ['Ana  Do', { given: 'Ana', family: 'Do' }],
    ['Ana Ma', { given: 'Ana', family: 'Ma' }],
    ['ASTER, BO', { given: 'BO', family: 'ASTER' }],
    ['Aster, Bo,', { given: 'Bo', family: 'Aster' }],
  ])('is read where one reading is right: %s', (cell, name) => {
    expect(read(cell)).toEqual(name)
  })

  it('is told where it can be read in two ways, or in none', () => {
    const cells = [
      'Ana María López',
      'Ana López de la Cruz',
      'J. Michael Bishop',
      'López, Ana, María',
      'López',
      'MD',
      'López, MD',
      'López, FHX',
      'Ana (Anita López',
    ]
    expect(`\n${cells.map((cell) => `${read(cell)}\n`).join('')}`).toMatchInlineSnapshot(`
      "
      "Ana María López" can be read in more than one way. Write the family name first, as in “van der Berg, Ana María”, or use the columns Given name and Family name.
      "Ana López de la Cruz" can be read in more than one way. Write the family name first, as in “van der Berg, Ana María”, or use the columns Given name and Family name.
      "J. Michael Bishop" can be read in more than one way. Write the family name first, as in “van der Berg, Ana María”, or use the columns Given name and Family name.
      "López, Ana, María" has too many commas. Write the family name first, as in “van der Berg, Ana María”, or use the columns Given name and Family name.
      "López" holds only one name. Write the family name first, as in “van der Berg, Ana María”, or use the columns Given name and Family name.
      "MD" is no name. Write the family name first, as in “van der Berg, Ana María”, or use the columns Given name and Family name.
      "López, MD" holds only one name. Write the family name first, as in “van der Berg, Ana María”, or use the columns Given name and Family name.
      "López, FHX" ends in FHX, which may be a degree or a name. Write degrees in a column Degrees.
      "Ana (Anita López" has brackets or quotation marks that are not closed. Write the family name first, as in “van der Berg, Ana María”, or use the columns Given name and Family name.
      "
    `)
  })
})
