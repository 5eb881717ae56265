import type { z } from 'zod'
import { institutionRow, type NameRow, nameRow, portfolioRow, type WorldRow } from '../model/gazetteer.ts'
import type { Place } from '../model/problem.ts'
import { CheckedWorld } from './checked-world.ts'
import type { Finding } from './finding.ts'
import { rowSchemas } from './row-schemas.ts'
import { eachLine, type GazetteerFile, inOrder, isComposition, readRow, roomOf } from './rows.ts'

/** A row of names, its language and where it stands. */
export interface PlacedNames {
  readonly language: string
  readonly row: NameRow
  readonly where: Place
  readonly layer: number
}

/** All rows that are sound, where they stand, and what is wrong with the others. */
export interface CheckedRows {
  readonly world: ReadonlyMap<string, WorldRow>
  /** where an entity's last row stands */
  readonly places: ReadonlyMap<string, Place>
  readonly layers: ReadonlyMap<string, number>
  readonly hidden: ReadonlySet<string>
  readonly names: readonly PlacedNames[]
  /** portfolios and institutions: the parts of composed ids, such as `ministry defence` */
  readonly parts: ReadonlySet<string>
  readonly findings: readonly Finding[]
}

/** Reads every row and goes on after those that are wrong; files are read as if never checked before. */
export function checkRows(files: readonly GazetteerFile[]): CheckedRows {
  const world = new CheckedWorld()
  const places = new Map<string, Place>()
  const layers = new Map<string, number>()
  const names: PlacedNames[] = []
  const parts = new Set<string>()
  const findings: Finding[] = []
  const each = <T>(file: GazetteerFile, schema: Schema<T>, use: (row: T, where: Place) => void) => {
    eachLine(file.text, (line, start, end) => {
      const read = readRow(file, line, file.text.slice(start, end), schema, rowSchemas.issue)
      if ('wrong' in read) findings.push({ kind: 'bad-row', ...read.wrong })
      else use(read.row, { file: file.name ?? file.path, line: read.line })
    })
  }
  for (const file of inOrder(files)) {
    const [room, layer] = [roomOf(file), file.layer ?? 0]
    if (room === 'world')
      each(file, rowSchemas.world(layer), (row, where) => {
        const twice = world.add(row, layer, where.file as string, where.line as number)
        if (twice) {
          findings.push({ kind: 'duplicate-id', message: twice, where })
          return
        }
        places.set(row.id, where)
        layers.set(row.id, layer)
      })
    else if (isComposition(file.path)) {
      const [schema, type] = file.path.endsWith('/portfolios.jsonl')
        ? [portfolioRow, 'ministry']
        : [institutionRow, 'organization']
      each<{ id: string }>(file, schema, ({ id }) => parts.add(`${type} ${id}`))
    } else each(file, nameRow, (row, where) => names.push({ language: room, row, where, layer }))
  }
  world.finish()
  const hidden = new Set([...world.hidden.keys()].filter(id => !world.rows.has(id)))
  const shown = names.filter(({ row, layer }) => layer > (world.hidden.get(row.id) ?? -1))
  return { world: world.rows, places, layers, hidden, names: shown, parts, findings }
}

type Schema<T> = z.ZodType<T> | ((value: unknown) => z.ZodType<T>)
