import { oneOf } from '../word-test.ts'
import type { FunctionReading } from '../words.ts'
import { baseOf, complementTaker, lastComplement } from './clause-levels.ts'
import type { Phrase } from './phrase.ts'
import type { SentenceState } from './sentence-state.ts'
import { governed } from './take-preposition.ts'

const isAdversative = oneOf(['إلا', 'غير', 'بيد'])
const isAdverbial = oneOf(['بعد', 'قبل', 'عقب', 'منذ', 'حتى', 'إثر', 'رغم'])
const purposes = new Set(['لأن', 'حتى', 'كي', 'لكي'])
const isExpected = oneOf(
  'المقرر المتوقع المنتظر المرتقب المرجح المزمع المؤمل المأمول المفترض المخطط المقدر يتوقع ينتظر يرتقب يرجح يفترض يؤمل متوقعا مقررا مرتقبا'.split(
    ' ',
  ),
)

/** Reads «أن» and its like: the clause that it opens, and how that is bound to the verb before it; the token after it. */
export function takeComplementizer(state: SentenceState, index: number, reading: FunctionReading): number {
  const named = namedAs(state, index, reading)
  if (named > index) return named
  const before = state.scan.word(index - 1)
  if (isAdversative(before)) return adversative(state, index, reading.pronoun)
  if (isAdverbial(before) || purposes.has(reading.lemma)) {
    state.open('adverbial', state.current)
    return index + 1
  }
  // «من المقرر أن يزور», «من المتوقع أن»
  if (isExpected(before)) {
    // «يرتقب أن يزور»: what is expected is no subject
    if (state.topics.at(-1)?.to === index) state.topics.pop()
    state.planned = true
    return index + 1
  }
  // «ينبغي أن تنسحب إسرائيل», «إن على إسرائيل أن تنسحب»: what ought to be, or may, is not done
  const bound = boundTo(state, index)
  if (bound || isMust(before)) {
    if (bound) state.topics = [bound]
    else if (state.topics.at(-1)?.from === index - 1) state.topics.pop()
    state.required = true
    state.negated = false
    state.pronounSubject = ''
    return index + 1
  }
  const sibling = reading.pro === 'و' ? lastComplement(state) : null
  const parent = sibling ? sibling.parent : complementTaker(state)
  state.open('complement', parent, null, reading.pronoun)
  return index + 1
}

/** «إلا أن إيران رفضت», «غير أنها رفضت», «لكنه رفض»: what follows is said beside what was before, and not in it. */
export function adversative(state: SentenceState, index: number, pronoun: string): number {
  state.flushTopics()
  state.link = 'main'
  state.parent = null
  state.antecedent = null
  state.last = null
  state.comma = true
  if (pronoun !== '') {
    state.pronounSubject = pronoun
    return index + 1
  }
  state.current = baseOf(state.current)
  state.open('coordinate', state.current)
  return index + 1
}

const copulas = new Set(['يمثل', 'تمثل', 'يشكل', 'تشكل', 'يعد', 'تعد', 'يعتبر', 'تعتبر', 'مجرد', 'محض'])

/** «وصفت القرار بأنه جائر», «بأنها «غير مبررة»»: what it is called is governed as by «بـ»; the token after it. */
function namedAs(state: SentenceState, index: number, { lemma, pronoun }: FunctionReading): number {
  if (lemma !== 'بأن' || pronoun === '' || state.current?.lemma !== 'وصف') return index
  let at = index + 1
  if (state.scan.at(at) === '"') at++
  if (copulas.has(state.scan.at(at))) at++
  if (/^(?:غير|لا|ليس|ليست)$/.test(state.scan.at(at))) at++
  if (state.scan.at(at) === '"') at++
  if (state.verbAt(at)) return index
  return Math.max(index, governed(state, 'ب', at, index))
}

const isMust = oneOf(
  'الممكن المحتمل يمكن يجب ينبغي يتعين يتوجب يلزم الضروري الواجب اللازم المهم المفيد الأفضل الأجدى المستحيل بد يفترض يستحسن يمكنها يمكنه'.split(
    ' ',
  ),
)

/** «إن على إسرائيل أن»: who is bound to do what follows. */
function boundTo(state: SentenceState, index: number): Phrase | null {
  const held = state.held.at(-1)
  if (held?.preposition !== 'على' || held.phrase?.to !== index || !held.phrase.mention) return null
  state.held.pop()
  return held.phrase
}
