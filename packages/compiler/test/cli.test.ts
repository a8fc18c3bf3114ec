import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reasonOf } from '../src/disk.js'
import { replaceFolder } from '../src/out-folder.js'
import { housestaffIn, refusing } from './command.js'
import { collectionNames, department, programWith, type Texts } from './content.js'

/** Starting the command takes a while on a busy machine. */
const timeout = 30_000
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'housestaff-'))
  write({ ...department, 'content/programs/primary-care.yaml': programWith() })
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(texts: Texts): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

const housestaff = (...args: string[]) => housestaffIn(folder, args)

/** Runs the command where a disk refuses, and leaves out how many files were written. */
function housestaffWhere(act: string, condition: string, reason: string, ...args: string[]) {
  const { stdout, ...others } = housestaffIn(folder, args, refusing(act, condition, reason))
  return { ...others, stdout: stdout.replaceAll(/\d+(?= files to)|(?<=-)\d+/g, '…') }
}

describe('housestaff check', { timeout }, () => {
  /** The content is of 2019, and nothing of it is old then. */
  const then = ['--today', '2019-07-01']
  const check = (content: string) => housestaff('check', content, ...then)

  it('says in one line that all is well', () => {
    expect(check('content')).toEqual({
      status: 0,
      stdout: '1 source, 1 program in 3 files: no problems.\n',
      stderr: '',
    })
  })

  it('counts records in words, one as well as several', () => {
    const shared = 'asOf: 2019, sources: [{ source: page }]'
    write({
      'content/leadership.yaml': `- { id: director, title: Director, ${shared} }\n`,
      'content/links.yaml': `- { id: a, name: A, ${shared} }\n- { id: b, name: B, ${shared} }\n`,
    })
    expect(housestaff('check', 'content', '--today', '2019-12-31').stdout).toBe(
      '1 source, 1 program, 1 leadership role, 2 links in 5 files: no problems.\n',
    )
  })

  it('tells problems by paths from the working folder', () => {
    write({ 'content/programs/primary-care.yaml': programWith({ kind: 'trak' }) })
    expect(check('./content/')).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stderr": "content/programs/primary-care.yaml:2:7  kind: expected residency, track, pathway, preliminary-year, combined, fellowship or enrichment, found "trak". Did you mean track?
         2 | kind: trak
           |       ^^^^
      1 problem in 1 file. Nothing was written.
      ",
        "stdout": "",
      }
    `)
  })

  it('reads the working folder', () => {
    expect(housestaffIn(join(folder, 'content'), ['check', '.', ...then]).stdout).toBe(
      '1 source, 1 program in 3 files: no problems.\n',
    )
  })

  it('tells of a file that the disk refuses, and not of references to what it may hold', () => {
    write({
      'content/alumni.yaml':
        '- id: ana\n  person: ana\n  asOf: 2019\n  sources: [{ source: page }, { source: letter }]\n',
      'content/sources/letter.yaml': '',
    })
    symlinkSync('nowhere.yaml', join(folder, 'content/people.yaml'))
    rmSync(join(folder, 'content/sources/letter.yaml'))
    symlinkSync('nowhere.yaml', join(folder, 'content/sources/letter.yaml'))
    expect(check('content').stderr).toMatchInlineSnapshot(`
      "content/people.yaml:1:1  this cannot be read: it is not there, or it is a link that leads nowhere.
      content/sources/letter.yaml:1:1  this cannot be read: it is not there, or it is a link that leads nowhere.
      2 problems in 2 files. Nothing was written.
      "
    `)
  })

  it('tells of links that lead nowhere or in circles', () => {
    symlinkSync('nowhere.yaml', join(folder, 'content/people.yaml'))
    symlinkSync('..', join(folder, 'content/programs/again'))
    expect(check('content')).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stderr": "content/people.yaml:1:1  this cannot be read: it is not there, or it is a link that leads nowhere.
      content/programs/again:1:1  this cannot be read: it is a link that leads back into itself.
      2 problems in 2 files. Nothing was written.
      ",
        "stdout": "",
      }
    `)
  })
})

describe('housestaff build', { timeout }, () => {
  const build = ['build', 'content', '--out', 'dist']

  it('writes the folder, and replaces it the next time', () => {
    const { status, stdout } = housestaff('build', 'content', '--out', 'dist')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^1 source, 1 program in 3 files: no problems\. Wrote \d+ files to dist\.\n$/)
    writeFileSync(join(folder, 'dist/later.html'), 'made from the feed')
    expect(housestaff('build', 'content', '--out', 'dist').status).toBe(0)
    expect(existsSync(join(folder, 'dist/site/feed/programs.json'))).toBe(true)
    expect(existsSync(join(folder, 'dist/later.html'))).toBe(false)
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist'])
  })

  it('writes nothing when there is a problem', () => {
    housestaff('build', 'content', '--out', 'dist')
    const before = readFileSync(join(folder, 'dist/package/programs.js'), 'utf8')
    write({ 'content/programs/primary-care.yaml': programWith({ name: '' }) })
    const { status, stderr } = housestaff('build', 'content', '--out', 'dist')
    expect(status).toBe(1)
    expect(stderr).toMatch(/1 problem in 1 file\. Nothing was written\.\n$/)
    expect(readFileSync(join(folder, 'dist/package/programs.js'), 'utf8')).toBe(before)
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist'])
  })

  it('leaves the old folder whole when writing fails', async () => {
    housestaff('build', 'content', '--out', 'dist')
    const before = readdirSync(join(folder, 'dist'))
    const clash = [
      { path: 'a', text: '' },
      { path: 'a/b', text: '' },
    ]
    await expect(replaceFolder(join(folder, 'dist'), clash)).rejects.toThrow()
    expect(readdirSync(join(folder, 'dist'))).toEqual(before)
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist'])
  })

  it('removes what killed builds left, and nothing else', () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid
    const left = (kind: string, id: number) => ({
      [`dist.${kind}-${id}/made-by-housestaff.txt`]: '',
      [`dist.${kind}-${id}/a`]: '',
    })
    write({ ...left('new', gone), ...left('old', gone), ...left('new', process.pid) })
    write({
      [`site.new-${gone}/a`]: '',
      'dist.new-one/a': '',
      [`dist.old-${gone + 1}0000000/a`]: 'not made by a build',
    })
    housestaff(...build)
    // The old one was kept as long as nothing stood in its place.
    expect(readdirSync(folder)).toContain(`dist.old-${gone}`)
    housestaff(...build)
    expect(readdirSync(folder).sort()).toEqual(
      [
        'content',
        'dist',
        `dist.new-${process.pid}`,
        'dist.new-one',
        `dist.old-${gone + 1}0000000`,
        `site.new-${gone}`,
      ].sort(),
    )
  })

  it('puts the old folder back when the new one cannot take its place', () => {
    housestaff(...build)
    writeFileSync(join(folder, 'dist/later.html'), 'from the build before')
    expect(housestaffWhere('renameSync', `path.includes('.new-')`, 'ENOSPC', ...build)).toEqual({
      status: 1,
      stdout: '',
      stderr: 'dist cannot be written: the disk is full. What stood there is unchanged.\n',
    })
    expect(existsSync(join(folder, 'dist/later.html'))).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist'])
  })

  it('succeeds when only the old folder cannot be removed, and says that it stays', () => {
    housestaff(...build)
    expect(housestaffWhere('rmSync', `path.includes('.old-')`, 'EPERM', ...build)).toEqual({
      status: 0,
      stdout: `1 source, 1 program in 3 files: no problems. Wrote … files to dist.
The folder before cannot be removed, so it stays beside it as dist.old-….
`,
      stderr: '',
    })
    expect(existsSync(join(folder, 'dist/site/feed/programs.json'))).toBe(true)
  })

  it('writes where a link leads, and leaves the link', () => {
    mkdirSync(join(folder, 'www/root'), { recursive: true })
    symlinkSync('www/root', join(folder, 'dist'))
    for (const name of ['A', 'B']) {
      write({ 'content/programs/primary-care.yaml': programWith({ name }) })
      expect(housestaff(...build).status).toBe(0)
      expect(readFileSync(join(folder, 'www/root/package/programs.js'), 'utf8')).toContain(`"name":"${name}"`)
    }
    expect(lstatSync(join(folder, 'dist')).isSymbolicLink()).toBe(true)
    expect(readdirSync(join(folder, 'www'))).toEqual(['root'])
  })

  it('sees through links that it would overwrite content', () => {
    symlinkSync('content', join(folder, 'c2'))
    symlinkSync('nowhere', join(folder, 'loose'))
    symlinkSync('.', join(folder, 'here'))
    const refusals = [
      ['c2', 'content/dist'],
      ['content', 'c2'],
      ['content', 'here'],
      ['content', 'loose'],
    ].map(([content, out]) => housestaff('build', content!, '--out', out!).stderr)
    expect(`\n${refusals.join('')}`).toMatchInlineSnapshot(`
      "
      content/dist is inside the content. Choose another folder for --out.
      c2 holds the content. Choose another folder for --out.
      here holds the content. Choose another folder for --out.
      loose is a link that leads nowhere. Choose a folder for --out.
      "
    `)
    expect(readdirSync(join(folder, 'content')).sort()).toEqual(['department.yaml', 'programs', 'sources'])
  })

  it('replaces only a folder that a build made', () => {
    write({ 'site/.git/config': '', 'site/index.html': 'ours', 'empty/.keep': '' })
    rmSync(join(folder, 'empty/.keep'))
    const refusals = ['.', 'content', 'content/dist', '..', 'site', 'content/department.yaml'].map(
      (out) => housestaff('build', 'content', '--out', out).stderr,
    )
    expect(`\n${refusals.join('')}`).toMatchInlineSnapshot(`
      "
      . holds the content. Choose another folder for --out.
      content holds the content. Choose another folder for --out.
      content/dist is inside the content. Choose another folder for --out.
      .. holds the content. Choose another folder for --out.
      site holds files that housestaff did not make. Empty it, or choose another folder for --out.
      content/department.yaml is inside the content. Choose another folder for --out.
      "
    `)
    expect(housestaff('build', 'content', '--out', 'empty').status).toBe(0)
    expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toBe('ours')
  })
})

describe('a wrong call', { timeout }, () => {
  it.each([
    [[], ''],
    [['chek', 'content'], 'There is no command chek. Did you mean check?'],
    [['check'], 'check needs the folder of the content.'],
    [['check', 'nowhere'], 'There is no folder nowhere.'],
    [['check', 'content/department.yaml'], 'content/department.yaml is a file; check needs the folder of the content.'],
    [['check', 'content', 'more'], 'check takes the folder of the content and nothing else; more is too much.'],
    [['check', 'content', '--fast'], 'There is no option --fast.'],
    [['check', 'content', '--sctrict'], 'There is no option --sctrict. Did you mean --strict?'],
    [['check', 'content', '--strict=yes'], '--strict takes no value.'],
    [['check', 'content', '--today'], '--today needs a day such as 2027-07-01.'],
    [['check', 'content', '--today', '2027-02-30'], '--today needs a day such as 2027-07-01, and 2027-02-30 is none.'],
    [['help', 'chekc'], 'There is no command chekc. Did you mean check?'],
    [['check', 'content', '--out', 'dist'], 'check takes no --out. It belongs to build and export.'],
    [['build', 'content'], 'build needs --out, the folder to write.'],
    [['build', 'content', '--out'], '--out needs the folder to write.'],
    [['build', 'content', '--out', ''], 'build needs --out, the folder to write.'],
  ])('%j is told in one sentence', (args, sentence) => {
    const { status, stdout, stderr } = housestaff(...args)
    expect(stderr.split('\n')[0]).toBe(sentence || 'Usage:')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })
})

it('shows its help and its version', { timeout }, () => {
  const { status, stdout } = housestaff('--help')
  expect(status).toBe(0)
  expect(stdout.replace(collectionNames.join(', '), 'programs, …')).toMatchInlineSnapshot(`
    "housestaff checks a residency program's content and builds it.

    Usage:
      housestaff init [FOLDER]                         writes content to begin with, all invented, into FOLDER
      housestaff check CONTENT                         says what is wrong, with line and column, and what is worth a look
      housestaff dev CONTENT                           shows content on a page while you write, with its problems
      housestaff build CONTENT --out DIR               checks, and when nothing is wrong writes DIR anew
      housestaff stale CONTENT                         lists what to look at again, by owner, the oldest first
      housestaff rename COLLECTION/OLD NEW CONTENT     gives a record another id, with all references to it
      housestaff rollover YEAR CONTENT                 turns the academic year, first on paper
      housestaff export COLLECTION CONTENT --out FILE  writes the sheet of a collection: FILE ends in .xlsx (Excel) or .csv
      housestaff diff OLD NEW                          says what changed between two folders of content
      housestaff audit SITES...                        says which pages show content that is behind, altered or withdrawn
      housestaff help COMMAND                          says more of a command and its options
      housestaff --version                             shows the version

    CONTENT is a folder with department.yaml and, for each collection, a folder of YAML files (one record each),
    one YAML file that lists its records, a sheet of an Excel workbook (.xlsx) or a CSV file; the folder media holds
    pictures. The collections are:
      programs, …

    The exit code is 0 when all is well, 1 when there are problems, and 2 when the call was wrong.
    "
  `)
  expect(housestaff('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

it('says in words why a disk refuses', () => {
  const refused = (code: string) => reasonOf(Object.assign(new Error(code), { code }))
  expect(refused('EACCES')).toBe('you are not allowed to')
  expect(refused('ENOSPC')).toBe('the disk is full')
})

it('touches a disk, and draws, in the command only', () => {
  const index = readFileSync(join(import.meta.dirname, '../dist/index.js'), 'utf8')
  expect(index).not.toMatch(/from ["']node:|require\(|sharp/)
})
