/** Rotations are the courses of a program. */
import type { RotationRecord } from '../records.js'
import type { Describe, Names } from './answer.js'
import { node } from './node.js'

export const rotations: Describe<'rotations'> = (record, { self, refer }) => {
  const course = node('Course', {
    ...self,
    name: record.name,
    alternateName: record.acronym,
    description: record.summary,
    timeRequired: record.duration,
    educationalLevel: record.levels,
    hasCourseInstance: instance(record, refer),
    inLanguage: record.lang,
  })
  const { '@id': id } = self
  return record.program
    ? [course, node('EducationalOccupationalProgram', { ...refer(record.program), hasCourse: { '@id': id } })]
    : course
}

function instance({ site, supervisors }: RotationRecord, refer: Names['refer']) {
  if (!site && !supervisors) return undefined
  return node('CourseInstance', { location: refer(site), instructor: supervisors?.map((person) => refer(person)) })
}
