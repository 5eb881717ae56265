import type { NameRow } from '../../model/gazetteer.ts'
import type { NameEntry } from './knowledge.ts'

/** The names of a row with what each is. */
export function* namesIn(row: NameRow): Generator<[name: string, form: NameEntry['form']]> {
  const person = row.id.startsWith('person:')
  for (const name of row.names) yield [name, person && !/[\s-]/.test(name.trim()) ? 'short' : 'name']
  for (const name of row.short ?? []) yield [name, 'short']
  for (const name of row.epithets ?? []) yield [name, 'epithet']
  for (const name of row.demonyms ?? []) yield [name, 'demonym']
  for (const name of row.adjectives ?? []) yield [name, 'adjective']
}
