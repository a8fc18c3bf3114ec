/** Peers are installed by the bench alone: to the type checker, which runs without them, they are unknown. */
declare module '@tanstack/lit-table'
declare module '@vaadin/grid'
declare module '@vaadin/grid/vaadin-grid-sort-column.js'
declare module 'ag-grid-community'
declare module 'nhsuk-frontend'
declare module 'sortable-tablesort'
declare module 'tabulator-tables'
declare module '*.css'
