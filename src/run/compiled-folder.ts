import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  type LayerFacts,
  type LayerIndexes,
  layerIn,
  sectionsOf,
} from '../gazetteer/compiled/layer-sections.ts'
import { readSections, type Sections, writeSections } from '../gazetteer/compiled/sections.ts'
import type { Layer } from '../gazetteer/layer.ts'
import { FetchedFile } from './fetched-file.ts'
import type { LoadedFile } from './gazetteer-files.ts'
import { pathsIn } from './gazetteer-paths.ts'
import { sha256 } from './sha256.ts'
import { prepareFolder, writeFile } from './write-file.ts'

/** A source of what is compiled, and how it was told from others. */
interface Source {
  readonly path: string
  readonly size: number
  /** milliseconds; when its bytes and when its place or bytes last changed */
  readonly modified: number
  readonly changed: number
  /** SHA-256 of the bytes, hexadecimal */
  readonly hash: string
}

/** What a compiled folder says of itself. */
interface Facts extends LayerFacts {
  readonly stamp: string
  /** whether it was compiled as the stock, layer 0, whose rows must be whole */
  readonly stock: boolean
  readonly sources: readonly Source[]
}

/**
 * The layer that was compiled of a folder into `file`; null where there is none, or it was made by other code or of
 * other files. Like an index of git, it believes a file whose size and times are those it saw, and reads others again.
 */
export function readCompiled(folder: string, file: string, stamp: string, stock: boolean): Layer | null {
  if (stamp === '') return null
  const opened = openedFile(file)
  const sections = opened && readSections(opened)
  const facts = sections?.facts as Facts | undefined
  if (facts?.stamp === stamp && facts.stock === stock && isFresh(folder, facts.sources))
    return layerIn(sections as Sections, facts)
  opened?.close()
  return null
}

/** Writes the layer that was compiled of these files of a folder, whole or not at all. */
export async function writeCompiled(
  folder: string,
  file: string,
  stamp: string,
  stock: boolean,
  layer: Layer,
  files: readonly LoadedFile[],
  indexes: LayerIndexes,
): Promise<void> {
  const { facts, sections } = sectionsOf(layer, indexes)
  const sources = files.map(read => sourceOf(folder, read))
  const whole: Facts = { ...facts, stamp, stock, sources }
  await prepareFolder(dirname(file))
  await writeFile(file, writeSections(whole, sections))
}

function isFresh(folder: string, sources: readonly Source[]): boolean {
  const paths = pathsIn(folder)
  return paths.length === sources.length && sources.every((source, at) => isSame(folder, source, paths[at]))
}

function isSame(folder: string, { path, size, modified, changed, hash }: Source, found?: string): boolean {
  if (path !== found) return false
  const stat = statSync(join(folder, path))
  if (stat.size !== size) return false
  return (stat.mtimeMs === modified && stat.ctimeMs === changed) || hashOf(folder, path) === hash
}

// its times are taken before it is read again: a change after that is seen by them
function sourceOf(folder: string, { path, hash, name }: LoadedFile): Source {
  const { size, mtimeMs, ctimeMs } = statSync(join(folder, path))
  if (hashOf(folder, path) !== hash) throw new Error(`${name} changed while it was compiled`)
  return { path, size, modified: mtimeMs, changed: ctimeMs, hash }
}

const hashOf = (folder: string, path: string) => sha256(readFileSync(join(folder, path)))

function openedFile(file: string): FetchedFile | null {
  try {
    return new FetchedFile(file)
  } catch {
    return null
  }
}
