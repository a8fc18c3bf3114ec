/** The guide for coordinators, done as it stands: its commands are run, and its tables typed into the workbook. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { commands } from '../../src/commands.js'
import { department } from '../content.js'
import { housestaff, textOf, useFolder, write } from './folder.js'
import { type, type TypedRow } from './typing.js'

useFolder()
beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-25T12:00:00Z'), toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

const guide = readFileSync(join(import.meta.dirname, '../../../../docs/coordinators.md'), 'utf8')

it('answers as the guide says, to every command in it', { timeout: 30_000 }, async () => {
  const done = new Set<string>()
  for (const [, block, table] of guide.matchAll(/^```console\n([^]*?)^```$|^((?:\|.*\n)+)/gm)) {
    if (table !== undefined) await type('content/residents.xlsx', rowsOf(table))
    for (const [, call, answer] of (block ?? '').matchAll(/^\$ npx housestaff (.*)\n((?:(?!\$ ).*\n)*)/gm)) {
      const { out, err } = await housestaff(call!)
      expectAnswer(`${err}${out}`, answer!)
      done.add(call!.split(' ')[0]!)
      if (call!.startsWith('init ')) process.chdir('our-residency')
    }
  }
  // A preview goes on until it is stopped; what is left beside it is for engineers.
  expect(commands.map(({ name }) => name).filter((name) => !done.has(name))).toEqual(['dev', 'diff', 'audit'])
})

it('takes somebody down as the guide says', { timeout: 30_000 }, async () => {
  const people = 'Id,Name,As of,Source,Status,Withdrawn on,Reason\nbo,,,,withdrawn,2026-11-25,request\n'
  const alumni = 'Id,Person,As of,Source\nbo,bo,2026,page\n'
  write({ ...department, 'content/people.csv': people, 'content/alumni.csv': alumni })
  expect((await housestaff('check content')).err).toMatchInlineSnapshot(`
    "content/alumni.csv B2  person: bo is withdrawn, so it is not shown, but this record needs it. Withdraw this record too, or refer to another person.
    1 problem in 1 file. Nothing was written.
    "
  `)
  write({ 'content/alumni.csv': 'Id,Person,Status,Withdrawn on,Reason\nbo,,withdrawn,2026-11-25,request\n' })
  expect(await housestaff('build content --out dist')).toMatchObject({ exit: 0, err: '' })
  const { records, withdrawn } = JSON.parse(textOf('dist/site/feed/alumni.json')!)
  expect(records).toEqual([])
  expect(withdrawn).not.toEqual([])
})

it('names the number of cells that July takes', () => {
  const july = readFileSync(join(import.meta.dirname, 'july.test.ts'), 'utf8')
  const [, cells] = /expect\(typed\)\.toBe\((\d+)\)/.exec(july)!
  expect(guide).toContain(`that is ${cells} cells`)
})

/** Lines that are left out are `…`; an answer that is not shown is none. */
function expectAnswer(told: string, shown: string): void {
  if (shown === '') return
  const pattern = shown
    .split('\n')
    .map((line) => (line === '…' ? '[^]*?' : `${line.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}\n`))
    .join('')
    .replace(/\n$/, '')
  if (!new RegExp(`^${pattern}$`).test(told)) expect(told).toBe(shown)
}

/** A table whose first heading is a sheet, its first column rows, and its other headings columns of that sheet. */
function rowsOf(table: string): TypedRow[] {
  const [[sheet, ...headings], , ...rows] = table
    .trimEnd()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ) as [string[], string[], ...string[][]]
  return rows
    .filter(([row]) => /^\d+$/.test(row!))
    .map(([row, ...texts]) => ({
      sheet: sheet!,
      row: Number(row),
      cells: Object.fromEntries(texts.map((text, at) => [headings[at]!, text])),
    }))
}
