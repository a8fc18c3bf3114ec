/** `housestaff dev`: watches content, compiles it after each change, and shows it on a page with its problems. */
import { compile } from '../compile.js'
import { findElements, withoutElements } from '../dev/found-elements.js'
import { keepFolder } from '../dev/kept-folder.js'
import { openAgain } from '../dev/open-again.js'
import { serve } from '../dev/server.js'
import { answer, type Served } from '../dev/site.js'
import { watchFolders } from '../dev/watch-folders.js'
import { shownPath } from '../disk.js'
import { format } from '../explain.js'
import type { SourceFile } from '../read.js'
import { remember } from '../remember.js'
import { show } from '../show.js'
import { command } from './command.js'
import { inventory } from './folder.js'
import { content } from './parameters.js'

const usualPort = '4400'

export const dev = command({
  name: 'dev',
  says: 'shows content on a page while you write, with its problems',
  parameters: { content },
  options: {
    port: {
      value: 'PORT',
      words: 'a number such as 4400',
      says: `serves the page at this port; left out: ${usualPort}`,
      refuse: (given) =>
        /^\d{1,5}$/.test(given) && Number(given) < 65_536
          ? undefined
          : `--port needs a number such as 4400, and ${given} is none.`,
    },
  },
  more: `The page shows every collection in the elements that visitors see, and problems beside the records that they are
about. It follows each change that is saved, and until a record is right again, it shows the record as it was.
Only this machine can open the page. Ctrl-C ends it; nothing is written.

The elements are those that are installed as @housestaff/elements in your project.

  housestaff dev content`,
  run: async ({ content, port = usualPort, ink, json, say }) => {
    remember()
    const folder = keepFolder(content)
    const elements = findElements(content)
    let files = folder.readAll()
    let served = await next(files)
    const server = await serve(Number(port), (address) => answer(address, served, elements))
    if (!json) say(`${openingWords(Number(port), server.port)}${elements ? '' : `${withoutElements}\n`}`)
    tell()
    let turn = Promise.resolve()
    const watch = watchFolders(content, (places) => {
      turn = turn.then(() => renew(places))
    })
    watch.places(folder.places())
    await stopped()
    watch.close()
    await server.close()
    return { exit: 0 }

    async function renew(places: ReadonlySet<string> | undefined): Promise<void> {
      const now = (places && folder.readThese(places)) ?? folder.readAll()
      watch.places(folder.places())
      if (isSame(now, files)) return
      files = now
      served = await next(files, served)
      server.tellPages()
      tell()
    }

    async function next(files: SourceFile[], before?: Served): Promise<Served> {
      const opened = await openAgain(files)
      const compilation = compile(opened, { folder: shownPath(content) })
      return { files: opened, compilation, showing: show(compilation, before?.showing) }
    }

    function tell(): void {
      const { compilation, files } = served
      const { problems, contents } = compilation
      if (json) say(`${JSON.stringify({ address: addressOf(server.port), problems, contents })}\n`)
      else if (problems.length > 0) say(format(problems, files, { ink, outcome: '' }))
      else say(`${inventory(compilation)}: no problems.\n`)
    }
  },
})

const addressOf = (port: number) => `http://127.0.0.1:${port}/`

function openingWords(wanted: number, port: number): string {
  const other = wanted === port ? '' : `Port ${wanted} is busy, so it is ${port}.\n`
  return `${other}The content is shown at ${addressOf(port)} (Ctrl-C ends this)\n`
}

const isSame = (files: readonly SourceFile[], others: readonly SourceFile[]) =>
  files.length === others.length && files.every((file, at) => file === others[at] || isRefusedLike(file, others[at]!))

const isRefusedLike = (file: SourceFile, other: SourceFile) =>
  file.refused !== undefined && file.refused === other.refused && file.path === other.path

const stopped = () =>
  new Promise<void>((resolve) => {
    const signals = ['SIGINT', 'SIGTERM'] as const
    for (const signal of signals) process.on(signal, stop)

    function stop(): void {
      for (const signal of signals) process.off(signal, stop)
      resolve()
    }
  })
