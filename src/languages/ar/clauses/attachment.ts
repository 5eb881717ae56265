import type { Complement, Phrase } from './phrase.ts'
import type { SentenceState } from './sentence-state.ts'

const groups = new Set(['group', 'force', 'prisoner'])
const byHand = new Set(['برصاص', 'بنيران', 'من قبل', 'على يد'])

/** Gives a prepositional phrase its place: at the noun it completes, and at its verb or the one to come. */
export function attachComplement(state: SentenceState, complement: Complement): void {
  const noun = nounFor(state, complement)
  if (noun) noun.complements.push(complement)
  // «استشهاد X وإصابة Y برصاص Z»: one doer for both
  if (noun && byHand.has(complement.preposition))
    for (const other of state.phrases)
      if (other.conjuncts.includes(noun) && !other.complements.includes(complement))
        other.complements.push(complement)
  if (state.current && state.link === 'main') state.current.complements.push(complement)
  else state.held.push(complement)
}

/** The nearest noun that this preposition completes: «الهجوم الروسي على», «دعوة إلى», «العلاقات مع». */
function nounFor(state: SentenceState, complement: Complement): Phrase | null {
  for (let i = state.phrases.length - 1, seen = 0; i >= 0 && seen < 6; i--, seen++) {
    const phrase = state.phrases[i] as Phrase
    if (phrase === complement.phrase) continue
    // «التي قطعتها مع سوريا»: the verb between has a place for it
    if (
      state.current &&
      phrase.from < state.current.at &&
      state.frames.verbTakes(state.current.lemma, complement.preposition)
    )
      break
    if (
      state.current &&
      phrase.from < state.current.at &&
      state.current.at < complement.at &&
      state.current.link !== 'relative'
    )
      break
    for (let at: Phrase | null = phrase; at; at = at.genitive) {
      if (at.head !== '' && state.frames.nounTakes(at.head, complement.preposition)) return at
      if (complement.preposition === 'في' && groups.has(at.sort)) return at
      if (at.sort === 'statement' && /^(?:ل|عن|من)$/.test(complement.preposition)) return at
    }
  }
  return null
}
