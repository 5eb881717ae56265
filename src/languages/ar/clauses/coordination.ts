import { isComma } from '../marks.ts'
import { oftenOneOf, spelled } from '../word-test.ts'
import { functionBit, isFunction } from '../words.ts'
import { added } from './added.ts'
import { phraseAt } from './noun-phrases.ts'
import { lastMember, type Phrase } from './phrase.ts'
import { opensPhrase, phrasePro, splitProclitics } from './phrase-openings.ts'
import type { SentenceState } from './sentence-state.ts'

const isAnd = oftenOneOf(['و'])
const isCounterpart = spelled(/^و?نظير/)

/** Whether a verb follows at once: the phrase before it is its subject. */
export function nextVerb(state: SentenceState, at: number): boolean {
  return state.verbAt(at) || isFunction(state.scan.word(at), functionBit.negator)
}

/** Takes «، وX» and «وX» after a phrase into its coordination. */
export function coordinated(state: SentenceState, phrase: Phrase): number {
  const { scan } = state
  let end = phrase.to
  for (;;) {
    let at = pastParenthesis(state, end)
    const comma = scan.word(at) === null && isComma(scan.at(at))
    if (comma) at++
    const free = isAnd(scan.word(at))
    if (free) at++
    if (at >= state.to) return end
    // most words behind a phrase join nothing to it: a proclitic does, or a comma, or «و»
    const pro = phrasePro(state, at)
    if (!comma && !free && pro === '') return end
    if (!opensPhrase(state, at)) return end
    const participle = comma ? scan.word(at)?.participle : null
    if (participle && state.frames.hasVerb(participle.lemma)) return end
    const { conjunction, preposition } = splitProclitics(pro)
    const enumerated = comma && !free && conjunction === '' && enumerates(state, phrase, at)
    if ((!free && conjunction === '' && !enumerated) || preposition !== '') return end
    if (conjunction === 'ف') return end
    const next = phraseAt(state, at)
    if (!next || next.to >= state.to + 1) return end
    const first = alike(phrase, next) ? phrase : innermost(phrase, end)
    if (!first || !alike(first, next)) return end
    // «، وX فعل»: a new clause and not a second member
    if (
      (comma || svo(state) || opensOwn(state, next)) &&
      nextVerb(state, next.to) &&
      next.mention &&
      !pairs(state, next)
    )
      return end
    state.phrases.push(next)
    first.conjuncts = added(first.conjuncts, next)
    end = Math.max(next.to, at + 1)
  }
}

/** «السوق المشتركة (ميركوسور) والاتحاد»: past a short parenthesis that another member follows. */
function pastParenthesis({ scan, to }: SentenceState, end: number): number {
  if (scan.at(end) !== '(') return end
  for (let at = end + 1; at < Math.min(to, end + 4); at++)
    if (scan.at(at) === ')') return scan.at(at + 1).startsWith('و') ? at + 1 : end
  return end
}

/** «بجهود مصر والأردن»: the name in the genitive that a phrase and all its members end with, which another name goes on from. */
function innermost(phrase: Phrase, end: number): Phrase | null {
  let at = phrase.genitive
  while (at?.genitive) at = at.genitive
  return at && (at.mention || at.sort === 'government') && lastMember(at).to === end ? at : null
}

// «، ونظيره الإيراني …» belongs to the subject even with a comma before it
function pairs(state: SentenceState, phrase: Phrase): boolean {
  return isCounterpart(state.scan.word(phrase.from))
}

// «مصر، الأردن والسعودية»: a comma joins where a conjunction follows in the end
function enumerates(state: SentenceState, phrase: Phrase, at: number): boolean {
  if (!phrase.mention) return false
  const next = state.mentionAt(at)
  if (!next || next.type !== phrase.mention.type) return false
  const after = state.scan.word(next.to)
  return after !== null && (state.mentionAt(next.to)?.proclitic.startsWith('و') ?? false)
}

/** «عقوبات على رئيس الحركة وأربعة من ضباطها» */
const isNamedActor = ({ mention }: Phrase) => mention?.type === 'person' || mention?.type === 'organization'

function alike(first: Phrase, next: Phrase): boolean {
  if (first.mention && next.mention) return true
  if (first.mention || next.mention)
    // «عن الجانب التركي، ووانغ يي عن الجانب الصيني»: a person is no government
    return (
      ((first.mention ?? next.mention)?.type !== 'person' &&
        (first.sort === 'government' ||
          next.sort === 'government' ||
          first.sort === 'group' ||
          next.sort === 'group')) ||
      (isNamedActor(first) && next.sort === 'force' && next.pronoun !== '')
    )
  return true
}

/** «غارة على النبطية وبيروت تشكو»: a name before a verb of its own, where nothing has had one. */
const opensOwn = (state: SentenceState, { to, gender, mention }: Phrase): boolean =>
  state.current === null &&
  state.topics.length > 0 &&
  mention !== null &&
  state.verbAt(to) &&
  state.scan
    .word(to)
    ?.verbs.some(
      ({ form, pro }) =>
        pro === '' &&
        form.number === 's' &&
        form.tense === 'present' &&
        form.gender === (gender ?? (/^(?:place|country)$/.test(mention.type) ? 'f' : 'm')),
    ) === true

/** «زيلينسكي يشكر ألمانيا وبوتين يحذر»: where subjects stand before their verbs, one before a verb is its subject. */
export const svo = (state: SentenceState) =>
  state.link === 'main' &&
  state.clauses.length === 1 &&
  state.current?.link === 'main' &&
  state.current.before.some(phrase => phrase.mention)
