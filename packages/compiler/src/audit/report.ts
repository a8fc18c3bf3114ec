/** The report of an audit. Loaded when one is asked for: other commands need no parser of HTML. */
import { refused, type Report } from '../commands/command.js'
import type { Ink } from '../explain/ink.js'
import { audit, type Wishes } from './audit.js'
import { printAudit, problemsOf } from './print.js'
import { readManifest } from './scripts.js'
import { findSites } from './sites.js'

/** What the audit is asked for. */
export interface Asked extends Wishes {
  sites: readonly string[]
  ink: Ink
}

export async function report({ sites: given, ink, ...wishes }: Asked): Promise<Report> {
  const { manifest } = wishes
  const sites = await findSites(given)
  if (typeof sites === 'string') return refused(sites)
  if (manifest !== undefined && !(await readManifest(manifest)))
    return { exit: 1, err: `${manifest} is no manifest of the elements, or cannot be had.\n` }
  const pages = await audit(sites.pages, wishes)
  const problems = sites.missing.length + pages.reduce((sum, page) => sum + problemsOf(page), 0)
  return {
    exit: problems === 0 ? 0 : 1,
    out: printAudit(pages, sites, ink),
    json: { problems, pages, missing: sites.missing },
  }
}
