import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { collectionNames } from '@housestaff/schema'
import { load } from 'js-yaml'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { templateFiles } from '../../src/commands/init.js'
import { compile, openSheets } from '../../src/index.js'
import { filesOf } from '../content.js'
import { filesIn, housestaff, json, textOf, useFolder, write } from './folder.js'

useFolder()

const bin = join(import.meta.dirname, '../../bin/housestaff.js')
const filesOn = async (day: string) =>
  Object.fromEntries((await templateFiles(day)).map(({ path, content }) => [path, content]))

/** What the cells of a sheet say, row by row. */
async function sheetNamed(name: string, bytes: Uint8Array): Promise<string[][]> {
  const [file] = await openSheets([{ path: 'content/residents.xlsx', bytes }])
  const { rows } = file!.book!.sheets.find((sheet) => sheet.name === name)!
  return rows.map(({ cells }) => cells.map(({ text }) => text))
}

describe('what init writes', () => {
  it('is content without a problem or a warning, on whatever day it is written', async () => {
    for (const day of ['2026-11-25', '2027-06-30', '2027-07-01', '2028-02-29', '2029-12-31']) {
      const { problems, warnings, files } = compile(await openSheets(filesOf(await filesOn(day))), {
        folder: 'content',
        today: day,
      })
      expect([...problems, ...warnings]).toEqual([])
      expect(files.length).toBeGreaterThan(0)
    }
  })

  it('says of itself that it is invented, and leaves no word of a template', async () => {
    for (const [path, content] of Object.entries(await filesOn('2026-11-25'))) {
      const text = typeof content === 'string' ? content : (await sheetNamed('Notes', content)).join('\n')
      expect(text).not.toMatch(/\b[A-Z]+-[A-Z]+\b|\bVERSION\b/)
      if (path.startsWith('content/') && !path.endsWith('_defaults.yaml')) expect(text).toMatch(/\binvented\b/i)
    }
  })

  it('can be checked and built by the commands of its README, as they stand there', async () => {
    await housestaff('init')
    const calls = [...textOf('README.md')!.matchAll(/^npx housestaff (.*)$/gm)].map(([, call]) => call!)
    expect(calls).toEqual(['check content', 'dev content', 'build content --out dist'])
    for (const call of calls) {
      const before = process.listenerCount('SIGINT')
      const running = housestaff(call)
      if (call.startsWith('dev')) {
        await vi.waitFor(() => expect(process.listenerCount('SIGINT')).toBe(before + 1), { timeout: 5_000 })
        process.emit('SIGINT')
      }
      expect(await running).toMatchObject({ exit: 0, err: '' })
    }
    expect(Object.keys(filesIn('dist/site'))).toContain('feed/rosters.json')
  })

  it('tells editors of every collection, by schemas that a build writes', async () => {
    await housestaff('init')
    await housestaff('build content --out dist')
    const { 'yaml.schemas': schemas } = JSON.parse(textOf('.vscode/settings.json')!)
    expect(Object.keys(schemas)).toHaveLength(2 * collectionNames.length + 1)
    for (const path of Object.keys(schemas)) expect(textOf(path)).toBeDefined()
    expect(JSON.parse(textOf('.vscode/extensions.json')!)).toEqual({ recommendations: ['redhat.vscode-yaml'] })
  })

  it('can be rolled over, and its crisis line falls due', async () => {
    await housestaff('init')
    const rosters = await sheetNamed('Rosters', readFileSync('content/residents.xlsx'))
    const [, year] = /\b\d{4}-(\d{4})\b/.exec(rosters.slice(2).join())!
    expect((await housestaff(`rollover ${year} content --write`)).exit).toBe(0)
    const { stale } = await json('stale content --today 2099-01-01')
    expect(stale.map(({ owner }: { owner?: string }) => owner)).toContain('Wellness committee')
  })
})

describe('init', () => {
  it('says what it wrote and how to go on', async () => {
    const { exit, out } = await housestaff('init our-residency')
    expect(exit).toBe(0)
    expect(out).toMatchInlineSnapshot(`
      "Wrote 19 files to our-residency:
        .github/workflows/content.yml
        .gitignore
        .vscode/extensions.json
        .vscode/settings.json
        README.md
        content/applications.yaml
        content/benefits.yaml
        content/department.yaml
        content/events.yaml
        content/faqs.yaml
        content/leadership.yaml
        content/organizations.yaml
        content/people/_defaults.yaml
        content/programs/_defaults.yaml
        content/programs/internal-medicine.yaml
        content/residents.xlsx
        content/sources.yaml
        content/testimonials.yaml
        content/wellness.yaml

      All content is invented. README.md tells how to go on; the first steps are:
        cd our-residency
        npx housestaff check content
        npx housestaff build content --out dist
      "
    `)
  })

  it('changes nothing that is there', async () => {
    write({ 'README.md': 'Ours.', 'notes.txt': 'Ours.' })
    expect(await housestaff('init')).toEqual({
      exit: 2,
      out: '',
      err: '. holds README.md already. Choose another folder.\n',
    })
    expect(filesIn('.')).toEqual({ 'README.md': 'Ours.', 'notes.txt': 'Ours.' })
  })

  it('writes beside other files', async () => {
    write({ 'notes.txt': 'Ours.' })
    expect((await json('init')).files).toHaveLength(Object.keys(await filesOn('2026-11-25')).length)
    expect(textOf('notes.txt')).toBe('Ours.')
  })
})

/** The workflow's steps, run as GitHub runs them: by bash, with stand-ins for npx and gh that write down their calls. */
describe('the workflow', { timeout: 30_000 }, () => {
  interface Workflow {
    on: object
    jobs: Record<string, { permissions: object; steps: { uses?: string; name?: string; run?: string }[] }>
  }
  const text = readFileSync(join(import.meta.dirname, '../../template/github/workflows/content.yml'), 'utf8')
  const workflow = load(text) as Workflow
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)

  const env = {
    HOUSESTAFF: 'housestaff@0.0.0',
    GITHUB_REPOSITORY: 'department/content',
    GITHUB_STEP_SUMMARY: 'summary.md',
    NUMBER: '7',
    PATH: `bin:${process.env.PATH}`,
  }

  beforeEach(async () => {
    await housestaff('init')
    mkdirSync('bin')
    write({
      'bin/npx': `#!/bin/sh\nshift 2\nexec '${process.execPath}' '${bin}' "$@"\n`,
      'bin/gh': `#!/bin/sh
echo "gh $*" >> calls.txt
case "$*" in
  'issue list'*) sed -n "s/ $TITLE$//p" issues.txt ;;
  *'--jq'*) cat comments.txt ;;
esac
`,
      'comments.txt': '',
      'issues.txt': '',
    })
    chmodSync('bin/npx', 0o755)
    chmodSync('bin/gh', 0o755)
  })

  function runStep(name: string) {
    const { run } = steps.find((step) => step.name === name)!
    return spawnSync('bash', ['-e', '-c', run!], { env: { ...process.env, ...env }, encoding: 'utf8' })
  }

  it('pins every action to a commit, and asks for no more rights than it needs', () => {
    const used = text.match(/uses: .*/g)!
    expect(used.length).toBe(steps.filter(({ uses }) => uses !== undefined).length)
    for (const line of used) expect(line).toMatch(/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    expect(workflow).toMatchObject({ permissions: { contents: 'read' } })
    expect(Object.fromEntries(Object.entries(workflow.jobs).map(([name, job]) => [name, job.permissions]))).toEqual({
      check: { contents: 'read', 'pull-requests': 'write' },
      publish: { pages: 'write', 'id-token': 'write' },
      'look-again': { contents: 'read', issues: 'write' },
    })
    // What people write in a pull request is never put into a command.
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
  })

  it('runs the version that wrote it', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
    const written = load(textOf('.github/workflows/content.yml')!)
    expect(written).toMatchObject({ env: { HOUSESTAFF: `housestaff@${version}` } })
  })

  it('checks and builds what is right', () => {
    expect(runStep('Check and build').status).toBe(0)
    expect(textOf('summary.md')).toMatch(
      /^\*\*The content is right\.\*\*\n\n {4}1 source, .* no problems\.\n {4}1 source, .* Wrote \d+ files to dist\.\n$/,
    )
    expect(textOf('dist/site/feed/programs.json')).toBeDefined()
  })

  it('says what is wrong in words, fails, and publishes nothing', () => {
    write({ 'content/faqs.yaml': '- id: a\n  question: ```\n' })
    expect(runStep('Check and build').status).toBe(1)
    expect(textOf('summary.md')).toMatch(
      /^\*\*The content has problems\. Nothing is published until they are mended\.\*\*\n\n {4}content\/faqs\.yaml:/,
    )
    expect(
      textOf('summary.md')!
        .split('\n')
        .slice(2)
        .filter((line) => !/^( {4}|$)/.test(line)),
    ).toEqual([])
    expect(textOf('dist/site/feed/programs.json')).toBeUndefined()
  })

  it('writes one comment, and the next time the same one anew', () => {
    runStep('Check and build')
    expect(runStep('Say so in one comment').status).toBe(0)
    expect(textOf('comment.md')).toMatch(/^<!-- housestaff -->\n\*\*The content is right\.\*\*\n/)
    write({ 'comments.txt': '41\n' })
    expect(runStep('Say so in one comment').status).toBe(0)
    expect(
      textOf('calls.txt')!
        .split('\n')
        .filter((line) => line.includes('--method')),
    ).toEqual([
      'gh api --method POST repos/department/content/issues/7/comments --field body=@comment.md --silent',
      'gh api --method PATCH repos/department/content/issues/comments/41 --field body=@comment.md --silent',
    ])
  })

  it('opens one issue for each owner, and the next week writes it anew', () => {
    const old = (path: string) =>
      textOf(path)!
        .replaceAll(/asOf: [\d-]+/g, 'asOf: 2020')
        .replaceAll(/reviewBy: [\d-]+/g, 'reviewBy: 2020-01-01')
    write({ 'content/wellness.yaml': old('content/wellness.yaml'), 'content/faqs.yaml': old('content/faqs.yaml') })
    expect(runStep('Open one issue for each owner')).toMatchObject({ status: 0, stderr: '' })
    write({ 'issues.txt': '4 Another issue\n5 Look at content again: Wellness committee\n' })
    expect(runStep('Open one issue for each owner').status).toBe(0)
    const calls = textOf('calls.txt')!
      .split('\n')
      .filter((line) => /issue (create|edit)/.test(line))
    expect(calls.toSorted()).toEqual([
      'gh issue create --title Look at content again: Wellness committee --label look-again --body-file body.md',
      'gh issue create --title Look at content again: records without an owner --label look-again --body-file body.md',
      'gh issue create --title Look at content again: records without an owner --label look-again --body-file body.md',
      'gh issue edit 5 --body-file body.md',
    ])
    expect(textOf('body.md')).toMatch(
      /^Please look at these records, .*\n\n {4}(Wellness committee|Without an owner)\n/,
    )
  })

  it('opens none when nothing is old', () => {
    expect(runStep('Open one issue for each owner').status).toBe(0)
    expect(textOf('calls.txt')).not.toMatch(/issue (create|edit)/)
  })
})
