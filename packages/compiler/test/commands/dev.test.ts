/** The command as people run it: started, left running while they write, and ended. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { department, programWith, type Texts } from '../content.js'
import { park, specimen } from '../pictures.js'

const bin = join(import.meta.dirname, '../../bin/housestaff.js')
const folder = mkdtempSync(join(tmpdir(), 'housestaff-'))
const program = 'content/programs/a.yaml'
let child: ChildProcess
let printed = ''
let address = ''

function write(texts: Texts): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Starts the command, and returns when it has looked at the content. */
async function start(...args: string[]): Promise<{ child: ChildProcess; printed(): string }> {
  const child = spawn(process.execPath, [bin, 'dev', 'content', ...args], { cwd: folder })
  let text = ''
  child.stdout.on('data', (data) => (text += data))
  child.stderr.on('data', (data) => (text += data))
  await vi.waitFor(() => expect(text).toMatch(/file/), { timeout: 20_000 })
  return { child, printed: () => text }
}

/** What the server answers. */
function ask(path: string, host = new URL(address).host, method = 'GET') {
  const { hostname, port } = new URL(address)
  return new Promise<{ status: number; type: string; text: string }>((resolve, reject) => {
    const request = get({ hostname, port, path, method, headers: { host } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          type: response.headers['content-type']!,
          text: Buffer.concat(parts).toString('latin1'),
        }),
      )
    })
    request.on('error', reject)
  })
}

const askFor = async (path: string) => JSON.parse((await ask(path)).text)
const messages = async () => (await askFor('/state.json')).problems.map(({ message }: { message: string }) => message)
const names = async () => (await askFor('/records/programs.json')).records.map(({ name }: { name: string }) => name)
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 10_000, interval: 20 })

beforeAll(async () => {
  write({ ...department, [program]: programWith(), 'content/media/park.jpg': specimen('Mill Park.JPG') })
  const started = await start('--port', '0')
  child = started.child
  address = /http:\S+/.exec(started.printed())![0]
  child.stdout!.on('data', (data) => (printed += data))
}, 30_000)

afterAll(() => {
  child.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

describe('housestaff dev', { timeout: 30_000 }, () => {
  it('serves a page on this machine, by which nothing else is loaded', async () => {
    const { status, type, text } = await ask('/')
    expect({ status, type }).toEqual({ status: 200, type: 'text/html; charset=utf-8' })
    for (const [, path] of text.matchAll(/(?:href|src)="([^"]+)"/g)) expect((await ask(path!)).status).toBe(200)
    expect((await ask('/elements/embed.js')).status).toBe(200)
    expect((await ask('/elements/..%2fpackage.json')).status).toBe(404)
    expect((await ask('/records/toString.json')).status).toBe(404)
  })

  it('answers nobody who asks for another host, or wants to change something', async () => {
    expect(await ask('/', 'evil.example')).toMatchObject({
      status: 403,
      text: 'housestaff dev answers only to 127.0.0.1 and localhost.\n',
    })
    expect((await ask('/', undefined, 'POST')).status).toBe(405)
    expect((await ask('/', `localhost:${new URL(address).port}`)).status).toBe(200)
  })

  it('tells pages and the terminal of each change, and keeps what was right', async () => {
    let told = 0
    const stream = get(`${address}events`, (response) => response.on('data', () => told++))
    await soon(async () => expect(told).toBe(1))
    printed = ''
    write({ [program]: programWith({ name: 'Now', order: 'forty' }) })
    await soon(async () => expect(await messages()).toEqual(['order: expected a whole number, found "forty".']))
    expect(await names()).toEqual(['Primary Care'])
    expect((await askFor('/state.json')).problems[0]).toMatchObject({
      record: 'programs/a',
      frame: { line: 6, before: 'order: ', marked: 'forty', after: '' },
    })
    write({ [program]: programWith({ name: 'Now', order: '40' }) })
    await soon(async () => expect(await names()).toEqual(['Now']))
    expect(await messages()).toEqual([])
    expect(told).toBeGreaterThanOrEqual(3)
    await soon(async () => expect(printed).toContain('1 source, 1 program in 3 files: no problems.\n'))
    expect(printed).toContain('content/programs/a.yaml:6:8  order: expected a whole number, found "forty".\n')
    expect(printed).toContain('^^^^^ write 40\n1 problem in 1 file.\n')
    stream.destroy()
  })

  it('follows editors that save by renaming, and files that are written in two halves', async () => {
    const saved = join(folder, 'content/programs/.a.yaml.swp')
    writeFileSync(saved, programWith({ name: 'Renamed' }))
    renameSync(saved, join(folder, program))
    await soon(async () => expect(await names()).toEqual(['Renamed']))
    const text = programWith({ name: 'In two halves' })
    truncateSync(join(folder, program))
    writeFileSync(join(folder, program), text.slice(0, 40), { flag: 'a' })
    await soon(async () => expect(await messages()).not.toEqual([]))
    expect(await names()).toEqual(['Renamed'])
    writeFileSync(join(folder, program), text.slice(40), { flag: 'a' })
    await soon(async () => expect(await names()).toEqual(['In two halves']))
  })

  it('follows files and folders that come, go and come back', async () => {
    write({ 'content/links/one.yaml': 'name: One\nasOf: 2019\nsources: [{ source: page }]\n' })
    await soon(async () => expect((await askFor('/records/links.json')).records).toHaveLength(1))
    write({ 'content/links/two.yaml': 'name: Two\nasOf: 2019\nsources: [{ source: page }]\n' })
    await soon(async () => expect((await askFor('/records/links.json')).records).toHaveLength(2))
    rmSync(join(folder, 'content/department.yaml'))
    await soon(async () => expect((await messages())[0]).toMatch(/^department.yaml is missing/))
    expect(await names()).toEqual(['In two halves'])
    cpSync(join(folder, 'content'), join(folder, 'kept'), { recursive: true })
    rmSync(join(folder, 'content'), { recursive: true })
    await soon(async () => expect((await messages())[0]).toMatch(/^this cannot be read/))
    renameSync(join(folder, 'kept'), join(folder, 'content'))
    write(department)
    await soon(async () => expect(await messages()).toEqual([]))
    write({ [program]: programWith({ name: 'Back' }) })
    await soon(async () => expect(await names()).toEqual(['Back']))
  })

  it('draws pictures when a page asks for them', async () => {
    write({ 'content/places/mill-park.yaml': park('media/park.jpg') })
    await soon(async () =>
      expect((await askFor('/state.json')).collections).toContainEqual({ name: 'places', count: 1 }),
    )
    const { records } = await askFor('/records/places.json')
    const { status, type, text } = await ask(records[0].pictures[0].sizes[0].src.replace('..', ''))
    expect({ status, type }).toEqual({ status: 200, type: 'image/jpeg' })
    expect(text.slice(6, 10)).not.toBe('Exif')
    expect((await ask('/media/park.jpg')).status).toBe(404)
  })

  it('takes the next port where one is busy, and ends with 0 on Ctrl-C', async () => {
    const busy = createServer().listen(0, '127.0.0.1')
    await once(busy, 'listening')
    const { port } = busy.address() as AddressInfo
    const { child, printed } = await start('--port', `${port}`)
    expect(printed()).toMatch(new RegExp(`^Port ${port} is busy, so it is \\d+\\.\nThe content is shown at http://127`))
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([0, null])
    busy.close()
  })
})
