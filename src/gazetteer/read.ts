import type { z } from 'zod'
import {
  institutionRow,
  type NameRow,
  nameRow,
  portfolioRow,
  type WorldRow,
  worldRow,
} from '../model/gazetteer.ts'
import { WrongInput } from '../model/problem.ts'
import { composeNames } from './compose.ts'
import { composedId, type Gazetteer, type Holder, type LanguageNames } from './gazetteer.ts'

/** A gazetteer file: `path` such as `world/people.jsonl` or `ar/people.jsonl`, and its text. */
export interface GazetteerFile {
  readonly path: string
  readonly text: string
  /** the very bytes have passed the full check before; then rows are only parsed, and only when asked for */
  readonly checked?: boolean
}

/** The gazetteer that these files make; the first row that breaks its schema is named by file, line and field. */
export function readGazetteer(files: readonly GazetteerFile[]): Gazetteer {
  const world = new Map<string, WorldRow>()
  const placeOf = new Map<string, string>()
  const rooms = new Map<string, GazetteerFile[]>()
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const room = file.path.slice(0, file.path.indexOf('/'))
    const known = rooms.get(room)
    if (known) known.push(file)
    else rooms.set(room, [file])
  }
  for (const file of rooms.get('world') ?? [])
    for (const [row, line] of rows(file, worldRow)) {
      const first = placeOf.get(row.id)
      if (first !== undefined)
        throw new WrongInput('bad-gazetteer', `${row.id} stands twice: the first is ${first}; keep one`, {
          file: file.path,
          line,
        })
      world.set(row.id, row)
      placeOf.set(row.id, `${file.path}:${line}`)
    }
  rooms.delete('world')
  const languages = new Map<string, LanguageNames>()
  for (const [code, own] of rooms) {
    const names = new FileNames(own, world)
    if (!own.every(file => file.checked)) names.rows
    languages.set(code, names)
  }
  return assemble(world, languages)
}

/** The names of one language, read from their files when first asked for. */
class FileNames implements LanguageNames {
  readonly #files: readonly GazetteerFile[]
  readonly #world: ReadonlyMap<string, WorldRow>
  #rows: NameRow[] | undefined
  #portfolios: LanguageNames['portfolios'] | undefined
  #institutions: LanguageNames['institutions'] | undefined

  constructor(files: readonly GazetteerFile[], world: ReadonlyMap<string, WorldRow>) {
    this.#files = files
    this.#world = world
  }

  get rows(): readonly NameRow[] {
    return (this.#rows ??= this.#read())
  }

  get portfolios(): LanguageNames['portfolios'] {
    return (this.#portfolios ??= [...this.#only('portfolios.jsonl', portfolioRow)])
  }

  get institutions(): LanguageNames['institutions'] {
    return (this.#institutions ??= [...this.#only('institutions.jsonl', institutionRow)])
  }

  #read(): NameRow[] {
    const found: NameRow[] = []
    for (const file of this.#files) {
      if (/\/(?:portfolios|institutions)\.jsonl$/.test(file.path)) continue
      for (const [row, line] of rows(file, nameRow)) {
        if (!this.#world.has(row.id) && !composedId(row.id))
          throw new WrongInput('bad-gazetteer', `${row.id} has a name but no row in world/; add one`, {
            file: file.path,
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

function assemble(
  world: ReadonlyMap<string, WorldRow>,
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
    if (!byId) named.set(code, (byId = indexed(languages.get(code)?.rows ?? [])))
    return byId
  }
  const whole = new Map<string, readonly string[]>()
  const namesOf = (id: string, code: string): readonly string[] => {
    const key = `${code} ${id}`
    let names = whole.get(key)
    if (!names) {
      const own = namesIn(code).get(id) ?? []
      const language = languages.get(code)
      names = language && composedId(id) ? [...own, ...composeNames(id, code, language)] : own
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

function* rows<T>(file: GazetteerFile, schema: z.ZodType<T>): Generator<[T, number]> {
  let line = 0
  let from = 0
  const { text } = file
  while (from < text.length) {
    const newline = text.indexOf('\n', from)
    const end = newline < 0 ? text.length : newline
    const row = text.slice(from, end)
    from = end + 1
    line++
    if (row.trim() === '') continue
    let value: unknown
    try {
      value = JSON.parse(row)
    } catch (error) {
      throw new WrongInput(
        'bad-gazetteer',
        `expected one JSON object a line, found ${(error as Error).message}`,
        { file: file.path, line },
      )
    }
    if (file.checked) {
      yield [value as T, line]
      continue
    }
    const result = schema.safeParse(value)
    if (!result.success) {
      const issue = result.error.issues[0] as z.core.$ZodIssue
      throw new WrongInput('bad-gazetteer', `expected ${issue.message}`, {
        file: file.path,
        line,
        field: issue.path.join('.') || 'row',
      })
    }
    yield [result.data, line]
  }
}
