/** Lists people by family name, in the order and with the words of a reader's language. */
import { alumni, type PersonName } from '@housestaff/data'
import { displayList, displayName, sortName } from '@housestaff/schema/display'

export function listNames(names: readonly PersonName[], locale: string): string {
  const { compare } = new Intl.Collator(locale)
  return displayList(names.toSorted((a, b) => compare(sortName(a), sortName(b))).map(displayName), locale)
}

const laureates = alumni.filter(({ awards = [] }) => awards.some(({ name }) => name.startsWith('Nobel Prize')))
const names = laureates.map(({ person }) => person.name)

export const lists: string[] = [listNames(names, 'en'), listNames(names, 'es')]
