import { attachComplement } from './attachment.ts'
import { bare, lastMember, type Phrase } from './phrase.ts'
import type { SentenceState } from './sentence-state.ts'

/** The noun that «الذي», «التي» describe, by their gender and number («f1», «m2»). */
export function relativeHead(state: SentenceState, features: string): Phrase | null {
  const gender = features.charAt(0)
  const number = Number(features.charAt(1))
  const closest = state.last && number === 1 ? lastMember(state.last) : null
  // «البحر الأسود وشبه جزيرة القرم التي تحتلها روسيا»: the last of several names
  let at = closest?.mention ? closest : state.last
  const candidates: Phrase[] = []
  while (at) {
    candidates.push(at)
    at = at.genitive
  }
  const fits = (phrase: Phrase) => {
    const inanimatePlural = phrase.number === 3 && !/^(?:group|force)$/.test(phrase.sort)
    if (number === 1)
      return gender === 'f'
        ? phrase.gender !== 'm' || inanimatePlural
        : phrase.gender !== 'f' && phrase.number === 1
    return phrase.number === number || phrase.conjuncts.length > 0
  }
  return candidates.find(fits) ?? state.phrases.slice(-3).reverse().find(fits) ?? state.last
}

/** «ما قدمه العراقيون», «بما سماه»: what follows has no named head. */
export function freeRelative(state: SentenceState, index: number, preposition?: string): number {
  const placeholder = preposition ? bare(index, index + 1, null, null, 'ما') : null
  if (placeholder) {
    state.phrases.push(placeholder)
    attachComplement(state, {
      preposition: preposition as string,
      phrase: placeholder,
      pronoun: '',
      at: index,
    })
  }
  state.open('relative', state.current, placeholder)
  return index + 1
}
