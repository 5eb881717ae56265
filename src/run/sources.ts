import type { Stats } from 'node:fs'
import { lstat, readdir, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { byCodeUnit } from '../merge/by-code-unit.ts'
import { WrongInput } from '../model/problem.ts'

/** How the bytes of a source become articles. */
export type SourceFormat = 'text' | 'json-lines' | 'json'

/** Where articles come from, or what is wrong with it. */
export type Source =
  | { readonly kind: 'file'; readonly path: string; readonly format: SourceFormat }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'wrong'; readonly error: WrongInput }

const formats: Readonly<Record<string, SourceFormat>> = {
  ...{ '': 'text', txt: 'text', text: 'text', jsonl: 'json-lines', ndjson: 'json-lines', json: 'json' },
}

/** The sources that people named: files, folders with all that is in them in the order of code units, `-` for standard input. */
export async function listSources(inputs: readonly string[]): Promise<Source[]> {
  const listed = await Promise.all(inputs.map(sourcesOf))
  return listed.flat()
}

async function sourcesOf(input: string): Promise<Source[]> {
  if (input === '-') return [{ kind: 'stdin' }]
  const found = await look(input, stat)
  if (found instanceof WrongInput) return [wrong(found)]
  if (!found.isDirectory()) return [namedFile(input)]
  const paths = await filesBelow(input)
  if (paths instanceof WrongInput) return [wrong(paths)]
  if (paths.length > 0) return Promise.all(paths.map(path => foundFile(join(input, path))))
  const message =
    'expected articles (.txt, .jsonl), found none in this folder; put articles in it or name another'
  return [wrong(new WrongInput('no-articles', message, { file: input }))]
}

/** Relative paths of all files below a folder, hidden ones left out; links to folders are not followed. */
async function filesBelow(folder: string): Promise<string[] | WrongInput> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter(entry => !entry.isDirectory())
      .map(entry => relative(folder, join(entry.parentPath, entry.name)))
      .filter(path => !path.split(/[\\/]/).some(part => part.startsWith('.')))
      .sort(byCodeUnit)
  } catch (error) {
    return unreadable(folder, error)
  }
}

/** A file that people named themselves: whatever is no other format is read as text. */
function namedFile(path: string): Source {
  const extension = extensionOf(path)
  return isPage(extension) ? wrong(page(path)) : { kind: 'file', path, format: formats[extension] ?? 'text' }
}

/** A file that was found in a folder: only what looks like an article is read, all else is named. */
async function foundFile(path: string): Promise<Source> {
  const found = await look(path, lstat)
  if (found instanceof WrongInput) return wrong(found)
  const target = found.isSymbolicLink() ? await look(path, stat) : found
  if (target instanceof WrongInput) return wrong(target)
  if (!target.isFile())
    return wrong(
      new WrongInput('unreadable-file', 'expected a regular file; name it itself to read it', { file: path }),
    )
  const extension = extensionOf(path)
  if (isPage(extension)) return wrong(page(path))
  const format = formats[extension]
  if (format) return { kind: 'file', path, format }
  const message = `expected .txt, .jsonl, .ndjson or .json in a folder, found .${extension}; name the file itself to read it as text`
  return wrong(new WrongInput('unknown-format', message, { file: path }))
}

const wrong = (error: WrongInput): Source => ({ kind: 'wrong', error })
const extensionOf = (path: string) => /[^.]\.([^.]*)$/.exec(basename(path))?.[1]?.toLowerCase() ?? '' // "a.TXT" → "txt"
const isPage = (extension: string) => extension === 'html' || extension === 'htm'
const page = (file: string) =>
  new WrongInput(
    'unknown-format',
    'expected a text, found an HTML page, which this version does not read; save its text as .txt',
    {
      file,
    },
  )

async function look(path: string, how: (path: string) => Promise<Stats>): Promise<Stats | WrongInput> {
  try {
    return await how(path)
  } catch (error) {
    return unreadable(path, error)
  }
}

/** What the file system said, as wrong input. */
export function unreadable(file: string, error: unknown): WrongInput {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT')
    return new WrongInput('missing-file', 'expected a file or folder, found none; check the path', { file })
  return new WrongInput(
    'unreadable-file',
    `expected a readable file, found ${code ?? error}; check its rights`,
    { file },
  )
}
