/** Makes schema.org nodes of which the type checker knows every property. */
import type * as schema from 'schema-dts'
import type { Address } from './answer.js'

/** The types of which we make nodes. To look a type up among all of schema.org would take the type checker a minute. */
interface Types {
  Answer: schema.AnswerLeaf
  ApplyAction: schema.ApplyActionLeaf
  Audience: schema.AudienceLeaf
  City: schema.CityLeaf
  CollegeOrUniversity: schema.CollegeOrUniversityLeaf
  ContactPoint: schema.ContactPointLeaf
  Course: schema.CourseLeaf
  CourseInstance: schema.CourseInstanceLeaf
  CreativeWork: schema.CreativeWorkLeaf
  DefinedTerm: schema.DefinedTermLeaf
  EducationEvent: schema.EducationEventLeaf
  EducationalOccupationalProgram: schema.EducationalOccupationalProgramLeaf
  EducationalOrganization: schema.EducationalOrganizationLeaf
  Event: schema.EventLeaf
  Hospital: schema.HospitalLeaf
  ImageObject: schema.ImageObjectLeaf
  LandmarksOrHistoricalBuildings: schema.LandmarksOrHistoricalBuildingsLeaf
  MedicalClinic: schema.MedicalClinicLeaf
  MedicalOrganization: schema.MedicalOrganizationLeaf
  MonetaryAmountDistribution: schema.MonetaryAmountDistributionLeaf
  Museum: schema.MuseumLeaf
  MusicGroup: schema.MusicGroupLeaf
  MusicVenue: schema.MusicVenueLeaf
  Observation: schema.ObservationLeaf
  Occupation: schema.OccupationLeaf
  Organization: schema.OrganizationLeaf
  Park: schema.ParkLeaf
  Person: schema.PersonLeaf
  Place: schema.PlaceLeaf
  PropertyValue: schema.PropertyValueLeaf
  Question: schema.QuestionLeaf
  Quotation: schema.QuotationLeaf
  Restaurant: schema.RestaurantLeaf
  Schedule: schema.ScheduleLeaf
  Service: schema.ServiceLeaf
  ServiceChannel: schema.ServiceChannelLeaf
  SportsActivityLocation: schema.SportsActivityLocationLeaf
  SportsOrganization: schema.SportsOrganizationLeaf
  TouristTrip: schema.TouristTripLeaf
  WebPage: schema.WebPageLeaf
}

type Fields<Leaf> = { [Key in keyof Leaf as Exclude<Key, '@type'>]?: Leaf[Key] | undefined }

/** A node of a type. Fields without a value, and empty lists, are left out. */
export function node<const Name extends keyof Types>(type: Name, fields: Fields<Types[Name]>): Types[Name] {
  return { '@type': type, ...filled(fields) } as unknown as Types[Name]
}

/**
 * A property's value with what is known of the time and manner in which it holds. It stands wherever a reference may, and is
 * typed as one: to compare a role with every type of schema.org takes the type checker twenty seconds.
 */
export function role(
  property: keyof schema.PersonLeaf,
  value: Address | schema.OccupationLeaf,
  fields: RoleFields,
): Address {
  return { '@type': 'OrganizationRole', [property]: value, ...filled(fields) } as unknown as Address
}

type RoleFields = { [Key in 'roleName' | 'startDate' | 'endDate']?: string | undefined }

function filled(fields: object): object {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && !isEmpty(value))
  return Object.fromEntries(entries)
}

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0
