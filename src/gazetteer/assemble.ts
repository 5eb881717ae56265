import type { NameRow, WorldRow } from '../model/gazetteer.ts'
import { WrongInput } from '../model/problem.ts'
import { composeNames } from './compose.ts'
import { composedId, type Gazetteer, type LanguageNames } from './gazetteer.ts'
import { LayeredWorld } from './layers.ts'
import { idOfLine, type LazyRows } from './lazy-rows.ts'
import { NameLine } from './name-line.ts'
import { OfficeIndex } from './office-index.ts'
import {
  type GazetteerFile,
  inOrder,
  isComposition,
  linesOf,
  type RowSchemas,
  readRow,
  roomOf,
} from './rows.ts'

/**
 * The gazetteer that these files make, layer upon layer. Rows of checked files are parsed when they are asked for;
 * for others there must be schemas, and the first row that breaks its own is named by file, line and field.
 */
export function assembleGazetteer(files: readonly GazetteerFile[], schemas: RowSchemas | null): Gazetteer {
  const world = new LayeredWorld()
  const rooms = new Map<string, GazetteerFile[]>()
  for (const file of inOrder(files)) {
    const room = rooms.get(roomOf(file))
    if (room) room.push(file)
    else rooms.set(roomOf(file), [file])
  }
  for (const file of rooms.get('world') ?? []) addWorld(world, file, schemas)
  world.finish()
  rooms.delete('world')
  const languages = new Map<string, LanguageNames>()
  for (const [code, own] of rooms) {
    const names = new FileNames(own, world, schemas)
    if (!own.every(file => file.checked)) names.readAll()
    languages.set(code, names)
  }
  const holders = new OfficeIndex(world.rows)
  return {
    world: world.rows,
    languages,
    isoOf: id => fieldOf(world.rows.held(id), 'iso'),
    ofKinds: kinds => rowsOfKinds(world.rows, kinds),
    namesOf: naming(world, languages),
    holders: target => holders.of(target),
  }
}

function rowsOfKinds(world: LazyRows<WorldRow>, kinds: ReadonlySet<string>): WorldRow[] {
  const found: WorldRow[] = []
  for (const [id, held] of world.allHeld()) {
    const kind = fieldOf(held, 'kind')
    if (kind !== undefined && kinds.has(kind)) found.push(world.get(id) as WorldRow)
  }
  return found
}

/** A field of a row as it is held, parsed or as its line. */
function fieldOf(held: WorldRow | string | undefined, field: 'kind' | 'iso'): string | undefined {
  if (typeof held !== 'string') return held?.[field]
  const at = held.indexOf(`"${field}"`)
  if (at < 0) return undefined
  const start = at + field.length + 4
  if (!held.startsWith(':"', start - 2) || held.includes('\\')) return (JSON.parse(held) as WorldRow)[field]
  return held.slice(start, held.indexOf('"', start))
}

function addWorld(world: LayeredWorld, file: GazetteerFile, schemas: RowSchemas | null): void {
  const layer = file.layer ?? 0
  const place = file.name ?? file.path
  for (const [text, line] of linesOf(file)) {
    const row = checkedRow(file, line, text, schemas?.world(layer), schemas)
    const id = row?.id ?? idOfLine(text)
    const whole = layer === 0 || (!world.rows.has(id) && text.includes('"type":"'))
    const twice =
      whole && asWritten(text, row)
        ? world.addLine(id, text, layer, place, line)
        : world.add(row ?? JSON.parse(text), layer, place, line)
    if (twice) throw new WrongInput('bad-gazetteer', twice, { file: place, line })
  }
}

/** The row of a line that had to be checked; null for one that has been. */
function checkedRow<T>(
  file: GazetteerFile,
  line: number,
  text: string,
  schema: Parameters<typeof readRow<T>>[3] | undefined,
  schemas: RowSchemas | null,
): T | null {
  if (file.checked) return null
  if (!schema || !schemas) throw new Error(`no schema to check ${file.path} with`)
  const read = readRow(file, line, text, schema, schemas.issue)
  if ('wrong' in read) throw new WrongInput('bad-gazetteer', read.wrong.message, read.wrong.where)
  return read.row
}

/** Whether a line says the same as the row that its check returned, which trims names: then the line will do. */
const asWritten = (text: string, row: { readonly id: string } | null) =>
  row === null || (!/"\s|\s"|\\/.test(text) && idOfLine(text) === row.id)

/** The names of one language, each row parsed when first asked for. */
class FileNames implements LanguageNames {
  readonly #files: readonly GazetteerFile[]
  readonly #world: LayeredWorld
  readonly #schemas: RowSchemas | null
  #lines: NameLine[] | undefined
  #byId: Map<string, NameLine | NameLine[]> | undefined
  #rows: NameRow[] | undefined
  #portfolios: LanguageNames['portfolios'] | undefined
  #institutions: LanguageNames['institutions'] | undefined

  constructor(files: readonly GazetteerFile[], world: LayeredWorld, schemas: RowSchemas | null) {
    this.#files = files
    this.#world = world
    this.#schemas = schemas
  }

  get lines(): readonly NameLine[] {
    this.#lines ??= this.#read()
    return this.#lines
  }

  get rows(): readonly NameRow[] {
    this.#rows ??= this.lines.map(line => line.row)
    return this.#rows
  }

  of(id: string): readonly NameRow[] {
    this.#byId ??= indexed(this.lines)
    const lines = this.#byId.get(id)
    if (!lines) return []
    return Array.isArray(lines) ? lines.map(line => line.row) : [lines.row]
  }

  get portfolios(): LanguageNames['portfolios'] {
    this.#portfolios ??= this.#only('portfolios.jsonl', this.#schemas?.portfolios)
    return this.#portfolios
  }

  get institutions(): LanguageNames['institutions'] {
    this.#institutions ??= this.#only('institutions.jsonl', this.#schemas?.institutions)
    return this.#institutions
  }

  readAll(): void {
    void this.lines
    void this.portfolios
    void this.institutions
  }

  #read(): NameLine[] {
    const found: NameLine[] = []
    const { rows: world, hidden } = this.#world
    for (const file of this.#files) {
      if (isComposition(file.path)) continue
      const layer = file.layer ?? 0
      for (const [text, line] of linesOf(file)) {
        const row = checkedRow(file, line, text, this.#schemas?.names, this.#schemas)
        const id = row?.id ?? idOfLine(text)
        if (layer <= (hidden.get(id) ?? -1)) continue
        if (!world.has(id) && !composedId(id))
          throw new WrongInput('bad-gazetteer', `${id} has a name but no row in world/; add one`, {
            file: file.name ?? file.path,
            line,
            field: 'id',
          })
        found.push(new NameLine(id, row && !asWritten(text, row) ? row : text))
      }
    }
    return found
  }

  #only<T>(name: string, schema: Parameters<typeof readRow<T>>[3] | undefined): T[] {
    const found: T[] = []
    for (const file of this.#files)
      if (file.path.endsWith(`/${name}`))
        for (const [text, line] of linesOf(file))
          found.push(checkedRow(file, line, text, schema, this.#schemas) ?? JSON.parse(text))
    return found
  }
}

function indexed(lines: readonly NameLine[]): Map<string, NameLine | NameLine[]> {
  const byId = new Map<string, NameLine | NameLine[]>()
  for (const line of lines) {
    const before = byId.get(line.id)
    if (!before) byId.set(line.id, line)
    else if (Array.isArray(before)) before.push(line)
    else byId.set(line.id, [before, line])
  }
  return byId
}

/** The names of an entity in a language: those that rows give, then those composed of its parts. */
function naming(
  { rows: world, hidden }: LayeredWorld,
  languages: ReadonlyMap<string, LanguageNames>,
): Gazetteer['namesOf'] {
  const known = new Map<string, Map<string, readonly string[]>>()
  return (id, code) => {
    let whole = known.get(code)
    if (!whole) {
      whole = new Map()
      known.set(code, whole)
    }
    let names = whole.get(id)
    if (!names) {
      const language = languages.get(code)
      const own = (language?.of(id) ?? []).flatMap(row => row.names)
      const composed = language && composedId(id) && !(hidden.has(id) && !world.has(id))
      names = composed ? [...new Set([...own, ...composeNames(id, code, language)])] : own
      whole.set(id, names)
    }
    return names
  }
}
