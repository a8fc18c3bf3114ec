/** From which department a record came; known of records that came in a feed. */

const departments = new WeakMap<object, string>()

/** The department whose feed `record` came in. */
export const departmentOf = (record: object): string | undefined => departments.get(record)

/** Keeps in mind that `record` came in the feed of `department`. */
export function keepDepartment(record: object, department: string): void {
  departments.set(record, department)
}
