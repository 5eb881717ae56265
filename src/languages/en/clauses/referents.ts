import { composedId, type Gazetteer } from '../../../gazetteer/gazetteer.ts'
import type { Mention, Recognized, Resolved } from '../../../model/document.ts'
import type { FrameTable } from '../../frame-table.ts'
import { bodyNouns } from '../lexicon/body-words.ts'
import { agentsOf, passiveAgentsOf } from './agents.ts'
import { deeds } from './implied-acts.ts'
import { isPeople, type Phrase, people } from './phrase.ts'
import { type Memory, Pronouns } from './pronouns.ts'
import type { RawClause } from './raw-clause.ts'
import { isAccusation } from './told-acts.ts'

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

function singularAndPlural(nouns: string): ReadonlySet<string> {
  return new Set(nouns.split(' ').flatMap(noun => [noun, `${noun}s`]))
}

/** Those who act for the body they are of: "supporters of Hezbollah". */
const members = singularAndPlural(
  'supporter agent officer guerrilla member fighter militant follower troop force soldier activist gunman gunmen',
)

const parts = singularAndPlural(
  'street outskirt suburb centre center border coast airport port edge vicinity area region part rest island south north east west',
)

/** Others than the country they are of: "Iran's allies". */
const beside = new Set(['ally', 'neighbor', 'neighbour'])

/** Words before a nationality that tell of people who act for themselves. */
const crowd = /^(?:armed|masked|ethnic|angry|young|drunken)$/

const factions = new Set('group movement faction militia gang cartel network'.split(' '))

const currency = singularAndPlural(
  'dollar euro pound yen yuan rupee ruble rouble riyal dirham dinar lira won shekel rial percent percentage',
)

const none: readonly string[] = []

/** Whether what a verb may state are deeds rather than words. */
function mostlyDeeds(relations: ReadonlySet<string>): boolean {
  let told = 0
  for (const relation of relations) if (deeds.has(relation)) told++
  // "send" states much else
  return relations.has('aided') || (told > 0 && told * 2 >= relations.size)
}

/** Says which entities the phrases of a sentence mean. */
export class Referents {
  readonly #document: Recognized & Resolved
  readonly #sentence: number
  readonly #gazetteer: Gazetteer
  readonly #frames: FrameTable
  readonly #pronouns: Pronouns
  readonly #memory: Memory
  readonly #clauses: readonly RawClause[]

  constructor(
    document: Recognized & Resolved,
    sentence: number,
    gazetteer: Gazetteer,
    frames: FrameTable,
    memory: Memory,
    clauses: readonly RawClause[],
  ) {
    this.#document = document
    this.#sentence = sentence
    this.#gazetteer = gazetteer
    this.#frames = frames
    this.#pronouns = new Pronouns(gazetteer, memory, clauses, {
      entities: phrase => this.entities(phrase, 1),
      all: phrase => this.all(phrase),
      modifiers: phrase => phrase.modifiers.flatMap(modifier => this.ofMention(modifier)),
      owner: phrase => this.owner(phrase),
      heldBy: person => document.offices.get(person)?.find(({ former }) => !former),
      isSpeech: ({ group }) => group.lemmas.some(lemma => frames.isSpeech(lemma)),
      isDeed: ({ group }) => group.lemmas.some(lemma => mostlyDeeds(frames.verb(lemma).relations)),
    })
    this.#memory = memory
    this.#clauses = clauses
  }

  ofMention(mention: Mention): readonly string[] {
    const ids = this.#document.referents[mention.index] ?? []
    if (mention.reference.by !== 'both' || mention.reference.of !== 'party' || ids.length !== 2) return ids
    // "X, who spoke with Y and Z, asked both sides": none of the three
    if (this.#peopleBefore(mention) > 2) return []
    // a body and a person are no pair
    if (ids[0]?.startsWith('person:') !== ids[1]?.startsWith('person:')) return []
    // two sides whose ministers were named are their countries
    const countries = ids.map(id => (id.startsWith('person:') ? this.countryOf(id) : null))
    return countries[0] && countries[1] && countries[0] !== countries[1] ? (countries as string[]) : ids
  }

  /** How many people the sentence names before a mention. */
  #peopleBefore({ sentence, from }: Mention): number {
    const people = this.#document.mentions.filter(
      other => other.sentence === sentence && other.from < from && other.type === 'person' && !other.embedded,
    )
    return new Set(people.flatMap(other => this.#document.referents[other.index] ?? [])).size
  }

  /** The countries that the sentence names before a phrase. */
  #countriesBefore({ from }: Phrase): readonly string[] {
    const named = new Set<string>()
    for (const mention of this.#document.mentions)
      if (mention.sentence === this.#sentence && mention.from < from && mention.type === 'country')
        for (const id of this.ofMention(mention)) named.add(id)
    return [...named]
  }

  /** The country of an entity. */
  countryOf(id: string): string | null {
    if (id.startsWith('country:')) return id
    const iso = this.#document.entities.get(id)?.iso ?? this.#gazetteer.isoOf(id) ?? composedId(id)?.iso
    if (iso) return `country:${iso}`
    const office = this.#document.offices
      .get(id)
      ?.find(o => o.target.startsWith('country:') || o.target.startsWith('ministry:'))
    return office ? `country:${office.target.slice(office.target.indexOf(':') + 1).slice(0, 2)}` : null
  }

  /** The entities a phrase names, without those joined to it. */
  entities(phrase: Phrase, depth = 0): readonly string[] {
    if (phrase.entities) return phrase.entities
    // whoever is asked about while it is being found out names nobody
    phrase.entities = none
    phrase.entities = depth > 8 ? none : this.#find(phrase, depth)
    return phrase.entities
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
    // "armed Serbs": people, and no country
    if (phrase.mention?.kind === 'adjective' && phrase.adjectives.some(word => crowd.test(word))) return none
    if (phrase.mention) return this.ofMention(phrase.mention)
    if (phrase.pronoun !== '') return this.#pronouns.meant(phrase)
    if (phrase.sort === 'site' || phrase.sort === 'settlement') return this.#placesOf(phrase, depth)
    // "a court in Istanbul": of the country of its city
    if (phrase.head === 'court' && !phrase.definite && phrase.modifiers.length === 0) {
      const beside = phrase.seat?.clause?.complements.filter(({ at }) => at === phrase.to) ?? []
      const seat = [...phrase.complements, ...beside].find(({ preposition }) => preposition === 'in')?.phrase
      const country = seat?.mention ? this.countryOf(this.entities(seat, depth + 1)[0] ?? '') : null
      return country ? [country] : none
    }
    // "the UGTT labour federation", "the Popular Force party"
    const body = phrase.modifiers[phrase.modifiers.length - 1]
    if (body?.type === 'organization' && bodyNouns.has(phrase.head)) return this.ofMention(body)
    // "the streets of Lima"
    if (phrase.complements.length > 0 && parts.has(phrase.head)) {
      const of = phrase.complements.find(complement => complement.preposition === 'of')
      const place = of ? this.all(of.phrase).filter(id => id.startsWith('place:')) : []
      if (place.length > 0) return place
    }
    if (phrase.complements.length > 0 && members.has(phrase.head)) {
      const of = phrase.complements.find(complement => /^(?:of|from)$/.test(complement.preposition))
      const whole = of ? this.all(of.phrase).filter(id => id.startsWith('organization:')) : []
      if (whole.length > 0) return whole
    }
    // "rallied to X's side"
    if (phrase.head === 'side' && phrase.possessor?.mention) return this.all(phrase.possessor)
    // "the country's invasion": of the only one that was named before
    if (
      phrase.head === 'country' &&
      phrase.definite &&
      phrase.modifiers.length + phrase.complements.length + phrase.adjectives.length === 0 &&
      phrase.possessor === null &&
      phrase.seat === undefined
    ) {
      const named = this.#countriesBefore(phrase)
      if (named.length === 1) return named
    }
    return standsForCountry.has(phrase.sort) && !beside.has(phrase.head)
      ? this.#ownerStates(phrase, depth)
      : none
  }

  /** Where a site or settlement is, or what it is called by. */
  #placesOf(phrase: Phrase, depth: number): readonly string[] {
    // "the Abqaiq processing plant", "two Saudi oil facilities"
    const place = phrase.modifiers
      .filter(modifier => modifier.type === 'place')
      .flatMap(modifier => this.ofMention(modifier))
    if (place.length > 0) return place
    // "a refinery in Russia's Samara region": what it stands in may be a phrase of its own
    const located = phrase.complements
      .filter(({ preposition }) => /^(?:in|at|near|of)$/.test(preposition))
      .flatMap(({ preposition, phrase: other }) =>
        this.entities(other, depth + 1).filter(
          id =>
            id.startsWith('place:') ||
            (preposition === 'in' && phrase.sort === 'site' && other.mention?.type === 'country'),
        ),
      )
    // "a plant and a depot in Ugandan border districts"
    if (located.length === 0 && phrase.sort === 'site')
      for (const { complements } of [phrase, ...phrase.conjuncts])
        for (const { preposition, phrase: region } of complements)
          if (preposition === 'in' && region.sort === 'settlement' && region.mention === null)
            located.push(
              ...region.modifiers.filter(({ type }) => type === 'country').flatMap(m => this.ofMention(m)),
            )
    if (located.length > 0) return located
    return phrase.sort === 'site'
      ? phrase.modifiers
          .filter(modifier => modifier.type === 'country')
          .flatMap(modifier => this.ofMention(modifier))
      : []
  }

  /** The countries and bodies of those whom a phrase is of, for which it stands: "Israeli forces". */
  #ownerStates(phrase: Phrase, depth: number): readonly string[] {
    const owner = this.owner(phrase, depth)
    if (phrase.sort === 'property' || phrase.sort === 'weapon') return none
    const states = new Set<string>()
    for (const id of owner) {
      const state = id.startsWith('organization:') ? id : this.countryOf(id)
      if (state !== null) states.add(state)
    }
    return [...states]
  }

  /** The entities of some phrases and of all that are joined to them. */
  #allOf(phrases: readonly Phrase[]): readonly string[] {
    if (phrases.length === 0) return none
    return phrases.length === 1 ? this.all(phrases[0] as Phrase) : phrases.flatMap(phrase => this.all(phrase))
  }

  /** Those whom possessor, adjectives and "of" name: "Israel's …", "Iranian …", "… of Hamas". */
  owner(phrase: Phrase, depth = 0): readonly string[] {
    if (phrase.possessor === null && phrase.modifiers.length + phrase.complements.length === 0) return none
    const ids: string[] = []
    if (phrase.possessor)
      ids.push(...[phrase.possessor, ...phrase.possessor.conjuncts].flatMap(p => this.entities(p, depth + 1)))
    for (const modifier of phrase.modifiers)
      if (modifier.type !== 'place' && modifier.type !== 'event') ids.push(...this.ofMention(modifier))
    // "the country's invasion of Kenya": whose it is, it is not Kenya's
    if (ids.length === 0 && phrase.possessor === null) {
      const of =
        phrase.complements.find(complement => complement.preposition === 'of') ??
        // "the interim government in Chad"
        (phrase.head === 'government'
          ? phrase.complements.find(
              ({ preposition, phrase: seat }) => preposition === 'in' && seat.mention?.type === 'country',
            )
          : undefined) ??
        // "militants from Hamas", "officials from Kenya"
        (members.has(phrase.head) || isPeople(phrase)
          ? phrase.complements.find(
              ({ preposition, phrase: whole }) =>
                preposition === 'from' &&
                whole.mention?.type === (members.has(phrase.head) ? 'organization' : 'country'),
            )
          : undefined)
      if (of?.phrase.mention) ids.push(...this.all(of.phrase))
    }
    return ids.length < 2 ? ids : [...new Set(ids)]
  }

  /** Those who did what a phrase names: the owner of the act, its "by", the subject of its relative clause. */
  doers(phrase: Phrase): readonly string[] {
    if (phrase.actors) return phrase.actors
    phrase.actors = none
    phrase.actors = this.#findDoers(phrase)
    return phrase.actors
  }

  #findDoers(phrase: Phrase): readonly string[] {
    if (phrase.mention || phrase.pronoun !== '' || currency.has(phrase.head)) return none
    const told = this.#allOf(phrase.doers).filter(id => !id.startsWith('place:'))
    const by = this.#allOf(agentsOf(phrase))
    if (by.length > 0) return by
    // "four Thai hostages taken by X" are Thai
    const passive = phrase.sort === 'prisoner' ? none : this.#allOf(passiveAgentsOf(phrase, this.#clauses))
    if (passive.length > 0) return passive
    if (told.length > 0) return [...new Set(told)]
    const act = phrase.acts[0]
    // "the talks between A and B": both
    const between = phrase.complements.find(c => c.preposition === 'between')
    if (between && act !== undefined && this.#frames.ofNoun(act).some(frame => frame.genitive === 'party'))
      return this.all(between.phrase)
    const from = phrase.complements.find(c => c.preposition === 'from')
    // "Kenyan diplomats from the mission": of their country first
    const national = phrase.modifiers.some(({ type }) => type === 'country')
    if (
      from &&
      isPeople(phrase) &&
      (from.phrase.mention?.type === 'country' || (from.phrase.mention?.type === 'organization' && !national))
    )
      return this.all(from.phrase)
    const victim =
      phrase.sort === 'harm' || (act !== undefined && this.#frames.ofNoun(act)[0]?.genitive === 'victim')
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
      act === undefined &&
      phrase.possessor === null &&
      phrase.modifiers.length === 0 &&
      !isAccusation(phrase.head)
    ) {
      return none
    }
    const owner = this.owner(phrase).filter(id => !id.startsWith('place:'))
    // "X accused Y of it, a charge that Y dismissed": X's
    if (owner.length === 0 && !phrase.definite && isAccusation(phrase.head)) {
      const laid = this.#clauses.findLast(
        ({ group, link, subject }) =>
          group.at < phrase.from &&
          link !== 'relative' &&
          subject !== null &&
          group.lemmas.some(lemma => /^(?:speech|accusation|claim)$/.test(this.#frames.scope(lemma) ?? '')),
      )
      if (laid?.subject && !laid.group.passive) return this.all(laid.subject)
    }
    // "A and B signed … . C welcomed the accord", "A struck … . B condemned the raid"
    const again = owner.length === 0 ? this.#memory.acts.doersOf(phrase) : []
    if (again.length > 0) return again
    // "the Palestinian militant group": not its country
    if (
      factions.has(phrase.head) &&
      phrase.possessor === null &&
      owner.every(id => id.startsWith('country:'))
    )
      return []
    // "Annan's widow", "their allies", "the country's ambassadors": nobody's act
    if (beside.has(phrase.head) || (isPeople(phrase) && phrase.possessor?.head === 'country')) return []
    if (people.has(phrase.sort) && owner.every(id => id.startsWith('person:'))) return []
    if (owner.length > 0) return owner
    if (from && /^(?:stance|act|statement|demand)$/.test(phrase.sort)) return this.all(from.phrase)
    return []
  }

  /** Whether a phrase is a group without a name. */
  isGroup(phrase: Phrase): boolean {
    return phrase.mention === null && phrase.pronoun === '' && groups.has(phrase.sort)
  }
}
