import type { Clause, Modality, Participant } from '../../../model/clause.ts'
import type { Mention, Recognized, Resolved } from '../../../model/document.ts'
import type { FrameTable } from '../../frame-table.ts'
import type { DateAt } from '../dates/dates.ts'
import { sectorOf } from '../lexicon/sectors.ts'
import type { Scan } from '../recognize/scan.ts'
import type { SentenceReading } from './builder.ts'
import { asks, deeds, denial, obliges, repeated } from './implied-acts.ts'
import type { Complement, Phrase } from './phrase.ts'
import type { Memory } from './pronouns.ts'
import type { RawClause } from './raw-clause.ts'
import { Referents } from './referents.ts'
import { type Standing, Standings } from './standing.ts'
import { actsIn } from './told-acts.ts'

const media = /^(?:news-agency|newspaper|television|radio|news-site)$/

/** The nouns that a phrase is as well as its head, by compounds and by "of". */
function governedBy(phrase: Phrase): readonly string[] {
  if (phrase.others.length + phrase.adjectives.length + phrase.complements.length === 0) return phrase.others
  const nouns = [...phrase.others]
  for (const word of phrase.adjectives) nouns.push(`${word} ${phrase.head}`)
  addOf(phrase, nouns, 0)
  return nouns
}

/** Nouns that say how many of something there are: "a wave of strikes". */
const collective = new Set(
  'wave series string spate flurry number volley batch set slew raft couple handful dozen dozens hundreds thousands'.split(
    ' ',
  ),
)

/** The sort of what a phrase counts. */
const collectedSort = (phrase: Phrase): string =>
  collective.has(phrase.head)
    ? (phrase.complements.find(({ preposition }) => preposition === 'of')?.phrase.sort ?? '')
    : ''

/** Adds the heads of what a phrase is of: "thousands of containers of shells". */
function addOf(phrase: Phrase, nouns: string[], depth: number): void {
  if (depth > 2) return
  for (const { preposition, phrase: inner } of phrase.complements)
    if (preposition === 'of') {
      if (inner.head !== '') nouns.push(inner.head)
      addOf(inner, nouns, depth + 1)
    }
}

/** Words that a mention of a country ends with, and frames ask for: "Algerian diplomats", "Iran's side". */
const ofCountries = new Map([
  ['diplomats', 'diplomat'],
  ['side', 'side'],
])

/** Offices held abroad. */
const envoy = new Set(['ambassador', 'ambassadors', 'envoy', 'envoys', 'consul', 'diplomat', 'diplomats'])

type Oblique = Clause['obliques'][number]

/** Turns the reading of one sentence into clauses that frames can be laid on. */
export class Interpreter {
  readonly #scan: Scan
  readonly #sentence: number
  readonly #reading: SentenceReading
  readonly #frames: FrameTable
  readonly #memory: Memory
  readonly #document: Recognized & Resolved
  readonly #dates: readonly DateAt[]
  readonly #referents: Referents
  readonly #standings: Standings
  readonly #outer: readonly string[]
  readonly #made = new Map<Phrase, Participant>()

  constructor(
    scan: Scan,
    document: Recognized & Resolved,
    sentence: number,
    reading: SentenceReading,
    frames: FrameTable,
    memory: Memory,
    dates: readonly DateAt[],
  ) {
    this.#scan = scan
    this.#sentence = sentence
    this.#reading = reading
    this.#frames = frames
    this.#memory = memory
    this.#document = document
    this.#dates = dates
    this.#referents = new Referents(
      document,
      scan.knowledge.gazetteer,
      frames,
      reading.seats,
      memory,
      reading.clauses,
    )
    this.#standings = new Standings(frames, clause => this.#speakersOf(clause))
    this.#outer = [
      ...reading.attributed.flatMap(phrase => this.#issuers(phrase)),
      ...reading.clauses
        .filter(clause => clause.link === 'attribution')
        .flatMap(clause => this.#speakersOf(clause)),
    ]
  }

  clauses(): Clause[] {
    const result: Clause[] = []
    for (const raw of this.#reading.clauses) {
      const clause = this.#verb(raw)
      if (clause) result.push(clause)
    }
    const verbs = [...result]
    for (const raw of this.#reading.clauses) result.push(...this.#implied(raw, verbs))
    const done = new Set<Phrase>()
    for (const phrase of this.#reading.phrases)
      for (const part of [phrase, ...phrase.conjuncts])
        if (part.backers && part.backers.length > 0) result.push(this.#backing(part, part.backers))
    for (const phrase of this.#reading.phrases) {
      if (phrase.mention || phrase.pronoun !== '') continue
      const lemma = phrase.lemmas.find(l => this.#frames.nounStates(l))
      if (lemma === undefined || done.has(phrase)) continue
      // "a general strike against the government" is no raid
      if (lemma === 'strike' && phrase.sort === 'protest') continue
      // "concluded a partnership with": what the verb says
      const owner = this.#reading.seats.get(phrase)
      if (
        lemma === 'partnership' &&
        owner?.role === 'object' &&
        owner.clause?.group.lemmas.some(l => /^(?:sign|conclude|ink|seal)$/.test(l))
      )
        continue
      done.add(phrase)
      result.push(this.#noun(phrase, lemma))
    }
    return result
  }

  /** Keeps who acted and spoke for the pronouns of the next sentences. */
  remember(): void {
    const said: { id: string; gender: 'm' | 'f' | null }[] = []
    for (const clause of this.#reading.clauses) {
      if (!clause.subject || clause.link === 'relative' || clause.link === 'participle') continue
      const ids = this.#referents.all(clause.subject)
      if (ids.length > 1) this.#memory.several = ids
      for (const id of ids.length === 1 ? ids : [])
        said.push({
          id,
          gender:
            clause.subject.mention?.gender ?? this.#scan.knowledge.gazetteer.world.get(id)?.gender ?? null,
        })
    }
    this.#rememberActs()
    // who speaks comes last: he is "he" in the next sentence
    const speakers = this.#reading.clauses.filter(
      clause =>
        clause.link === 'attribution' ||
        (clause.link === 'main' && clause.group.lemmas.some(lemma => this.#frames.isSpeech(lemma))),
    )
    const mains = this.#reading.clauses.filter(clause => clause.link === 'main')
    const last = speakers[speakers.length - 1] ?? mains[0]
    const foremost = last?.subject ? this.#referents.all(last.subject) : []
    if (foremost.length === 1) {
      const id = foremost[0] as string
      said.push({
        id,
        gender:
          last?.subject?.mention?.gender ?? this.#scan.knowledge.gazetteer.world.get(id)?.gender ?? null,
      })
    }
    this.#memory.subjects = [...this.#memory.subjects, ...said].slice(-12)
  }

  /** Keeps who did what later sentences may speak of again. */
  #rememberActs(): void {
    const { acts } = this.#memory
    acts.forget(this.#sentence)
    const laid = this.#reading.clauses.find(
      clause => clause.subject && !clause.group.passive && this.#standings.scopeOf(clause) === 'accusation',
    )
    const accusers = laid?.subject ? this.#referents.all(laid.subject) : []
    if (accusers.length > 0) acts.tell('accusation', accusers, this.#sentence)
    for (const clause of this.#reading.clauses) {
      if (!clause.subject || clause.group.passive || clause.negated || clause.group.modality !== 'fact')
        continue
      if (this.#standing(clause).modality !== 'fact') continue
      for (const { kind, ids } of actsIn(clause, this.#frames, phrase => this.#referents.all(phrase)))
        acts.tell(kind, ids, this.#sentence)
    }
  }

  // ---- participants -------------------------------------------------------------------------------------------

  #participants(phrase: Phrase | null): Participant[] {
    if (!phrase) return []
    const made = [this.#participant(phrase)]
    for (const conjunct of phrase.conjuncts) made.push(this.#participant(conjunct))
    return made
  }

  #participant(phrase: Phrase): Participant {
    const known = this.#made.get(phrase)
    if (known) return known
    const first =
      this.#scan.tokens[
        phrase.mention && phrase.modifiers.length === 0 && !phrase.possessor
          ? phrase.mention.from
          : phrase.from
      ]
    const last = this.#scan.tokens[phrase.to - 1]
    const group = phrase.mention === null && phrase.pronoun === '' ? this.#sector(phrase) : undefined
    const made: Participant = {
      start: first?.start ?? 0,
      end: last?.end ?? 0,
      entities: this.#referents.entities(phrase),
      doers: this.#referents.doers(phrase),
      sort: phrase.mention ? phrase.mention.type : phrase.sort || collectedSort(phrase),
      head:
        phrase.mention?.type === 'organization'
          ? this.#scan.key(phrase.mention.to - 1)
          : phrase.mention?.kind === 'title'
            ? this.#titleHead(phrase.mention)
            : phrase.mention?.type === 'country'
              ? (ofCountries.get(this.#scan.key(phrase.mention.to - 1)) ?? '')
              : phrase.head,
      governed: governedBy(phrase),
      ...(group ? { sector: group } : {}),
      whole: this.#wholeEnd(phrase),
    }
    this.#made.set(phrase, made)
    return made
  }

  /** The office that a title names: "its ambassador to Israel" → ambassador. */
  #titleHead(mention: Mention): string {
    for (let at = mention.from + 1; at < mention.to; at++)
      if (/^(?:to|of|in|for)$/.test(this.#scan.key(at))) return this.#scan.key(at - 1)
    return this.#scan.key(mention.to - 1)
  }

  /** "its ambassador to Israel": where an envoy serves. */
  #post(phrase: Phrase): Oblique[] {
    const { mention } = phrase
    if (mention?.type !== 'person') return []
    const participants = this.#document.mentions
      .filter(
        inner =>
          inner.embedded &&
          inner.type === 'country' &&
          inner.from > mention.from &&
          inner.to <= mention.to &&
          this.#scan.key(inner.from - 1) === 'to',
      )
      .map(inner => this.#modifier(inner))
    return participants.length > 0 ? [{ preposition: 'to', participants }] : []
  }

  /** "its envoys in Bamako": the country whose city it is, where envoys serve. */
  #seatOf(oblique: Oblique): Oblique {
    if (!/^(?:in|to|from)$/.test(oblique.preposition)) return oblique
    return {
      ...oblique,
      participants: oblique.participants.map(participant => ({
        ...participant,
        entities: participant.entities.map(id => {
          const iso = id.startsWith('place:') ? this.#scan.knowledge.gazetteer.world.get(id)?.iso : undefined
          return iso ? `country:${iso}` : id
        }),
      })),
    }
  }

  /** "a note to the Chinese embassy": the country it speaks for. */
  #missionOf(oblique: Oblique): Oblique {
    if (!/^(?:to|with|at)$/.test(oblique.preposition)) return oblique
    return {
      ...oblique,
      participants: oblique.participants.map(participant => {
        if (!/^(?:embassy|consulate)$/.test(participant.head)) return participant
        const country = this.#document.mentions.find(
          mention =>
            mention.embedded &&
            mention.type === 'country' &&
            mention.start >= participant.start &&
            mention.end <= participant.end,
        )
        return country ? { ...participant, entities: this.#referents.ofMention(country) } : participant
      }),
    }
  }

  #sector(phrase: Phrase): Participant['sector'] {
    const sector = sectorOf(phrase.head)
    if (sector !== 'UNK') return sector
    return this.#referents.isGroup(phrase) ? 'UNK' : undefined
  }

  /** The end of a phrase with the prepositional phrases that complete it. */
  #wholeEnd(phrase: Phrase, depth = 0): number {
    let end = this.#scan.tokens[phrase.to - 1]?.end ?? 0
    if (depth < 6)
      for (const complement of phrase.complements)
        end = Math.max(end, this.#wholeEnd(complement.phrase, depth + 1))
    return end
  }

  #oblique(complement: Complement): Oblique {
    const participants = this.#participants(complement.phrase)
    // whoever talks to an agency is asked, and discusses nothing with it
    const asked = /^(?:with|to)$/.test(complement.preposition)
    return {
      preposition: complement.preposition,
      participants: asked
        ? participants.filter(
            p => !p.entities.some(id => media.test(this.#scan.knowledge.gazetteer.world.get(id)?.kind ?? '')),
          )
        : participants,
    }
  }

  // ---- verbs --------------------------------------------------------------------------------------------------

  /** The verb that a frame states a relation for; "agree to" where an infinitive completes it. */
  #predicate(raw: RawClause): string | undefined {
    if (this.#ordersOut(raw)) return 'expel'
    for (const lemma of raw.group.lemmas) {
      const to = this.#frames
        .longer(lemma)
        .find(verb => verb.length === lemma.length + 3 && verb.endsWith(' to'))
      if (to && this.#frames.states(to) && this.#hasInfinitive(raw)) return to
      if (this.#frames.states(lemma)) return lemma
    }
    return undefined
  }

  /** "ordered the ambassador to leave", "gave 12 diplomats 48 hours to leave the country". */
  #ordersOut(raw: RawClause): boolean {
    if (!raw.group.lemmas.some(lemma => /^(?:order|instruct|tell to|ask|give)$/.test(lemma))) return false
    const sent = raw.group.passive ? raw.subject : raw.objects[0]
    if (!sent) return false
    // "told its citizens to leave": no expulsion
    if (sent.possessor !== null && sent.possessor.mention === null) return false
    const { mention } = sent
    const foreign = mention
      ? mention.type === 'person' || this.#participant(sent).head === 'diplomat' || mention.kind === 'title'
      : /^(?:envoy|prisoner)$/.test(sent.sort)
    return (
      foreign &&
      this.#reading.clauses.some(
        ({ parent, group, objects }) =>
          parent === raw &&
          group.tense === 'infinitive' &&
          (!raw.group.lemmas.includes('give') ||
            /^(?:hours?|days?|weeks?)$/.test(this.#scan.key(group.from - 1))) &&
          /^(?:leave|depart|quit|exit)$/.test(this.#scan.key(group.at)) &&
          objects.every(
            object =>
              /^(?:country|kingdom|territory|republic|capital|city)$/.test(object.head) ||
              object.mention?.type === 'country' ||
              object.mention?.type === 'place',
          ),
      )
    )
  }

  #hasInfinitive(raw: RawClause): boolean {
    for (const { parent, link, group } of this.#reading.clauses)
      if (parent === raw && link === 'complement' && group.tense === 'infinitive') return true
    return false
  }

  #verb(raw: RawClause): Clause | null {
    const lemma = this.#predicate(raw)
    if (!lemma) return null
    // "affirmed the UAE's solidarity": whose stance it is, not who speaks of it
    if (
      this.#frames.isLight(lemma) &&
      raw.objects.some(object => object.sort === 'stance' && this.#anothers(object, raw))
    )
      return null
    const standing = this.#standing(raw)
    const token = this.#scan.tokens[raw.group.at] as { start: number; end: number }
    const end = this.#scan.tokens[lemma.includes(' ') ? raw.group.to - 1 : raw.group.at]?.end ?? token.end
    const modality =
      standing.modality !== 'fact' ? standing.modality : this.#foretold(raw) ? 'future' : raw.group.modality
    const passive = raw.group.passive
    // who claims an act as his own says so himself
    const claim = this.#frames.ofVerb(lemma).some(frame => frame.scope === 'claim')
    const subject = this.#participants(raw.subject)
    const threat = this.#standings.scopeOf(raw) === 'threat' ? this.#undone(raw) : null
    const objects = [
      ...raw.objects,
      ...(threat && raw.objects.length === 0
        ? [
            ...threat.objects,
            ...threat.complements
              .filter(c => /^(?:on|against|with|to|at)$/.test(c.preposition))
              .map(c => c.phrase),
          ]
        : []),
    ].flatMap(object => this.#participants(object))
    for (const struck of this.#struck(raw))
      for (const participant of this.#participants(struck))
        objects.push({ ...participant, sort: 'actor', head: '' })
    const envoys = raw.objects.some(
      object =>
        object.sort === 'envoy' ||
        (object.mention?.kind === 'title' && envoy.has(this.#titleHead(object.mention))),
    )
    const notes = raw.objects.some(
      object =>
        object.others.includes('note verbale') ||
        /^(?:note|protest|demarche|complaint|note verbale)$/.test(object.head),
    )
    // "troops were withdrawn": they go themselves
    const goes =
      passive && lemma === 'withdraw' && !raw.complements.some(complement => complement.preposition === 'by')
    return {
      sentence: this.#sentence,
      predicate: lemma,
      form: 'verb',
      trigger: { start: token.start, end },
      voice: passive && !goes ? 'passive' : 'active',
      negated: standing.negated !== raw.negated,
      modality,
      subjects: passive && !goes ? [] : subject,
      objects: (passive && !goes ? [...subject, ...objects] : objects).map(participant =>
        lemma === 'summon' ? this.#sender(participant) : participant,
      ),
      obliques: [
        ...raw.complements
          .map(complement => this.#oblique(complement))
          .map(oblique => (notes ? this.#missionOf(oblique) : oblique))
          .map(oblique => (envoys ? this.#seatOf(oblique) : oblique)),
        ...(envoys ? raw.objects.flatMap(object => this.#post(object)) : []),
        ...(passive && raw.subject ? this.#nested(raw.subject) : []),
        ...raw.objects.flatMap(object => this.#nested(object)),
        ...this.#ofActs(raw),
        ...this.#demanded(raw),
        ...this.#otherSide(raw),
      ],
      speakers: claim ? [...new Set([...standing.speakers, ...this.#speakersOf(raw)])] : standing.speakers,
      ...this.#dateOf(raw, modality),
      certainty: raw.subject && raw.subject.pronoun === '' ? 0.9 : 0.7,
    }
  }

  /** "announced that Ottawa would contribute": what somebody said will be, told in the past. */
  #foretold(raw: RawClause): boolean {
    if (raw.group.modality !== 'possible' || this.#scan.key(raw.group.from) !== 'would') return false
    const { parent } = raw
    if (!parent || raw.link === 'adverbial' || this.#standings.scopeOf(parent) !== 'speech') return false
    return !this.#reading.clauses.some(clause => clause.opener === 'if' || clause.opener === 'unless')
  }

  #anothers(object: Phrase, raw: RawClause): boolean {
    if (object.possessor?.pronoun !== '' || !raw.subject) return false
    const own = this.#referents.all(raw.subject)
    return this.#referents.all(object.possessor).some(id => !own.includes(id))
  }

  /** The country of an ambassador who is named: summoning him is a complaint about it. */
  #sender(participant: Participant): Participant {
    const entities = participant.entities.map(id => {
      const office = this.#document.offices.get(id)?.find(o => o.role === 'ambassador')
      return office?.target.startsWith('country:') ? office.target : id
    })
    return { ...participant, entities }
  }

  /** "demanded that Beijing free the boat": the one who is to act stands in the slot `that`. */
  #demanded(raw: RawClause): Oblique[] {
    const inner = this.#reading.clauses.find(
      clause =>
        clause.parent === raw &&
        clause.link === 'complement' &&
        clause.opener === 'that' &&
        clause.governor === null,
    )
    const slot = this.#standings.scopeOf(raw) === 'demand' ? 'from' : 'that'
    return inner?.subject
      ? [{ preposition: slot, participants: this.#participants(inner.group.passive ? null : inner.subject) }]
      : []
  }

  /** "ambushed a Malian convoy, killing four": those who were struck. */
  #struck(raw: RawClause): readonly Phrase[] {
    const [object] = raw.objects
    if (raw.link !== 'participle' || !raw.parent || raw.parent.group.passive || !object) return []
    if (!raw.group.lemmas.some(lemma => /^(?:kill|wound|injure)$/.test(lemma))) return []
    const unnamed = object.pronoun === '#number' || (object.sort === 'force' && object.modifiers.length === 0)
    if (!unnamed || this.#referents.all(object).length > 0) return []
    return raw.parent.objects.filter(struck =>
      this.#referents.all(struck).some(id => /^(?:organization|country):/.test(id)),
    )
  }

  /** "accused Pakistan of breaking the ceasefire": the accuser was the other side of it. */
  #otherSide(raw: RawClause): Oblique[] {
    const { parent } = raw
    if (!parent?.subject || parent.group.passive || this.#standings.scopeOf(parent) !== 'accusation')
      return []
    if (!raw.group.lemmas.some(lemma => /^(?:violate|breach|break|flout)$/.test(lemma))) return []
    if (!raw.objects.some(object => object.sort === 'ceasefire')) return []
    if (raw.complements.some(({ preposition }) => preposition === 'with')) return []
    const participants = this.#participants(parent.subject).filter(({ entities }) =>
      entities.some(id => /^(?:country|organization):/.test(id)),
    )
    return participants.length > 0 ? [{ preposition: 'with', participants }] : []
  }

  /** "threatened to impose tariffs on Brazil": the act that is threatened, for whom it would hit. */
  #undone(raw: RawClause): RawClause | null {
    return (
      this.#reading.clauses.find(clause => clause.parent === raw && clause.group.tense === 'infinitive') ??
      null
    )
  }

  /** "claimed responsibility for the strikes on", "responded with strikes on": what completes the act is the verb's too. */
  #ofActs(raw: RawClause): Oblique[] {
    return raw.complements
      .filter(
        ({ preposition, phrase }) =>
          /^(?:to|of|for|with|over)$/.test(preposition) &&
          /^(?:attack|agreement|talks|sanctions|ceasefire)$/.test(phrase.sort),
      )
      .flatMap(complement => complement.phrase.complements)
      .filter(complement => complement.preposition !== 'of')
      .map(complement => this.#oblique(complement))
  }

  /** What completes a noun of the clause, or the noun it is of: "sanctions on Syria were lifted", "a round of talks with Britain". */
  #nested(phrase: Phrase): Oblique[] {
    if (phrase.mention || phrase.pronoun !== '') return []
    const inner = phrase.complements
      .filter(complement => complement.preposition === 'of' && complement.phrase.mention === null)
      .flatMap(complement => complement.phrase.complements)
    const seat = this.#reading.seats.get(phrase)
    // "took control of the town": the noun's own "of" is the verb's too
    const of = phrase.complements.filter(complement => complement.preposition === 'of')
    const own = seat?.role === 'object' ? [...of, ...inner] : [...phrase.complements, ...inner]
    return own.map(complement => this.#oblique(complement))
  }

  #standing(raw: RawClause): Standing {
    const standing = this.#standings.of(raw)
    if (raw.link === 'attribution' || this.#reading.attributed.length === 0 || standing.speakers.length > 0)
      return standing
    const attributed = this.#reading.attributed.flatMap(phrase => this.#issuers(phrase))
    return attributed.length === 0 ? standing : { ...standing, speakers: attributed }
  }

  /** The date said between a clause's verb and the next one, or before the first verb. */
  #dateOf(raw: RawClause | null, modality: Modality): { readonly date: NonNullable<Clause['date']> } | null {
    if (!raw || this.#dates.length === 0) return null
    let first = true
    let to = Number.POSITIVE_INFINITY
    for (const { group } of this.#reading.clauses)
      if (group.at < raw.group.at) first = false
      else if (group.at > raw.group.at && group.at < to) to = group.at
    const found = this.#dates.find(({ from }) => (first || from > raw.group.at) && from < to)
    if (!found) return null
    return { date: modality === 'fact' ? found.date : (found.coming ?? found.date) }
  }

  #speakersOf(clause: RawClause): readonly string[] {
    // "was accused by X of": not the one who was accused
    if (clause.group.passive)
      return clause.complements.filter(c => c.preposition === 'by').flatMap(c => this.#issuers(c.phrase))
    return clause.subject ? this.#issuers(clause.subject) : []
  }

  #issuers(phrase: Phrase): readonly string[] {
    const all = this.#referents.all(phrase)
    if (all.length > 0) return all
    // "a statement from the ministry", "Lavrov's office", "a ministry spokesman"
    const owner = this.#referents.owner(phrase)
    if (owner.length > 0 && phrase.mention === null && phrase.pronoun === '')
      return owner.filter(id => !id.startsWith('place:'))
    const from = phrase.complements.find(c => c.preposition === 'from' || c.preposition === 'by')
    return from ? this.#referents.all(from.phrase) : []
  }

  /** "the Iran-backed Houthis": who backs them, taken for granted. */
  #backing(phrase: Phrase, backers: readonly Phrase[]): Clause {
    const token = this.#scan.tokens[backers[0]?.from ?? phrase.from] as { start: number }
    return {
      sentence: this.#sentence,
      predicate: 'support',
      form: 'verb',
      trigger: { start: token.start, end: this.#scan.tokens[phrase.at - 1]?.end ?? token.start },
      voice: 'active',
      negated: false,
      modality: 'fact',
      subjects: backers.flatMap(backer => this.#participants(backer)),
      objects: [this.#participant(phrase)],
      obliques: [],
      speakers: [],
      certainty: 0.8,
    }
  }

  // ---- acts that other words imply ------------------------------------------------------------------------------

  /** The acts that a clause implies beside what its verb states. */
  #implied(raw: RawClause, verbs: readonly Clause[]): Clause[] {
    return [
      ...this.#called(raw),
      ...this.#atRequest(raw),
      ...repeated(raw, this.#scan, { now: verbs, before: this.#memory.told }).map(told =>
        this.#again(raw, told),
      ),
      ...this.#denied(raw, verbs),
    ]
  }

  #act(
    raw: RawClause,
    predicate: string,
    subjects: readonly Participant[],
    objects: readonly Participant[],
  ): Clause {
    const standing = this.#standing(raw)
    const { start, end } = this.#scan.tokens[raw.group.at] as { start: number; end: number }
    return {
      sentence: this.#sentence,
      predicate,
      form: 'verb',
      trigger: { start, end },
      voice: 'active',
      negated: false,
      modality: standing.modality,
      subjects,
      objects,
      obliques: [],
      speakers: standing.speakers,
      certainty: 0.8,
    }
  }

  /** "said that Kigali must withdraw its troops": whoever must is called on. */
  #called(raw: RawClause): Clause[] {
    const { parent, subject } = raw
    if (!parent || !subject || raw.link !== 'complement' || raw.group.passive || raw.governor) return []
    if (this.#standings.scopeOf(parent) !== 'speech' || parent.negated || !obliges(raw, this.#scan)) return []
    const speakers = this.#speakersOf(parent)
    const called = this.#participants(subject).filter(
      ({ entities }) =>
        entities.length > 0 && entities.every(id => !id.startsWith('place:') && !speakers.includes(id)),
    )
    if (called.length === 0 || !parent.subject || parent.group.passive) return []
    return [this.#act(parent, 'urge', this.#participants(parent.subject), called)]
  }

  /** "At X's request, Y sent troops", "visited at the invitation of X": X asks Y. */
  #atRequest(raw: RawClause): Clause[] {
    if (!raw.subject || raw.group.passive) return []
    const found: Clause[] = []
    for (const phrase of this.#reading.phrases) {
      const seat = this.#reading.seats.get(phrase)
      const whole = asks.get(seat?.preposition ?? '')
      const asked =
        whole ?? (seat?.preposition === 'at' && phrase.mention === null ? asks.get(phrase.head) : undefined)
      if (!asked || !seat) continue
      const host = seat.clause ?? this.#reading.clauses.find(clause => clause.link === 'main') ?? null
      if (host !== raw) continue
      const askers = whole ? this.#referents.all(phrase) : this.#referents.owner(phrase)
      const made = this.#made.get(phrase) ?? this.#participant(phrase)
      if (askers.length > 0)
        found.push(this.#act(raw, asked, [{ ...made, entities: askers }], this.#participants(raw.subject)))
    }
    return found
  }

  /** "The US followed suit", "as Gambia had done": an act told of another, done by the subject as well. */
  #again(raw: RawClause, told: Clause): Clause {
    const standing = this.#standing(raw)
    return {
      ...told,
      sentence: this.#sentence,
      trigger: this.#act(raw, '', [], []).trigger,
      negated: standing.negated !== raw.negated,
      modality: standing.modality !== 'fact' ? standing.modality : raw.group.modality,
      subjects: this.#participants(raw.subject),
      obliques: told.obliques.filter(({ preposition }) => preposition !== 'by'),
      speakers: standing.speakers,
      ...(told.voice === 'passive' ? { voice: 'active' as const } : {}),
    }
  }

  /** "denied the charge", "said its forces had done no such thing": what was told of the denier is not so. */
  #denied(raw: RawClause, verbs: readonly Clause[]): Clause[] {
    const kind = denial(raw, this.#scan, lemma => this.#frames.scope(lemma) === 'denial')
    if (!kind) return []
    const speaks = kind === 'undone' ? raw.parent : raw
    const deniers = speaks ? this.#speakersOf(speaks) : []
    const own = new Set([
      ...deniers,
      ...(raw.group.passive ? [] : raw.subject ? this.#referents.all(raw.subject) : []),
    ])
    const countries = new Set([...own].map(id => this.#referents.countryOf(id)))
    const isOwn = (id: string) => own.has(id) || countries.has(this.#referents.countryOf(id) ?? '')
    if (own.size === 0) return []
    const trigger = this.#act(raw, '', [], []).trigger
    const before = verbs.filter(clause => clause.trigger.start < trigger.start)
    return [...this.#memory.told, ...before]
      .filter(
        told =>
          told.modality === 'fact' &&
          !told.negated &&
          told.subjects.some(({ entities }) => entities.some(isOwn)) &&
          !told.speakers.some(isOwn) &&
          (kind === 'involvement' || told.speakers.length > 0) &&
          this.#isDeed(told),
      )
      .map(told => ({ ...told, sentence: this.#sentence, trigger, negated: true, speakers: deniers }))
  }

  /** Whether a clause tells a deed rather than words. */
  #isDeed({ predicate, form }: Clause): boolean {
    const frames = form === 'verb' ? this.#frames.ofVerb(predicate) : this.#frames.ofNoun(predicate)
    return frames.some(({ relation }) => relation !== null && deeds.has(relation))
  }

  // ---- nouns --------------------------------------------------------------------------------------------------

  #noun(phrase: Phrase, lemma: string): Clause {
    const frames = this.#frames.ofNoun(lemma)
    const genitive = frames.find(frame => frame.genitive)?.genitive ?? 'doer'
    const seat = this.#reading.seats.get(phrase)
    const owner = this.#ownerClause(phrase)
    const light =
      owner !== null && seat?.role === 'object' && owner.group.lemmas.some(l => this.#frames.isLight(l))
    const of = phrase.complements.filter(c => c.preposition === 'of')
    const ofAll = of.flatMap(c => this.#participants(c.phrase))
    const by = phrase.complements
      .filter(c => c.preposition === 'by')
      .flatMap(c => this.#participants(c.phrase))
    const possessor = phrase.possessor ? this.#participants(phrase.possessor) : []
    const modifiers = phrase.modifiers
      .filter(m => m.type !== 'person' && m.type !== 'event')
      .map(m => this.#modifier(m))
    let subjects: Participant[] = []
    let objects: Participant[] = []
    const told = phrase.doers.flatMap(doer => this.#participants(doer))
    const named = (list: readonly Participant[]) => list.some(p => p.entities.length > 0)
    if (genitive === 'victim') {
      if (of.length > 0) {
        objects = ofAll
        subjects = named(by) ? by : named(possessor) ? possessor : modifiers
      } else {
        objects = possessor
        subjects = named(by) ? by : modifiers
        if (objects.length === 0 && modifiers.length > 0 && named(by)) objects = modifiers
      }
    } else if (genitive === 'addressee') {
      objects = ofAll
      subjects = [...possessor, ...modifiers, ...by]
    } else if (genitive === 'party') {
      subjects = [...possessor, ...modifiers, ...ofAll.filter(p => p.entities.length > 0)]
    } else {
      subjects = named(by) ? by : named(possessor) ? possessor : modifiers
      if (
        !named(subjects) &&
        named(ofAll) &&
        ofAll.every(p => p.entities.every(id => !id.startsWith('place:')))
      )
        subjects = ofAll
      else objects = ofAll
    }
    if (!named(subjects) && named(told)) subjects = told
    if (!named(subjects)) subjects = this.#agentOf(phrase)
    if (!named(subjects) && owner && this.#standings.scopeOf(owner) === 'claim' && seat?.role === 'oblique')
      subjects = this.#participants(owner.subject)
    const passiveOwner = owner?.group.passive === true
    // "pressed Y to hold its fire in a call with Z": X calls
    const spoken =
      genitive === 'party' &&
      seat?.role === 'oblique' &&
      (seat.preposition === 'during' || (seat.preposition === 'in' && /(?:call|conversation)$/.test(lemma)))
    let caller = owner
    while (spoken && caller?.parent && caller.link === 'complement' && caller.group.tense !== 'finite')
      caller = caller.parent
    if (
      !named(subjects) &&
      owner &&
      !passiveOwner &&
      (light ||
        ((genitive === 'party' || phrase.sort === 'visit') &&
          seat?.role === 'oblique' &&
          seat.under === null &&
          /^(?:in|during|after|at|over|by|through|following|on|for|from)$/.test(seat.preposition)))
    )
      subjects = this.#participants(caller?.subject ?? owner.subject)
    // "assured Trump in a phone call": who speaks and who is spoken to
    if (!named(subjects) || genitive === 'party') {
      const alone =
        genitive === 'party' &&
        seat?.role === 'oblique' &&
        owner !== null &&
        !passiveOwner &&
        !phrase.complements.some(c => this.#frames.nounTakes(lemma, c.preposition) && c.preposition !== 'of')
      if (
        alone &&
        owner &&
        /^(?:call|conversation|phone call|meeting|talks)$/.test(lemma) &&
        subjects.length > 0 &&
        seat?.under === null
      )
        subjects = [
          ...subjects,
          ...owner.objects.flatMap(object => this.#participants(object)).filter(p => p.sort === 'person'),
        ]
    }
    objects = [...objects, ...this.#compounded(phrase)]
    const obliques: Oblique[] = [...phrase.complements.map(c => this.#oblique(c)), ...this.#nested(phrase)]
    if (light && owner)
      for (const complement of owner.complements)
        if (
          !phrase.complements.includes(complement) &&
          // "talks on a treaty": what they are to end in
          (this.#frames.nounTakes(lemma, complement.preposition) || complement.phrase.sort === 'agreement')
        )
          obliques.push(this.#oblique(complement))
    // "clashes erupted on Thursday between A and B"
    if (genitive === 'party' && seat?.role === 'subject' && owner && !passiveOwner)
      for (const complement of owner.complements)
        if (complement.preposition === 'between' && owner.objects.length === 0)
          obliques.push(this.#oblique(complement))
    // "the strikes that Russia carried out on Ukraine"
    for (const clause of this.#reading.clauses)
      if (clause.antecedent === phrase && !clause.group.lemmas.some(l => this.#frames.isStance(l)))
        for (const complement of clause.complements)
          if (this.#frames.nounTakes(lemma, complement.preposition)) obliques.push(this.#oblique(complement))
    const standing = this.#nounStanding(phrase, caller, spoken ? 'loose' : (seat?.role ?? 'loose'))
    const token = this.#scan.tokens[phrase.at] as { start: number; end: number }
    return {
      sentence: this.#sentence,
      predicate: lemma,
      form: 'noun',
      trigger: { start: token.start, end: token.end },
      voice: 'active',
      negated: standing.negated !== phrase.negated,
      modality: standing.modality,
      subjects,
      objects,
      obliques,
      speakers: standing.speakers,
      ...this.#dateOf(owner, standing.modality),
      certainty: 0.8,
    }
  }

  /** The nouns before a noun, as what it is of: "prisoner swap". */
  #compounded(phrase: Phrase): Participant[] {
    return phrase.adjectives.flatMap(word => {
      const entry = this.#scan.knowledge.lexicon.nouns.get(word)?.[0]
      return entry ? [{ start: 0, end: 0, entities: [], doers: [], sort: entry.sort, head: entry.lemma }] : []
    })
  }

  #modifier(mention: Phrase['modifiers'][number]): Participant {
    return {
      start: mention.start,
      end: mention.end,
      entities: this.#referents.ofMention(mention),
      doers: [],
      sort: mention.type,
      head: '',
    }
  }

  /** "the attack carried out by X": the agent of the passive that describes the noun. */
  #agentOf(phrase: Phrase): Participant[] {
    return this.#reading.clauses
      .filter(clause => clause.antecedent === phrase && clause.group.passive)
      .flatMap(clause =>
        clause.complements.filter(c => c.preposition === 'by').flatMap(c => this.#participants(c.phrase)),
      )
  }

  #ownerClause(phrase: Phrase): RawClause | null {
    return this.#reading.seats.get(phrase)?.clause ?? null
  }

  #nounStanding(phrase: Phrase, owner: RawClause | null, role: string): Standing {
    const planned = phrase.adjectives.some(word =>
      /^(?:planned|scheduled|upcoming|expected|future|forthcoming|possible|potential|proposed|prospective|imminent|looming|eventual|further|attempted|alleged|postponed|cancelled|canceled|stalled|hypothetical|coming)$/.test(
        word,
      ),
    )
    const under = this.#reading.seats.get(phrase)?.under ?? null
    const byNoun =
      under && under.mention === null
        ? under.lemmas.map(lemma => this.#frames.nounScope(lemma)).find(scope => scope !== null)
        : null
    const base: Standing = owner
      ? this.#standing(owner)
      : { speakers: this.#outer, modality: 'fact', negated: false }
    if (!owner)
      return {
        ...base,
        modality:
          planned || (byNoun && byNoun !== 'speech' && byNoun !== 'denial' && byNoun !== 'accusation')
            ? 'planned'
            : 'fact',
      }
    const scope = this.#standings.scopeOf(owner)
    const direct = role === 'object'
    const object =
      role === 'object' ||
      (role === 'oblique' &&
        under === null &&
        /^(?:of|for|against|on|to|about|in)$/.test(this.#reading.seats.get(phrase)?.preposition ?? ''))
    let { modality, negated, speakers } = base
    const inModality = owner.group.modality
    if (modality === 'fact' && inModality !== 'fact')
      modality = this.#frames.isLight(owner.group.lemmas[0] ?? '') || object ? inModality : 'fact'
    if (object && scope) {
      const effect: Partial<Record<string, Modality>> = {
        demand: 'called-for',
        threat: 'threatened',
        intent: 'planned',
        expectation: 'possible',
      }
      if (modality === 'fact') modality = effect[scope] ?? modality
      if (scope === 'denial' && !owner.group.lemmas.some(lemma => this.#frames.states(lemma)))
        negated = !negated
      if ((scope === 'speech' && direct) || scope === 'claim' || scope === 'denial' || scope === 'accusation')
        speakers = [...new Set([...speakers, ...this.#speakersOf(owner)])]
    }
    if (object && owner.negated && this.#frames.isLight(owner.group.lemmas[0] ?? '')) negated = !negated
    if (
      byNoun &&
      byNoun !== 'speech' &&
      byNoun !== 'denial' &&
      byNoun !== 'accusation' &&
      modality === 'fact'
    )
      modality = 'called-for'
    // "arrived for talks": still to come
    const purpose =
      role === 'oblique' &&
      under === null &&
      this.#reading.seats.get(phrase)?.preposition === 'for' &&
      /^(?:talks|visit)$/.test(phrase.sort)
    if ((planned || purpose) && modality === 'fact') modality = 'planned'
    return { speakers, modality, negated }
  }
}
