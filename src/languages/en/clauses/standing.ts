import type { Modality } from '../../../model/clause.ts'
import type { Scope } from '../../../model/frame.ts'
import type { FrameTable } from '../../frame-table.ts'
import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'

/** Whether a phrase has one of some heads or sorts, which stand behind a `#`. */
const isOneOf = ({ head, others, sort }: Phrase, asked: readonly string[]): boolean =>
  asked.some(one => one === head || (one.startsWith('#') && one.slice(1) === sort) || others.includes(one))

/** What the acts that a noun names do to what is said of them: the first of their scopes, null where none has one. */
export function scopeOfActs({ acts }: Phrase, frames: FrameTable): Scope | null {
  for (const act of acts) {
    const scope = frames.nounScope(act)
    if (scope !== null) return scope
  }
  return null
}

/** Who says a clause, outermost first, and how far it is from a fact. */
export interface Standing {
  readonly speakers: readonly string[]
  readonly modality: Modality
  readonly negated: boolean
}

/** A standing; its fields always in one order, for all to be of one shape. */
export const standing = (speakers: readonly string[], modality: Modality, negated = false): Standing => ({
  speakers,
  modality,
  negated,
})

const said = standing([], 'fact')
const possible = standing([], 'possible')

/** Openers after which an act is no fact: purpose, condition, warning. */
const unreal = new Set([
  'if',
  'unless',
  'lest',
  'whether',
  'in case',
  'instead of',
  'rather than',
  'until',
  'against',
])

/** The standings of a sentence's clauses: each has that of the clause it hangs on and what that one does to it. */
export class Standings {
  readonly #frames: FrameTable
  readonly #speakersOf: (clause: RawClause) => readonly string[]

  constructor(frames: FrameTable, speakersOf: (clause: RawClause) => readonly string[]) {
    this.#frames = frames
    this.#speakersOf = speakersOf
  }

  of(clause: RawClause, depth = 0): Standing {
    clause.standing ??= this.#make(clause, depth)
    return clause.standing
  }

  scopeOf(clause: RawClause): Scope | null {
    if (clause.scope === undefined) clause.scope = this.#findScope(clause)
    return clause.scope
  }

  #findScope({ group, objects }: RawClause): Scope | null {
    // a scope that an object gives, "claim responsibility", needs that object
    for (const lemma of group.lemmas)
      for (const { scope, object } of this.#frames.ofVerb(lemma))
        if (scope && (!object || objects.some(phrase => isOneOf(phrase, object)))) return scope
    return null
  }

  #make(clause: RawClause, depth: number): Standing {
    const { parent } = clause
    if (clause.governor) {
      const scope = scopeOfActs(clause.governor, this.#frames)
      const outer = parent && depth < 40 ? this.of(parent, depth + 1) : said
      const own = parent ? this.scopeOf(parent) : null
      const speakers =
        own === 'speech' && parent
          ? [...new Set([...outer.speakers, ...this.#speakersOf(parent)])]
          : outer.speakers
      const modality =
        scope === 'speech' && clause.group.tense === 'finite'
          ? 'fact'
          : effect(scope ?? 'demand', false, clause, parent)
      return standing(
        speakers,
        outer.modality === 'fact' ? modality : outer.modality,
        scope === 'denial' && !outer.negated,
      )
    }
    if (!parent || depth > 40)
      return (clause.opener !== '' && unreal.has(clause.opener)) ||
        (clause.group.tense === 'infinitive' && !parent)
        ? possible
        : said
    const outer = this.of(parent, depth + 1)
    const scope = this.scopeOf(parent)
    if (clause.link === 'coordinate') return outer
    // what a definite noun's relative clause tells is taken for granted, whatever is said around it
    if (clause.link === 'relative') {
      // "Rwanda denies arming the rebels, whose capture of Goma": not the denier's word
      const host =
        parent.link === 'complement' && parent.parent && this.scopeOf(parent.parent) === 'denial'
          ? this.of(parent.parent, depth + 1)
          : outer
      const speakers =
        scope === 'claim' ? [...new Set([...outer.speakers, ...this.#speakersOf(parent)])] : host.speakers
      return standing(speakers, 'fact')
    }
    if (clause.link === 'adverbial' || clause.link === 'participle') {
      const modality = unreal.has(clause.opener)
        ? 'possible'
        : outer.modality === 'fact' ||
            clause.opener === 'after' ||
            clause.opener === 'since' ||
            clause.opener === 'because'
          ? 'fact'
          : outer.modality
      return standing(outer.speakers, modality)
    }
    const speaks = scope === 'speech' || scope === 'claim' || scope === 'denial' || scope === 'accusation'
    const prepositional = clause.opener !== '' && clause.opener !== 'that'
    // "will visit X after completing a trip to Y": both to come
    if (
      clause.opener === 'after' &&
      clause.group.tense === 'gerund' &&
      outer.modality === 'fact' &&
      /^(?:planned|future)$/.test(parent.group.modality)
    )
      return standing(outer.speakers, 'planned')
    // "after meeting", "by hosting", "thanked for": taken for granted
    if (prepositional && !(scope === 'accusation' || scope === 'denial' || scope === 'claim')) {
      if (scope && scope !== 'speech' && scope !== 'aspect')
        return standing(outer.speakers, effect(scope, parent.negated, clause, parent))
      const modality: Modality =
        unreal.has(clause.opener) || (clause.opener === 'for' && !presupposes(parent, this.#frames))
          ? 'possible'
          : outer.modality === 'fact'
            ? 'fact'
            : outer.modality
      return standing(outer.speakers, clause.opener === 'without' ? 'fact' : modality)
    }
    const speakers = speaks ? [...new Set([...outer.speakers, ...this.#speakersOf(parent)])] : outer.speakers
    const negated = scope === 'denial' ? !outer.negated : outer.negated
    // "is due to travel to sign": what is done on the way is planned as well
    const planned =
      scope === null &&
      clause.group.tense === 'infinitive' &&
      /^(?:planned|future)$/.test(parent.group.modality)
    // "agreed to resume talks": agreed, and no meeting is set
    const resumed =
      parent.group.lemmas.includes('agree') &&
      (parent.subject === null || parent.subject.plural || parent.subject.conjuncts.length > 0) &&
      clause.group.lemmas.some(lemma => /^(?:resume|restart|reopen|relaunch|continue)$/.test(lemma))
    const modality =
      outer.modality !== 'fact'
        ? outer.modality
        : // "was accused of arming": nobody vouches for it
          resumed || (scope === 'accusation' && parent.group.passive && speakers.length === 0)
          ? 'possible'
          : clause.group.tense === 'infinitive' &&
              (parent.group.lemmas.some(lemma => /^(?:name|appoint|elect|choose|pick)$/.test(lemma)) ||
                isDecided(parent, clause, this.#frames))
            ? 'fact'
            : planned
              ? 'planned'
              : effect(scope, parent.negated && scope !== 'denial', clause, parent)
    return standing(speakers, modality, negated)
  }
}

/** What is done once a body has decided it: "voted to lift sanctions on". */
const byDecision: ReadonlySet<string | null> = new Set([
  'eased_sanctions_on',
  'sanctioned',
  'recognized',
  'broke_relations_with',
  'expelled',
  'suspended_cooperation_with',
  'blockaded',
  'seized_property_of',
  'withdrew_from',
  'resigned_from',
])
const isDecided = (parent: RawClause, { group, objects }: RawClause, frames: FrameTable) =>
  parent.group.modality === 'fact' &&
  !parent.negated &&
  parent.group.lemmas.some(lemma => lemma === 'vote' || lemma === 'decide') &&
  // "decided to cut relations"
  ((objects.some(({ sort }) => sort === 'relation') &&
    group.lemmas.some(lemma => /^(?:cut|sever|break|end|suspend)/.test(lemma))) ||
    group.lemmas.some(lemma => {
      const named = frames.ofVerb(lemma).filter(({ relation }) => relation !== null)
      return named.length > 0 && named.every(({ relation }) => byDecision.has(relation))
    }))

const presupposes = (parent: RawClause, frames: FrameTable) =>
  parent.group.lemmas.some(lemma =>
    frames
      .ofVerb(lemma)
      .some(
        frame =>
          frame.relation !== null &&
          /^(?:thanked|praised|condemned|criticized|apologized_to|congratulated|sanctioned|convicted|arrested|accused)$/.test(
            frame.relation,
          ),
      ),
  )

/** What a governing verb makes of its complement. */
function effect(
  scope: Scope | null,
  negated: boolean,
  clause: RawClause,
  parent: RawClause | null,
): Modality {
  const infinitive = clause.group.tense === 'infinitive'
  switch (scope) {
    case 'speech':
    case 'claim':
      // "claimed to have seized"
      if (
        infinitive &&
        clause.group.perfect &&
        parent &&
        !parent.group.passive &&
        parent.objects.length === 0
      )
        return 'fact'
      if (infinitive)
        return parent?.group.passive || (clause.group.auxiliary && clause.group.at - clause.group.from > 2)
          ? 'possible'
          : 'called-for'
      return negated ? 'possible' : 'fact'
    case 'denial':
    case 'accusation':
    case 'aspect':
      return 'fact'
    case 'demand':
      return 'called-for'
    case 'threat':
      return 'threatened'
    case 'intent':
      return 'planned'
    case 'expectation':
      return 'possible'
    default:
      // An unknown verb before "that" may as well wish as know; after "to" it is a purpose.
      return 'possible'
  }
}
