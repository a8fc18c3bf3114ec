/** Groups, and how to reach them and others. */
import type { GroupRecord, ProgramRecord } from '@housestaff/schema/records'
import { afterEach, describe, expect, it } from 'vitest'
import '../src/contact/contact.js'
import '../src/group-list/group-list.js'
import { application, group, program, reachable } from './fixtures/records.js'
import { feed, mount, textsOf, visibleText, type AnyElement } from './page.js'

afterEach(() => document.body.replaceChildren())

describe('a group', () => {
  it('tells all that is known of it', async () => {
    const element = await showGroups({
      ...group,
      acronym: 'RC',
      founded: '2012-09',
      ledBy: ['chief residents'],
      size: { value: 6 },
      members: ['two residents of each year', 'a nurse'],
      frequency: 'monthly',
      audience: ['all residents'],
      mission: 'To keep training humane.',
      aims: ['fair schedules'],
      purposes: ['a voice in decisions'],
      focusAreas: ['workload'],
      topics: ['meals'],
      activities: ['town halls, twice a year', 'minutes'],
      partners: ['nurses’ council'],
      createdBy: ['residents of 2012'],
      parent: { collection: 'groups', id: 'education', name: 'Education Committee' },
      links: [{ label: 'Minutes', url: 'https://hospital.example/minutes' }],
      contact: { label: 'Secretary', email: 'council@hospital.example' },
    })
    expect(textsOf(element, 'article > :not(dl), dl > *')).toEqual([
      'Council · founded September 2012 Resident Council (RC)',
      'Residents speak for their colleagues.',
      'Led by Chief residents',
      'Members 6: two residents of each year and a nurse',
      'When Monthly',
      'For All residents',
      'Mission To keep training humane.',
      'Aims Fair schedules and a voice in decisions',
      'Focus Workload and meals',
      'Activities Town halls, twice a year; minutes',
      'Together with Nurses’ council',
      'Created by Residents of 2012',
      'Part of Education Committee',
      'More Minutes',
      'Contact Secretary',
      'E-mail council@hospital.example',
    ])
  })

  it('of which only name and kind are known has no empty lines', async () => {
    const { summary: _, ...bare } = group
    expect(textsOf(await showGroups(bare), 'article *')).toEqual([
      'Council Resident Council',
      'Council',
      'Resident Council',
    ])
  })

  it('of a kind that is new to the list is called a group', async () => {
    const kinds = ['guild', 'constructor'] as unknown as GroupRecord['kind'][]
    const element = await showGroups(...kinds.map((kind) => ({ ...group, kind })))
    expect(textsOf(element, '[part=kind]')).toEqual(['Group', 'Group'])
  })

  it('is chosen by its kind, or by its program', async () => {
    const element = await showGroups(
      group,
      { ...group, kind: 'society', name: 'Alumni Society' },
      { ...group, kind: 'center', name: 'Center' },
    )
    element.setAttribute('category', 'society, center')
    await element.updateComplete
    expect(textsOf(element, 'h3')).toEqual(['Alumni Society', 'Center'])
    element.setAttribute('category', '')
    element.setAttribute('program', 'rural')
    await element.updateComplete
    expect(visibleText(element)).toBe('Nothing to show yet.')
  })
})

describe('a contact', () => {
  const full: ProgramRecord = {
    ...reachable,
    contact: {
      label: 'Residency office',
      email: 'a+b?bcc=c@hospital.example',
      phone: '+1 (555) 555-0100',
      hours: 'weekdays 8 to 4',
      address: '1 Example Road, Springfield',
      url: 'https://hospital.example/contact',
    },
  }

  it('tells every way, and whose it is', async () => {
    expect(textsOf(await showContacts(full), 'hgroup > *, dl > *')).toEqual([
      'Primary Care Program',
      'Residency office',
      'E-mail a+b?bcc=c@hospital.example',
      'Telephone +1 (555) 555-0100',
      'Hours Weekdays 8 to 4',
      'Address 1 Example Road, Springfield',
      'On the web Contact page: Residency office',
    ])
  })

  it('is called by the record’s name where it has no label', async () => {
    const element = await showContacts({ ...full, contact: { url: 'https://hospital.example/' } })
    expect(textsOf(element, 'article > *')).toEqual([
      'Primary Care Program',
      'On the web Contact page: Primary Care Program',
    ])
  })

  it('has links that can hold nothing besides the address and the number', async () => {
    const element = await showContacts(full, { ...full, contact: { url: 'javascript:alert(1)' } })
    expect([...element.renderRoot.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'mailto:a%2Bb%3Fbcc%3Dc@hospital.example',
      'tel:+15555550100',
      'https://hospital.example/contact',
    ])
    expect(textsOf(element, 'address')).toEqual(['1 Example Road, Springfield'])
  })

  it('is passed over where a record has none', async () => {
    expect(textsOf(await showContacts(program, reachable), 'article')).toHaveLength(1)
    expect(visibleText(await showContacts(program))).toBe('Nothing to show yet.')
  })

  it('comes from feeds of programs, applications and groups', async () => {
    const contact = { email: 'ask@hospital.example' }
    for (const [collection, record] of Object.entries({
      programs: program,
      applications: application,
      groups: group,
    })) {
      const element = mount('hs-contact')
      element.setAttribute('src', `${feed({ collection, records: [{ ...record, contact }] })}#${record.id}`)
      await expect.poll(() => textsOf(element, 'h3, dd')).toEqual([record.name, 'ask@hospital.example'])
    }
  })
})

const showGroups = (...records: GroupRecord[]) => show('hs-group-list', records)
const showContacts = (...records: ProgramRecord[]) => show('hs-contact', records)

async function show(tag: string, records: unknown[]): Promise<AnyElement> {
  const element = mount(tag)
  element.records = records
  await element.updateComplete
  return element
}
