import type { Modality } from '../../../model/clause.ts'
import type { Scope } from '../../../model/frame.ts'
import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'

/** Who says a clause, outermost first, and how far it is from a fact. */
export interface Standing {
  readonly speakers: readonly string[]
  readonly modality: Modality
  readonly negated: boolean
}

const said: Standing = { speakers: [], modality: 'fact', negated: false }

/** Gives each clause of a sentence its standing: that of the clause it hangs on and what that one does to it. */
export function findStandings(
  clauses: readonly RawClause[],
  speakersOf: (clause: RawClause) => readonly string[],
): void {
  // a clause hangs on one before it, so a single pass meets every parent first
  for (const clause of clauses) {
    clause.standing = standingIn(clause, speakersOf)
    clause.followsPlan = followsPlan(clause)
  }
}

// «سيتوجه إلى روما حيث يلتقي …»
const followsPlan = ({ form, link, parent }: RawClause): boolean =>
  form?.tense === 'present' &&
  (link === 'coordinate' || link === 'adverbial') &&
  parent !== null &&
  (parent.future || parent.planned || parent.followsPlan)

/** The standing that a clause was given. */
export const standingOf = (clause: RawClause): Standing => clause.standing ?? said

function standingIn(clause: RawClause, speakersOf: (clause: RawClause) => readonly string[]): Standing {
  const own = standingAround(clause, speakersOf)
  return clause.required && own.modality === 'fact' ? { ...own, modality: 'called-for' } : own
}

function standingAround(clause: RawClause, speakersOf: (clause: RawClause) => readonly string[]): Standing {
  const { parent } = clause
  if (!parent) return said
  const outer = standingOf(parent)
  const { scope } = parent.verb
  const speakers =
    (clause.link === 'relative' && scope === 'claim') || speaks(clause, scope)
      ? [...new Set([...outer.speakers, ...speakersOf(parent)])]
      : outer.speakers
  // what a definite noun's relative clause tells is taken for granted, whatever is said around it
  if (clause.link === 'relative' && isDefinite(clause.antecedent))
    return { speakers, modality: 'fact', negated: false }
  // «نفت ما أوردته صحف من أن الرجل …»: what is denied is what others said
  const denied = clause.link === 'complement' && parent.link === 'relative' ? deniedOver(parent) : null
  if (denied)
    return {
      speakers: [...new Set([...standingOf(denied).speakers, ...speakersOf(denied)])],
      modality: 'fact',
      negated: !standingOf(denied).negated,
    }
  const { modality, negated } = outer
  if (clause.link !== 'complement' && !clause.inside)
    return speakers === outer.speakers ? outer : { speakers, modality, negated }
  return {
    speakers,
    modality: modality === 'fact' ? effect(scope, parent.negated) : modality,
    negated: scope === 'denial' ? !negated : negated,
  }
}

/** Verbs by which a report goes round, and that open no clause of their own. */
const spreads = new Set(['تردد', 'ردد', 'تداول', 'تناقل', 'روج', 'أشاع', 'ساق', 'نسب', 'قيل'])

/** The denial whose object is what a relative clause of saying describes: «نفت ما أوردته صحف». */
export function deniedOver({ lemma, verb, parent, antecedent }: RawClause): RawClause | null {
  const saying =
    verb.scope === 'speech' || verb.scope === 'claim' || verb.scope === 'accusation' || spreads.has(lemma)
  const isObject = antecedent === null || antecedent === parent?.object || antecedent.head === 'ما'
  return saying && isObject && parent?.verb.scope === 'denial' && !parent.negated ? parent : null
}

const speaks = (clause: RawClause, scope: Scope | null): boolean =>
  (clause.link === 'complement' || clause.inside) &&
  (scope === 'speech' || scope === 'claim' || scope === 'accusation' || scope === 'denial')

// «هجوم باهالغام الذي …»: a construct is as definite as its last noun
function isDefinite(phrase: Phrase | null): boolean {
  for (let at = phrase; at; at = at.genitive) if (at.definite) return true
  return false
}

/** What a governing verb makes of its complement. */
function effect(scope: Scope | null, negated: boolean): Modality {
  switch (scope) {
    case 'speech':
    case 'claim':
      return negated ? 'possible' : 'fact'
    case 'denial':
    case 'accusation':
    case 'aspect':
      return 'fact'
    default:
      // An unknown verb before «أن» may as well wish as know.
      return willedBy(scope) ?? 'possible'
  }
}

/** How far from a fact a verb or noun that asks, threatens, intends or expects leaves what it governs; null for others. */
export function willedBy(scope: Scope | null): Modality | null {
  switch (scope) {
    case 'demand':
      return 'called-for'
    case 'threat':
      return 'threatened'
    case 'intent':
      return 'planned'
    case 'expectation':
      return 'possible'
    default:
      return null
  }
}

/** What a verb by itself says of when it is done. */
export const timeOf = ({ planned, followsPlan, future }: RawClause): Modality =>
  planned || followsPlan ? 'planned' : future ? 'future' : 'fact'
