import { type Place, WrongInput } from '../model/problem.ts'
import { TextLines } from './compiled/lines.ts'
import { Numbers } from './compiled/numbers.ts'
import { byId, idIn, idOfLine, RowTable } from './compiled/row-table.ts'
import { composedId } from './gazetteer.ts'
import type { Layer, NamesRoom, Stranger } from './layer.ts'
import {
  eachLine,
  type GazetteerFile,
  inOrder,
  isComposition,
  type RowSchemas,
  readRow,
  roomOf,
} from './rows.ts'

/**
 * The layer that these files make. For files that have not been checked there must be schemas, and the first row that
 * breaks its own is named by file, line and field, as is the second of two rows of one id.
 */
export function compileLayer(
  files: readonly GazetteerFile[],
  layer: number,
  schemas: RowSchemas | null,
): Layer {
  const ordered = inOrder(files)
  const inWorld = ordered.filter(file => roomOf(file) === 'world')
  const hides: string[] = []
  const places = new Places()
  const world = tableOf(inWorld, schemas?.world(layer), schemas, places)
  if (layer > 0)
    for (const line of linesWith('"hide"', inWorld))
      if ('hide' in JSON.parse(line)) hides.push(idOfLine(line))
  refuseTwice(world, places)
  const languages = new Map<string, NamesRoom>()
  const strangers: Stranger[] = []
  for (const code of new Set(ordered.map(roomOf))) {
    if (code === 'world') continue
    const own = ordered.filter(file => roomOf(file) === code)
    let row = 0
    const called = (name: string) => own.filter(file => file.path.endsWith(`/${name}`))
    languages.set(code, {
      names: tableOf(
        own.filter(file => !isComposition(file.path)),
        schemas?.names,
        schemas,
        null,
        (id, place) => {
          // imported names stand in the order of the world
          if (!world.has(id, row++) && !composedId(id)) strangers.push({ id, language: code, place: place() })
        },
      ),
      portfolios: tableOf(called('portfolios.jsonl'), schemas?.portfolios, schemas),
      institutions: tableOf(called('institutions.jsonl'), schemas?.institutions, schemas),
    })
  }
  return { world, languages, tables: new Map(), hides, strangers }
}

/** Where rows stand: the file and line of each. */
class Places {
  readonly #files: { readonly file: string; readonly from: number }[] = []
  readonly #lines = new Numbers()

  file(file: string): void {
    this.#files.push({ file, from: this.#lines.size })
  }

  add(line: number): void {
    this.#lines.add(line)
  }

  of(row: number): { readonly file: string; readonly line: number } {
    const { file } = this.#files.findLast(({ from }) => from <= row) as { file: string }
    return { file, line: this.#lines.at(row) }
  }
}

type Schema = Parameters<typeof readRow<{ readonly id: string }>>[3] | undefined

/** The rows of files as a table; each that is not known to be sound is checked. `see` is shown the ids. */
function tableOf(
  files: readonly GazetteerFile[],
  schema: Schema,
  schemas: RowSchemas | null,
  places: Places | null = null,
  see: ((id: string, place: () => Place) => void) | null = null,
): RowTable {
  const lines = new TextLines()
  for (const file of files) {
    const name = file.name ?? file.path
    places?.file(name)
    const sound = file.checked ? file.text : soundText(file, schema, schemas)
    lines.text(sound)
    eachLine(sound, (line, start, end) => {
      lines.add(start, end)
      places?.add(line)
      see?.(idIn(sound, start, end), () => ({ file: name, line }))
    })
  }
  return new RowTable(lines)
}

/** The lines of files that hold these letters. */
function* linesWith(letters: string, files: readonly GazetteerFile[]): Generator<string> {
  for (const { text } of files)
    for (let at = text.indexOf(letters); at >= 0; ) {
      const end = text.indexOf('\n', at)
      yield text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end)
      at = end < 0 ? -1 : text.indexOf(letters, end)
    }
}

/** The text of a file with each row as its check returned it: names are trimmed. Lines keep their numbers. */
function soundText(file: GazetteerFile, schema: Schema, schemas: RowSchemas | null): string {
  if (!schema || !schemas) throw new Error(`no schema to check ${file.path} with`)
  const changed: { readonly start: number; readonly end: number; readonly line: string }[] = []
  eachLine(file.text, (line, start, end) => {
    const text = file.text.slice(start, end)
    const read = readRow(file, line, text, schema, schemas.issue)
    if ('wrong' in read) throw new WrongInput('bad-gazetteer', read.wrong.message, read.wrong.where)
    if (!asWritten(text, read.row)) changed.push({ start, end, line: JSON.stringify(read.row) })
  })
  let sound = ''
  let from = 0
  for (const { start, end, line } of changed) {
    sound += file.text.slice(from, start) + line
    from = end
  }
  return from === 0 ? file.text : sound + file.text.slice(from)
}

/** Whether a line says the same as the row that its check returned, which trims names: then the line will do. */
const asWritten = (text: string, row: { readonly id: string }) =>
  !/"\s|\s"|\\/.test(text) && idOfLine(text) === row.id

/** Throws for the first row whose id an earlier one has; only rows in one bucket need be compared. */
function refuseTwice(world: RowTable, places: Places): void {
  const postings = world.postings(byId)
  const [starts, hashes, rows] = [postings.starts.all(), postings.hashes.all(), postings.rows.all()]
  let second: { readonly row: number; readonly first: number } | null = null
  for (let bucket = 0; bucket < starts.length - 1; bucket++) {
    const [from, to] = [starts[bucket] as number, starts[bucket + 1] as number]
    for (let entry = from + 1; entry < to; entry++)
      for (let other = from; other < entry; other++) {
        if (hashes[other] !== hashes[entry]) continue
        const [first, row] = [rows[other] as number, rows[entry] as number]
        if (second && second.row <= row) continue
        if (idOfLine(world.lines.at(first)) === idOfLine(world.lines.at(row))) second = { row, first }
      }
  }
  if (!second) return
  const [first, where] = [places.of(second.first), places.of(second.row)]
  const id = idOfLine(world.lines.at(second.row))
  const message = `${id} stands twice: the first is ${first.file}:${first.line}; keep one`
  throw new WrongInput('bad-gazetteer', message, where)
}
