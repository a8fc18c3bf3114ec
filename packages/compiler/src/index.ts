/** Checks a residency program's content and builds it. */
export { compile, type Compilation, type CompileOptions } from './compile.js'
export type { OutputFile } from './emit.js'
export { format, type FormatOptions, type Problem } from './explain.js'
export type { Ink } from './explain/ink.js'
export { mend, type Mended, type Mending } from './mend.js'
export type { Picture } from './media/plan.js'
export type { SourceFile } from './read.js'
