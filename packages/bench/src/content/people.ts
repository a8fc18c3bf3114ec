/** As many people as asked for, all invented, as YAML that every tool reads: files of one record each, or one file with all. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type Layout = 'files' | 'list'

/** Writes the content of a project: the people, and what stands beside them. */
export function writeContent(project: string, count: number, layout: Layout): void {
  writePeople(project, count, layout)
  for (const [path, text] of Object.entries(besides)) writeFileSync(join(project, 'content', path), text)
}

const besides: Record<string, string> = {
  'department.yaml': 'name: A department\nurl: https://department.example/\n',
  'sources.yaml': '- id: page\n  title: A page\n  asOf: 2026\n',
}

/** Writes `content/people`, or `content/people.yaml`. */
function writePeople(project: string, count: number, layout: Layout): void {
  const content = join(project, 'content')
  rmSync(content, { recursive: true, force: true })
  mkdirSync(layout === 'files' ? join(content, 'people') : content, { recursive: true })
  const people = Array.from({ length: count }, (_, at) => ({ id: `person-${at}`, lines: linesOf(at) }))
  if (layout === 'list') {
    const items = people.map(({ lines }) => `- ${lines.join('\n  ')}\n`)
    writeFileSync(join(content, 'people.yaml'), items.join(''))
  } else for (const { id, lines } of people) writeFileSync(fileOf(project, id), `${lines.join('\n')}\n`)
}

/** Changes the biography of one person in a file of its own, and returns what it says now. */
export function changePerson(project: string, at: number, turn: number): string {
  const said = `Was changed in turn ${turn}, at ${at}.`
  writeFileSync(fileOf(project, `person-${at}`), `${linesOf(at, said).join('\n')}\n`)
  return said
}

const fileOf = (project: string, id: string) => join(project, 'content/people', `${id}.yaml`)

/** A person as profiles of departments have them. */
function linesOf(
  at: number,
  biography = `Looks after the trees of ward ${at % 40} and teaches what they need.`,
): string[] {
  return [
    `id: person-${at}`,
    'name:',
    `  given: ${pick(given, at)}`,
    `  family: ${pick(families, at * 7)}-${at}`,
    `degrees: [MD${at % 5 ? '' : ', PhD'}]`,
    `rank: ${pick(['Assistant', 'Associate', 'Full'], at)} Professor of Forestry`,
    `medicalSchool: School of ${pick(families, at)}`,
    `hometown: ${pick(families, at * 3)}`,
    'training:',
    ...['fellowship', 'residency'].flatMap((kind, turn) => [
      `  - kind: ${kind}`,
      `    institution: ${pick(families, at + turn)} Hospital`,
      `    from: ${1990 + (at % 20) - turn * 3}`,
      `    to: ${1993 + (at % 20) - turn * 3}`,
    ]),
    'interests:',
    '  - Bark and what lives under it',
    `  - Leaves of the ${pick(families, at * 5)} valley`,
    `biography: ${biography}`,
    'asOf: 2026-07',
    'sources:',
    '  - source: page',
    `    lines: [${at + 1}, ${at + 3}]`,
  ]
}

const given = ['Alder', 'Aspen', 'Bramble', 'Élodée', 'Fern', 'Juniper', 'Rowan', 'Sorrel']
const families = ['Ashacre', 'Birchdale', 'Cloudmere', 'Dewshaw', 'Ivywick', 'Mistvale', 'Ötzstead']
const pick = (list: readonly string[], at: number) => list[at % list.length]!
