/** Every element, defined. */
export * from './alumni-table/alumni-table.js'
export * from './program-card/program-card.js'
export * from './program-list/program-list.js'
export * from './testimonial/testimonial.js'
export * from './testimonial-list/testimonial-list.js'
export * from './timeline/timeline.js'
export * from './wellness-list/wellness-list.js'
export { HsErrorEvent } from './hs-error-event.js'
