import type { RelationId } from '../../../model/ontology.ts'
import { endOf, type Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { Referents } from './referents.ts'
import type { Seat, Seats } from './seats.ts'

/** A phrase whose head has a pronoun, with where it stands in its sentence. */
interface Owned {
  readonly referents: Referents
  readonly seats: Seats
  /** the phrases of the sentence */
  readonly phrases: readonly Phrase[]
  readonly phrase: Phrase
  /** the phrase at the top of those it hangs on, and its seat */
  readonly top: Phrase
  readonly seat: Seat | undefined
  /** of whom the pronoun can mean */
  readonly gender: 'm' | 'f' | null
}

/** Prepositions before what somebody is made to answer for. */
const reasons = new Set(['بسبب', 'جراء', 'ردا على', 'احتجاجا على', 'على خلفية', 'ل', 'على', 'إثر', 'من'])
const pressures: readonly RelationId[] = [
  'sanctioned',
  'broke_relations_with',
  'suspended_cooperation_with',
  'expelled',
  'sued',
  'condemned',
  'criticized',
  'accused',
  'complained_about',
  'warned',
]
const thanks = new Set(['شكر', 'امتنان', 'تقدير'])
const blaming = new Set(['أخذ', 'عاب', 'نقم'])
/** What somebody is thanked or blamed for stands behind one of these. */
const grounds = new Set(['على', 'ل', 'من', 'إثر', 'بسبب'])
const owning = new Set(['country', 'organization', 'ministry'])
/** How many phrases back a pronoun reaches. */
const REACH = 40

const nobody: readonly string[] = []

const isOne = ({ mention, conjuncts, number }: Phrase): boolean =>
  mention !== null && number === 1 && conjuncts.length === 0 && /^(?:person|country)$/.test(mention.type)

/** Whether a pronoun agrees with a phrase: «هم» is never one person or country. */
const fits = ({ gender, phrase: { pronoun } }: Owned, other: Phrase): boolean =>
  gender ? !other.gender || other.gender === gender : pronoun !== 'هم' || !isOne(other)

/** The phrases before the one with the pronoun, nearest first, as far as it reaches. */
function* before({ phrase, phrases }: Owned): Generator<Phrase> {
  let seen = 0
  for (let i = phrases.length - 1; i >= 0 && seen < REACH; i--) {
    const other = phrases[i] as Phrase
    if (other.from >= phrase.from) continue
    seen++
    yield other
  }
}

/** «شكرها للولايات المتحدة على دعمها»: who is thanked did what he is thanked for. */
function thanked(owned: Owned): readonly string[] {
  const { referents, seats, phrase } = owned
  if (seats.of(phrase)?.preposition !== 'على') return nobody
  for (const other of before(owned)) {
    const to = thanks.has(other.head) ? other.complements.find(c => c.preposition === 'ل')?.phrase : null
    if (to && phrase.from - endOf(to) <= 1) return fits(owned, to) ? referents.all(to) : nobody
  }
  return nobody
}

/** «لقاء مايك بنس خلال زيارته»: the guest visits. */
function guest({ referents, phrase, top, seat }: Owned): readonly string[] {
  const met = phrase.sort === 'visit' && phrase.from > (seat?.clause?.at ?? 0) ? seat?.clause?.object : null
  if (!met || met === top) return nobody
  const found = [...referents.all(met), ...referents.doers(met)].filter(id => id.startsWith('person:'))
  return found.slice(0, 1)
}

/** «أخذت كينشاسا على كيغالي تسليحها المتمردين»: who is blamed did it. */
function blamed(owned: Owned): readonly string[] {
  const { referents, seat } = owned
  if (seat?.role === 'subject' || !seat?.clause || !blaming.has(seat.clause.lemma)) return nobody
  const on = seat.clause.complements.find(c => c.preposition === 'على')?.phrase
  return on && fits(owned, on) ? referents.all(on).slice(0, 1) : nobody
}

/** «فرضت عقوبات على إيران بسبب دعمها», «قطع علاقاته مع إسرائيل ردا على هجماتها»: to whom something is done for his acts. */
function charged(owned: Owned): readonly string[] {
  const { referents, seats, phrase, gender } = owned
  const seat = seats.of(phrase)
  const clause = seat?.clause
  if (!clause || clause.passive || seat.role !== 'oblique' || !reasons.has(seat.preposition)) return nobody
  if (gender === null || !pressures.some(relation => clause.verb.relations.has(relation))) return nobody
  for (const other of before(owned)) {
    if (other.from <= clause.at) break
    if (!other.mention || !owning.has(other.mention.type) || other === clause.subject) continue
    if (!fits(owned, other)) continue
    const top = seats.topOf(other)
    return top?.clause === clause && top.role !== 'subject' ? referents.all(other) : nobody
  }
  return nobody
}

/** «شكرت مصر قطر لوساطتها»: of whom a verb speaks for what he did. */
function judged(owned: Owned): readonly string[] {
  const { referents, seat, gender } = owned
  // «شكره على دعمه لبلاده»: his whom he backs, who thanks
  if (owned.phrase !== owned.top && owned.top.pronoun !== '') return nobody
  const object = seat?.role === 'oblique' && grounds.has(seat.preposition) ? seat.clause?.object : null
  if (!object || !seat?.clause?.verb.judgesObject || !fits(owned, object)) return nobody
  const found = referents.all(object)
  return gender ? found.slice(0, 1) : found
}

/** «اتهمت فرنسا إيران باحتجازها رهائن»: who is accused did it. */
function accused(owned: Owned): readonly string[] {
  const { referents, seat } = owned
  if (seat?.role !== 'oblique' || seat.preposition !== 'ب' || owned.phrase !== owned.top) return nobody
  const clause = seat.clause
  if (clause?.verb.scope !== 'accusation' || clause.passive) return nobody
  const { object } = clause
  return object && object !== owned.top && fits(owned, object) ? referents.all(object).slice(0, 1) : nobody
}

/** «امتنانها لتركيا ومصر لمساندتهما وحدة بلادها»: the two named right before. */
function pair(owned: Owned): readonly string[] {
  if (owned.phrase.pronoun !== 'هما') return nobody
  for (const other of before(owned)) {
    if (!other.mention || other.conjuncts.length !== 1) continue
    const found = owned.referents.all(other)
    if (found.length === 2) return found
  }
  return nobody
}

/** «سحبت مالي وبوركينا فاسو والنيجر عضويتها»: more than two that are no people have the pronoun of one. */
const isCrowd = ({ gender }: Owned, found: readonly string[]): boolean =>
  gender === 'f' && found.length > 2 && found.every(id => !id.startsWith('person:'))

/** The subject of the clause, or of one around it, and what a relative clause among these describes. */
function subject(owned: Owned): readonly string[] {
  const { referents, phrase, top, seat, gender } = owned
  for (let clause = seat?.clause ?? null; clause; clause = clause.parent) {
    // «سوريا، التي كانت سلطاتها …»
    const described = clause.link === 'relative' ? clause.antecedent : null
    if (described?.mention && described !== top && fits(owned, described)) {
      const found = referents.all(described)
      if (found.length > 0) return found.slice(0, 1)
    }
    if (!clause.subject || clause.subject === top || !fits(owned, clause.subject)) continue
    const found = referents.all(clause.subject)
    if (found.length === 1 && phrase.pronoun === 'هما') return [...found, ...beside(owned, clause, found)]
    if (found.length > 0) return gender && !isCrowd(owned, found) ? found.slice(0, 1) : found
  }
  return nobody
}

/** «أكد له خلال لقائهما»: whom a subject met or spoke to, where two are meant. */
function beside({ referents }: Owned, clause: RawClause, [met]: readonly string[]): readonly string[] {
  const kind = met?.slice(0, met.indexOf(':'))
  const near = [clause.object, ...clause.complements.map(({ phrase }) => phrase)]
  for (const other of near) {
    const found = other?.mention ? referents.ofMention(other.mention).filter(id => id !== met) : []
    if (found.length === 1 && found[0]?.startsWith(`${kind}:`)) return found
  }
  const told = clause.complements.some(({ phrase, pronoun }) => phrase === null && pronoun !== '')
  const above = told && clause.parent?.subject ? referents.all(clause.parent.subject) : []
  return above.filter(id => id !== met && id.startsWith(`${kind}:`)).slice(0, 1)
}

/** «شكره لمصر على وقوفها»: nobody else agrees. */
function nearest(owned: Owned): readonly string[] {
  const { referents, seats, gender } = owned
  if (gender !== 'f') return nobody
  for (const other of before(owned)) {
    if (other.gender !== 'f' || !owning.has(other.mention?.type ?? '')) continue
    // «قال لوكالة فرانس برس إن مواقعها»: whom one talks to has nothing of what is talked of
    const seated = seats.of(other)
    if (
      other.mention?.type === 'organization' &&
      seated?.preposition === 'ل' &&
      seated.clause?.verb.scope === 'speech'
    )
      continue
    const found = referents.entities(other)
    if (found.length > 0) return found
  }
  return nobody
}

/** «قال المتحدث باسم الحركة إن مواقعها»: the body for which the subject speaks. */
function spokenFor({ referents, seat, gender }: Owned): readonly string[] {
  if (gender !== 'f') return nobody
  for (let at = seat?.clause ?? null; at; at = at.parent) {
    const person =
      at.subject?.mention?.type === 'person' ? referents.ofMention(at.subject.mention)[0] : undefined
    const body = person && referents.represented(person)
    if (body && body !== person) return [body]
  }
  return nobody
}

/** Where whoever a pronoun means stands, likeliest first. */
const sources: readonly ((owned: Owned) => readonly string[])[] = [
  thanked,
  guest,
  blamed,
  charged,
  judged,
  accused,
  pair,
  subject,
  nearest,
  spokenFor,
]

/** Whom the pronoun on a phrase means: mostly the subject of its clause, unless the phrase is that subject. */
export function ownersOf(
  referents: Referents,
  seats: Seats,
  phrases: readonly Phrase[],
  phrase: Phrase,
): readonly string[] {
  const top = seats.top(phrase)
  const gender = phrase.pronoun === 'ها' ? 'f' : phrase.pronoun === 'ه' ? 'm' : null
  const owned: Owned = { referents, seats, phrases, phrase, top, seat: seats.of(top), gender }
  for (const source of sources) {
    const found = source(owned)
    if (found.length > 0) return found
  }
  return nobody
}
