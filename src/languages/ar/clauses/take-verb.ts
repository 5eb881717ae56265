import type { FrameTable } from '../frames/table.ts'
import { oneOf, spelled } from '../word-test.ts'
import type { LikelyVerb, VerbReading, Word } from '../words.ts'
import { levelOf } from './clause-levels.ts'
import { mentionGender, type Phrase } from './phrase.ts'
import type { SentenceState } from './sentence-state.ts'

/** The plain past before rare passives; verbs with frames before others; the gender of the subject before another. */
function rank({ lemma, form, pro }: VerbReading, word: Word, gender: Gender, frames: FrameTable): number {
  const short =
    form.tense === 'present' &&
    form.number === 's' &&
    form.object === null &&
    !frames.isPlainPresent(lemma, form.form)
  return (
    (frames.hasVerb(lemma) ? 0 : 2) +
    (form.voice === 'passive' ? 3 : 0) +
    // «وصفت» described before it is «and it purged»
    (pro === '' ? 0 : 0.5) +
    (short ? 1 : 0) +
    (gender !== null && form.gender !== null && form.gender !== gender ? 2 : 0) -
    // «تجمع أنصار»: the past as it stands before a present of the same spelling
    (pro + lemma === word.text ? 0.25 : 0) +
    (form.person === 3 ? 0 : 4) +
    // «بسطنا سيطرتنا»: we did, sooner than he did it to us
    (form.object === 'نا' && form.tense === 'past' ? 5 : 0)
  )
}

type Gender = 'm' | 'f' | null

/** The readings of a word as a verb of a subject of this gender, likeliest first, found once for each word. */
function likeliestVerb(word: Word, gender: Gender, frames: FrameTable): LikelyVerb {
  const place = gender === 'm' ? 1 : gender === 'f' ? 2 : 0
  let found = word.likely[place]
  if (!found) {
    const readings = [...word.verbs].sort(
      (a, b) => rank(a, word, gender, frames) - rank(b, word, gender, frames),
    )
    found = {
      reading: readings[0] as VerbReading,
      lemmas: [
        ...new Set(readings.filter(r => r.form.person === readings[0]?.form.person).map(r => r.lemma)),
      ],
      passive: readings.every(r => r.form.voice === 'passive'),
    }
    word.likely[place] = found
  }
  return found
}

/** «توجه زيلينسكي»: he went, not «she sends». */
function subjectGender(state: SentenceState, index: number): Gender {
  const topic = state.topics.at(-1)
  if (topic) return topic.gender
  const follower = state.mentionAt(index + 1)
  if (follower) return follower.proclitic === '' ? mentionGender(follower) : null
  // «تحقق النيابة»: she inquires
  const noun = state.scan.word(index + 1)?.noun
  return noun?.definite && noun.pro === '' && noun.number === 1 ? noun.gender : null
}

// «وقد أعلن», «وسوف يعلن»
const joinsVerb = spelled(/^(?:و|[وف](?:قد|لقد|سوف))$/)

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

const pronounAt = (state: SentenceState, index: number): string | null =>
  state.scan
    .word(index)
    ?.functions.find(f => f.kind === 'preposition' && f.lemma === 'في' && f.pronoun !== '')?.pronoun ?? null

const isNamed = ({ genitive, pronoun }: Phrase): boolean =>
  pronoun !== '' || (genitive !== null && (genitive.definite || isNamed(genitive)))

/** Whether a preposition with a pronoun stands right behind a verb: «توصل إليه». */
const resumes = (state: SentenceState, index: number): boolean =>
  state.scan.word(index + 1)?.functions.some(f => f.kind === 'preposition' && f.pronoun !== '') === true

const obliges = oneOf(['ينبغي', 'يجب', 'يمكن', 'الممكن', 'الضروري', 'بد', 'المفترض', 'يتعين', 'الواجب'])
const isObliged = ({ scan }: SentenceState, index: number): boolean =>
  scan.at(index - 1) === 'أن' && obliges(scan.word(index - 2))

/** The reading of a word as a present where it has one. */
function asPresent(word: Word, likely: LikelyVerb): LikelyVerb {
  const reading = word.verbs.find(({ form }) => form.tense === 'present' && form.person === 3)
  return reading ? { reading, lemmas: [reading.lemma], passive: reading.form.voice === 'passive' } : likely
}

/** Reads a verb: the clause it opens, and how that hangs on the ones before. */
export function takeVerb(state: SentenceState, index: number, word: Word): number {
  const gender = word.verbs.length > 1 ? subjectGender(state, index) : null
  const likely = likeliestVerb(word, gender, state.frames)
  // «ينبغي أن توجَّه»: what has to be is never past
  const { reading, lemmas, passive } =
    likely.reading.form.tense === 'past' && isObliged(state, index) ? asPresent(word, likely) : likely
  const conjoined =
    /^[وف]/.test(reading.pro) ||
    joinsVerb(state.scan.word(index - 1)) ||
    // «لكنه رفض»
    (state.pronounSubject !== '' && state.link === 'main')
  // «إن العملية …، واتهمت»: a conjunction ends the verbless clause before it
  if (reading.pro.startsWith('و') && state.topics.length > 0 && state.link === 'complement') {
    state.flushTopics()
    state.link = 'main'
  }
  const waiting = state.waiting.at(-1)
  if (
    waiting &&
    !conjoined &&
    // «الجيش الذي يقوده حفتر شن»: a second verb with nothing between is the first subject's own
    (state.comma ||
      state.scan.at(index - 1) === 'قد' ||
      (state.current?.link === 'relative' && state.current.after.length > 0)) &&
    state.topics.length === 0 &&
    state.link === 'main' &&
    state.current
  ) {
    state.waiting.pop()
    state.topics = waiting.topics
    state.link = waiting.link
    state.parent = waiting.parent
    state.antecedent = waiting.antecedent
    state.negated ||= waiting.negated
    if (state.link === 'main') state.current = null
  }
  let link = state.link
  let parent = state.parent
  let antecedent = state.antecedent
  if (link === 'main' && state.current) {
    // an indefinite noun takes its relative clause without a pronoun: «عدوان شنه X»
    const bareRelative =
      !conjoined &&
      !state.comma &&
      state.last !== null &&
      !state.last.mention &&
      !state.last.definite &&
      state.last.to === index &&
      state.topics.length === 0
    const far = bareRelative || conjoined || state.comma ? null : describedFar(state, reading, index)
    if (bareRelative || far) {
      link = 'relative'
      parent = state.current
      antecedent = far ?? described(state.last)
    } else if (conjoined || state.topics.length === 0) {
      ;[link, parent] = levelOf(state, reading, conjoined)
    } else [link, parent] = ['coordinate', state.current]
  } else if (
    link === 'main' &&
    !state.current &&
    state.last &&
    !state.last.definite &&
    !state.last.mention &&
    state.last.to === index &&
    state.topics.length === 1 &&
    state.loose.length === 0 &&
    reading.form.object !== null
  ) {
    link = 'relative'
    antecedent = state.last
  } else if (
    link === 'main' &&
    !state.current &&
    !conjoined &&
    !state.comma &&
    state.topics.every(topic => !topic.mention && topic !== state.last) &&
    state.last?.to === index &&
    !state.last.definite &&
    !state.last.mention &&
    resumes(state, index)
  ) {
    // «تنفيذا لتفاهم توصل إليه الطرفان»
    state.flushTopics()
    link = 'relative'
    antecedent = state.last
  } else if (link === 'coordinate' && state.topics.length === 0 && state.current)
    [link, parent] = levelOf(state, reading, conjoined)
  // «نفت أن تكون هاجمت السعودية»: the subject was left out before «تكون»
  if (link === 'complement' && state.topics.length === 0 && afterCopula(state, index))
    state.pronounSubject = 'ه'
  const before = link === 'relative' && antecedent && state.topics.includes(antecedent) ? [] : state.topics
  const clause = state.clauseAt(index, reading.lemma, lemmas, reading.form, link, parent, antecedent, before)
  clause.future =
    reading.pro.endsWith('س') ||
    state.scan.at(index - 1) === 'سوف' ||
    (state.negated && /^و?لن$/.test(state.scan.at(index - 1)))
  clause.passive = passive || vowelledPassive(state, index, reading)
  state.start(clause)
  return index + 1
}

/** A written damma on the first letter of a past verb: «وُقّعت», «عُقدت». */
function vowelledPassive(state: SentenceState, index: number, reading: VerbReading): boolean {
  const token = state.scan.tokens[index]
  if (!token || reading.form.tense !== 'past') return false
  const from = state.scan.startOf(index, reading.pro)
  return /^(?:.\u064f|ا.\u064f|است\u064f)/.test(state.scan.text.slice(from, from + 4))
}

const copula = spelled(/^[وف]?[يت]كون$/)
const afterCopula = (state: SentenceState, index: number) =>
  copula(state.scan.word(index - 1)) ||
  (state.scan.at(index - 1) === 'قد' && copula(state.scan.word(index - 2)))
