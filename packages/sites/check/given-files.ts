/** Takes the files that people drop or choose, folders included. */
import type { SourceFile } from 'housestaff'

/** More than the content of any department holds. */
const most = 20_000

/** The files that were chosen, by their paths below the folder that holds them all. */
export async function readChosen(chosen: FileList): Promise<SourceFile[]> {
  return read([...chosen].map((file) => ({ file, path: file.webkitRelativePath || file.name })))
}

/** The files that were dropped. */
export async function readDropped({ items }: DataTransfer): Promise<SourceFile[]> {
  // All entries are asked for at once: what was dropped is forgotten after the first wait.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const found = await Promise.all(entries.map(filesIn))
  return read(found.flat())
}

interface Found {
  file: File
  path: string
}

async function filesIn(entry: FileSystemEntry): Promise<Found[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    return [{ file, path: entry.fullPath.replace(/^\//, '') }]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: Found[] = []
  // A folder tells its entries a hundred at a time.
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (entries.length === 0) return found
    for (const files of await Promise.all(entries.map(filesIn))) found.push(...files)
    if (found.length > most) return found
  }
}

async function read(found: readonly Found[]): Promise<SourceFile[]> {
  const seen = found.filter(({ path }) => !path.split('/').some((step) => step.startsWith('.'))).slice(0, most)
  return Promise.all(seen.map(async ({ file, path }) => ({ path, bytes: new Uint8Array(await file.arrayBuffer()) })))
}
