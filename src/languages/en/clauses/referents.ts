import type { Gazetteer } from '../../../gazetteer/gazetteer.ts'
import type { Mention, Resolved } from '../../../model/document.ts'
import type { FrameTable } from '../../frame-table.ts'
import { bodyNouns } from '../lexicon/body-words.ts'
import type { Seat } from './builder.ts'
import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import { isAccusation, type ToldActs } from './told-acts.ts'

/** Who was spoken of before, for the pronouns of later clauses. */
export interface Memory {
  /** persons, bodies and countries named as subjects or speakers, latest last */
  subjects: { readonly id: string; readonly gender: 'm' | 'f' | null }[]
  /** the members of the last subject that was more than one */
  several: readonly string[]
  /** who did what a later noun may speak of again */
  readonly acts: ToldActs
}

/** Sorts whose head is the country it belongs to: "the Syrian government", "UAE aircraft". */
const standsForCountry = new Set(['government', 'vehicle', 'force', 'embassy', 'weapon', 'property'])
const groups = new Set([
  'group',
  'force',
  'vehicle',
  'prisoner',
  'person',
  'people',
  'government',
  'official',
])

/** Those who act for the body they are of: "supporters of Hezbollah". */
const members =
  /^(?:supporter|agent|officer|guerrilla|member|fighter|militant|follower|troop|force|soldier|activist|gunman|gunmen)s?$/

const parts =
  /^(?:street|outskirt|suburb|centre|center|border|coast|airport|port|edge|vicinity|area|region|part|rest|island|south|north|east|west)s?$/

const currency =
  /^(?:dollars?|euros?|pounds?|yen|yuan|rupees?|rubles?|roubles?|riyals?|dirhams?|dinars?|liras?|won|shekels?|rials?|percent|percentage)$/

/** Says which entities the phrases of a sentence mean. */
export class Referents {
  readonly #document: Resolved
  readonly #gazetteer: Gazetteer
  readonly #frames: FrameTable
  readonly #seats: ReadonlyMap<Phrase, Seat>
  readonly #memory: Memory
  readonly #known = new Map<Phrase, readonly string[]>()
  readonly #knownDoers = new Map<Phrase, readonly string[]>()
  readonly #clauses: readonly RawClause[]

  constructor(
    document: Resolved,
    gazetteer: Gazetteer,
    frames: FrameTable,
    seats: ReadonlyMap<Phrase, Seat>,
    memory: Memory,
    clauses: readonly RawClause[],
  ) {
    this.#document = document
    this.#gazetteer = gazetteer
    this.#frames = frames
    this.#seats = seats
    this.#memory = memory
    this.#clauses = clauses
  }

  ofMention(mention: Mention): readonly string[] {
    const ids = this.#document.referents[mention.index] ?? []
    if (mention.reference.by !== 'both' || mention.reference.of !== 'party' || ids.length !== 2) return ids
    // a body and a person are no pair
    if (ids[0]?.startsWith('person:') !== ids[1]?.startsWith('person:')) return []
    // two sides whose ministers were named are their countries
    const countries = ids.map(id => (id.startsWith('person:') ? this.countryOf(id) : null))
    return countries[0] && countries[1] && countries[0] !== countries[1] ? (countries as string[]) : ids
  }

  /** The country of an entity. */
  countryOf(id: string): string | null {
    if (id.startsWith('country:')) return id
    const entity = this.#document.entities.get(id)
    const iso =
      entity?.iso ??
      this.#gazetteer.world.get(id)?.iso ??
      /^(?:ministry|organization):([A-Z]{2})-/.exec(id)?.[1]
    if (iso) return `country:${iso}`
    const office = this.#document.offices
      .get(id)
      ?.find(o => o.target.startsWith('country:') || o.target.startsWith('ministry:'))
    return office ? `country:${office.target.slice(office.target.indexOf(':') + 1).slice(0, 2)}` : null
  }

  /** The entities a phrase names, without those joined to it. */
  entities(phrase: Phrase, depth = 0): readonly string[] {
    const known = this.#known.get(phrase)
    if (known) return known
    this.#known.set(phrase, [])
    const found = depth > 8 ? [] : this.#find(phrase, depth)
    this.#known.set(phrase, found)
    return found
  }

  /** The entities of a phrase and of all that are joined to it. */
  all(phrase: Phrase): readonly string[] {
    const own = this.entities(phrase)
    if (phrase.conjuncts.length === 0) return own.length < 2 ? own : [...new Set(own)]
    const found = new Set(own)
    for (const conjunct of phrase.conjuncts) for (const id of this.entities(conjunct)) found.add(id)
    return [...found]
  }

  #find(phrase: Phrase, depth: number): readonly string[] {
    if (phrase.mention) return this.ofMention(phrase.mention)
    if (phrase.pronoun !== '') return this.#pronoun(phrase)
    if (phrase.sort === 'site' || phrase.sort === 'settlement') {
      // "the Abqaiq processing plant", "two Saudi oil facilities"
      const place = phrase.modifiers
        .filter(modifier => modifier.type === 'place')
        .flatMap(modifier => this.ofMention(modifier))
      if (place.length > 0) return place
      const located = phrase.complements
        .filter(
          ({ preposition, phrase: other }) =>
            /^(?:in|at|near|of)$/.test(preposition) &&
            (other.mention?.type === 'place' ||
              (preposition === 'in' && phrase.sort === 'site' && other.mention?.type === 'country')),
        )
        .flatMap(complement => this.entities(complement.phrase, depth + 1))
      if (located.length > 0) return located
      return phrase.sort === 'site'
        ? phrase.modifiers
            .filter(modifier => modifier.type === 'country')
            .flatMap(modifier => this.ofMention(modifier))
        : []
    }
    // "the UGTT labour federation", "the Popular Force party"
    const body = phrase.modifiers[phrase.modifiers.length - 1]
    if (body?.type === 'organization' && bodyNouns.has(phrase.head)) return this.ofMention(body)
    // "the streets of Lima"
    if (parts.test(phrase.head)) {
      const of = phrase.complements.find(complement => complement.preposition === 'of')
      const place = of ? this.all(of.phrase).filter(id => id.startsWith('place:')) : []
      if (place.length > 0) return place
    }
    if (members.test(phrase.head)) {
      const of = phrase.complements.find(complement => /^(?:of|from)$/.test(complement.preposition))
      const whole = of ? this.all(of.phrase).filter(id => id.startsWith('organization:')) : []
      if (whole.length > 0) return whole
    }
    if (standsForCountry.has(phrase.sort)) {
      const owner = this.owner(phrase, depth)
      const countries = owner
        .map(id => (id.startsWith('organization:') ? id : this.countryOf(id)))
        .filter(id => id !== null)
      if (phrase.sort === 'government' || phrase.sort === 'embassy') return [...new Set(countries)]
      if (phrase.sort === 'property' || phrase.sort === 'weapon') return []
      return [
        ...new Set(
          owner.filter(id => id.startsWith('country:') || id.startsWith('organization:')).length > 0
            ? owner
                .map(id => (id.startsWith('organization:') ? id : (this.countryOf(id) as string)))
                .filter(Boolean)
            : countries,
        ),
      ]
    }
    return []
  }

  /** Those whom possessor, adjectives and "of" name: "Israel's …", "Iranian …", "… of Hamas". */
  owner(phrase: Phrase, depth = 0): readonly string[] {
    const ids: string[] = []
    if (phrase.possessor)
      ids.push(...[phrase.possessor, ...phrase.possessor.conjuncts].flatMap(p => this.entities(p, depth + 1)))
    for (const modifier of phrase.modifiers)
      if (modifier.type !== 'place' && modifier.type !== 'event') ids.push(...this.ofMention(modifier))
    if (ids.length === 0) {
      const of =
        phrase.complements.find(complement => complement.preposition === 'of') ??
        // "militants from Hamas"
        (members.test(phrase.head)
          ? phrase.complements.find(
              ({ preposition, phrase: whole }) =>
                preposition === 'from' && whole.mention?.type === 'organization',
            )
          : undefined)
      if (of?.phrase.mention) ids.push(...this.all(of.phrase))
    }
    return [...new Set(ids)]
  }

  /** Those who did what a phrase names: the owner of the act, its "by", the subject of its relative clause. */
  doers(phrase: Phrase): readonly string[] {
    const known = this.#knownDoers.get(phrase)
    if (known) return known
    this.#knownDoers.set(phrase, [])
    const found = this.#findDoers(phrase)
    this.#knownDoers.set(phrase, found)
    return found
  }

  #findDoers(phrase: Phrase): readonly string[] {
    if (phrase.mention) {
      return []
    }
    if (phrase.pronoun !== '' || currency.test(phrase.head)) return []
    const told = phrase.doers.flatMap(doer => this.all(doer)).filter(id => !id.startsWith('place:'))
    const by = phrase.complements.filter(c => c.preposition === 'by').flatMap(c => this.all(c.phrase))
    if (by.length > 0) return by
    const passive = this.#clauses
      .filter(clause => clause.antecedent === phrase && clause.group.passive)
      .flatMap(clause =>
        clause.complements.filter(c => c.preposition === 'by').flatMap(c => this.all(c.phrase)),
      )
    if (passive.length > 0) return passive
    if (told.length > 0) return [...new Set(told)]
    const frames = phrase.lemmas.flatMap(lemma => this.#frames.ofNoun(lemma))
    const from = phrase.complements.find(c => c.preposition === 'from')
    if (
      from &&
      /^(?:group|person|prisoner|people|official|envoy)$/.test(phrase.sort) &&
      /^(?:country|organization)$/.test(from.phrase.mention?.type ?? '')
    )
      return this.all(from.phrase)
    const victim = frames[0]?.genitive === 'victim' || phrase.sort === 'harm'
    if (victim) {
      const of = phrase.complements.some(c => c.preposition === 'of')
      const own = phrase.possessor && of ? this.all(phrase.possessor) : []
      return own.length > 0
        ? own
        : phrase.modifiers
            .filter(m => m.kind === 'adjective' || m.type === 'organization')
            .flatMap(m => this.ofMention(m))
    }
    if (
      phrase.sort === '' &&
      !isAccusation(phrase.head) &&
      frames.length === 0 &&
      phrase.possessor === null &&
      phrase.modifiers.length === 0
    ) {
      return []
    }
    const owner = this.owner(phrase).filter(id => !id.startsWith('place:'))
    // "A and B signed … . C welcomed the accord", "A struck … . B condemned the raid"
    const again = owner.length === 0 ? this.#memory.acts.doersOf(phrase) : []
    if (again.length > 0) return again
    // "Annan's widow" is nobody's act
    if (
      /^(?:group|person|prisoner|people|official|envoy)$/.test(phrase.sort) &&
      owner.every(id => id.startsWith('person:'))
    )
      return []
    if (owner.length > 0) return owner
    if (from && /^(?:stance|act|statement|demand)$/.test(phrase.sort)) return this.all(from.phrase)
    return []
  }

  #pronoun(phrase: Phrase): readonly string[] {
    const { pronoun } = phrase
    const seat = this.#seats.get(phrase)
    if (pronoun === '#number') {
      // "three of its fighters"
      const of = phrase.complements.find(complement => complement.preposition === 'of')
      if (of && of.phrase.pronoun === '') return this.entities(of.phrase, 1)
      // "and the two agreed"
      return phrase.head === 'two' && phrase.definite && phrase.to - phrase.from === 2
        ? this.#pair(phrase, seat)
        : []
    }
    if (pronoun === 'both') return this.#pair(phrase, seat)
    const before = this.#antecedents(phrase, seat)
    if (pronoun === 'he' || pronoun === 'him' || pronoun === 'his') return this.#person(before, 'f')
    if (pronoun === 'she' || pronoun === 'her') return this.#person(before, 'm')
    if (pronoun === 'it' || pronoun === 'its') {
      const found = before.find(
        c => c.ids.length === 1 && /^(?:country|organization|ministry):/.test(c.ids[0] as string),
      )
      return found ? found.ids : []
    }
    // "the Rapid Support Forces said they had taken": a body whose name is plural
    if (pronoun === 'they' || pronoun === 'their' || pronoun === 'them') {
      const host = seat?.clause?.parent?.subject
      const own = host?.mention && host.conjuncts.length === 0 ? this.all(host) : []
      if (own.length === 1 && own[0]?.startsWith('organization:') && this.#isMany(own[0])) return own
    }
    if (pronoun === 'neither' || pronoun === 'they' || pronoun === 'them' || pronoun === 'their') {
      const found =
        before.find(c => c.ids.length > 1) ??
        (pronoun === 'their'
          ? before.find(c => c.ids.length === 1 && c.ids[0]?.startsWith('organization:'))
          : undefined)
      return found ? found.ids : []
    }
    return []
  }

  /** The two whom the clauses before named together, or the last two. */
  #pair(phrase: Phrase, seat: Seat | undefined): readonly string[] {
    for (const clause of [...this.#clauses].reverse()) {
      if (clause.group.at >= phrase.from || clause === seat?.clause) continue
      const sides = clause.subject ? this.all(clause.subject) : []
      const others = [
        ...clause.objects,
        ...clause.complements.filter(c => c.preposition === 'with').map(c => c.phrase),
      ].flatMap(part => (part.from < phrase.from ? this.all(part) : []))
      // "denounced A and B and warned both": not who warns
      if (seat?.role === 'object' && others.length === 2) return others
      if (seat?.role !== 'object' && sides.length === 2) return sides
      if (seat?.role !== 'object' && sides.length === 1 && others.length === 1) return [...sides, ...others]
    }
    return this.#memory.several.length === 2 ? this.#memory.several : []
  }

  /** Whether a body is called by a plural: "the Houthis", "the Taliban". */
  #isMany(id: string): boolean {
    const label = this.#gazetteer.world.get(id)
    return (
      label?.kind === 'armed-group' ||
      /(?:forces|brigades|rebels|guards|troops|houthis|taliban|fighters|militants)$/.test(id)
    )
  }

  #person(before: readonly Candidate[], not: 'm' | 'f'): readonly string[] {
    const found = before.find(c => c.ids.length === 1 && c.ids[0]?.startsWith('person:') && c.gender !== not)
    return found ? found.ids : []
  }

  /** What a pronoun may mean, likeliest first: subjects before it in its sentence, then those of sentences before. */
  #antecedents(phrase: Phrase, seat: Seat | undefined): Candidate[] {
    const found: Candidate[] = []
    const own = seat?.clause ?? null
    const possessive = /^(?:his|her|its|their)$/.test(phrase.pronoun)
    const others = seat?.role === 'object' && own?.subject && /^(?:it|them|him)$/.test(phrase.pronoun)
    const actors = others && own?.subject ? this.all(own.subject) : []
    const push = (subject: Phrase | null) => {
      if (!subject || subject === phrase || (subject.pronoun !== '' && subject.from >= phrase.from)) return
      if (subject.from >= phrase.from) return
      const ids = this.all(subject)
      // "broke with Kenya, accusing it": nobody acts on himself
      if (others && ids.length > 0 && ids.every(id => actors.includes(id))) return
      if (ids.length > 0)
        found.push({ ids, gender: subject.mention?.gender ?? this.#genderOf(ids[0] as string) })
    }
    if (own && (possessive || seat?.role !== 'subject')) push(possessive ? own.subject : null)
    for (let clause = own?.parent ?? null; clause; clause = clause.parent) push(clause.subject)
    for (let i = this.#clauses.length - 1; i >= 0; i--) {
      const clause = this.#clauses[i] as RawClause
      if (clause.group.at < phrase.from && clause !== own) {
        push(clause.subject)
        if (/^(?:it|its|them)$/.test(phrase.pronoun)) for (const object of clause.objects) push(object)
        if (others && phrase.pronoun === 'it')
          for (const { preposition, phrase: other } of clause.complements)
            if (/^(?:with|from|against|to)$/.test(preposition)) push(other)
      }
    }
    if (own && possessive) for (const object of own.objects) push(object)
    // "visited it": what an object points to stands near
    if (/^(?:it|them)$/.test(phrase.pronoun) && seat?.role !== 'subject') return found
    for (let i = this.#memory.subjects.length - 1; i >= 0; i--) {
      const { id, gender } = this.#memory.subjects[i] as Memory['subjects'][number]
      found.push({ ids: [id], gender })
    }
    if (this.#memory.several.length > 1) {
      const at = found.findIndex(c => c.ids.length === 1)
      found.splice(at < 0 ? found.length : at + 3, 0, { ids: this.#memory.several, gender: null })
    }
    return found
  }

  #genderOf(id: string): 'm' | 'f' | null {
    return this.#gazetteer.world.get(id)?.gender ?? null
  }

  /** Whether a phrase is a group without a name. */
  isGroup(phrase: Phrase): boolean {
    return phrase.mention === null && phrase.pronoun === '' && groups.has(phrase.sort)
  }
}

interface Candidate {
  readonly ids: readonly string[]
  readonly gender: 'm' | 'f' | null
}
