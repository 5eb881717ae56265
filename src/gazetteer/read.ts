import { z } from 'zod'
import { institutionRow, type NameRow, nameRow, portfolioRow, type WorldRow, worldRow } from '../model/gazetteer.ts'
import { WrongInput } from '../model/problem.ts'
import { composeNames } from './compose.ts'
import { composedId, type Gazetteer, type Holder, type LanguageNames } from './gazetteer.ts'

/** A gazetteer file: `path` such as `world/people.jsonl` or `ar/people.jsonl`, and its text. */
export interface GazetteerFile {
  readonly path: string
  readonly text: string
}

/** The gazetteer that these files make; the first row that breaks its schema is named by file, line and field. */
export function readGazetteer(files: readonly GazetteerFile[]): Gazetteer {
  const world = new Map<string, WorldRow>()
  const languages = new Map<string, { rows: NameRow[]; portfolios: []; institutions: [] }>()
  const placeOf = new Map<string, string>()
  const order = (path: string) => (path.startsWith('world/') ? ` ${path}` : path)
  for (const file of [...files].sort((a, b) => (order(a.path) < order(b.path) ? -1 : 1))) {
    const [room, name] = file.path.split('/') as [string, string]
    if (room === 'world') {
      for (const [row, line] of rows(file, worldRow)) {
        if (world.has(row.id))
          throw new WrongInput('bad-gazetteer', `${row.id} stands twice: the first is ${placeOf.get(row.id)}; keep one`, { file: file.path, line })
        world.set(row.id, row)
        placeOf.set(row.id, `${file.path}:${line}`)
      }
      continue
    }
    let language = languages.get(room)
    if (!language) languages.set(room, (language = { rows: [], portfolios: [], institutions: [] }))
    if (name === 'portfolios.jsonl') for (const [row] of rows(file, portfolioRow)) language.portfolios.push(row as never)
    else if (name === 'institutions.jsonl') for (const [row] of rows(file, institutionRow)) language.institutions.push(row as never)
    else
      for (const [row, line] of rows(file, nameRow)) {
        if (!world.has(row.id) && !composedId(row.id))
          throw new WrongInput('bad-gazetteer', `${row.id} has a name but no row in world/; add one`, { file: file.path, line, field: 'id' })
        language.rows.push(row)
      }
  }
  return assemble(world, languages)
}

function assemble(world: ReadonlyMap<string, WorldRow>, languages: ReadonlyMap<string, LanguageNames>): Gazetteer {
  const holders = new Map<string, Holder[]>()
  for (const row of world.values())
    for (const office of row.offices ?? []) {
      const holder = { person: row.id, role: office.role, from: office.from ?? null, to: office.to ?? null }
      const known = holders.get(office.of)
      if (known) known.push(holder)
      else holders.set(office.of, [holder])
    }
  const named = new Map<string, Map<string, readonly string[]>>()
  for (const [code, language] of languages) {
    const byId = new Map<string, readonly string[]>()
    for (const row of language.rows) {
      const before = byId.get(row.id)
      byId.set(row.id, before ? [...before, ...row.names] : row.names)
    }
    named.set(code, byId)
  }
  const composed = new Map<string, readonly string[]>()
  const namesOf = (id: string, code: string): readonly string[] => {
    const key = `${code} ${id}`
    const made = composed.get(key)
    if (made) return made
    const own = named.get(code)?.get(id) ?? []
    const language = languages.get(code)
    const all = language && composedId(id) ? [...own, ...composeNames(id, code, language)] : own
    composed.set(key, all)
    return all
  }
  return { world, languages, namesOf, holders: target => holders.get(target) ?? [] }
}

function* rows<T>(file: GazetteerFile, schema: z.ZodType<T>): Generator<[T, number]> {
  let line = 0
  for (const text of file.text.split('\n')) {
    line++
    if (text.trim() === '') continue
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch (error) {
      throw new WrongInput('bad-gazetteer', `expected one JSON object a line, found ${(error as Error).message}`, { file: file.path, line })
    }
    const result = schema.safeParse(value)
    if (!result.success) {
      const issue = result.error.issues[0] as z.core.$ZodIssue
      throw new WrongInput('bad-gazetteer', `expected ${issue.message}`, { file: file.path, line, field: issue.path.join('.') || 'row' })
    }
    yield [result.data, line]
  }
}
