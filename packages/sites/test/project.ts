/** An empty project in which packages are installed as npm users get them: packed. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type BuildOptions } from 'esbuild'
import { afterAll } from 'vitest'

export const packages = fileURLToPath(new URL('../..', import.meta.url))

/** The packages that npm gets, by their folders. */
export const published = ['schema', 'compiler', 'elements', 'embed', 'data']

/** A command that the workspace has, and the project has not. */
export const bin = (name: string) => join(packages, '../node_modules/.bin', name)

/** A project that is there while a file's tests run. */
export function emptyProject() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'housestaff-')))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  function write(path: string, text: string) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  write('package.json', '{ "type": "module", "private": true }')

  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })

  /** Packs the package in a folder, such as `data`, into the project. */
  function pack(source: string): { tarball: string; files: string[] } {
    const [{ filename, files }] = JSON.parse(
      run('npm', 'pack', resolve(packages, source), '--json', '--loglevel=error'),
    )
    return { tarball: `./${filename}`, files: files.map(({ path }: { path: string }) => path) }
  }

  function install(...args: string[]) {
    // Left alone, npm waits 10 and then 60 seconds after a request that failed.
    const patience = ['--fetch-retry-mintimeout=500', '--fetch-retry-maxtimeout=2000']
    run('npm', 'install', '--prefer-offline', ...patience, '--no-audit', '--no-fund', '--loglevel=error', ...args)
  }

  /** Runs a module of the project, and returns what it prints. */
  const evaluate = (script: string, type = 'module') =>
    run(process.execPath, '--no-warnings', `--input-type=${type}`, '--eval', script)

  /** The bytes that a module of the project takes in a bundle, compressed. */
  async function weigh(contents: string, options: BuildOptions = {}): Promise<number> {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: folder },
      bundle: true,
      minify: true,
      legalComments: 'none',
      format: 'esm',
      ...options,
      write: false,
    })
    return gzipSync(outputFiles[0]!.contents).length
  }

  return { folder, write, run, pack, install, evaluate, weigh }
}
