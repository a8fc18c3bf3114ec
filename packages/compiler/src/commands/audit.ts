/** `housestaff audit`: looks at the pages that show content, and says which ones somebody has to see to. */
import { existsSync } from 'node:fs'
import { isAddress } from '../audit/address.js'
import { command } from './command.js'

export const audit = command({
  name: 'audit',
  says: 'says which pages show content that is behind, altered or withdrawn',
  parameters: {
    sites: { words: 'addresses of pages, a file that lists them, or a sitemap', isRepeated: true },
  },
  options: {
    feeds: {
      value: 'PLACE',
      words: 'the folder or the address of the current feeds',
      says: 'compares with the feeds in PLACE, in place of those that pages name',
      refuse: (given: string) =>
        isAddress(given) || existsSync(given)
          ? undefined
          : `--feeds needs a folder or an address, and ${given} is neither.`,
    },
    manifest: {
      value: 'ADDRESS',
      words: 'the address of a manifest.json',
      says: 'compares scripts with this manifest; left out: with the one beside each',
      refuse: (given: string) => (isAddress(given) ? undefined : `--manifest needs an address, and ${given} is none.`),
    },
  },
  more: `A file lists an address to a line; lines that begin with # are left out. A sitemap is a file or an address that
ends in .xml or .xml.gz, and may list other sitemaps. Four pages are asked at once, under the name
housestaff-audit; each has 20 seconds and 16 MB.

Told is of each element, and of content that was pasted:

  live         it shows what its feed says, and holds nothing that could grow old
  current      what was pasted is what the feed says
  behind       the feed has changed since it was pasted. Where scripts run, readers see what the feed says now
  altered      its words are not those that were pasted
  withdrawn    it shows a record, or names a person, that a feed tells as withdrawn
  without tag  a content management system took our tag away. It is no problem as long as it is current
  script       another version than the one in the manifest
  feed         it cannot be had, or is none

The exit code is 0 when nobody has to do anything, 1 when somebody has, and 2 when the call was wrong.

  housestaff audit sites.txt
  housestaff audit https://medicine.example/sitemap.xml --feeds dist/site/feed
  housestaff audit https://medicine.example/residents https://heart.example/team --json`,
  run: async (asked) => (await import('../audit/report.js')).report(asked),
})
