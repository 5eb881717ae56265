import { spelled } from '../word-test.ts'
import type { LikelyVerb, VerbReading } from '../words.ts'
import { levelOf } from './clause-levels.ts'
import { headIn } from './head-test.ts'
import type { Phrase } from './phrase.ts'
import type { Link, RawClause } from './raw-clause.ts'
import type { SentenceState } from './sentence-state.ts'

/** Where the clause of a verb hangs: on which clause, in what way, and what it describes. */
export interface Hold {
  readonly link: Link
  readonly parent: RawClause | null
  readonly antecedent: Phrase | null
}

/** Where the clause of the verb at a token hangs; `conjoined` with «و» or «ف» before it. */
export function holdOf(state: SentenceState, likely: LikelyVerb, index: number, conjoined: boolean): Hold {
  const { reading } = likely
  const { link, parent, antecedent, current } = state
  if (link === 'coordinate' && state.topics.length === 0 && current)
    return atLevel(state, likely, conjoined, antecedent)
  if (link !== 'main') return { link, parent, antecedent }
  if (!current) return describesOpening(state, reading, index, conjoined) ?? { link, parent, antecedent }
  // an indefinite noun takes its relative clause without a pronoun: «عدوان شنه X»
  const free = !conjoined && !state.comma
  if (free && state.topics.length === 0 && isIndefiniteAt(state.last, index) && !turns(state, state.last))
    return { link: 'relative', parent: current, antecedent: described(state.last) }
  const far = free ? (describedFar(state, reading, index) ?? describedOwned(state, reading, index)) : null
  if (far) return { link: 'relative', parent: current, antecedent: far }
  if (conjoined || state.topics.length === 0) return atLevel(state, likely, conjoined, antecedent)
  return { link: 'coordinate', parent: current, antecedent }
}

function atLevel(
  state: SentenceState,
  likely: LikelyVerb,
  conjoined: boolean,
  antecedent: Phrase | null,
): Hold {
  const [link, parent] = levelOf(state, likely, conjoined)
  return { link, parent, antecedent }
}

const isIndefiniteAt = (phrase: Phrase | null, end: number): phrase is Phrase =>
  phrase !== null && !phrase.mention && !phrase.definite && phrase.to === end

const isTurn = headIn('صعيد سياق جهة ناحية جانب شأن إطار موضوع ملف تطور اتجاه')
const isOther = spelled(/^(?:آخر|أخرى|متصل|مواز|منفصل|مقابل)ة?$/)

/** «…، على صعيد آخر جدد التنظيم»: what turns to another matter is not what the verb describes. */
const turns = ({ scan }: SentenceState, phrase: Phrase): boolean =>
  isTurn(phrase) && isOther(scan.word(phrase.to - 1))

/** A first verb of the sentence that describes the indefinite noun right before it. */
function describesOpening(
  state: SentenceState,
  reading: VerbReading,
  index: number,
  conjoined: boolean,
): Hold | null {
  const { last, topics, parent } = state
  if (!isIndefiniteAt(last, index)) return null
  const relative: Hold = { link: 'relative', parent, antecedent: last }
  if (topics.length === 1 && state.loose.length === 0 && reading.form.object !== null) return relative
  if (conjoined || state.comma || !resumes(state, index)) return null
  if (topics.some(topic => topic.mention || topic === last)) return null
  // «تنفيذا لتفاهم توصل إليه الطرفان»
  state.flushTopics()
  return relative
}

/** «إسقاط تعديل اقترحته باريس»: what was proposed is what is brought down. */
function described(last: Phrase | null): Phrase | null {
  const inner = last?.sort === 'harm' ? last.genitive : null
  return inner && !inner.mention && !inner.definite ? inner : last
}

const acts = new Set(['attack', 'act', 'agreement', 'statement', 'operation', 'talks', 'sanctions'])

/** «في هجوم على ثكنة في جيبو نفذه جهاديون»: the indefinite act that a verb with its pronoun describes past what completes it. */
function describedFar(state: SentenceState, { form }: VerbReading, index: number): Phrase | null {
  // «تصريحات للوزير اتهم فيها بكين»
  const within = form.object === null ? pronounAt(state, index + 1) : null
  const pronoun = within ?? form.object
  if (pronoun !== 'ه' && pronoun !== 'ها') return null
  if (state.topics.length > 0 || !state.current) return null
  const { at, after } = state.current
  for (let i = state.phrases.length - 1, seen = 0; i >= 0 && seen < 5; i--, seen++) {
    const phrase = state.phrases[i] as Phrase
    if (phrase.from < at) return null
    const fits =
      pronoun === 'ها'
        ? phrase.gender === 'f' || phrase.number === 3
        : phrase.gender !== 'f' && phrase.number === 1
    if (acts.has(phrase.sort) && !phrase.definite && !isNamed(phrase) && fits) return phrase
    // «قصف X القرية بقذائف أصابتها»: only what completes the act stands between
    if (after.includes(phrase)) return null
  }
  return null
}

/** «في قصف للجيش استهدف القرية»: the indefinite act, whose own phrase stands between it and the verb it does. */
function describedOwned(state: SentenceState, { form }: VerbReading, index: number): Phrase | null {
  const { last, topics, current, phrases } = state
  if (form.object !== null || form.person !== 3 || form.number !== 's') return null
  if (topics.length > 0 || !current || last?.to !== index) return null
  const act = phrases.findLast(({ to }) => to === last.from)
  if (!act || act.from < current.at || !isStrike(act) || act.definite || isNamed(act)) return null
  const isFeminine = act.gender === 'f' || act.number === 3
  return isFeminine === (form.gender === 'f') ? act : null
}

const isStrike = ({ sort }: Phrase): boolean => sort === 'attack' || sort === 'operation'

const pronounAt = (state: SentenceState, index: number): string | null =>
  state.scan
    .word(index)
    ?.functions.find(f => f.kind === 'preposition' && f.lemma === 'في' && f.pronoun !== '')?.pronoun ?? null

const isNamed = ({ genitive, pronoun }: Phrase): boolean =>
  pronoun !== '' || (genitive !== null && (genitive.definite || isNamed(genitive)))

/** Whether a preposition with a pronoun stands right behind a verb: «توصل إليه». */
const resumes = (state: SentenceState, index: number): boolean =>
  state.scan.word(index + 1)?.functions.some(f => f.kind === 'preposition' && f.pronoun !== '') === true
