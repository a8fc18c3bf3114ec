/** The check page: takes files, shows what is wrong in them beside what they show, mends it, and gives them back. */
import '@housestaff/elements/embed.js'
import manifest from '@housestaff/elements/custom-elements.json' with { type: 'json' }
import type { SourceFile } from 'housestaff'
import { openPreview, type Preview } from 'housestaff/preview'
import { readChosen, readDropped } from './given-files.js'
import { remediesFor } from './remedies.js'
import type { Outcome, Wish } from './talk.js'
import { absentWords } from './words.js'

const find = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind
const [give, given, host] = [find('give'), find('given'), find('preview')]
const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
const tags = manifest.modules.flatMap(({ declarations }) =>
  declarations.flatMap((one) => ('tagName' in one ? (one.tagName as string) : [])),
)
let outcome: Outcome
let preview: Preview | undefined

worker.addEventListener('message', ({ data }: MessageEvent<Outcome | 'ready'>) => {
  if (data === 'ready') find('ready').textContent = 'Ready. From here on, this page needs no network.'
  else void showOutcome(data)
})
worker.addEventListener('error', () => {
  find('trouble').textContent = 'This page did not load as a whole. Please load it again.'
})
find('choose-files').addEventListener('click', () => find('files').click())
find('choose-folder').addEventListener('click', () => find('folder').click())
find('again').addEventListener('click', () => location.reload())
find('mend-all').addEventListener('click', () => wish({ kind: 'mend-all' }))
for (const id of ['files', 'folder']) {
  const input = find<HTMLInputElement>(id)
  input.addEventListener('change', async () => take(await readChosen(input.files!)))
}
for (const type of ['dragover', 'dragleave', 'drop']) {
  addEventListener(type, (event) => {
    event.preventDefault()
    give.classList.toggle('over', type === 'dragover')
  })
}
addEventListener('drop', async ({ dataTransfer }) => {
  if (dataTransfer && !give.hidden) take(await readDropped(dataTransfer))
})

const wish = (made: Wish) => worker.postMessage(made, [])

function take(files: SourceFile[]): void {
  if (files.length === 0) {
    find('trouble').textContent = 'There is no file in what you gave.'
    return
  }
  find('names').textContent = nameOf(files)
  wish({ kind: 'check', files, today: today() })
}

function nameOf(files: readonly SourceFile[]): string {
  const [folder] = files[0]!.path.split('/')
  return files.length <= 3 ? files.map(({ path }) => path).join(', ') : `${folder}: ${files.length} files`
}

async function showOutcome(now: Outcome): Promise<void> {
  const before = document.activeElement
  const isFirst = preview === undefined
  const at = before ? [...host.querySelectorAll('.problem')].findIndex((one) => one.contains(before)) : -1
  outcome = now
  give.hidden = true
  given.hidden = host.hidden = false
  showControls()
  preview ??= openPreview(host, {
    tags,
    recordsOf: (collection) => outcome.records[collection as keyof Outcome['records']] ?? [],
    remediesFor: (problem) => remediesFor(problem, outcome.written[outcome.state.problems.indexOf(problem)], wish),
  })
  await preview.show(outcome.state)
  if (now.refused !== undefined) find('absent').textContent = `This cannot be changed here: ${now.refused}`
  if (isFirst) host.querySelector<HTMLElement>('.status')!.focus()
  else if (before === document.body || before?.isConnected === false || before?.closest('[hidden]')) goOn(at)
}

/** Leads whoever mended something to what comes next. */
function goOn(at: number): void {
  const problems = [...host.querySelectorAll('.problem')]
  const next = problems[Math.min(Math.max(at, 0), problems.length - 1)]
  const control = next?.querySelector<HTMLElement>('button, input, textarea')
  ;(control ?? host.querySelector<HTMLElement>('.status'))?.focus()
}

function showControls(): void {
  const { mendable, changed, absent, isPart } = outcome
  const mendAll = find<HTMLButtonElement>('mend-all')
  mendAll.hidden = mendable === 0
  mendAll.textContent = `Mend ${mendable} with one right answer`
  find('absent').textContent = isPart ? absentWords(absent) : ''
  for (const link of find('downloads').querySelectorAll('a')) URL.revokeObjectURL(link.href)
  find('downloads').replaceChildren(...changed.map(downloadOf))
}

function downloadOf({ path, bytes }: SourceFile): HTMLAnchorElement {
  const link = document.createElement('a')
  link.className = 'download'
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]))
  link.download = path.replace(/^.*\//, '')
  link.textContent = `Save ${link.download}`
  return link
}

function today(): string {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}
