/** An application that imports records from the data package like any other package, and gives some of them to elements. */
import { alumni, milestones, programs, testimonials, wellness } from '@housestaff/data'
import type { AlumnusRecord, ProgramRecord } from '@housestaff/data'
import '@housestaff/elements/alumni-table'
import '@housestaff/elements/testimonial-list'
import '@housestaff/elements/timeline'
import '@housestaff/elements/wellness-list'
import { displayAward, displayDegrees, displayDuration, displayName } from '@housestaff/schema/display'

const honored = alumni.filter(({ awards = [] }) => awards.length > 0)

place('#glance').append(
  fact('programs and tracks', programs.length),
  fact('graduates named', alumni.length),
  fact('of them with awards', honored.length),
)
place('#programs').append(...programs.map(programItem))
place('#honored').append(...honored.map(honoredItem))

place<'hs-alumni-table'>('hs-alumni-table').records = alumni
place<'hs-testimonial-list'>('hs-testimonial-list').records = testimonials
place<'hs-timeline'>('hs-timeline').records = milestones
place<'hs-wellness-list'>('hs-wellness-list').records = wellness

function programItem({ name, duration, summary = '' }: ProgramRecord): HTMLElement {
  const length = duration ? [made('p', displayDuration(duration, 'en'))] : []
  return made('li', made('h3', name), ...length, made('p', summary))
}

function honoredItem({ person, awards = [] }: AlumnusRecord): HTMLElement {
  const name = made('strong', displayName(person.name))
  name.translate = false
  const degrees = displayDegrees(person.degrees)
  return made('li', name, degrees && `, ${degrees}`, made('span', awards.map(displayAward).join('; ')))
}

function fact(name: string, count: number): HTMLElement {
  return made('div', made('dt', name), made('dd', `${count}`))
}

function made(tag: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag)
  element.append(...children)
  return element
}

function place<Tag extends keyof HTMLElementTagNameMap = 'div'>(selector: string): HTMLElementTagNameMap[Tag] {
  return document.querySelector<HTMLElementTagNameMap[Tag]>(selector)!
}
