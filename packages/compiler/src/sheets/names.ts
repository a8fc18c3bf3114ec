/** Reads a person’s name and degrees from one cell, where there is one way to read them. */

export interface PersonNameParts {
  prefix?: string
  given: string
  middle?: string
  preferred?: string
  particle?: string
  family: string
  suffix?: string
}

type NameReading = { name: PersonNameParts; degrees: string[] } | { wrong: string }

/** `van der Berg, Ana María, MD, PhD` or `Ana María van der Berg MD, PhD`. */
export function readName(cell: string): NameReading {
  const text = cell.replaceAll(/\s+/g, ' ').trim()
  const wrong = (reason: string): NameReading => ({ wrong: `"${text}" ${reason}` })
  const { parts, degrees, suffix } = withoutTail(text)
  if (parts.length > 2) return wrong(`has too many commas. ${byFamily}`)
  const [before, after] = parts
  if (before === undefined) return wrong(`is no name. ${byFamily}`)
  const unsure = after === undefined ? undefined : unknownDegree(before, after)
  if (unsure !== undefined)
    return wrong(`ends in ${unsure}, which may be a degree or a name. Write degrees in a column Degrees.`)

  const { prefix, rest } = withoutPrefix(after ?? before)
  const { preferred, bare } = withoutPreferred(rest)
  if (preferred === '') return wrong(`has brackets or quotation marks that are not closed. ${byFamily}`)
  const words = bare.split(' ').filter((word) => word !== '')
  const family = after === undefined ? familyAt(words) : { ...particleOf(before.split(' ')), given: words }
  if (family === undefined) return wrong(`can be read in more than one way. ${byFamily}`)
  if (family.given.length === 0 || family.family === '') return wrong(`holds only one name. ${byFamily}`)
  const { given, middle } = initialsApart(family.given)
  return {
    degrees,
    name: {
      ...(prefix && { prefix }),
      given,
      ...(middle && { middle }),
      ...(preferred && { preferred }),
      ...(family.particle && { particle: family.particle }),
      family: family.family,
      ...(suffix && { suffix }),
    },
  }
}

const byFamily =
  'Write the family name first, as in “van der Berg, Ana María”, or use the columns Given name and Family name.'

/** The name in front of its degrees and its generation, parted by commas. */
function withoutTail(text: string): { parts: string[]; degrees: string[]; suffix?: string } {
  const parts = text.split(',').map((part) => part.trim())
  const degrees: string[] = []
  let suffix: string | undefined
  for (let isTail = true; isTail && parts.length > 0;) {
    const words = parts.at(-1)!.split(' ')
    const last = words.at(-1)!
    const degree = degreeOf(last)
    isTail = degree !== undefined || (suffix === undefined && generation.test(last)) || parts.at(-1) === ''
    if (!isTail) break
    if (degree !== undefined) degrees.unshift(degree)
    else if (last !== '') suffix = last
    if (words.length > 1) parts[parts.length - 1] = words.slice(0, -1).join(' ')
    else parts.pop()
  }
  return { parts, degrees, ...(suffix !== undefined && { suffix }) }
}

const generation = /^(Jr\.?|Sr\.?|II|III|IV)$/

/** Without points, but for its letters as they are known; `Do` is a name, `DO` a degree. */
function degreeOf(word: string): string | undefined {
  const bare = word.replaceAll('.', '')
  return degreesKnown.has(bare) ? bare : undefined
}

const degreesKnown = new Set(
  (
    'MD DO MBBS MBBCh MBChB MBBChir BMBS BMBCh MBBCh MB BCh BAO PhD DPhil ScD DSc MPH MHS MHA MBA MPA MPP MPhil MS MSc MSCE MSCI MSEd MEd ' +
    'MA MAT MFA MDiv MTS MSW LCSW LICSW MMSc MBE MHPE BA BS BSc BSN AB SB JD LLM DrPH EdD PsyD DDS DMD DVM PharmD RPh RN NP FNP ' +
    'DNP CNM PA PA-C RD OTR DPT FACP FACS FAAP FAAFP FACC FACEP FACOG FCCP FHM SFHM FIDSA MACP FRCP FRCPC FRCS FRCSC FRCPI FRCGP MRCP MRCPI MRCS ' +
    'MRCGP FAHA FASN C-TAGME'
  ).split(' '),
)

/** What stands behind a comma in capitals, where names before it are not written so. */
function unknownDegree(before: string, after: string): string | undefined {
  const isShout = /^\p{Lu}[\p{Lu}.-]+$/u
  return isShout.test(after) && !isShout.test(before.replaceAll(' ', '')) ? after : undefined
}

function withoutPrefix(text: string): { prefix?: string; rest: string } {
  const [, prefix, rest] = /^((?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx)\.?) (.*)$/.exec(text) ?? []
  return prefix === undefined ? { rest: text } : { prefix, rest: rest! }
}

/** The name that a person goes by, in brackets or quotation marks; empty where they do not close. */
function withoutPreferred(text: string): { preferred?: string; bare: string } {
  const [whole, inner, quoted] = /\(([^()]+)\)|["“]([^"“”]+)["”]/.exec(text) ?? []
  const bare = whole === undefined ? text : text.replace(whole, ' ')
  if (/["“”()]/.test(bare)) return { preferred: '', bare }
  return whole === undefined ? { bare } : { preferred: (inner ?? quoted!).trim(), bare }
}

interface Parted {
  given: string[]
  particle?: string
  family: string
}

/** The given names and the family name of words in reading order, where it is plain where one begins. */
function familyAt(words: string[]): Parted | undefined {
  const particleAt = words.findIndex((word, at) => at > 0 && particle.test(word))
  if (particleAt !== -1) {
    const given = words.slice(0, particleAt)
    // Before these, a first family name may stand: Ana López de la Cruz.
    const isUnsure = romance.test(words[particleAt]!) && given.filter((word) => !initial.test(word)).length > 1
    return isUnsure ? undefined : { ...particleOf(words.slice(particleAt)), given }
  }
  if (words.length < 2) return { given: [], family: words.join(' ') }
  const between = words.slice(1, -1)
  return between.every((word) => initial.test(word)) ? { given: words.slice(0, -1), family: words.at(-1)! } : undefined
}

/** Words before a family name that are written small. */
const particle =
  /^(van|von|der|den|de|del|della|di|da|das|do|dos|du|la|le|las|los|ter|ten|zu|zur|af|av|bin|ibn|al|’t|'t)$/
const romance = /^(de|del|della|di|da|das|do|dos|du|la|le|las|los)$/

function particleOf(words: string[]): { particle?: string; family: string } {
  const start = words.findIndex((word) => !particle.test(word))
  if (start <= 0) return { family: words.join(' ') }
  return { particle: words.slice(0, start).join(' '), family: words.slice(start).join(' ') }
}

const initial = /^\p{Lu}\.?$/u

/** `Michael S.` is Michael, and S. in the middle; names that are not initials stay together. */
function initialsApart(words: string[]): { given: string; middle?: string } {
  const last = words.findLastIndex((word) => !initial.test(word))
  if (last === -1 || last === words.length - 1) return { given: words.join(' ') }
  return { given: words.slice(0, last + 1).join(' '), middle: words.slice(last + 1).join(' ') }
}

/** A name as it is written, but for the degrees behind it. */
export function withoutDegrees(text: string): string {
  const { parts, suffix } = withoutTail(text.replaceAll(/\s+/g, ' ').trim())
  return [parts.join(', '), suffix].filter(Boolean).join(' ')
}
