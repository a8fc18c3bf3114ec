/** An invented program has an array for each collection, as the data package has. */
declare module 'virtual:programs/*' {
  export * from '@housestaff/data'
}

/** A page of the docs. */
declare module '*.mdx' {
  const page: () => unknown
  export default page
}
