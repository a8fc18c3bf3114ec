/** Makes what is pasted or framed elsewhere from a department's feeds. */
export { embedFolder, type FolderFile } from './embed-folder.js'
export type { PagesOptions } from './pages.js'
export type { Choice } from './choice.js'
