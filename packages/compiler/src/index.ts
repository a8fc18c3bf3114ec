/** Checks a residency program's content and builds it. */
export { compile, type Compilation, type CompileOptions } from './compile.js'
export type { OutputFile } from './emit.js'
export { format, type Problem } from './explain.js'
export { exportSheet, type ExportedSheet } from './export.js'
export type { Picture } from './media/plan.js'
export type { SourceFile } from './read.js'
export { openSheets } from './sheets.js'
