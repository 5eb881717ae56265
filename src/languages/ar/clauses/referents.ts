import type { Mention, Resolved } from '../../../model/document.ts'
import type { FrameTable } from '../frames/table.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { fold } from '../normalize.ts'
import { spelled } from '../word-test.ts'
import { Doers } from './doers.ts'
import { headIn } from './head-test.ts'
import { actorOf } from './memory.ts'
import { ownersOf } from './owners.ts'
import type { Phrase } from './phrase.ts'
import type { Seats } from './seats.ts'

const issuing = new Set(['ل', 'عن', 'من', 'باسم'])

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
const isCourt = headIn('محكمة')
const isEmbassy = headIn('سفارة')
const isFlag = headIn('علم')
/** Those whom a body sends: «بعثة من صندوق النقد». */
const isMission = headIn('بعثة وفد فريق')
const isSent = headIn(
  'مفاوضون مفاوضين مسؤولون مسؤولين دبلوماسيون دبلوماسيين ممثلون ممثلين مندوبون مندوبين مبعوثون مبعوثين وفد وفود',
)
const isLoyal = spelled(/^(?:موالي?|مؤيد|مقرب|داعم|مساند|حليف|معادي?|مناهض|معارض|مناوئ)(?:ة|ين|ون)?$/)
const nobody: readonly string[] = []

/** Says who phrases mean, and who did the acts that phrases name. */
export class Referents {
  readonly #resolved: Resolved
  readonly #seats: Seats
  readonly #bodies: Lexicon['bodyAdjectives']
  readonly #phrases: readonly Phrase[]
  readonly #known: ReadonlyMap<string, readonly string[]>
  readonly #doers: Doers
  /** the phrases whose pronouns are being looked into */
  readonly #asked: Phrase[] = []

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
    this.#known = known
    this.#phrases = phrases
    this.#doers = new Doers(this, frames, seats, bodies, known, phrases)
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
      // «بين بلديهما»: those of the two who act
      if (sort === 'government' && /[يا]هما$/.test(phrase.text)) return nobody
      if (sort === 'government' || isEmbassy(phrase)) {
        const country = owner.map(id => this.countryOf(id)).find(id => id !== null)
        return country ? [country] : []
      }
      return sort === 'force' || sort === 'group' || isLed(phrase)
        ? owner.flatMap(id => (id.startsWith('person:') ? this.#ledBy(id) : ofArms(id, sort)))
        : []
    }
    if (isCourt(phrase) && phrase.nisbas.length === 0) {
      const country = this.#courtOf(phrase, depth)
      if (country) return [country]
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
      // «السلطات في مالي»
      const there = phrase.complements.find(c => c.preposition === 'في' && c.at === phrase.to)?.phrase
      const [place] = there?.mention ? this.ofMention(there.mention) : nobody
      const country = place === undefined ? null : this.countryOf(place)
      if (country !== null) return [country]
      const iso = this.#resolved.home
      return iso ? [`country:${iso}`] : []
    }
    if (phrase.nisbas.length > 0 && sort !== 'settlement')
      // «الجانبان المصري والتركي»: one for each of the two
      return this.#ofNisbas(phrase, phrase.number === 1 ? 1 : 3)
    // «سفينة ترفع علم بنما»
    if (sort === 'vehicle' && phrase.describedBy !== null) {
      const flag = phrase.describedBy.find(({ object }) => object !== null && isFlag(object))?.object
      if (flag) return flag.genitive ? this.all(flag.genitive, depth + 1) : this.#ofNisbas(flag, 1)
    }
    if (phrase.complements.length === 0) return nobody
    const belonging = phrase.complements.find(
      c => c.preposition === 'ل' && (c.at === phrase.to || phrase.adjectives.length > 0),
    )
    // «فصائل موالية للجيش»: who is on somebody's side is not he
    if (belonging?.phrase && !phrase.definite && !phrase.adjectives.some(isLoyal)) {
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
    // «مفاوضون من روسيا وأوكرانيا»: those who speak for a country, by whence they are
    if (!within && isSent(phrase) && !phrase.definite) {
      const from = phrase.complements.find(c => c.preposition === 'من' && c.at === phrase.to)?.phrase
      return from?.mention ? this.all(from, depth + 1).filter(id => id.startsWith('country:')) : []
    }
    return within?.phrase && (sort === 'group' || sort === 'force' || isMission(phrase))
      ? this.entities(within.phrase, depth + 1)
      : []
  }

  /** «محكمة في موسكو», «محكمة جنايات القاهرة»: a court is that of the country of the city it sits in. */
  #courtOf(court: Phrase, depth: number): string | null {
    let last = court
    while (last.genitive) last = last.genitive
    const seat = last.mention
      ? last
      : court.complements.find(c => c.preposition === 'في' && c.phrase?.mention)?.phrase
    if (!seat?.mention || (court.definite && !court.genitive)) return null
    const [city = ''] = this.entities(seat, depth + 1)
    return city.startsWith('place:') ? this.countryOf(city) : null
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

  /**
   * Whom the pronoun on a phrase means. Nobody, where what it could mean has a pronoun that leans on it in turn:
   * «مجلس النواب، ومقره …».
   */
  owner(phrase: Phrase): readonly string[] {
    if (this.#asked.includes(phrase)) return nobody
    this.#asked.push(phrase)
    const found = ownersOf(this, this.#seats, this.#phrases, phrase)
    this.#asked.pop()
    return found.length > 0 ? found : this.#actorBefore(phrase)
  }

  /** «ندد ترامب بالحكم. وفرضت إدارته رسوما»: whose the subject of a main clause is whom the sentence before told of. */
  #actorBefore(phrase: Phrase): readonly string[] {
    if (!transparent.has(phrase.sort)) return nobody
    const seat = this.#seats.of(phrase)
    if (seat?.role !== 'subject' || seat.under || seat.clause?.link !== 'main') return nobody
    const gender = phrase.pronoun === 'ه' ? 'm' : phrase.pronoun === 'ها' ? 'f' : null
    const [actor] = (gender && this.#known.get(actorOf(gender))) ?? nobody
    return actor === undefined ? nobody : [actor]
  }

  /** The body that a person speaks for; whoever speaks for none is himself. */
  represented(id: string): string {
    const office = this.#resolved.offices.get(id)?.find(o => o.role === 'spokesperson' && !o.former)
    return office?.target ?? id
  }

  /** The actors of a phrase and of all its conjuncts. */
  all(phrase: Phrase, depth = 0): readonly string[] {
    if (phrase.conjuncts.length === 0) return this.entities(phrase, depth)
    const found = [...this.entities(phrase, depth)]
    for (const part of phrase.conjuncts) found.push(...this.entities(part, depth))
    return found
  }
}

/** «قالت وزارة الدفاع الروسية إن قواتها سيطرت»: the forces of a ministry are those of its country. */
const ofArms = (id: string, sort: string): string =>
  sort === 'force' && id.startsWith('ministry:') ? `country:${id.slice('ministry:'.length).slice(0, 2)}` : id
