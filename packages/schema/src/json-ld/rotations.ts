/** Rotations are the courses of a program. */
import type { Describe } from './answer.js'
import { node } from './node.js'

export const rotations: Describe<'rotations'> = (record, { self, refer }) => {
  const course = node('Course', {
    ...self,
    name: record.name,
    alternateName: record.acronym,
    description: record.summary,
    timeRequired: record.duration,
    educationalLevel: record.levels,
    hasCourseInstance: record.site ? node('CourseInstance', { location: refer(record.site) }) : undefined,
    inLanguage: record.lang,
  })
  const { '@id': id } = self
  return record.program
    ? [course, node('EducationalOccupationalProgram', { ...refer(record.program), hasCourse: { '@id': id } })]
    : course
}
