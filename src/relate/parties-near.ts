import type { Clause, Participant } from '../model/clause.ts'
import type { Prepositions } from '../model/pack.ts'

/** The sides of a mutual act in the same sentence: talks or fighting "between A and B". */
export function partiesNear(
  clause: Clause,
  clauses: readonly Clause[],
  { between, companions }: Prepositions,
): readonly string[] {
  for (const other of clauses) {
    if (other.sentence !== clause.sentence || other === clause) continue
    if (other.form === 'verb' && !mutual(other)) continue
    for (const { preposition, participants } of other.obliques) {
      const sides = between.includes(preposition) ? participants.flatMap(p => p.entities) : []
      if (sides.length === 2) return sides
    }
    // «توصلت إثيوبيا والصومال إلى اتفاق بوساطة تركية»
    if (other.form === 'verb' || mutual(other)) {
      const actors = (participants: readonly Participant[]) =>
        participants.flatMap(p => p.entities).filter(id => !id.startsWith('place:'))
      const sides = [
        ...actors(other.subjects),
        ...other.obliques
          .filter(oblique => companions.includes(oblique.preposition))
          .flatMap(oblique => actors(oblique.participants)),
      ]
      const own = clause.subjects.some(({ entities }) => entities.some(id => sides.includes(id)))
      if (sides.length === 2 && !own) return sides
    }
    const adjectives =
      other.form === 'noun' ? other.subjects.filter(p => p.sort === 'country').flatMap(p => p.entities) : []
    if (adjectives.length === 2) return adjectives
  }
  return []
}

const mutualSorts: ReadonlySet<string> = new Set(['agreement', 'ceasefire', 'talks', 'prisoner'])

/** Whether a verb has an agreement or talks as its subject, object or aim. */
const mutual = ({ subjects, objects, obliques }: Clause): boolean =>
  [subjects, objects, ...obliques.map(oblique => oblique.participants)].some(participants =>
    participants.some(({ sort }) => mutualSorts.has(sort)),
  )
