import { endsPrepositionPhrase, prepositionPhrase } from '../frames/preposition-phrases.ts'
import { oftenOneOf } from '../word-test.ts'
import { type FunctionReading, functionBit, isFunction } from '../words.ts'
import { added } from './added.ts'
import { attachComplement } from './attachment.ts'
import { coordinated } from './coordination.ts'
import { isNumeral, phraseAt } from './noun-phrases.ts'
import { endOf, type Phrase } from './phrase.ts'
import { opensPhrase } from './phrase-openings.ts'
import { freeRelative } from './relatives.ts'
import type { SentenceState } from './sentence-state.ts'
import { prepositionAt } from './verb-licence.ts'

const isWhat = oftenOneOf(['ما', 'لما'])
const beside = new Set(['قاتل', 'حارب', 'وقف', 'اصطف', 'عمل', 'خدم'])
const attributive = new Set(['وفق', 'وفقا', 'حسب', 'بحسب', 'طبقا', 'نقلا عن', 'على لسان'])

/** Reads a preposition and what it governs; the token after it. */
export function takePreposition(state: SentenceState, index: number, reading: FunctionReading): number {
  let { lemma } = reading
  let next = index + 1
  const phrasal =
    reading.pronoun === '' && endsPrepositionPhrase(state.scan.word(next))
      ? prepositionPhrase(lemma, state.scan.at(next))
      : undefined
  if (phrasal) {
    // «يقاتل إلى جانب الجيش»: beside him, and not against him
    lemma =
      phrasal === 'مع' && lemma === 'إلى' && beside.has(state.current?.lemma ?? '') ? 'إلى جانب' : phrasal
    next++
  }
  if (reading.pro === 'و' && state.comma && !attributive.has(lemma)) {
    // «وفي مكالمة ثانية مع …، عبر»: a fronted phrase opens a new clause
    if (state.current) state.coordinateFresh()
  }
  if (reading.pronoun !== '') {
    const end = membersOf(state, lemma, reading.pronoun, next)
    if (end > next) return end
    attachComplement(state, { preposition: lemma, phrase: null, pronoun: reading.pronoun, at: index })
    return next
  }
  // «لكل من مصر والأردن», «بأي من الطرفين»
  if (lemma.length === 1 && state.scan.at(index).length > 2 && state.scan.at(next) === 'من') next++
  // «على «الدور المصري»»: what is quoted is governed all the same
  if (state.scan.at(next) === '"' && opensPhrase(state, next + 1)) {
    state.quote ^= 1
    next++
  }
  const follower = state.scan.word(next)
  // «إلى أن», «على أن», «بعد أن» and «مع ما»
  if (isFunction(follower, functionBit.complementizer)) return next
  if (attributive.has(lemma)) return attribution(state, next, lemma)
  if (isWhat(follower)) {
    freeRelative(state, next, lemma)
    return next + 1
  }
  const negation = isFunction(follower, functionBit.negator)
    ? follower?.functions.find(f => f.kind === 'negator')
    : undefined
  if (negation) {
    if (negation.lemma === 'عدم') state.negated = true
    next++
  }
  return governed(state, lemma, next, index)
}

const among = new Set(['بين', 'من'])
const many = new Set(['هم', 'ها', 'هن'])

/** «تسعة أعضاء، بينهم بريطانيا واليونان»: whom a group is told to include are members of its phrase; the token behind them. */
function membersOf(state: SentenceState, preposition: string, pronoun: string, at: number): number {
  if (!among.has(preposition) || !many.has(pronoun)) return at
  const from = state.scan.at(at) === '"' ? at + 1 : at
  const mention = state.mentionAt(from)
  if (mention?.proclitic !== '' || (mention.kind !== 'name' && mention.kind !== 'title')) return at
  if (!/^(?:person|country|organization)$/.test(mention.type)) return at
  const group = groupBefore(state, at)
  const phrase = group && phraseAt(state, from)
  if (!group || !phrase) return at
  state.take(phrase)
  const end = coordinated(state, phrase)
  for (const member of [phrase, ...phrase.conjuncts]) group.conjuncts = added(group.conjuncts, member)
  state.comma = false
  return end
}

/** The phrase of several without a name that stands right before «بينهم». */
function groupBefore(state: SentenceState, at: number): Phrase | null {
  for (let i = state.phrases.length - 1, seen = 0; i >= 0 && seen < 4; i--, seen++) {
    const phrase = state.phrases[i] as Phrase
    if (at - endOf(phrase) > 4) return null
    for (let inner: Phrase | null = phrase; inner; inner = inner.genitive)
      if (!inner.mention && includes.has(inner.sort) && (inner.number > 1 || isCounted(state, inner)))
        return inner
  }
  return null
}

const includes = new Set(['group', 'institution', 'government', 'force', 'prisoner', ''])
const isCounted = ({ scan }: SentenceState, { from }: Phrase): boolean =>
  scan.tokens[from]?.kind === 'number' || isNumeral(scan.word(from))

/** The phrase that a preposition governs, and its place in the clause. */
export function governed(state: SentenceState, preposition: string, at: number, from: number): number {
  if (!opensPhrase(state, at)) return at
  const phrase = phraseAt(state, at)
  if (!phrase) return at
  if (preposition === 'في' && isAddressedBehind(state, phrase)) {
    phrase.genitive = null
    phrase.to = phrase.from + 1
  }
  state.take(phrase)
  const end = coordinated(state, phrase)
  attachComplement(state, { preposition, phrase, pronoun: '', at: from })
  state.last = phrase
  state.comma = false
  return end
}

/** «اتهم الجيش في بيان كابول بإيواء المسلحين»: whom the statement is against, and not whose it is. */
function isAddressedBehind(state: SentenceState, { sort, pronoun, genitive, to }: Phrase): boolean {
  const { current } = state
  if (sort !== 'statement' || pronoun !== '' || genitive?.mention?.proclitic !== '') return false
  return (
    current !== null &&
    current.verb.scope === 'accusation' &&
    current.after.length === 1 &&
    prepositionAt(state, to) === 'ب'
  )
}

/** «بحسب القيادة المركزية», «وفق ما أعلن رئيس البرلمان» */
function attribution(state: SentenceState, at: number, preposition: string): number {
  let next = at
  if (state.scan.at(next) === 'ل') next++
  if (isWhat(state.scan.word(next))) {
    state.open('attribution', state.current)
    return next + 1
  }
  const phrase = opensPhrase(state, next) ? phraseAt(state, next) : null
  if (!phrase) return next
  state.take(phrase)
  // «حمّل صالح …، بينما نفت القيادة، على لسان ناطقها، …»: whose mouth it is says nothing of the clauses before
  if (preposition === 'على لسان' && state.current && state.clauses.length > 1) state.current.mouth = phrase
  else state.attributed.push(phrase)
  state.last = phrase
  return coordinated(state, phrase)
}
