/** Serves a department's content and somebody else's pages, each from an origin of its own. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { embedFolder, type Choice } from '@housestaff/embed'

const site = fileURLToPath(new URL('../site/', import.meta.resolve('@housestaff/data')))
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

type Contents = string | Uint8Array

export interface Origin {
  /** Its address, with a slash at its end. */
  base: string
  /** What it serves, by path; a test may change it. */
  files: Map<string, Contents>
  close(): void
}

/** The built `site` folder with the folder `embed` in it, which pages of all origins may read. */
export async function serveContent(choices: readonly Choice[]): Promise<Origin> {
  const origin = await serve({ 'Access-Control-Allow-Origin': '*' }, (path) => {
    return path.startsWith('feed/') && existsSync(site + path) ? readFileSync(site + path) : undefined
  })
  for (const { path, contents } of await embedFolder(site, { base: origin.base, choices }))
    origin.files.set(`embed/${path}`, contents)
  return origin
}

export async function serve(
  headers: Record<string, string> = {},
  find: (path: string) => Contents | undefined = () => undefined,
): Promise<Origin> {
  const files = new Map<string, Contents>()
  const server = createServer(({ url = '' }, response) => {
    const path = new URL(url, 'http://localhost').pathname.slice(1)
    const contents = files.get(path) ?? find(path)
    if (contents === undefined) response.writeHead(404, headers).end()
    else response.writeHead(200, { ...headers, 'Content-Type': types[extname(path)] ?? types['.html'] }).end(contents)
  })
  await listening(server)
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return { base, files, close: () => server.close() }
}

const listening = (server: Server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
