/** Tells in words what an audit found. */
import { countOf } from '../explain.js'
import { visible, type Ink } from '../explain/ink.js'
import type { Audited, AuditedEmbed, Finding } from './audit.js'
import type { Sites } from './sites.js'

/** Every page that has something of ours or cannot be looked at, and how much there is to do. */
export function printAudit(pages: readonly Audited[], { missing }: Sites, ink: Ink): string {
  const told = pages.filter(({ embeds, findings, reason }) => embeds.length || findings.length || reason !== undefined)
  const parts = [
    ...missing.map(({ address, reason }) => `${ink.place(visible(address))}\n  ${ink.error(visible(reason))}.\n`),
    ...told.map((page) => printPage(page, ink)),
  ]
  return `${parts.join('')}${parts.length > 0 ? '\n' : ''}${summary(pages, missing.length)}\n`
}

function printPage({ address, reason, embeds, findings }: Audited, ink: Ink): string {
  const lines = [
    ...embeds.map((embed) => ({ line: embed.line, text: printEmbed(embed, ink) })),
    ...findings.map((finding) => ({ line: finding.line, text: print(finding, 'the page', ink) })),
  ].sort((a, b) => a.line - b.line)
  const why = reason === undefined ? '' : `  ${ink.error(visible(reason))}.\n`
  return `${ink.place(visible(address))}\n${why}${lines.map(({ text }) => text).join('')}`
}

function printEmbed(embed: AuditedEmbed, ink: Ink): string {
  const { element, collection = '', isStripped, findings, line, state } = embed
  const name = element ?? `${collection}, without its tag,`
  if (findings.length > 0) return findings.map((finding) => print(finding, name, ink)).join('')
  const note = isStripped && state === 'current' ? ' It has no script to renew it.' : ''
  return `  line ${line}  ${visible(name)} ${stateWords(embed)}.${note}\n`
}

function stateWords({ state, asOf, digest }: AuditedEmbed): string {
  const when = asOf === undefined ? '' : `, as of ${asOf}`
  if (state === 'live') return 'is live: it shows what its feed says'
  if (state === 'current') return `is current${when}`
  if (digest === undefined) return 'names no feed: the page gives it its records'
  return 'names no feed, so it cannot be compared. --feeds says where the current ones are'
}

const print = ({ line, message }: Finding, name: string, ink: Ink) =>
  `  line ${line}  ${visible(name)} ${ink.error(visible(message))}.\n`

function summary(pages: readonly Audited[], missing: number): string {
  const embeds = pages.flatMap((page) => page.embeds)
  const seen = `${countOf(pages.length, 'page')}, ${countOf(embeds.length, 'embed')}`
  const problems = missing + pages.map(problemsOf).reduce((sum, count) => sum + count, 0)
  return problems === 0 ? `${seen}: no problems.` : `${seen}: ${countOf(problems, 'problem')}.`
}

/** How much there is to do on a page. */
export const problemsOf = ({ reason, embeds, findings }: Audited): number =>
  Number(reason !== undefined) + findings.length + embeds.flatMap((embed) => embed.findings).length
