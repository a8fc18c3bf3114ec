/** How values read: order, punctuation and short forms, said once for every output. Pure functions; the locale is given. */
export * from './names.js'
export * from './dates.js'
export * from './quantities.js'
export * from './figures.js'
export * from './positions.js'
export * from './lists.js'
export * from './levels.js'
export * from './moments.js'
