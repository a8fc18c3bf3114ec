/** The compiler beside the page, so that the page never stands still. */
import { collectionNames } from '@housestaff/schema'
import { openSheets } from 'housestaff'
import { openChecking, type Checking } from './checking.js'
import type { Wish } from './talk.js'

// What opens spreadsheets is loaded at once, for later there may be no network.
const ready = openSheets([{ path: `${collectionNames[0]}.csv`, bytes: new Uint8Array() }])
let checking: Checking | undefined
let turn: Promise<unknown> = ready.then(() => postMessage('ready'))

addEventListener('message', ({ data }: MessageEvent<Wish>) => {
  turn = turn.then(async () => {
    if (data.kind === 'check') checking = await openChecking(data.files, data.today)
    postMessage(data.kind === 'check' ? checking!.outcome() : await checking!.fulfil(data))
  })
})
