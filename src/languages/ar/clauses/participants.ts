import type { Participant } from '../../../model/clause.ts'
import type { Mention } from '../../../model/document.ts'
import { sectorOf } from '../lexicon/sectors.ts'
import { wordTest } from '../word-test.ts'
import type { Word } from '../words.ts'
import { headIn } from './head-test.ts'
import { subjectOf } from './inherited-roles.ts'
import type { Complement, Phrase } from './phrase.ts'
import { pronounReferent } from './pronouns.ts'
import type { RawClause } from './raw-clause.ts'
import { resumes } from './relative-roles.ts'
import type { SentenceContext } from './sentence-context.ts'
import { withoutPlaces } from './without-places.ts'

/** Sorts whose heads are groups without a name. */
const generic = new Set(['group', 'force', 'vehicle', 'prisoner', 'measure'])

const none: readonly never[] = []

function governedHeads({ genitive, adjectives }: Phrase): readonly string[] {
  if (!genitive && adjectives.length === 0) return none
  const heads: string[] = []
  for (let at = genitive; at; at = at.genitive) if (at.head !== '') heads.push(at.head)
  for (const adjective of adjectives) heads.push(stemOf(adjective))
  return heads
}

/** An adjective without its article and ending, found once for each word: «هجوما إلكترونيا». */
function stemOf(adjective: Word): string {
  adjective.stem ??= adjective.text.replace(/^ال/, '').replace(/(?:ة|ا|ات)$/, '')
  return adjective.stem
}

/** The participants of a phrase and of all its conjuncts. */
export function participants(context: SentenceContext, phrase: Phrase | null): Participant[] {
  const found: Participant[] = []
  if (phrase) addParticipants(context, phrase, found)
  return found
}

/** Adds the participants of a phrase and of all its conjuncts. */
export function addParticipants(context: SentenceContext, phrase: Phrase, found: Participant[]): void {
  found.push(participant(context, phrase))
  for (const conjunct of phrase.conjuncts) found.push(participant(context, conjunct))
}

/** The end of a phrase with the prepositional phrases that complete it. */
function wholeEnd(context: SentenceContext, phrase: Phrase): number {
  let to = phrase.to
  for (let at: Phrase | null = phrase; at; at = at.genitive)
    for (const complement of at.complements)
      if (complement.phrase && complement.at <= to) to = Math.max(to, complement.phrase.to)
  return context.scan.tokens[to - 1]?.end ?? 0
}

/** The participant of one phrase, made once. */
export function participant(context: SentenceContext, phrase: Phrase): Participant {
  // one taken up again from the sentence before has no seat in this one
  if (phrase.seatedIn !== context.reading) {
    phrase.seatedIn = context.reading
    phrase.seat = undefined
    phrase.participant = null
  }
  phrase.participant ??= makeParticipant(context, phrase)
  return phrase.participant
}

function makeParticipant(context: SentenceContext, phrase: Phrase): Participant {
  const { tokens } = context.scan
  const { mention, sort, head } = phrase
  const doers = mention && mention.type !== 'treaty' ? none : context.referents.doers(phrase)
  return {
    start: mention ? mention.start : (tokens[phrase.from]?.start ?? 0),
    end: tokens[phrase.to - 1]?.end ?? 0,
    // a stance on a named plan is on who made it
    entities: mention && doers.length > 0 ? none : context.referents.entities(phrase),
    doers,
    sort: mention ? (isForeignEnvoy(context, mention) ? 'envoy' : mention.type) : sort,
    head,
    governed: governedHeads(phrase),
    sector: sectorIn(phrase),
    whole: wholeEnd(context, phrase),
  }
}

/** A participant in whose place somebody else stands; written out, for a copy by spreading would have a shape of its own. */
export function inPlaceOf(
  { start, end, sort: own, head, governed, sector, whole }: Participant,
  entities: readonly string[],
  sort: string = own,
  doers: readonly string[] = none,
): Participant {
  return { start, end, entities, doers, sort, head, governed, sector, whole }
}

/** The sector of a group without a name, looked up once for each word. */
function sectorIn({ mention, sort, head, word }: Phrase): Participant['sector'] {
  if (mention !== null || sort === '' || !generic.has(sort)) return undefined
  if (word === null) return sectorOf(head)
  word.sector ??= sectorOf(head)
  return word.sector
}

/** A prepositional phrase with its participants; a pronoun is replaced by whom it means. */
export function oblique(
  context: SentenceContext,
  complement: Complement,
  clause: RawClause | null,
): { preposition: string; participants: Participant[] } {
  if (complement.phrase) {
    const named = participants(context, complement.phrase)
    return {
      preposition: complement.preposition,
      participants: clause && sends(context, clause) ? named.map(p => asCountry(context, p)) : named,
    }
  }
  const subject = clause ? clause.subject : null
  // «الخطوة التي رحبت بها بريطانيا»
  const described = clause?.link === 'relative' ? clause.antecedent : null
  if (
    described &&
    subject !== described &&
    // «في دعوى أقامها العراق عليها»: what is described is the object already
    !(clause?.form?.object && clause.object === described) &&
    complement.at > (clause as RawClause).at &&
    resumes(complement.pronoun, described)
  )
    return { preposition: complement.preposition, participants: participants(context, described) }
  // «أوقفت تركيا الضخ عقب دعوى أقامها العراق عليها»
  const main =
    described && clause?.form?.object && clause.object === described ? subjectOf(clause.parent) : null
  if (
    main?.mention?.type === 'country' &&
    main !== subject &&
    main.gender === 'f' &&
    complement.pronoun === 'ها'
  )
    return { preposition: complement.preposition, participants: participants(context, main) }
  const near = clause
    ? pronounReferent(
        clause,
        complement.pronoun,
        context.reading.phrases.filter(p => p.from < complement.at),
        subject,
      )
    : null
  const own = clause?.verb.takes.has(complement.preposition) === true
  const meant = near ?? (own ? beforeSentence(context, complement.pronoun, subject) : null)
  return { preposition: complement.preposition, participants: meant ? participants(context, meant) : [] }
}

const isAmbassador = headIn('سفير سفراء')
const opensEnvoy = wordTest(({ titles }) => titles.some(({ lemma }) => /^(?:سفير|قنصل|قائم)/.test(lemma)))

const isSomebodys = wordTest(({ titles }) => titles.some(({ pronoun }) => pronoun !== ''))

/** «السفير الإسرائيلي»: an envoy who is not called anybody's own is summoned, and not recalled. */
const isForeignEnvoy = ({ scan }: SentenceContext, { type, from }: Mention): boolean =>
  type === 'person' && opensEnvoy(scan.word(from)) && !isSomebodys(scan.word(from))

/** «سفارتها», «سفيرها», «سفير بلاده»: who or what is sent to a country. */
const isEnvoy = ({ scan }: SentenceContext, phrase: Phrase): boolean =>
  phrase.sort === 'embassy' ||
  isAmbassador(phrase) ||
  (phrase.mention?.kind === 'title' && opensEnvoy(scan.word(phrase.mention.from)))

/** Whether what a clause is done to is sent to a country. */
function sends(context: SentenceContext, { object, secondObject }: RawClause): boolean {
  return (
    (object !== null &&
      (isEnvoy(context, object) || (object.genitive !== null && isEnvoy(context, object.genitive)))) ||
    (secondObject !== null && isEnvoy(context, secondObject))
  )
}

/** «فتح سفارتها في دمشق»: the city stands for its country. */
function asCountry(context: SentenceContext, participant: Participant): Participant {
  const { entities, sort, doers } = participant
  const countries = entities.map(id =>
    id.startsWith('place:') ? (context.referents.countryOf(id) ?? id) : id,
  )
  return inPlaceOf(participant, countries, sort, doers)
}

/** A pronoun without a phrase before it in its sentence: the last fitting one of the sentence before. */
function beforeSentence(context: SentenceContext, pronoun: string, subject: Phrase | null): Phrase | null {
  const taken = subject ? context.referents.all(subject) : []
  const reversed = [...context.memory.phrases].reverse()
  const actors = reversed.filter(phrase => phrase.mention?.type !== 'place')
  for (const phrase of [...actors, ...reversed]) {
    if (
      !phrase.mention ||
      /^(?:event|treaty)$/.test(phrase.mention.type) ||
      (pronoun !== 'ها' && phrase.mention.type === 'place')
    )
      continue
    if (pronoun === 'ها' && (phrase.gender === 'm' || phrase.mention.type === 'person')) continue
    if (pronoun === 'ه' && phrase.gender === 'f') continue
    // «وتبادل معهما الحديث»: one is not meant by «هما»
    if (pronoun.length > 1 && pronoun !== 'ها' && phrase.number === 1 && phrase.conjuncts.length === 0)
      continue
    if (context.referents.entities(phrase).some(id => !taken.includes(id))) return phrase
  }
  return null
}

/** Who did what a phrase names, as one participant. */
export function agents(context: SentenceContext, phrase: Phrase): Participant[] {
  const doers = context.referents.doers(phrase)
  return doers.length > 0 ? [inPlaceOf(participant(context, phrase), doers)] : []
}

/** Whom the pronoun on a phrase means, as one participant. */
export function pronounParticipant(context: SentenceContext, phrase: Phrase): Participant[] {
  if (phrase.pronoun === '') return []
  const owner = context.referents.owner(phrase)
  return owner.length > 0 ? [inPlaceOf(participant(context, phrase), owner, '')] : []
}

/** «نفى المتحدث باسم الجيش قصف X»: for those who speak for a body, the body whose acts they tell of. */
export const represented = (context: SentenceContext, subjects: readonly Participant[]): Participant[] =>
  subjects.map(subject =>
    inPlaceOf(
      subject,
      subject.entities.map(id => context.referents.represented(id)),
      subject.sort,
      subject.doers,
    ),
  )

/** The country of an adjective, as a participant. */
export function ofNisba(context: SentenceContext, nisba: Mention): Participant {
  return {
    start: nisba.start,
    end: nisba.end,
    entities: context.referents.ofMention(nisba),
    doers: none,
    sort: 'country',
    head: '',
    governed: undefined,
    sector: undefined,
    whole: undefined,
  }
}

const causing = new Set(['أدى', 'أسفر', 'تسبب', 'أودى'])

/** «أدى قصف تركي إلى مقتل …», «قتل … في غارة إسرائيلية»: the doer of the act that caused it. */
export function causer(context: SentenceContext, phrase: Phrase, owner: RawClause | null): Participant[] {
  for (const { phrase: means } of phrase.complements)
    if (means && /^(?:attack|weapon|vehicle)$/.test(means.sort)) {
      const doers = withoutPlaces([...context.referents.all(means), ...context.referents.doers(means)])
      if (doers.length > 0) return [inPlaceOf(participant(context, means), doers.slice(0, 1))]
    }
  if (!owner || !causing.has(owner.lemma)) return []
  if (owner.subject && owner.subject !== phrase) {
    const cause = participant(context, owner.subject)
    if (cause.doers.length > 0) return [inPlaceOf(cause, cause.doers)]
  }
  // «أطلقت الهند صواريخ …، ما أسفر عن مقتل»: who attacked before
  const before = owner.parent
  const attacker = before?.verb.relations.has('attacked') ? before.subject : null
  if (!attacker || before?.negated) return []
  return participants(context, attacker).map(by => (by.entities.length > 0 ? by : inPlaceOf(by, by.doers)))
}
