import type { Modality } from '../../../model/clause.ts'
import type { FrameTable } from '../frames/table.ts'
import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'

/** Who says a clause, outermost first, and how far it is from a fact. */
export interface Standing {
  readonly speakers: readonly string[]
  readonly modality: Modality
  readonly negated: boolean
}

const said: Standing = { speakers: [], modality: 'fact', negated: false }

/** The standings of a sentence's clauses: each has that of the clause it hangs on and what that one does to it. */
export class Standings {
  readonly #frames: FrameTable
  readonly #speakersOf: (clause: RawClause) => readonly string[]
  readonly #known = new Map<RawClause, Standing>()

  constructor(
    clauses: readonly RawClause[],
    frames: FrameTable,
    speakersOf: (clause: RawClause) => readonly string[],
  ) {
    this.#frames = frames
    this.#speakersOf = speakersOf
    // a clause hangs on one before it, so a single pass meets every parent first
    for (const clause of clauses) this.#known.set(clause, this.#make(clause))
  }

  /** The standing of a clause of the sentence. */
  of(clause: RawClause): Standing {
    return this.#known.get(clause) ?? said
  }

  #make(clause: RawClause): Standing {
    const { parent } = clause
    if (!parent) return said
    const outer = this.of(parent)
    const scope = this.#frames.scope(parent.lemma)
    const speakers =
      (clause.link === 'relative' && scope === 'claim') || this.#speaks(clause, scope)
        ? [...new Set([...outer.speakers, ...this.#speakersOf(parent)])]
        : outer.speakers
    // what a definite noun's relative clause tells is taken for granted, whatever is said around it
    if (clause.link === 'relative' && isDefinite(clause.antecedent))
      return { speakers, modality: 'fact', negated: false }
    if (clause.link !== 'complement' && !clause.inside) return { ...outer, speakers }
    const negated = scope === 'denial' ? !outer.negated : outer.negated
    return {
      speakers,
      negated,
      modality: outer.modality === 'fact' ? effect(scope, parent.negated) : outer.modality,
    }
  }

  #speaks(clause: RawClause, scope: ReturnType<FrameTable['scope']>): boolean {
    return (
      (clause.link === 'complement' || clause.inside) &&
      /^(?:speech|claim|accusation|denial)$/.test(scope ?? '')
    )
  }
}

// «هجوم باهالغام الذي …»: a construct is as definite as its last noun
function isDefinite(phrase: Phrase | null): boolean {
  for (let at = phrase; at; at = at.genitive) if (at.definite) return true
  return false
}

/** What a governing verb makes of its complement. */
function effect(scope: ReturnType<FrameTable['scope']>, negated: boolean): Modality {
  switch (scope) {
    case 'speech':
    case 'claim':
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
      // An unknown verb before «أن» may as well wish as know.
      return 'possible'
  }
}
