import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { byCodeUnit } from '../merge/by-code-unit.ts'
import { WrongInput } from '../model/problem.ts'

/** The paths of the gazetteer files in a folder, such as `world/people.jsonl`, in order. */
export function pathsIn(folder: string): string[] {
  const paths = entriesOf(folder)
    .filter(path => /^(?:world|[a-z]{2,3})\/[^./][^/]*\.jsonl$/.test(path)) // "world/people.jsonl"
    .sort(byCodeUnit)
  if (paths.length > 0) return paths
  const message =
    'expected folders such as world/ and ar/ with .jsonl files, found none; name the folder that holds them'
  throw new WrongInput('bad-gazetteer', message, { file: folder })
}

const isFolder = (folder: string, entry: Dirent): boolean =>
  entry.isDirectory() ||
  (entry.isSymbolicLink() &&
    statSync(join(folder, entry.name), { throwIfNoEntry: false })?.isDirectory() === true)

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(entry => isFolder(folder, entry))
      .flatMap(({ name }) => readdirSync(join(folder, name)).map(file => `${name}/${file}`))
  } catch (error) {
    const message = `expected a folder of gazetteers, found ${(error as NodeJS.ErrnoException).code}`
    throw new WrongInput('bad-gazetteer', message, { file: folder })
  }
}
