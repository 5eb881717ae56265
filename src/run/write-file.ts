import { unlinkSync } from 'node:fs'
import { access, constants, type FileHandle, mkdir, open, rename, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { WrongInput } from '../model/problem.ts'

/** Bytes written at once. */
const CHUNK = 1 << 20
const temporaries = new Set<string>()

/** Makes a folder that can be written to; throws {@link WrongInput} `unwritable-output` before any work is done. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await makeFolder(resolve(folder))
    await access(folder, constants.W_OK)
  } catch (error) {
    throw unwritable(folder, error)
  }
}

/** `mkdir -p`: Node's own recursive one never ends where a folder takes no new entry, as in /proc. */
async function makeFolder(folder: string): Promise<void> {
  const isFolder = async () => (await stat(folder).catch(() => null))?.isDirectory() === true
  if (await isFolder()) return
  if (dirname(folder) !== folder) await makeFolder(dirname(folder))
  try {
    await mkdir(folder)
  } catch (error) {
    if (!(await isFolder())) throw error // else another run was faster
  }
}

/** Writes a file under a temporary name, forces it to the disk and renames it: readers see the old file or the new one whole. */
export async function writeFile(path: string, parts: Iterable<string | Uint8Array>): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  temporaries.add(temporary)
  try {
    const handle = await open(temporary, 'w')
    try {
      await writeParts(handle, parts)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, path)
    await syncFolder(dirname(path))
  } catch (error) {
    removeTemporaries()
    throw (error as NodeJS.ErrnoException).syscall ? unwritable(path, error) : error
  } finally {
    temporaries.delete(temporary)
  }
}

/** Removes what is half written; for when the program is stopped. */
export function removeTemporaries(): void {
  for (const temporary of temporaries)
    try {
      unlinkSync(temporary)
    } catch {
      // it was not begun, or is renamed already
    }
}

/** Encodes part by part: joining them first takes three times as long. */
async function writeParts(handle: FileHandle, parts: Iterable<string | Uint8Array>): Promise<void> {
  const buffer = Buffer.allocUnsafe(CHUNK)
  let filled = 0
  const flush = async () => {
    await handle.appendFile(buffer.subarray(0, filled))
    filled = 0
  }
  for (const part of parts) {
    // a code unit takes three bytes at most
    if (typeof part !== 'string' || filled + part.length * 3 > CHUNK) await flush()
    if (typeof part !== 'string' || part.length * 3 > CHUNK) await handle.appendFile(part)
    else filled += buffer.write(part, filled)
  }
  await flush()
}

/** Makes the new name last, where folders can be opened (not on Windows). */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function unwritable(file: string, error: unknown): WrongInput {
  const { code } = error as NodeJS.ErrnoException
  const message = `expected to write here, found ${code}; free space or rights, or another --out, then run again`
  return new WrongInput('unwritable-output', message, { file })
}
