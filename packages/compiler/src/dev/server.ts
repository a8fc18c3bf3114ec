/** The server of `dev`: on this machine, for this machine. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Answer } from './site.js'

export interface DevServer {
  port: number
  /** Tells open pages that there is something new. */
  tellPages(): void
  close(): Promise<void>
}

/** Serves at `port`, or the next one that is free. */
export async function serve(
  port: number,
  answerTo: (address: string) => Promise<Answer | undefined>,
): Promise<DevServer> {
  // Loaded here, for no other command needs it.
  const { createServer } = await import('node:http')
  const pages = new Set<ServerResponse>()
  const server = createServer((request, response) => void respond(request, response))
  await listen(port)
  return { port: portOf(), tellPages, close }

  function listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        const isBusy = error.code === 'EADDRINUSE' || error.code === 'EACCES'
        if (isBusy && port < 65_535) listen(port + 1).then(resolve, reject)
        else reject(error)
      })
      server.listen(port, '127.0.0.1', () => {
        server.removeAllListeners('error')
        resolve()
      })
    })
  }

  function portOf(): number {
    return (server.address() as AddressInfo).port
  }

  async function respond({ method, url = '/', headers }: IncomingMessage, response: ServerResponse): Promise<void> {
    const refuse = (code: number, words: string) => response.writeHead(code, { ...guards, ...plain }).end(`${words}\n`)
    // A page elsewhere may have its own name lead to this machine; it would be that name which is asked for here.
    if (!['127.0.0.1', 'localhost'].some((name) => headers.host === `${name}:${portOf()}`))
      return void refuse(403, 'housestaff dev answers only to 127.0.0.1 and localhost.')
    if (method !== 'GET' && method !== 'HEAD') return void refuse(405, 'Only GET is answered here.')
    const address = url.replace(/\?.*/, '')
    if (address === '/events') return void openStream(response)
    try {
      const found = await answerTo(address)
      if (!found) return void refuse(404, 'There is nothing here.')
      const { type, body, isLasting } = found
      const cache = isLasting ? 'max-age=31536000, immutable' : 'no-store'
      response.writeHead(200, { ...guards, 'Content-Type': type, 'Cache-Control': cache }).end(body)
    } catch (error) {
      refuse(500, (error as Error).message)
    }
  }

  function openStream(response: ServerResponse): void {
    response.writeHead(200, { ...guards, 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    response.write('retry: 500\n\n')
    pages.add(response)
    response.on('close', () => pages.delete(response))
  }

  function tellPages(): void {
    for (const page of pages) page.write('data: new\n\n')
  }

  function close(): Promise<void> {
    return new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  }
}

const plain = { 'Content-Type': 'text/plain; charset=utf-8' }
const guards = {
  'Content-Security-Policy': "default-src 'self'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}
