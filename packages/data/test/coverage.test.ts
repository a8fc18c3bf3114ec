/** What npm run coverage:source says of facts that are held, and of those that are not. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sources } from '@housestaff/data'
import { afterAll, describe, expect, it } from 'vitest'

const script = fileURLToPath(new URL('../../../scripts/coverage-source.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'coverage-'))
afterAll(() => rmSync(folder, { recursive: true }))

const vacation = {
  id: 'A1',
  type: 'TimeOff',
  subject: 'vacation',
  field: 'amount',
  value: { weeks: 4, per: 'year' },
  lines: [119],
}

describe('coverage', () => {
  it('finds a fact in the record that cites its line, is its subject and has its value', () => {
    const { status, lines } = compare(vacation)
    expect(lines).toContain('A1  in words  wellness/vacation')
    expect(status).toBe(0)
  })

  it.each([
    ['another figure', { value: { weeks: 5, per: 'year' } }],
    ['another line', { lines: [120] }],
    ['another subject', { subject: 'sabbatical' }],
    ['other words', { value: 'a sabbatical in every second year' }],
  ])('does not find a fact with %s', (_, change) => {
    const { status, lines } = compare({ ...vacation, ...change })
    expect(lines[0]).toMatch(/^A1 {2}NOT HELD/)
    expect(lines).toContain('1 not held')
    expect(status).toBe(1)
  })

  it('does not take a former post for a present one', () => {
    const post = { title: 'Director of Clinical Cardiology', org: 'Massachusetts General Hospital' }
    const fact = { ...vacation, type: 'Position', subject: 'roman-desanctis', lines: [240] }
    const former = { ...fact, value: { ...post, former: true } }
    const present = { ...fact, id: 'A2', value: { ...post, current: true } }
    expect(compare(former, present).lines.slice(0, 2)).toEqual([
      'A1  in words  alumni/roman-desanctis',
      expect.stringContaining('A2  NOT HELD'),
    ])
  })

  it('finds a list only when each of its items is held', () => {
    const fact = { ...vacation, subject: 'holiday-block' }
    const whole = { ...fact, value: ['Thanksgiving', 'Christmas'] }
    const half = { ...fact, id: 'A2', value: ['Thanksgiving', 'Midsummer'] }
    expect(compare(whole, half).lines.slice(0, 2)).toEqual([
      'A1  in words  wellness/holiday-block',
      expect.stringContaining('A2  NOT HELD'),
    ])
  })

  it('names words that are missing from a fact that it finds', () => {
    const value = 'help arranging good coverage for prenatal appointments'
    const { lines } = compare({ ...vacation, subject: 'prenatal-coverage', value, lines: [113] })
    expect(lines[0]).toBe('A1  in words  wellness/prenatal-coverage  (without: good)')
  })

  it('passes over notes on the source', () => {
    expect(compare({ ...vacation, type: 'Oddity' }).lines).toContain('0 facts:')
  })

  it('says in plain words that it has no file to read', () => {
    expect(run().error).toBe('Name the file of facts: npm run coverage:source -- facts.json\n')
    expect(run('nowhere.json').error).toBe('nowhere.json cannot be read: there is no such file.\n')
  })
})

function compare(...facts: object[]) {
  const path = join(folder, 'facts.json')
  writeFileSync(path, JSON.stringify({ source: { url: sources[0]!.url }, facts }))
  return run(path)
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })
  return { status, error: stderr, lines: stdout.split('\n') }
}
