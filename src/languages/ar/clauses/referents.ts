import type { Mention, Resolved } from '../../../model/document.ts'
import type { RelationId } from '../../../model/ontology.ts'
import type { FrameTable } from '../frames/table.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { fold } from '../normalize.ts'
import { Doers } from './doers.ts'
import { headIn } from './head-test.ts'
import { endOf, type Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { Seats } from './seats.ts'

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
const issuing = new Set(['ل', 'عن', 'من', 'باسم'])
const owners = new Set(['country', 'organization', 'ministry'])

const blaming = new Set(['أخذ', 'عاب', 'نقم'])
/** What somebody is thanked or blamed for stands behind one of these. */
const grounds = new Set(['على', 'ل', 'من', 'إثر', 'بسبب'])

/** Sorts of heads that stand for the country or body they belong to. */
const transparent: ReadonlySet<string> = new Set([
  'government',
  'force',
  'vehicle',
  'group',
  'prisoner',
  'weapon',
  'property',
  'embassy',
  'site',
  'settlement',
  'institution',
  'operation',
  'membership',
])

/** Heads that with a person's pronoun mean the body that the person leads or speaks for. */
const isLed = headIn('جماعة حركة حزب تنظيم تحالف فصيل ميليشيا مليشيا جبهة تيار')

const isBorder = headIn('حدود')
const isRegime = headIn('حكومة سلطة')
const isEmbassy = headIn('سفارة')
const nobody: readonly string[] = []

/** Says who phrases mean, and who did the acts that phrases name. */
export class Referents {
  readonly #resolved: Resolved
  readonly #seats: Seats
  readonly #bodies: Lexicon['bodyAdjectives']
  readonly #phrases: readonly Phrase[]
  readonly #doers: Doers

  constructor(
    resolved: Resolved,
    frames: FrameTable,
    seats: Seats,
    bodies: Lexicon['bodyAdjectives'],
    known: ReadonlyMap<string, readonly string[]>,
    phrases: readonly Phrase[],
  ) {
    this.#resolved = resolved
    this.#seats = seats
    this.#bodies = bodies
    this.#phrases = phrases
    this.#doers = new Doers(this, frames, seats, bodies, known, phrases)
  }

  /** The phrases before one, nearest first, as far as a pronoun reaches. */
  *#before(phrase: Phrase): Generator<Phrase> {
    let seen = 0
    for (let i = this.#phrases.length - 1; i >= 0 && seen < 40; i--) {
      const other = this.#phrases[i] as Phrase
      if (other.from >= phrase.from) continue
      seen++
      yield other
    }
  }

  /** The entities a mention means. */
  ofMention(mention: Mention): readonly string[] {
    return this.#resolved.referents[mention.index] ?? nobody
  }

  /** Those who did what a phrase names. */
  doers(phrase: Phrase): readonly string[] {
    return this.#doers.of(phrase)
  }

  /** Whether the article names an entity. */
  isNamed(id: string): boolean {
    return this.#resolved.entities.has(id)
  }

  /** The country an entity belongs to. */
  countryOf(id: string): string | null {
    if (id.startsWith('country:')) return id
    const entity = this.#resolved.entities.get(id)
    const stated = this.#resolved.offices
      .get(id)
      ?.find(
        office =>
          /^(?:country|ministry):/.test(office.target) || /^organization:[A-Z]{2}-/.test(office.target),
      )
    const iso = stated ? stated.target.slice(stated.target.indexOf(':') + 1).slice(0, 2) : entity?.iso
    return iso ? `country:${iso}` : null
  }

  /** The body whose forces or followers somebody calls his: «جماعته», «قواته». */
  #ledBy(person: string): readonly string[] {
    const offices = this.#resolved.offices.get(person) ?? []
    const led = offices.find(
      ({ target, former, role }) => !former && role !== 'member' && target.startsWith('organization:'),
    )
    return led ? [led.target] : []
  }

  /** The actors that one phrase names, without its fellow conjuncts. */
  entities(phrase: Phrase, depth = 0): readonly string[] {
    if (phrase.mention) return this.ofMention(phrase.mention)
    if (depth > 4) return nobody
    const { sort } = phrase
    // «على حدود أوكرانيا», «على الحدود مع غيانا»
    if (isBorder(phrase)) {
      const beyond = phrase.genitive ?? phrase.complements.find(c => c.preposition === 'مع')?.phrase
      return beyond?.mention?.type === 'country' ? this.entities(beyond, depth + 1) : nobody
    }
    if (sort === 'statement') return this.issuer(phrase, depth)
    if (sort !== '' && !transparent.has(sort)) return nobody
    // «الأوروبيين»: the people of a body
    const body = this.#bodyOfPeople(phrase)
    if (body && this.isNamed(body)) return [body]
    // «بلاده», «حكومته», «قواتها», «مقاتليها»
    if (phrase.pronoun !== '') {
      const owner = this.owner(phrase)
      if (sort === 'government' || isEmbassy(phrase)) {
        const country = owner.map(id => this.countryOf(id)).find(id => id !== null)
        return country ? [country] : []
      }
      return sort === 'force' || sort === 'group' || isLed(phrase)
        ? owner.flatMap(id => (id.startsWith('person:') ? this.#ledBy(id) : id))
        : []
    }
    if (phrase.genitive) {
      const under = this.all(phrase.genitive, depth + 1)
      if (sort === '' && !phrase.genitive.mention) return nobody
      if (sort === 'site' || sort === 'settlement') {
        const named = under.filter(id => /^(?:place|organization):/.test(id))
        // «مخازن أسلحة لحزب الله»: whose they are stands behind what they hold
        if (named.length > 0 || sort === 'settlement' || phrase.genitive.mention) return named
      }
      if (sort !== '' && under.length > 0) return under
    }
    if (sort === '') return nobody
    // «الحكومة», «السلطات» alone are those of the country in focus
    if (phrase.definite && phrase.nisbas.length === 0 && !phrase.genitive && isRegime(phrase)) {
      const iso = this.#resolved.home
      return iso ? [`country:${iso}`] : []
    }
    if (phrase.nisbas.length > 0 && sort !== 'settlement')
      // «الجانبان المصري والتركي»: one for each of the two
      return this.#ofNisbas(phrase, phrase.number === 1 ? 1 : 3)
    if (phrase.complements.length === 0) return nobody
    const belonging = phrase.complements.find(
      c => c.preposition === 'ل' && (c.at === phrase.to || phrase.adjectives.length > 0),
    )
    if (belonging?.phrase && !phrase.definite) {
      const owner = this.all(belonging.phrase).filter(id => /^(?:organization|country|ministry):/.test(id))
      if (owner.length > 0) return sort === 'site' ? owner : owner.slice(0, 1)
    }
    if (sort === 'site' || sort === 'settlement') {
      const place = phrase.complements.find(c => c.preposition === 'في' || c.preposition === 'ب')
      return place?.phrase ? this.entities(place.phrase, depth + 1).filter(id => id.startsWith('place:')) : []
    }
    // «قيادي في حماس», «مسلحون من حركة الشباب»
    const within = phrase.complements.find(
      c =>
        (c.preposition === 'في' || (c.preposition === 'من' && !phrase.definite)) &&
        (c.phrase?.mention?.type === 'organization' || c.phrase?.sort === 'embassy'),
    )
    return within?.phrase && (sort === 'group' || sort === 'force')
      ? this.entities(within.phrase, depth + 1)
      : []
  }

  /** The body whose people a word in the plural means, as it is written: «الأوروبيين». */
  #bodyOfPeople({ text, word }: Phrase): string | null {
    if (word?.people !== undefined) return word.people
    const body = /(?:ين|ون)$/.test(text)
      ? (this.#bodies.get(fold(text.replace(/^[وبلف]?ال/, '').replace(/(?:ين|ون)$/, ''))) ?? null)
      : null
    if (word) word.people = body
    return body
  }

  /** The first so many countries of the adjectives of a phrase. */
  #ofNisbas({ nisbas }: Phrase, number: number): readonly string[] {
    const [first] = nisbas
    if (first && nisbas.length === 1) {
      const found = this.ofMention(first)
      return found.length > number ? found.slice(0, number) : found
    }
    return nisbas.flatMap(nisba => this.ofMention(nisba)).slice(0, number)
  }

  /** Who gave out a statement: «بيان لوزارة الخارجية», «بيان صادر عن البيت الأبيض». */
  issuer(phrase: Phrase, depth = 0): readonly string[] {
    if (phrase.genitive) return this.all(phrase.genitive, depth + 1)
    for (const complement of phrase.complements)
      if (complement.phrase && issuing.has(complement.preposition)) {
        const found = this.entities(complement.phrase, depth + 1)
        if (found.length > 0) return found
      }
    return phrase.pronoun !== '' ? this.owner(phrase) : nobody
  }

  /** Whom the pronoun on a phrase means: the subject of its clause, unless the phrase is that subject. */
  owner(phrase: Phrase): readonly string[] {
    const top = this.#top(phrase)
    const seat = this.#seats.of(top)
    const gender = phrase.pronoun === 'ها' ? 'f' : phrase.pronoun === 'ه' ? 'm' : null
    // «شكرها للولايات المتحدة على دعمها»: who is thanked did what he is thanked for
    const thanked = this.#seats.of(phrase)?.preposition === 'على' ? this.#thanked(phrase) : null
    if (thanked && (!gender || !thanked.gender || thanked.gender === gender)) {
      const found = this.all(thanked)
      if (found.length > 0) return found
    }
    // «لقاء مايك بنس خلال زيارته»: the guest visits
    const guest =
      phrase.sort === 'visit' && phrase.from > (seat?.clause?.at ?? 0) ? seat?.clause?.object : null
    if (guest && guest !== top) {
      const found = [...this.all(guest), ...this.doers(guest)].filter(id => id.startsWith('person:'))
      if (found.length > 0) return found.slice(0, 1)
    }
    // «أخذت كينشاسا على كيغالي تسليحها المتمردين»: who is blamed did it
    const blamed =
      seat?.role !== 'subject' && seat?.clause && blaming.has(seat.clause.lemma)
        ? seat.clause.complements.find(c => c.preposition === 'على')?.phrase
        : null
    if (blamed && (!gender || !blamed.gender || blamed.gender === gender)) {
      const found = this.all(blamed)
      if (found.length > 0) return found.slice(0, 1)
    }
    const charged = this.#charged(phrase, gender)
    if (charged.length > 0) return charged
    const judged = seat?.role === 'oblique' && grounds.has(seat.preposition)
    if (judged && seat.clause?.object && seat.clause.verb.judgesObject) {
      const { object } = seat.clause
      if (!gender || !object.gender || object.gender === gender) {
        const found = this.all(object)
        if (found.length > 0) return gender ? found.slice(0, 1) : found
      }
    }
    // «امتنانها لتركيا ومصر لمساندتهما وحدة بلادها»: the two named right before
    if (phrase.pronoun === 'هما') {
      for (const other of this.#before(phrase)) {
        if (!other.mention || other.conjuncts.length !== 1) continue
        const found = this.all(other)
        if (found.length === 2) return found
      }
    }
    for (let clause = seat?.clause ?? null; clause; clause = clause.parent) {
      // «سوريا، التي كانت سلطاتها …»
      const described = clause.link === 'relative' ? clause.antecedent : null
      if (
        described?.mention &&
        described !== top &&
        (!gender || !described.gender || described.gender === gender)
      ) {
        const found = this.all(described)
        if (found.length > 0) return found.slice(0, 1)
      }
      const subject = clause.subject
      if (subject && subject !== top && (!gender || !subject.gender || subject.gender === gender)) {
        const found = this.all(subject)
        if (found.length === 1 && phrase.pronoun === 'هما') return [...found, ...this.#beside(clause, found)]
        if (found.length > 0) return gender ? found.slice(0, 1) : found
      }
    }
    // «شكره لمصر على وقوفها»: nobody else agrees
    if (gender === 'f')
      for (const other of this.#before(phrase)) {
        if (other.from >= phrase.from || other.gender !== 'f' || !owners.has(other.mention?.type ?? ''))
          continue
        // «قال لوكالة فرانس برس إن مواقعها»: whom one talks to has nothing of what is talked of
        const seated = this.#seats.of(other)
        if (
          other.mention?.type === 'organization' &&
          seated?.preposition === 'ل' &&
          seated.clause?.verb.scope === 'speech'
        )
          continue
        const found = this.entities(other)
        if (found.length > 0) return found
      }
    return gender === 'f' && seat?.clause ? this.#spokenFor(seat.clause) : []
  }

  /** «أكد له خلال لقائهما»: whom a subject met or spoke to, where two are meant. */
  #beside(clause: RawClause, [subject]: readonly string[]): readonly string[] {
    const kind = subject?.slice(0, subject.indexOf(':'))
    const near = [clause.object, ...clause.complements.map(({ phrase }) => phrase)]
    for (const other of near) {
      const found = other?.mention ? this.ofMention(other.mention).filter(id => id !== subject) : []
      if (found.length === 1 && found[0]?.startsWith(`${kind}:`)) return found
    }
    const told = clause.complements.some(({ phrase, pronoun }) => phrase === null && pronoun !== '')
    const above = told && clause.parent?.subject ? this.all(clause.parent.subject) : []
    return above.filter(id => id !== subject && id.startsWith(`${kind}:`)).slice(0, 1)
  }

  /** «قال المتحدث باسم الحركة إن مواقعها»: the body for which the subject speaks. */
  #spokenFor(clause: RawClause): readonly string[] {
    for (let at: RawClause | null = clause; at; at = at.parent) {
      const person =
        at.subject?.mention?.type === 'person' ? this.ofMention(at.subject.mention)[0] : undefined
      const body = person && this.represented(person)
      if (body && body !== person) return [body]
    }
    return []
  }

  /** The body that a person speaks for; whoever speaks for none is himself. */
  represented(id: string): string {
    const office = this.#resolved.offices.get(id)?.find(o => o.role === 'spokesperson' && !o.former)
    return office?.target ?? id
  }

  /** «فرضت عقوبات على إيران بسبب دعمها», «قطع علاقاته مع إسرائيل ردا على هجماتها»: to whom something is done for his acts. */
  #charged(act: Phrase, gender: 'm' | 'f' | null): readonly string[] {
    const seat = this.#seats.of(act)
    const clause = seat?.clause
    if (!clause || clause.passive || seat.role !== 'oblique' || !reasons.has(seat.preposition)) return nobody
    if (gender === null || !pressures.some(relation => clause.verb.relations.has(relation))) return nobody
    let nearest: Phrase | null = null
    for (const other of this.#before(act)) {
      if (other.from <= clause.at) break
      if (!other.mention || !owners.has(other.mention.type) || other === clause.subject) continue
      if (other.gender && other.gender !== gender) continue
      nearest = other
      break
    }
    const top = nearest ? this.#seats.topOf(nearest) : undefined
    return nearest && top?.clause === clause && top.role !== 'subject' ? this.all(nearest) : nobody
  }

  /** Whom the stance is for that is taken on an act: «شكرها للولايات المتحدة على دعمها». */
  #thanked(act: Phrase): Phrase | null {
    for (const other of this.#before(act)) {
      const to = thanks.has(other.head) ? other.complements.find(c => c.preposition === 'ل')?.phrase : null
      if (to && act.from - endOf(to) <= 1) return to
    }
    return null
  }

  #top(phrase: Phrase): Phrase {
    let at = phrase
    for (let seat = this.#seats.of(at); seat?.under; seat = this.#seats.of(at)) at = seat.under
    return at
  }

  /** The actors of a phrase and of all its conjuncts. */
  all(phrase: Phrase, depth = 0): readonly string[] {
    if (phrase.conjuncts.length === 0) return this.entities(phrase, depth)
    const found = [...this.entities(phrase, depth)]
    for (const part of phrase.conjuncts) found.push(...this.entities(part, depth))
    return found
  }
}
