import { isAscii } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GazetteerFile } from '../gazetteer/rows.ts'
import { WrongInput } from '../model/problem.ts'
import { pathsIn } from './gazetteer-paths.ts'
import { sha256 } from './sha256.ts'
import { shippedGazetteers } from './shipped-gazetteers.ts'

/** The file of a folder that says which of its files have passed the check: path → hash of the bytes. */
export const MANIFEST = 'checked.json'

/** A gazetteer file with the hash of its bytes. */
export interface LoadedFile extends GazetteerFile {
  readonly name: string
  readonly layer: number
  readonly hash: string
}

/** The files of the shipped gazetteers, layer 0, and of further folders, each the next layer. */
export const gazetteerFiles = (
  folders: readonly string[] = [],
  shipped: string = shippedGazetteers,
): LoadedFile[] => [shipped, ...folders].flatMap(filesIn)

/** The files of one folder, as a layer. */
export function filesIn(folder: string, layer: number): LoadedFile[] {
  const checked = manifestOf(folder)
  return pathsIn(folder).map(path => fileIn(folder, layer, path, checked))
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
    const text = isAscii(bytes) ? bytes.toString('latin1') : utf8.decode(bytes)
    const hash = sha256(bytes)
    return { path, text, name, layer, hash, checked: checked.get(path) === hash }
  } catch (error) {
    const found = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new WrongInput('bad-gazetteer', `expected UTF-8 text, found ${found}`, { file: name })
  }
}

/** Takes away a byte order mark, and throws for bytes that are no text. */
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** What the manifest of a folder says; one that is missing or broken vouches for nothing. */
function manifestOf(folder: string): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'))
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
  } catch {
    return new Map()
  }
}
