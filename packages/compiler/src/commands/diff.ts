/** `housestaff diff`: says in words what changed between two states of content, and what version that asks for. */
import { compare, highest } from '../diff.js'
import { changesetOf, describeChanges } from '../diff/words.js'
import { visible } from '../explain/ink.js'
import { command } from './command.js'
import { openFolder } from './folder.js'

export const diff = command({
  name: 'diff',
  says: 'says what changed between two folders of content',
  parameters: {
    old: { words: 'the folder of the content before', isFolder: true },
    new: { words: 'the folder of the content after', isFolder: true },
  },
  options: {
    changeset: {
      value: 'PACKAGE',
      words: 'the name of the package',
      says: 'prints a changeset for PACKAGE in place of the words',
    },
  },
  more: `It says what changed from OLD to NEW, and what version of a package that asks for. Compared is what
others see: drafts, hidden records and notes to editors are left out. OLD and NEW are folders of content, not
built ones: of a record that was taken down, what is built holds only a hash.

  patch   a fact, a name or a text; a record that was taken down
  minor   a new record; another id, when the old one stays in formerIds
  major   a record that goes otherwise, or is a draft or hidden again; an id that is no longer found
  none    feeds alone change: pictures and quotations, which are in no package

The content as it was comes from Git: git worktree add ../before v0.3.0

  housestaff diff ../before/content content
  housestaff diff ../before/content content --changeset @department/content > .changeset/content.md`,
  run: async ({ old, new: now, changeset, ink }) => {
    const before = await openFolder(old, ink)
    if ('exit' in before) return before
    const after = await openFolder(now, ink)
    if ('exit' in after) return after
    const changes = compare(before, after)
    const json = { level: highest(changes), changes }
    if (changeset === undefined) return { exit: 0, out: visible(describeChanges(changes)), json }
    const text = changesetOf(changeset, changes)
    if (text === undefined) return { exit: 0, err: 'The package stays as it is, so it needs no changeset.\n', json }
    return { exit: 0, out: visible(text), json: { ...json, changeset: text } }
  },
})
