import type { Mention, Resolved } from '../../../model/document.ts'
import type { FrameTable } from '../frames/table.ts'
import { fold } from '../normalize.ts'
import type { Word } from '../words.ts'
import { isTransitive, suffers } from './act-victims.ts'
import { subjectOf } from './inherited-roles.ts'
import { actOf, type Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { Seats } from './seats.ts'

const none: readonly RawClause[] = []

/** Sorts of heads that stand for the country or body they belong to. */
const transparent = new Set([
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
])

/** «وزر خرق الهدنة»: what is laid on somebody was done by nobody. */
const blames = new Set(['مسؤولية', 'تبعة', 'وزر', 'لوم', 'لائمة'])

/** Verbs whose subject made what is their object, though they ask for it as well. */
const proposals = new Set(['اقترح', 'قدم', 'طرح', 'عرض'])

/** Says who phrases mean, and who did the acts that phrases name. */
export class Referents {
  readonly #resolved: Resolved
  readonly #frames: FrameTable
  readonly #seats: Seats
  readonly #bodies: ReadonlyMap<string, string>
  /** who did the attacks the article has told of, by the noun they were called */
  readonly #known: ReadonlyMap<string, readonly string[]>
  readonly #phrases: readonly Phrase[]

  constructor(
    resolved: Resolved,
    frames: FrameTable,
    seats: Seats,
    bodies: ReadonlyMap<string, string>,
    known: ReadonlyMap<string, readonly string[]>,
    phrases: readonly Phrase[],
  ) {
    this.#known = known
    this.#phrases = phrases
    this.#bodies = bodies
    this.#resolved = resolved
    this.#frames = frames
    this.#seats = seats
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
    return this.#resolved.referents[mention.index] ?? []
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

  /** The actors that one phrase names, without its fellow conjuncts. */
  entities(phrase: Phrase, depth = 0): readonly string[] {
    if (phrase.mention) return this.ofMention(phrase.mention)
    if (depth > 4) return []
    const { sort } = phrase
    // «على حدود أوكرانيا», «على الحدود مع غيانا»
    if (phrase.head === 'حدود') {
      const beyond = phrase.genitive ?? phrase.complements.find(c => c.preposition === 'مع')?.phrase
      return beyond?.mention?.type === 'country' ? this.entities(beyond, depth + 1) : []
    }
    if (sort === 'statement') return this.issuer(phrase, depth)
    if (sort !== '' && !transparent.has(sort)) return []
    // «الأوروبيين»: the people of a body
    if (/(?:ين|ون)$/.test(phrase.text)) {
      const body = this.#bodies.get(fold(phrase.text.replace(/^[وبلف]?ال/, '').replace(/(?:ين|ون)$/, '')))
      if (body && this.#resolved.entities.has(body)) return [body]
    }
    // «بلاده», «حكومته», «قواتها», «مقاتليها»
    if (phrase.pronoun !== '') {
      const owner = this.owner(phrase)
      if (sort === 'government' || phrase.head === 'سفارة') {
        const country = owner.map(id => this.countryOf(id)).find(id => id !== null)
        return country ? [country] : []
      }
      return sort === 'force' || sort === 'group' ? owner.filter(id => !id.startsWith('person:')) : []
    }
    if (phrase.genitive) {
      const under = this.entities(phrase.genitive, depth + 1)
      if (sort === '' && !phrase.genitive.mention) return []
      if (sort === 'site' || sort === 'settlement')
        return under.filter(id => /^(?:place|organization):/.test(id))
      if (sort !== '' && under.length > 0) return under
    }
    if (sort === '') return []
    // «الحكومة», «السلطات» alone are those of the country in focus
    if (
      phrase.definite &&
      phrase.nisbas.length === 0 &&
      !phrase.genitive &&
      /^(?:حكومة|سلطة)$/.test(phrase.head)
    ) {
      const iso = this.#resolved.home
      return iso ? [`country:${iso}`] : []
    }
    if (phrase.nisbas.length > 0 && sort !== 'settlement')
      // «الجانبان المصري والتركي»: one for each of the two
      return phrase.nisbas.flatMap(nisba => this.ofMention(nisba)).slice(0, phrase.number === 1 ? 1 : 3)
    const belonging = phrase.complements.find(
      c => c.preposition === 'ل' && (c.at === phrase.to || phrase.adjectives.length > 0),
    )
    if (belonging?.phrase && !phrase.definite) {
      const owner = this.entities(belonging.phrase, depth + 1).filter(id =>
        /^(?:organization|country|ministry):/.test(id),
      )
      if (owner.length > 0) return owner.slice(0, 1)
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

  /** Who gave out a statement: «بيان لوزارة الخارجية», «بيان صادر عن البيت الأبيض». */
  issuer(phrase: Phrase, depth = 0): readonly string[] {
    if (phrase.genitive) return this.entities(phrase.genitive, depth + 1)
    for (const complement of phrase.complements)
      if (/^(?:ل|عن|من|باسم)$/.test(complement.preposition) && complement.phrase) {
        const found = this.entities(complement.phrase, depth + 1)
        if (found.length > 0) return found
      }
    return phrase.pronoun !== '' ? this.owner(phrase) : []
  }

  /** Whom the pronoun on a phrase means: the subject of its clause, unless the phrase is that subject. */
  owner(phrase: Phrase): readonly string[] {
    const top = this.top(phrase)
    const seat = this.#seats.of(top)
    const gender = phrase.pronoun === 'ها' ? 'f' : phrase.pronoun === 'ه' ? 'm' : null
    // «لقاء مايك بنس خلال زيارته»: the guest visits
    const guest =
      phrase.sort === 'visit' && phrase.from > (seat?.clause?.at ?? 0) ? seat?.clause?.object : null
    if (guest && guest !== top) {
      const found = [...this.all(guest), ...this.doers(guest)].filter(id => id.startsWith('person:'))
      if (found.length > 0) return found.slice(0, 1)
    }
    const judged = seat?.role === 'oblique' && /^(?:على|ل|من|إثر|بسبب)$/.test(seat.preposition)
    if (judged && seat.clause?.object && seat.clause.verb.judgesObject) {
      const { object } = seat.clause
      if (!gender || !object.gender || object.gender === gender) {
        const found = this.all(object)
        if (found.length > 0) return gender ? found.slice(0, 1) : found
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
        if (found.length > 0) return gender ? found.slice(0, 1) : found
      }
    }
    // «شكره لمصر على وقوفها»: nobody else agrees
    if (gender === 'f')
      for (const other of this.#before(phrase)) {
        if (
          other.from >= phrase.from ||
          other.gender !== 'f' ||
          !/^(?:country|organization|ministry)$/.test(other.mention?.type ?? '')
        )
          continue
        const found = this.entities(other)
        if (found.length > 0) return found
      }
    return []
  }

  private top(phrase: Phrase): Phrase {
    let at = phrase
    for (let seat = this.#seats.of(at); seat?.under; seat = this.#seats.of(at)) at = seat.under
    return at
  }

  /** The actors of a phrase and of all its conjuncts. */
  all(phrase: Phrase): readonly string[] {
    if (phrase.conjuncts.length === 0) return this.entities(phrase)
    const found = [...this.entities(phrase)]
    for (const part of phrase.conjuncts) found.push(...this.entities(part))
    return found
  }

  /** Those who did what a phrase names: by relative clause, genitive, pronoun, adjective or preposition. */
  doers(phrase: Phrase, depth = 0): readonly string[] {
    // «مخطط الحكم الذاتي الذي اقترحه المغرب»: who proposed a plan that has a name
    if (phrase.mention) return phrase.mention.type === 'treaty' ? this.relativeDoers(phrase) : []
    if (depth > 4 || blames.has(phrase.head)) return []
    const told = this.relativeDoers(phrase)
    if (told.length > 0) return told
    const { frames } = actOf(phrase, this.#frames)
    const victim = frames.length > 0 && frames.every(frame => frame.genitive === 'victim')
    if (phrase.sort === 'relation' || phrase.head === 'علاقة') return []
    if (phrase.genitive && !victim && !suffers(phrase, phrase.genitive)) {
      const genitive = this.all(phrase.genitive)
      if (genitive.length > 0) return genitive
      const deeper = this.doers(phrase.genitive, depth + 1)
      if (deeper.length > 0) return deeper
    }
    for (const complement of phrase.complements)
      if (
        (/^(?:من قبل|على يد|برصاص|بنيران|عن)$/.test(complement.preposition) ||
          // «لقصف من قوات الدعم السريع»
          (complement.preposition === 'من' && phrase.sort === 'attack' && !phrase.definite)) &&
        complement.phrase
      ) {
        const found = this.all(complement.phrase)
        if (found.length > 0) return found
      }
    // «الاتفاق بين السعودية وإيران»: both made it
    if (phrase.sort === 'agreement' || phrase.sort === 'ceasefire') {
      const sides = phrase.complements.find(complement => complement.preposition === 'بين')?.phrase
      const found = sides ? this.all(sides) : []
      if (found.length > 1) return found
    }
    // «لاحتجاز روسيا مواطنا فرنسيا»: doer and victim both bare
    if (
      victim &&
      /^(?:country|organization|ministry)$/.test(phrase.genitive?.mention?.type ?? '') &&
      phrase.genitive
    ) {
      const doer = this.entities(phrase.genitive)
      const behind = this.#phrases.find(other => other.from === phrase.to)
      if (behind && this.entities(behind).some(id => !doer.includes(id))) return doer
    }
    const onNisba =
      (victim && phrase.genitive !== null) || (isTransitive(phrase) && !phrase.genitive && !phrase.definite)
    // «غادر المنتخب الفرنسي»: who acts and is nothing that France does is not France
    const own = phrase.sort === '' && frames.length === 0 ? this.#seats.of(phrase) : undefined
    const actor = own?.role === 'subject' && own.under === null
    if (phrase.nisbas.length > 0 && phrase.sort !== 'talks' && !onNisba && !actor)
      return phrase.nisbas.flatMap(nisba => this.ofMention(nisba)).slice(0, 1)
    // «العقوبات الأوروبية», «القرار الأممي» where the body is named in the article
    for (const adjective of phrase.adjectives) {
      const body = this.#bodyOf(adjective)
      if (body !== null && this.#resolved.entities.has(body)) return [body]
    }
    if (phrase.pronoun !== '' && !victim) return this.owner(phrase)
    // «الموقف الشجاع للجانب الكيني»
    if (phrase.sort === 'act' && phrase.definite)
      for (const { preposition, phrase: whose } of phrase.complements)
        if (preposition === 'ل' && whose) return this.all(whose)
    // «التحول في الموقف الأمريكي»
    if (phrase.sort === '' && phrase.definite && phrase.head !== '')
      for (const { preposition, phrase: within } of phrase.complements)
        if (preposition === 'في' && within?.sort === 'act') return this.doers(within, depth + 1)
    const seat = this.#seats.of(phrase)
    const holder = seat?.clause
    // «الهجوم» that the article has told of before
    if (
      phrase.sort === 'attack' &&
      phrase.definite &&
      !phrase.genitive &&
      !phrase.complements.some(c => c.preposition === 'على')
    ) {
      const told = this.#known.get(phrase.head)
      if (told) return told
    }
    if (
      holder &&
      seat.role === 'object' &&
      (holder.verb.light || holder.verb.scope === 'claim') &&
      holder.subject
    )
      return this.all(holder.subject)
    return []
  }

  /** The body that an adjective means, asked once for each word. */
  #bodyOf(adjective: Word): string | null {
    if (adjective.body === undefined)
      adjective.body = this.#bodies.get(fold(adjective.text.replace(/^ال/, '').replace(/ة$/, ''))) ?? null
    return adjective.body
  }

  /** «الهجمات التي شنتها الولايات المتحدة وبريطانيا»: the subject of the clause that describes the act. */
  private relativeDoers(phrase: Phrase): readonly string[] {
    for (const clause of phrase.describedBy ?? none) {
      // «بما سماه الرد الذي اتخذته كاراكاس»
      if (/^(?:سمى|وصف|اعتبر)$/.test(clause.lemma)) {
        const named = [
          clause.secondObject,
          clause.object,
          ...clause.after,
          ...clause.complements.filter(c => c.preposition === 'ب').map(c => c.phrase),
        ].find(other => other !== null && other !== phrase && !other.mention)
        return named ? this.doers(named) : []
      }
      // «القصف الذي تعرض له المستشفى»: the subject suffers it
      if (/^(?:تعرض|عانى|واجه|تكبد)$/.test(clause.lemma)) return []
      // «وهو ما رفضته كينشاسا»: who rejects it is not who did it
      const stance = clause.verb.stance && clause.verb.scope !== 'claim' && !proposals.has(clause.lemma)
      if (clause.object === phrase && stance) {
        const object = /^(?:object|second)$/.test(this.#seats.of(phrase)?.role ?? '')
        const doer = phrase.head !== 'ما' ? null : object ? clause.subject : subjectOf(clause.parent)
        return doer ? this.all(doer) : []
      }
      if (clause.object === phrase) {
        const subject = clause.subject ?? subjectOf(clause.parent)
        const found = subject && subject !== phrase ? this.all(subject) : []
        if (found.length > 0) return found
      }
      // «الإعلان الذي صدر عن الرئيس»
      const from = clause.complements.find(c => c.preposition === 'عن' || c.preposition === 'من قبل')
      if (from?.phrase && /^(?:صدر|نتج)$/.test(clause.lemma)) return this.all(from.phrase)
    }
    return []
  }
}
