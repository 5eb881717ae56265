import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { readGazetteer } from '../gazetteer/read.ts'
import { byCodeUnit } from '../merge/by-code-unit.ts'
import { WrongInput } from '../model/problem.ts'

/** The gazetteers that travel in the package. */
export const shippedGazetteers = fileURLToPath(new URL('../../gazetteers', import.meta.url))

interface FileInFolder {
  readonly folder: string
  readonly path: string
  readonly text: string
}

/** The shipped gazetteers with those of further folders, which are laid out alike: `world/…`, `ar/…`, `en/…`. */
export function loadGazetteers(
  folders: readonly string[] = [],
  shipped: string = shippedGazetteers,
): Gazetteer {
  const files = [shipped, ...folders].flatMap(filesIn)
  try {
    return readGazetteer(files.map(({ path, text }) => ({ path, text })))
  } catch (error) {
    throw error instanceof WrongInput ? inItsFolder(error, files) : error
  }
}

function filesIn(folder: string): FileInFolder[] {
  const files = entriesOf(folder)
    .filter(path => /^[^./][^/]*\/[^./][^/]*\.jsonl$/.test(path)) // "world/people.jsonl"
    .sort(byCodeUnit)
    .map(path => ({ folder, path, text: textOf(folder, path) }))
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

function textOf(folder: string, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(folder, path)))
  } catch (error) {
    const found = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new WrongInput('bad-gazetteer', `expected UTF-8 text, found ${found}`, { file: join(folder, path) })
  }
}

/** The error with the whole path of its file, or of all files of that name when several folders have one. */
function inItsFolder(error: WrongInput, files: readonly FileInFolder[]): WrongInput {
  const whole = files
    .filter(file => file.path === error.where.file)
    .map(({ folder, path }) => join(folder, path))
  const said = error.where.file === undefined ? '' : `${[error.where.file, error.where.line].join(':')}: `
  const field = error.where.field ? ` (${error.where.field})` : ''
  const message = error.message.slice(said.length, error.message.length - field.length)
  return whole.length === 0
    ? error
    : new WrongInput(error.code, message, { ...error.where, file: whole.join(' or ') })
}
