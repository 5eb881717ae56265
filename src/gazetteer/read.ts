import type { z } from 'zod'
import { institutionRow, type NameRow, nameRow, portfolioRow } from '../model/gazetteer.ts'
import { WrongInput } from '../model/problem.ts'
import { composeNames } from './compose.ts'
import { composedId, type Gazetteer, type Holder, type LanguageNames } from './gazetteer.ts'
import { LayeredWorld } from './layers.ts'
import { type GazetteerFile, readRows, roomOf, worldSchema } from './rows.ts'

export type { GazetteerFile } from './rows.ts'

/**
 * The gazetteer that these files make, layer upon layer; the first row that breaks its schema is named by file,
 * line and field.
 */
export function readGazetteer(files: readonly GazetteerFile[]): Gazetteer {
  const world = new LayeredWorld()
  const rooms = new Map<string, GazetteerFile[]>()
  for (const file of inOrder(files)) rooms.set(roomOf(file), [...(rooms.get(roomOf(file)) ?? []), file])
  for (const file of rooms.get('world') ?? []) {
    const layer = file.layer ?? 0
    const place = file.name ?? file.path
    for (const [row, line] of rows(file, worldSchema(layer))) {
      const twice = world.add(row, layer, place, line)
      if (twice) throw new WrongInput('bad-gazetteer', twice, { file: place, line })
    }
  }
  world.finish()
  rooms.delete('world')
  const languages = new Map<string, LanguageNames>()
  for (const [code, own] of rooms) {
    const names = new FileNames(own, world)
    if (!own.every(file => file.checked)) void names.rows
    languages.set(code, names)
  }
  return assemble(world, languages)
}

/** Files in the order in which they are read: by layer, then by path. */
export const inOrder = (files: readonly GazetteerFile[]): GazetteerFile[] =>
  [...files].sort((a, b) => (a.layer ?? 0) - (b.layer ?? 0) || (a.path < b.path ? -1 : 1))

/** The names of one language, read from their files when first asked for. */
class FileNames implements LanguageNames {
  readonly #files: readonly GazetteerFile[]
  readonly #world: LayeredWorld
  #rows: NameRow[] | undefined
  #portfolios: LanguageNames['portfolios'] | undefined
  #institutions: LanguageNames['institutions'] | undefined

  constructor(files: readonly GazetteerFile[], world: LayeredWorld) {
    this.#files = files
    this.#world = world
  }

  get rows(): readonly NameRow[] {
    this.#rows ??= this.#read()
    return this.#rows
  }

  get portfolios(): LanguageNames['portfolios'] {
    this.#portfolios ??= [...this.#only('portfolios.jsonl', portfolioRow)]
    return this.#portfolios
  }

  get institutions(): LanguageNames['institutions'] {
    this.#institutions ??= [...this.#only('institutions.jsonl', institutionRow)]
    return this.#institutions
  }

  #read(): NameRow[] {
    const found: NameRow[] = []
    const { rows: world, hidden } = this.#world
    for (const file of this.#files) {
      if (isComposition(file.path)) continue
      const layer = file.layer ?? 0
      for (const [row, line] of rows(file, nameRow)) {
        if (layer <= (hidden.get(row.id) ?? -1)) continue
        if (!world.has(row.id) && !composedId(row.id))
          throw new WrongInput('bad-gazetteer', `${row.id} has a name but no row in world/; add one`, {
            file: file.name ?? file.path,
            line,
            field: 'id',
          })
        found.push(row)
      }
    }
    void this.portfolios
    void this.institutions
    return found
  }

  *#only<T>(name: string, schema: z.ZodType<T>): Generator<T> {
    for (const file of this.#files)
      if (file.path.endsWith(`/${name}`)) for (const [row] of rows(file, schema)) yield row
  }
}

/** Whether a file of a language holds no names but the parts that names are composed of. */
export const isComposition = (path: string) => /\/(?:portfolios|institutions)\.jsonl$/.test(path)

function assemble(
  { rows: world, hidden }: LayeredWorld,
  languages: ReadonlyMap<string, LanguageNames>,
): Gazetteer {
  const holders = new Map<string, Holder[]>()
  for (const row of world.values())
    for (const office of row.offices ?? []) {
      const holder = { person: row.id, role: office.role, from: office.from ?? null, to: office.to ?? null }
      const known = holders.get(office.of)
      if (known) known.push(holder)
      else holders.set(office.of, [holder])
    }
  const named = new Map<string, ReadonlyMap<string, readonly string[]>>()
  const namesIn = (code: string): ReadonlyMap<string, readonly string[]> => {
    let byId = named.get(code)
    if (!byId) {
      byId = indexed(languages.get(code)?.rows ?? [])
      named.set(code, byId)
    }
    return byId
  }
  const whole = new Map<string, readonly string[]>()
  const namesOf = (id: string, code: string): readonly string[] => {
    const key = `${code} ${id}`
    let names = whole.get(key)
    if (!names) {
      const own = namesIn(code).get(id) ?? []
      const language = languages.get(code)
      const composed = language && composedId(id) && !(hidden.has(id) && !world.has(id))
      names = composed ? [...new Set([...own, ...composeNames(id, code, language)])] : own
      whole.set(key, names)
    }
    return names
  }
  return { world, languages, namesOf, holders: target => holders.get(target) ?? [] }
}

function indexed(names: readonly NameRow[]): ReadonlyMap<string, readonly string[]> {
  const byId = new Map<string, readonly string[]>()
  for (const row of names) {
    const before = byId.get(row.id)
    byId.set(row.id, before ? [...before, ...row.names] : row.names)
  }
  return byId
}

/** The rows of a file with their lines; throws for the first that is wrong. */
function* rows<T>(file: GazetteerFile, schema: Parameters<typeof readRows<T>>[1]): Generator<[T, number]> {
  for (const read of readRows(file, schema)) {
    if ('wrong' in read) throw new WrongInput('bad-gazetteer', read.wrong.message, read.wrong.where)
    yield [read.row, read.line]
  }
}
