import { describe, expect, it } from 'vitest'
import { slip } from '../content.js'

describe('whole files', () => {
  it('finds a second document', () => {
    expect(slip('name: A\n---\nname: B\n')).toMatchInlineSnapshot(`
      "
      2:1  a second document begins here, and a file holds one. Remove this line.
         2 | ---
           | ^^^ remove this line
      "
    `)
  })

  it('finds a separator at the end', () => {
    expect(slip('---\nname: A\n---\n')).toMatchInlineSnapshot(`
      "
      3:1  a second document begins here, and a file holds one. Remove this line.
         3 | ---
           | ^^^ remove this line
      "
    `)
  })

  it('finds nothing in a file', () => {
    expect(slip('')).toMatchInlineSnapshot(`
      "
      1:1  the file is empty. Write the record, or remove the file.
      "
    `)
  })

  it('finds nothing but comments in a file', () => {
    expect(slip('# later\n')).toMatchInlineSnapshot(`
      "
      1:1  the file is empty. Write the record, or remove the file.
      "
    `)
  })

  it('finds a field twice', () => {
    expect(slip('name: A\nkind: track\nname: B\nkind: B\n')).toMatchInlineSnapshot(`
      "
      3:1  name is here twice: also at 1:1. Keep one of them.
         3 | name: B
           | ^^^^
      4:1  kind is here twice: also at 2:1. Keep one of them.
         4 | kind: B
           | ^^^^
      "
    `)
  })

  it('gives up politely on what nobody writes', () => {
    expect(slip('goals: !<a> !<b> c\n')).toMatchInlineSnapshot(`
      "
      1:13  this line cannot be read. Look at its quotes, colons and indentation, and at the line above.
         1 | goals: !<a> !<b> c
           |             ^^^^^^
      "
    `)
  })
})
