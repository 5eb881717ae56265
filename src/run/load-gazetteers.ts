import { isAscii, isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { assembleGazetteer } from '../gazetteer/assemble.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { GazetteerFile } from '../gazetteer/rows.ts'
import { byCodeUnit } from '../merge/by-code-unit.ts'
import { WrongInput } from '../model/problem.ts'

/** The gazetteers that travel in the package. */
export const shippedGazetteers = fileURLToPath(new URL('../../gazetteers', import.meta.url))

/** The file of a folder that says which of its files have passed the check: path → hash of the bytes. */
export const MANIFEST = 'checked.json'

/** A gazetteer file with the hash of its bytes. */
export interface LoadedFile extends GazetteerFile {
  readonly name: string
  readonly layer: number
  readonly hash: string
}

/**
 * The shipped gazetteers with those of further folders over them, laid out alike: `world/…`, `ar/…`, `en/…`. The
 * schemas are loaded only where a file has not been checked before.
 */
export async function loadGazetteers(
  folders: readonly string[] = [],
  shipped: string = shippedGazetteers,
): Promise<Gazetteer> {
  const files = gazetteerFiles(folders, shipped)
  if (files.every(file => file.checked)) return assembleGazetteer(files, null)
  const { rowSchemas } = await import('../gazetteer/row-schemas.ts')
  return assembleGazetteer(files, rowSchemas)
}

/** The files of the shipped gazetteers, layer 0, and of further folders, each the next layer. */
export function gazetteerFiles(
  folders: readonly string[] = [],
  shipped: string = shippedGazetteers,
): LoadedFile[] {
  return [shipped, ...folders].flatMap(filesIn)
}

function filesIn(folder: string, layer: number): LoadedFile[] {
  const checked = manifestOf(folder)
  const files = entriesOf(folder)
    .filter(path => /^[^./][^/]*\/[^./][^/]*\.jsonl$/.test(path)) // "world/people.jsonl"
    .sort(byCodeUnit)
    .map(path => fileIn(folder, layer, path, checked))
  if (files.length > 0) return files
  const message =
    'expected folders such as world/ and ar/ with .jsonl files, found none; name the folder that holds them'
  throw new WrongInput('bad-gazetteer', message, { file: folder })
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(path => path.replaceAll('\\', '/'))
  } catch (error) {
    const message = `expected a folder of gazetteers, found ${(error as NodeJS.ErrnoException).code}`
    throw new WrongInput('bad-gazetteer', message, { file: folder })
  }
}

function fileIn(
  folder: string,
  layer: number,
  path: string,
  checked: ReadonlyMap<string, unknown>,
): LoadedFile {
  const name = join(folder, path)
  try {
    const bytes = readFileSync(name)
    if (!isUtf8(bytes)) throw new TypeError('bytes that are none')
    const text = isAscii(bytes) ? bytes.toString('latin1') : withoutMark(bytes.toString('utf8'))
    const hash = createHash('sha256').update(bytes).digest('hex')
    return { path, text, name, layer, hash, checked: checked.get(path) === hash }
  } catch (error) {
    const found = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new WrongInput('bad-gazetteer', `expected UTF-8 text, found ${found}`, { file: name })
  }
}

const withoutMark = (text: string) => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)

/** What the manifest of a folder says; one that is missing or broken vouches for nothing. */
function manifestOf(folder: string): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'))
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
  } catch {
    return new Map()
  }
}
