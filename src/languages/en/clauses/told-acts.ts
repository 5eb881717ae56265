import type { RelationId } from '../../../model/ontology.ts'
import type { FrameTable } from '../../frame-table.ts'
import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'

type Kind = 'deal' | 'attack' | 'sanctions' | 'move' | 'accusation'

/** How acts of a kind are spoken of again. */
interface Again {
  readonly nouns: string
  /** for how many sentences */
  readonly lasts: number
  /** with what beside "the": anything, whatever tells no other act of the kind, nothing */
  readonly beside: 'others' | 'no complement' | 'nothing'
}

const kinds: Readonly<Record<Kind, Again>> = {
  deal: { nouns: 'agreement deal accord pact treaty ceasefire truce', lasts: 4, beside: 'others' },
  attack: {
    nouns: 'attack strike raid airstrike bombing bombardment shelling assault invasion',
    lasts: 1,
    beside: 'others',
  },
  // "the European sanctions" are others than those told of
  sanctions: { nouns: 'sanction tariff ban embargo', lasts: 1, beside: 'nothing' },
  move: { nouns: 'move decision step measure', lasts: 1, beside: 'nothing' },
  accusation: {
    nouns: 'accusation allegation charge claim criticism assertion',
    lasts: 1,
    beside: 'no complement',
  },
}

const kindOf = new Map<string, Kind>()
for (const kind of Object.keys(kinds) as Kind[])
  for (const noun of kinds[kind].nouns.split(' ')) kindOf.set(noun, kind)

/** Prepositions that tell one act of a kind from another. */
const distinguishing = new Set(['of', 'on', 'by', 'between', 'with', 'against', 'in', 'to'])

/** Whether a noun may speak again of what somebody said of another: "the accusation". */
export const isAccusation = (noun: string): boolean => kindOf.get(noun) === 'accusation'

/** Who did what was told last, for nouns that speak of it again: "the accord", "the raid", "the move", "the accusation". */
export class ToldActs {
  readonly #told = new Map<Kind, { readonly ids: readonly string[]; readonly sentence: number }>()

  /** Keeps who did an act that a sentence tells. */
  tell(kind: Kind, ids: readonly string[], sentence: number): void {
    this.#told.set(kind, { ids, sentence })
  }

  /** Forgets what was told too many sentences ago to be spoken of again. */
  forget(sentence: number): void {
    for (const [kind, told] of this.#told)
      if (sentence - told.sentence > kinds[kind].lasts) this.#told.delete(kind)
  }

  /** The entities that did what a definite noun without an owner speaks of again. */
  doersOf(phrase: Phrase): readonly string[] {
    const kind = kindOf.get(phrase.head)
    if (!kind || !phrase.definite || phrase.possessor !== null || phrase.modifiers.length > 0) return []
    const { beside } = kinds[kind]
    if (beside === 'nothing' && phrase.to - phrase.from !== 2) return []
    if (beside === 'no complement' && phrase.complements.length > 0) return []
    if (phrase.complements.some(({ preposition }) => distinguishing.has(preposition))) return []
    return this.#told.get(kind)?.ids ?? []
  }
}

const deals = new Set('sign agree put conclude reach ink seal initial strike announce'.split(' '))
const decides = new Set(
  'decide approve adopt impose ban order expel withdraw suspend recall sever cut designate recognize recognise announce blacklist sanction slap freeze halt quit leave'.split(
    ' ',
  ),
)

const none: readonly never[] = []

const agreements = ['agreement', 'ceasefire']
const penalties = ['sanctions']

/** Whether something of one of some sorts is what a verb is done to or about. */
function concerns({ objects, complements }: RawClause, sorts: readonly string[]): boolean {
  for (const { sort } of objects) if (sorts.includes(sort)) return true
  for (const { phrase } of complements) if (sorts.includes(phrase.sort)) return true
  return false
}

/** Whether some frame of a verb states a relation. */
const states = (lemmas: readonly string[], relation: RelationId, frames: FrameTable): boolean =>
  lemmas.some(lemma => frames.verb(lemma).relations.has(relation))

/** The acts that a clause tells as done, each with those who did it; `entities` says whom a phrase means. */
export function actsIn(
  clause: RawClause,
  frames: FrameTable,
  entities: (phrase: Phrase) => readonly string[],
): readonly { readonly kind: Kind; readonly ids: readonly string[] }[] {
  if (!clause.subject) return none
  const { lemmas } = clause.group
  // most verbs tell no act of these kinds
  const agrees = concerns(clause, agreements) && lemmas.some(lemma => deals.has(lemma))
  const attacks = clause.objects.length > 0 && states(lemmas, 'attacked', frames)
  const sanctions = concerns(clause, penalties) && states(lemmas, 'sanctioned', frames)
  const moves = clause.link === 'main' && lemmas.some(lemma => decides.has(lemma))
  if (!agrees && !attacks && !sanctions && !moves) return none
  const ids = entities(clause.subject).filter(id => !/^(?:place|event|treaty):/.test(id))
  if (ids.length === 0) return none
  const acts: { kind: Kind; ids: readonly string[] }[] = []
  if (agrees) {
    const others = clause.complements.filter(c => c.preposition === 'with').flatMap(c => entities(c.phrase))
    const sides = new Set([...ids, ...others])
    if (sides.size === 2) acts.push({ kind: 'deal', ids: [...sides] })
  }
  if (ids.length > 1) return acts
  // a country, place or body was struck
  const strikes =
    attacks &&
    clause.objects.some(object => entities(object).some(id => /^(?:country|place|organization):/.test(id)))
  if (strikes) acts.push({ kind: 'attack', ids })
  if (sanctions) acts.push({ kind: 'sanctions', ids })
  if (moves) acts.push({ kind: 'move', ids })
  return acts
}
