import type { OpenSentence } from './open-sentence.ts'
import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import { sameKind } from './same-kind.ts'

/** Prepositions of what somebody is accused, blamed, thanked or criticized for. */
const grounds = new Set(['of', 'for', 'over', 'against'])

/** "accused X of …, and Y of …": the clause whose verb a further object, with a ground of its own, leaves out. */
export function gappedVerb(sentence: OpenSentence, phrase: Phrase, k: number): RawClause | null {
  const preposition = sentence.items[k + 1]
  if (preposition?.kind !== 'preposition' || !grounds.has(preposition.text)) return null
  const next = sentence.items[k + 2]
  const ground = next?.kind === 'adverb' ? sentence.items[k + 3] : next
  const told = ground?.kind === 'verb' ? ground.group.tense === 'gerund' : ground?.kind === 'phrase'
  if (!told || sentence.pending || sentence.rel || sentence.opener !== '') return null
  let inner: RawClause | null = null
  for (let clause = sentence.current; clause; clause = clause.parent) {
    const [object] = clause.objects
    const grounded =
      inner?.opener === preposition.text ||
      [...clause.complements, ...(object?.complements ?? [])].some(
        complement => complement.preposition === preposition.text,
      )
    if (object?.mention && grounded && !clause.group.passive && sameKind(object, phrase))
      return clause.group.lemmas.some(
        lemma => sentence.frames.scope(lemma) === 'accusation' || sentence.frames.isStance(lemma),
      )
        ? clause
        : null
    inner = clause
  }
  return null
}
