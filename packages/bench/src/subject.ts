/** What can be measured. A subject has parts, and each part yields Markdown as it goes. */

export interface Subject {
  title: string
  parts: Record<string, Part>
  /** Folder of the package.json that names what stands beside ours; it is installed before measuring. */
  peers: string
  /** How many records or rows there are where the call does not say. */
  rows: readonly number[]
}

export interface Part {
  /** What is measured, in a few words. */
  says: string
  measure(rows: readonly number[]): AsyncIterable<string>
}
