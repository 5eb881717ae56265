import type { Modality } from '../../../model/clause.ts'
import type { FrameTable } from '../frames/table.ts'
import type { RawClause } from './raw-clause.ts'

/** Who says a clause, outermost first, and how far it is from a fact. */
export interface Standing {
  readonly speakers: readonly string[]
  readonly modality: Modality
  readonly negated: boolean
}

/** Climbs from a clause to the sentence: each complement adds its speaker and what its verb does to it. */
export function standingOf(
  clause: RawClause,
  frames: FrameTable,
  speakersOf: (clause: RawClause) => readonly string[],
): Standing {
  const speakers: string[] = []
  let modality: Modality = 'fact'
  let negated = false
  // what a definite noun's relative clause tells is taken for granted, whatever is said around it
  let granted = false
  for (let at: RawClause | null = clause; at?.parent; at = at.parent) {
    const { parent } = at
    const scope = frames.scope(parent.lemma)
    if (at.link === 'relative' && scope === 'claim') speakers.unshift(...speakersOf(parent))
    if (at.link === 'relative' && at.antecedent?.definite) granted = true
    if (at.link !== 'complement' && !at.inside) continue
    if (granted) {
      if (scope === 'speech' || scope === 'claim' || scope === 'accusation' || scope === 'denial')
        speakers.unshift(...speakersOf(parent))
      continue
    }
    switch (scope) {
      case 'speech':
      case 'claim':
        speakers.unshift(...speakersOf(parent))
        if (parent.negated) modality = 'possible'
        break
      case 'denial':
        speakers.unshift(...speakersOf(parent))
        negated = !negated
        break
      case 'accusation':
        speakers.unshift(...speakersOf(parent))
        break
      case 'demand':
        modality = 'called-for'
        break
      case 'threat':
        modality = 'threatened'
        break
      case 'intent':
        modality = 'planned'
        break
      case 'expectation':
        modality = 'possible'
        break
      case 'aspect':
        break
      default:
        // An unknown verb before «أن» may as well wish as know.
        modality = 'possible'
    }
  }
  return { speakers: [...new Set(speakers)], modality, negated }
}
