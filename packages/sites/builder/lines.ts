/** The lines to paste for a choice, what to do with them, and the files that they need. */
import { embedFiles, nameOf, plainAddress, snippet, type Choice, type Form } from '@housestaff/embed/snippets'

/** How a site takes what is pasted: the forms of a snippet, and plain HTML, which is a file. */
export type Way = Form | 'plain'

export const ways: Readonly<Record<Way, { name: string; advice: string }>> = {
  'self-hosted': {
    name: 'Script, from your own site',
    advice: 'Copy these files into a folder of your site once. Then paste the lines where the content shall stand.',
  },
  cdn: {
    name: 'Script, from a CDN',
    advice:
      'Paste the lines where the content shall stand. The script comes from jsDelivr, once this version is on npm.',
  },
  plain: {
    name: 'No script: plain HTML',
    advice:
      'Paste the lines into a block for HTML. They hold today’s content, and say when it was true and where it is current.',
  },
  address: {
    name: 'An address',
    advice: 'Paste the address on a line of its own, in WordPress or wherever oEmbed is taken.',
  },
  iframe: { name: 'A frame', advice: 'Paste the line where frames are allowed. It shows the live content.' },
  react: { name: 'React', advice: 'For developers: a component, with the elements from npm.' },
}

/** What is told of a choice; `isThere` is false where its page is still to be made. */
export interface Lines {
  text: string
  isThere: boolean
  files: readonly { file: string; address: string }[]
}

export async function linesOf(way: Way, choice: Choice, base: string, scripts: string): Promise<Lines> {
  const files = way === 'self-hosted' ? neededFiles(choice, base) : []
  if (way === 'self-hosted' || way === 'cdn' || way === 'react')
    return { text: snippet(way, choice, { base, scripts }), isThere: true, files }
  if (!(await namesAt(base)).includes(nameOf(choice)))
    return { text: `${JSON.stringify([choice], undefined, 2)}\n`, isThere: false, files }
  const text = way === 'plain' ? await textAt(plainAddress(base, choice)) : snippet(way, choice, { base })
  return { text, isThere: true, files }
}

let names: Promise<readonly string[]> | undefined

/** The names of all choices that have a page. */
const namesAt = (base: string) => (names ??= textAt(`${base}embed/names.json`).then((text) => JSON.parse(text)))

const textAt = (address: string) => fetch(address).then((response) => response.text())

/** What to do about a choice whose page is not there. */
export const request = (choice: Choice): string =>
  `There is no page ${nameOf(choice)} yet. Whoever runs housestaff-embed makes it, by these lines in the file of choices:`

function neededFiles({ theme }: Choice, base: string) {
  const needed = ({ file }: { file: string }) => file.endsWith('.js') || (theme && file.startsWith(`${theme}-`))
  return embedFiles.filter(needed).map(({ file }) => ({ file, address: `${base}embed/${file}` }))
}
