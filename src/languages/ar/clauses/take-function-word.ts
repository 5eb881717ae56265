import { isComma } from '../marks.ts'
import { spelled } from '../word-test.ts'
import { type FunctionReading, functionBit, isFunction, type Word } from '../words.ts'
import { baseOf, scopeOf } from './clause-levels.ts'
import { membershipAt } from './memberships.ts'
import { isNumeral } from './noun-phrases.ts'
import { lastMember } from './phrase.ts'
import { freeRelative, relativeHead } from './relatives.ts'
import type { SentenceState } from './sentence-state.ts'
import { adversative, takeComplementizer } from './take-complementizer.ts'
import { takePreposition } from './take-preposition.ts'

const approximations = new Set(['نحو', 'حوالي', 'حوالى', 'قرابة', 'زهاء'])
const goesWithNo = spelled(/^(?:يزال|تزال|يزالون|سيما|بد|شك|يمكن)/)
const isThat = spelled(/^أن(?:ه|ها|هم|هما|هن)?$/)
/** What a relative of one word governs its clause by. */
const governing: ReadonlyMap<string, string> = new Map([
  ['بما', 'ب'],
  ['مما', 'من'],
  ['ممن', 'من'],
])
/** Subordinators that join clauses of one level; «عندما» and «إذا» stand under their verb. */
const joining = new Set(['حيث', 'فيما', 'بينما', 'إذ', 'كما'])
const beings = new Set(['كان', 'كانت', 'يكون', 'تكون'])
/** The reading of a token as a function word, or null. */
export function functionOf(state: SentenceState, index: number, word: Word): FunctionReading | null {
  const functions = word.functions
  if (functions.length === 0) return null
  if (functions.length > 1) {
    // «من» who and from, «ما» what and not: the preposition and the negator need what follows them
    if (isFunction(word, functionBit.complementizer))
      return functions.find(f => f.kind === 'complementizer') as FunctionReading
  }
  const first = functions[0] as FunctionReading
  // «نحو ٢٠ اجتماعا»: about twenty
  if (
    approximations.has(first.lemma) &&
    (state.scan.tokens[index + 1]?.kind === 'number' || isNumeral(state.scan.word(index + 1)))
  )
    return { ...first, kind: 'particle' }
  // «بدعم», «باسم», «حول» are nouns too; the function reading stands first in the lexicon
  return first.pro !== '' && functions.length === 1 && isNounAsItStands(word, first) ? null : first
}

/** «وفي» is in, before it is faithful. */
function isNounAsItStands({ nouns }: Word, { kind }: FunctionReading): boolean {
  for (const { pro, entry } of nouns)
    if (pro === '' && (kind !== 'preposition' || entry.kind === 'noun')) return true
  return false
}

/** Reads a function word; the token after what it took, or its own where it is none here. */
export function takeFunctionWord(state: SentenceState, index: number, reading: FunctionReading): number {
  const { kind, lemma } = reading
  const coordinated = reading.pro === 'و' || reading.pro === 'ف'
  switch (kind) {
    case 'complementizer':
      return takeComplementizer(state, index, reading)
    case 'relative':
      if (lemma === 'x')
        return freeRelative(state, index, governing.get(state.scan.at(index).slice(reading.pro.length)))
      state.open('relative', state.current, relativeHead(state, lemma))
      return index + 1
    case 'subordinator':
      if (lemma === 'إلا' && isThat(state.scan.word(index + 1))) return index + 1
      // «نفى أن …، بينما فتحت الشرطة»: what others do meanwhile is no part of what is said
      if (lemma === 'بينما' && state.comma) state.current = baseOf(state.current)
      state.open(
        joining.has(lemma) ? 'coordinate' : 'adverbial',
        state.current ? scopeOf(state.current) : null,
      )
      return index + 1
    case 'negator':
      if (lemma === 'غير') {
        const next = state.scan.word(index + 1)
        // «إن القرار غير قانوني», «اعتبر القرار غير مبرر»: what it is not; «دورة غير عادية»: an adjective follows
        return next === null || isThat(next) || isToBeNamed(state) ? index + 1 : index + 2
      }
      if (lemma === 'عدم' || lemma === 'دون') {
        if (lemma === 'عدم') state.negated = true
        return index + 1
      }
      // «لا يزال», «لا سيما», «لا بد»
      if (lemma === 'لا' && goesWithNo(state.scan.word(index + 1))) return index + 2
      if (coordinated) state.coordinate()
      state.negated = true
      return index + 1
    case 'auxiliary':
      if (coordinated || state.comma) state.coordinate()
      return beings.has(lemma) && copula(state, index) ? copular(state, index, reading) : index + 1
    case 'conjunction':
      // «هنأه نظيرها، لكن الرئيس أكد»: what follows is said beside it
      if (reading.pronoun !== '') return adversative(state, index, reading.pronoun)
      if (state.comma && (lemma === 'لكن' || lemma === 'ولكن' || lemma === 'بل')) state.coordinateFresh()
      return index + 1
    case 'preposition':
      // «قدمت احتجاجا إلى»: a noun unless its own preposition follows
      if ((lemma === 'احتجاجا' || lemma === 'ردا') && state.scan.at(index + 1) !== 'على') return index
      return takePreposition(state, index, reading)
    case 'demonstrative':
    case 'quantifier':
      return reading.pronoun !== '' ? index + 1 : index
    case 'pronoun':
      return coordinated ? pastParenthesis(state, index) : index + 1
    case 'particle':
      return index + 1
    default:
      return index
  }
}

/** Whether «كان» is the verb itself: no other follows before the next mark. */
function copula(state: SentenceState, index: number): boolean {
  for (let at = index + 1; at < Math.min(state.to, index + 9); at++) {
    const token = state.scan.tokens[at]
    if (token?.kind === 'mark' && token.text !== '"') return true
    if (state.scan.at(at) === 'قد' || state.verbAt(at) || (state.scan.word(at)?.verbs.length ?? 0) > 0)
      return false
  }
  return true
}

function copular(state: SentenceState, index: number, reading: FunctionReading): number {
  const feminine = /^ت|ت$/.test(reading.lemma)
  const form = {
    form: reading.lemma,
    tense: 'past',
    person: 3,
    gender: feminine ? 'f' : 'm',
    number: 's',
    voice: 'active',
    object: null,
  } as const
  state.start(
    state.clauseAt(
      index,
      'كان',
      state.verbOf('كان'),
      form,
      state.link,
      state.parent,
      state.antecedent,
      state.topics,
    ),
  )
  return index + 1
}

/** «أعلنت ناورو، وهي جزيرة صغيرة، قطع …»: what a pronoun says between two commas without a verb is passed over. */
function pastParenthesis(state: SentenceState, index: number): number {
  if (!state.comma || !state.current || state.topics.length > 0) return index + 1
  const told = membershipAt(state, index + 1, state.last && lastMember(state.last))
  if (told) state.memberships.push(told.membership)
  for (let at = index + 1; at < Math.min(state.to, index + 14); at++) {
    if (isComma(state.scan.at(at))) {
      // «أعلنت ناورو، وهي جزيرة، قطع علاقاتها»: what was to come before still is
      state.denyVerb(at + 1)
      return at
    }
    if (state.verbAt(at)) return index + 1
  }
  return index + 1
}

/** Whether what something is said to be is still to come. */
const isToBeNamed = (state: SentenceState): boolean =>
  state.link === 'complement'
    ? state.topics.length === 1
    : state.link === 'main' && /^(?:اعتبر|عد)$/.test(state.current?.lemma ?? '')
