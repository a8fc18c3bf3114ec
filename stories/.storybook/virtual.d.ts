/** An invented program has an array for each collection, as the data package has. */
declare module 'virtual:programs/*' {
  export * from '@housestaff/data'
}
