import { type EntityType, entityTypes } from '../../model/entity.ts'
import type { NameEntry } from './knowledge.ts'

/** The forms of names that recognizers tell apart, by number. */
const formNumber = { full: 0, short: 1, acronym: 2, adjective: 3 } as const
type Form = keyof typeof formNumber
type Named = Pick<NameEntry, 'type' | 'form' | 'shape'>

function formOf({ type, form, shape }: Named): Form {
  if (form === 'short') return shape === 'upper' ? 'acronym' : 'short'
  // an epithet names a thing, and only describes a person
  const describes = form === 'adjective' || form === 'demonym' || (form === 'epithet' && type === 'person')
  return describes ? 'adjective' : 'full'
}

const bitOf = (type: EntityType, form: Form) => 1 << (4 * entityTypes.indexOf(type) + formNumber[form])

/** The bit of what a name stands for and of its form. */
export const kindOfName = (name: Named): number => bitOf(name.type, formOf(name))

function kinds(types: readonly EntityType[], forms: readonly Form[]): number {
  let bits = 0
  for (const type of types) for (const form of forms) bits |= bitOf(type, form)
  return bits
}

const any: readonly Form[] = ['full', 'short', 'acronym', 'adjective']
const notShort: readonly Form[] = ['full', 'adjective']
const others = entityTypes.filter(type => type !== 'person')
const bodies: readonly EntityType[] = ['organization', 'ministry']

/** What recognizers look for among names, as bits of {@link kindOfName}. */
export const nameKind = {
  person: kinds(['person'], any),
  /** as a name, not by an epithet */
  personInFull: kinds(['person'], ['full']),
  personInShort: kinds(['person'], ['short', 'acronym']),
  country: kinds(['country'], notShort),
  place: kinds(['place'], any),
  placeInFull: kinds(['place'], notShort),
  organization: kinds(['organization'], any),
  body: kinds(bodies, ['full', 'adjective', 'acronym']),
  bodyInShort: kinds(bodies, ['short', 'acronym']),
  placeOrBody: kinds(['place', 'country', 'organization', 'ministry'], notShort),
  /** events, treaties, places and countries by a noun of theirs */
  thing: kinds(['event', 'treaty', 'place', 'country'], ['full', 'short', 'acronym']),
  notPerson: kinds(others, notShort),
  /** whatever is written out, or in capitals */
  written: kinds(entityTypes, ['full', 'acronym', 'adjective']),
} as const
