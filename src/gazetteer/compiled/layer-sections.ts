import type { Layer, NamesRoom } from '../layer.ts'
import { JoinedLines } from './lines.ts'
import { Postings } from './postings.ts'
import { type RowIndex, RowTable } from './row-table.ts'
import type { Sections } from './sections.ts'

/** What a layer says that stands in no table. */
export interface LayerFacts extends Pick<Layer, 'hides' | 'strangers'> {
  readonly languages: readonly string[]
  /** by table the names of its indexes */
  readonly indexes: Readonly<Record<string, readonly string[]>>
  /** names of the tables that languages had made */
  readonly tables: readonly string[]
}

/** What the rows of the world, of each language's names and of the tables that languages had made are found by. */
export interface LayerIndexes {
  readonly world: readonly RowIndex[]
  readonly names: Readonly<Record<string, readonly RowIndex[]>>
  readonly tables: Readonly<Record<string, readonly RowIndex[]>>
}

/**
 * A layer as sections. A table `world`, `ar/names`, … has its lines in UTF-8, joined, as `<table>/utf8` (or `ascii`), where each
 * begins as `<table>/lines`, and of each index the three arrays of its postings as `<table>/<index>/starts`, `hashes`
 * and `rows`; so has a table that a language had made, as `tables/<name>`.
 */
export function sectionsOf(
  layer: Layer,
  indexes: LayerIndexes,
): { facts: LayerFacts; sections: Map<string, Uint8Array> } {
  const sections = new Map<string, Uint8Array>()
  const indexNames: Record<string, string[]> = {}
  const add = (name: string, table: RowTable, own: readonly RowIndex[] = []) => {
    addTable(sections, name, table)
    for (const index of own) addPostings(sections, `${name}/${index.name}`, table.postings(index))
    indexNames[name] = own.map(index => index.name)
  }
  add('world', layer.world, indexes.world)
  for (const [code, { names, portfolios, institutions }] of layer.languages) {
    add(`${code}/names`, names, indexes.names[code])
    add(`${code}/portfolios`, portfolios)
    add(`${code}/institutions`, institutions)
  }
  for (const [name, table] of layer.tables) add(`tables/${name}`, table, indexes.tables[name])
  const facts: LayerFacts = {
    hides: layer.hides,
    strangers: layer.strangers,
    languages: [...layer.languages.keys()],
    indexes: indexNames,
    tables: [...layer.tables.keys()],
  }
  return { facts, sections }
}

/** The layer that sections hold; nothing of it is read before it is asked for. */
export function layerIn(sections: Sections, facts: LayerFacts): Layer {
  const table = (name: string) => tableIn(sections, name, facts.indexes[name] ?? [])
  const namesOf = (code: string): NamesRoom => ({
    names: table(`${code}/names`),
    portfolios: table(`${code}/portfolios`),
    institutions: table(`${code}/institutions`),
  })
  return {
    world: table('world'),
    languages: new Map(facts.languages.map(code => [code, namesOf(code)])),
    tables: new Map(facts.tables.map(name => [name, table(`tables/${name}`)])),
    hides: facts.hides,
    strangers: facts.strangers,
  }
}

const encoder = new TextEncoder()

function addTable(sections: Map<string, Uint8Array>, name: string, { lines }: RowTable): void {
  const starts = new Uint32Array(lines.size + 1)
  let text = new Uint8Array(1 << 16)
  let filled = 0
  for (let row = 0; row < lines.size; row++) {
    const line = lines.at(row)
    // a code unit takes three bytes at most
    if (text.length < filled + line.length * 3) {
      const larger = new Uint8Array(Math.max(text.length * 2, filled + line.length * 3))
      larger.set(text.subarray(0, filled))
      text = larger
    }
    filled += encoder.encodeInto(line, text.subarray(filled)).written
    starts[row + 1] = filled
  }
  const bytes = text.subarray(0, filled)
  sections.set(`${name}/${bytes.every(byte => byte < 0x80) ? 'ascii' : 'utf8'}`, bytes)
  sections.set(`${name}/lines`, bytesOf(starts))
}

function addPostings(
  sections: Map<string, Uint8Array>,
  name: string,
  { starts, hashes, rows }: Postings,
): void {
  sections.set(`${name}/starts`, bytesOf(starts.all()))
  sections.set(`${name}/hashes`, bytesOf(hashes.all()))
  sections.set(`${name}/rows`, bytesOf(rows.all()))
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array) =>
  new Uint8Array(buffer, byteOffset, byteLength)

function tableIn(sections: Sections, name: string, indexes: readonly string[]): RowTable {
  const starts = sections.numbersOf(`${name}/lines`)
  const text = sections.textOf(name)
  if (!starts || !text) throw new Error(`a compiled layer without the table ${name}`)
  const postings = indexes.map(index => [index, postingsIn(sections, `${name}/${index}`)] as const)
  return new RowTable(new JoinedLines(starts, text), new Map(postings))
}

function postingsIn(sections: Sections, name: string): Postings {
  const [starts, hashes, rows] = ['starts', 'hashes', 'rows'].map(part =>
    sections.numbersOf(`${name}/${part}`),
  )
  if (!starts || !hashes || !rows) throw new Error(`a compiled layer without the index ${name}`)
  return new Postings(starts, hashes, rows)
}
