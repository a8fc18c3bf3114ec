/** Reads what coverage compares: facts, published records, and the entries made by hand. */
import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { wordsOf } from './words.mjs'

const data = fileURLToPath(new URL('../../packages/data/', import.meta.url))
// What reads the content also reads coverage.yaml; the workspace itself depends on neither.
const compiler = createRequire(new URL('../../packages/compiler/package.json', import.meta.url))

/** Rows of these types are notes on the source, not facts of it. */
const notes = new Set(['Section', 'Oddity', 'AsOf'])

/** The source and its facts: `{ source: { url }, facts: [{ id, type, subject, field, value, lines }] }`. */
export function readFacts(path) {
  let file
  try {
    file = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const reason = error.code === 'ENOENT' ? 'there is no such file' : error.message
    throw new Error(`${path} cannot be read: ${reason}.`, { cause: error })
  }
  if (typeof file?.source?.url !== 'string' || !Array.isArray(file.facts)) {
    throw new Error(`${path} is no file of facts: expected source with its url, and a list of facts.`)
  }
  for (const [index, fact] of file.facts.entries()) {
    const missing = ['id', 'type', 'subject', 'field', 'value', 'lines'].filter((name) => fact?.[name] === undefined)
    if (missing.length > 0) throw new Error(`${path}: fact ${fact?.id ?? index + 1} has no ${missing.join(', ')}.`)
  }
  return { source: file.source, facts: file.facts.filter(({ type }) => !notes.has(type)) }
}

/** Every published record, with its words and whether it cites lines of the source at `url`. */
export async function readRecords(url) {
  const feeds = await publishedFeeds()
  const source = feeds.flatMap(({ records }) => records).find((record) => record.title && record.url === url)
  if (!source) throw new Error(`No record of sources has the address ${url}.`)
  return feeds.flatMap(({ collection, records }) =>
    records.map((record) => {
      const isSource = collection === 'sources' && record.id === source.id
      const citations = (record.sources ?? []).filter((citation) => citation.source.id === source.id)
      const lines = new Set(citations.flatMap((citation) => citation.lines ?? []))
      return {
        path: `${collection}/${record.id}`,
        source: source.id,
        cites: (wanted) => isSource || wanted.some((line) => lines.has(line)),
        ...wordsOf(collection, record, citations),
      }
    }),
  )
}

/** The feeds as they would be built from the content as it is now. */
async function publishedFeeds() {
  const { compile, format } = await import('../../packages/compiler/dist/index.js').catch((error) => {
    throw new Error('The compiler is not built. Run npm run build first.', { cause: error })
  })
  const folder = join(data, 'content')
  const names = readdirSync(folder, { recursive: true }).filter((name) => /\.ya?ml$/.test(name))
  const read = names.map((name) => ({ path: name.replaceAll('\\', '/'), bytes: readFileSync(join(folder, name)) }))
  const { files, problems } = compile(read)
  if (problems.length > 0) throw new Error(format(problems, read))
  return files.filter(({ path }) => /^site\/feed\/[a-z]+\.json$/.test(path)).map(({ text }) => JSON.parse(text))
}

/** What coverage.yaml says of the source: which records its subjects are, and which records hold a fact in other words. */
export function readCoverage(records) {
  const path = join(data, 'coverage.yaml')
  const { subjects = {}, facts = {} } = compiler('js-yaml').load(readFileSync(path, 'utf8'))[records[0]?.source] ?? {}
  const known = new Set(records.map((record) => record.path))
  const wrong = Object.values(subjects)
    .flat()
    .filter((name) => !known.has(name))
  if (wrong.length > 0) throw new Error(`coverage.yaml names records that are not published: ${wrong.join(', ')}`)
  return { subjects, entries: facts }
}
