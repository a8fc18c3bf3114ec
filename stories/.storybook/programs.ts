/** Lets stories import invented programs, compiled: `import { programs } from 'virtual:programs/ridgeport-surgery'`. */
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { collectionNames } from '@housestaff/schema'
import { compile, format } from 'housestaff'
import type { Plugin } from 'vite'

const folder = fileURLToPath(new URL('../../packages/compiler/test/programs', import.meta.url))
const prefix = '\0virtual:programs/'

export function programs(): Plugin {
  return {
    name: 'programs',
    resolveId: (id) => (`\0${id}`.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(prefix)) return undefined
      const files = filesOf(id.slice(prefix.length))
      for (const { path } of files) this.addWatchFile(join(folder, path))
      const { files: built, problems } = compile(files)
      if (problems.length > 0) this.error(format(problems, files))
      // Of feeds, as they hold pictures and quotations too.
      const text = (name: string) => built.find(({ path }) => path === `site/feed/${name}.json`)!.text
      return collectionNames
        .map((name) => `export const ${name} = ${JSON.stringify(JSON.parse(text(name)).records)}\n`)
        .join('')
    },
  }
}

/** All files of a program, pictures among them: the compiler takes what is content. */
function filesOf(program: string) {
  const names = readdirSync(join(folder, program), { recursive: true, encoding: 'utf8' })
  return names
    .map((name) => `${program}/${name.replaceAll('\\', '/')}`)
    .filter((path) => !path.includes('/.') && statSync(join(folder, path)).isFile())
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }))
}
