import type { Clause, Modality, Participant } from '../../../model/clause.ts'
import type { Mention, Recognized, Resolved, Segmented } from '../../../model/document.ts'
import { comingDay } from '../dates/coming.ts'
import { type DateAt, datesIn } from '../dates/dates.ts'
import type { FrameTable } from '../frames/table.ts'
import type { Knowledge } from '../knowledge.ts'
import { sectorOf } from '../lexicon/sectors.ts'
import { Scan } from '../recognize/scan.ts'
import type { Complement, Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import { readSentence, type SentenceReading } from './reader.ts'
import { Referents, type Seat } from './referents.ts'
import { assignRoles, pronounReferent, subjectOf } from './roles.ts'
import { type Standing, Standings } from './standing.ts'

/** All clauses of a document, verbs and nominalizations, with their arguments resolved. */
export function readClauses(
  document: Segmented & Recognized & Resolved,
  knowledge: Knowledge,
  frames: FrameTable,
): Clause[] {
  const scan = new Scan(document.article.text, document.tokens, knowledge)
  const bySentence = new Map<number, Mention[]>()
  for (const mention of document.mentions) {
    if (mention.embedded) continue
    const meant = document.referents[mention.index] ?? []
    if (meant.length === 0 && mention.reference.by !== 'office') continue
    const list = bySentence.get(mention.sentence)
    if (list) list.push(mention)
    else bySentence.set(mention.sentence, [mention])
  }
  const clauses: Clause[] = []
  const memory: Memory = { attackers: new Map(), phrases: [] }
  for (const sentence of document.sentences) {
    if (sentence.kind === 'dateline' || sentence.kind === 'boilerplate') continue
    const mentions = bySentence.get(sentence.index)
    if (!mentions) continue
    const reading = readSentence(scan, sentence.from, sentence.to, mentions, frames)
    for (const clause of reading.clauses) assignRoles(clause, frames, reading.phrases)
    const dates = datesIn(document.tokens, sentence.from, sentence.to, document.publishedAt)
    const found = new Interpreter(scan, document, sentence.index, reading, frames, memory, dates).clauses()
    clauses.push(...found)
    remember(memory, found, reading)
  }
  return clauses
}

/** What later sentences lean on: who attacked, and what pronouns may mean. */
interface Memory {
  readonly attackers: Map<string, readonly string[]>
  phrases: readonly Phrase[]
}

function remember(memory: Memory, clauses: readonly Clause[], reading: SentenceReading): void {
  for (const clause of clauses) {
    if (!attacks.has(clause.predicate) || clause.negated) continue
    const doers = clause.subjects
      .flatMap(subject => (subject.entities.length > 0 ? subject.entities : subject.doers))
      .filter(id => !id.startsWith('place:'))
    if (doers.length > 0) memory.attackers.set(clause.predicate, doers)
  }
  memory.phrases = reading.phrases.filter(phrase => phrase.mention)
}

const attacks = new Set(['هجوم', 'قصف', 'غارة', 'ضربة', 'عدوان', 'اعتداء'])

/** Sorts whose heads are groups without a name. */
const generic = new Set(['group', 'force', 'vehicle', 'prisoner', 'measure'])

const governedHeads = (phrase: Phrase): string[] => {
  const heads: string[] = []
  for (let at = phrase.genitive; at; at = at.genitive) if (at.head !== '') heads.push(at.head)
  return heads
}

/** Turns the reading of one sentence into clauses that frames can be laid on. */
class Interpreter {
  readonly #scan: Scan
  readonly #sentence: number
  readonly #reading: SentenceReading
  readonly #frames: FrameTable
  readonly #seats = new Map<Phrase, Seat>()
  readonly #referents: Referents

  readonly #memory: Memory
  readonly #dates: readonly DateAt[]

  constructor(
    scan: Scan,
    document: Resolved,
    sentence: number,
    reading: SentenceReading,
    frames: FrameTable,
    memory: Memory,
    dates: readonly DateAt[],
  ) {
    this.#memory = memory
    this.#dates = dates
    this.#scan = scan
    this.#sentence = sentence
    this.#reading = reading
    this.#frames = frames
    for (const phrase of reading.phrases)
      if (!this.#starting.has(phrase.from)) this.#starting.set(phrase.from, phrase)
    this.#seat()
    this.#referents = new Referents(
      document,
      frames,
      this.#seats,
      reading.clauses,
      scan.knowledge.lexicon.bodyAdjectives,
      memory.attackers,
      reading.phrases,
    )
    this.#standings = new Standings(reading.clauses, frames, clause => this.#speakersOf(clause))
    this.#outer = [
      ...reading.attributed.flatMap(phrase => [...this.#issuers(phrase)]),
      ...reading.clauses
        .filter(c => c.link === 'attribution')
        .flatMap(c => (c.subject ? [...this.#issuers(c.subject)] : [])),
    ]
  }

  clauses(): Clause[] {
    const result: Clause[] = []
    for (const raw of this.#reading.clauses) {
      const clause = this.#verb(raw)
      if (clause) result.push(...clause)
    }
    const done = new Set<Phrase>()
    for (const phrase of this.#reading.phrases)
      for (let at: Phrase | null = phrase; at; at = at.genitive) {
        if (done.has(at)) break
        done.add(at)
        const clause = this.#noun(at)
        if (clause) result.push(clause)
      }
    return result
  }

  // ---- seats -------------------------------------------------------------------------------------------------

  #seat(): void {
    const put = (phrase: Phrase | null, seat: Seat) => {
      if (!phrase || this.#seats.has(phrase)) return
      this.#seats.set(phrase, seat)
      for (const conjunct of phrase.conjuncts) put(conjunct, seat)
      put(phrase.genitive, { ...seat, under: phrase })
      for (const complement of phrase.complements)
        put(complement.phrase, {
          ...seat,
          role: 'oblique',
          preposition: complement.preposition,
          under: phrase,
        })
    }
    const none = { preposition: '', under: null }
    for (const clause of this.#reading.clauses) {
      put(clause.subject, { clause, role: 'subject', ...none })
      if (clause.link !== 'relative' || clause.object !== clause.antecedent)
        put(clause.object, { clause, role: 'object', ...none })
      put(clause.secondObject, { clause, role: 'second', ...none })
      for (const phrase of clause.after) put(phrase, { clause, role: 'second', ...none })
      for (const complement of clause.complements)
        put(complement.phrase, { clause, role: 'oblique', preposition: complement.preposition, under: null })
    }
    for (const phrase of this.#reading.phrases) put(phrase, { clause: null, role: 'loose', ...none })
  }

  // ---- participants ------------------------------------------------------------------------------------------

  #participants(phrase: Phrase | null): Participant[] {
    if (!phrase) return []
    return [phrase, ...phrase.conjuncts].map(part => this.#participant(part))
  }

  /** The end of a phrase with the prepositional phrases that complete it. */
  #wholeEnd(phrase: Phrase): number {
    let to = phrase.to
    for (let at: Phrase | null = phrase; at; at = at.genitive)
      for (const complement of at.complements)
        if (complement.phrase && complement.at <= to) to = Math.max(to, complement.phrase.to)
    return this.#scan.tokens[to - 1]?.end ?? 0
  }

  readonly #made = new Map<Phrase, Participant>()
  /** phrases by their first token */
  readonly #starting = new Map<number, Phrase>()
  /** who the whole sentence is laid to */
  readonly #outer: readonly string[]
  readonly #standings: Standings

  #participant(phrase: Phrase): Participant {
    const known = this.#made.get(phrase)
    if (known) return known
    const made = this.#makeParticipant(phrase)
    this.#made.set(phrase, made)
    return made
  }

  #makeParticipant(phrase: Phrase): Participant {
    const first = this.#scan.tokens[phrase.from]
    const last = this.#scan.tokens[phrase.to - 1]
    return {
      start: phrase.mention ? phrase.mention.start : (first?.start ?? 0),
      end: last?.end ?? 0,
      entities: this.#referents.entities(phrase),
      doers: this.#referents.doers(phrase),
      sort: phrase.mention ? phrase.mention.type : phrase.sort,
      head: phrase.head,
      governed: governedHeads(phrase),
      ...(generic.has(phrase.sort) ? { sector: sectorOf(phrase.head) } : {}),
      whole: this.#wholeEnd(phrase),
    }
  }

  #oblique(
    complement: Complement,
    clause: RawClause | null,
  ): { preposition: string; participants: Participant[] } {
    if (complement.phrase) {
      const participants = this.#participants(complement.phrase)
      const embassy =
        clause !== null &&
        [clause.object, clause.object?.genitive, clause.secondObject].some(
          phrase => phrase?.sort === 'embassy',
        )
      return {
        preposition: complement.preposition,
        participants: embassy ? participants.map(p => this.#asCountry(p)) : participants,
      }
    }
    const subject = clause ? clause.subject : null
    const near = clause
      ? pronounReferent(
          clause,
          complement.pronoun,
          this.#reading.phrases.filter(p => p.from < complement.at),
          subject,
        )
      : null
    const own = clause !== null && this.#frames.verbTakes(clause.lemma, complement.preposition)
    const meant = near ?? (own ? this.#beforeSentence(complement.pronoun, subject) : null)
    return { preposition: complement.preposition, participants: meant ? this.#participants(meant) : [] }
  }

  /** «فتح سفارتها في دمشق»: the city stands for its country. */
  #asCountry(participant: Participant): Participant {
    return {
      ...participant,
      entities: participant.entities.map(id =>
        id.startsWith('place:') ? (this.#referents.countryOf(id) ?? id) : id,
      ),
    }
  }

  /** A pronoun without a phrase before it in its sentence: the last fitting one of the sentence before. */
  #beforeSentence(pronoun: string, subject: Phrase | null): Phrase | null {
    const taken = subject ? this.#referents.all(subject) : []
    const reversed = [...this.#memory.phrases].reverse()
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
      if (this.#referents.entities(phrase).some(id => !taken.includes(id))) return phrase
    }
    return null
  }

  // ---- verbs -------------------------------------------------------------------------------------------------

  #verb(raw: RawClause): Clause[] | null {
    const lemma = raw.lemmas.find(l => this.#frames.states(l))
    if (!lemma) return null
    const standing = this.#standing(raw)
    const token = this.#scan.tokens[raw.at] as { start: number; end: number }
    const own: Modality = raw.planned ? 'planned' : raw.future ? 'future' : 'fact'
    const modality = standing.modality === 'fact' ? own : standing.modality
    return [
      {
        sentence: this.#sentence,
        predicate: lemma,
        form: 'verb',
        trigger: { start: token.start, end: token.end },
        voice: raw.passive ? 'passive' : 'active',
        negated: standing.negated !== raw.negated,
        modality,
        subjects: this.#subjects(raw),
        objects: [
          ...this.#participants(raw.object),
          ...this.#participants(raw.secondObject),
          ...raw.rest.flatMap(phrase => this.#participants(phrase)),
        ],
        obliques: raw.complements.map(complement => this.#oblique(complement, raw)),
        speakers: standing.speakers,
        ...this.#dateOf(raw, modality),
        certainty: raw.subject && raw.subject.from > raw.at - 12 ? 0.9 : 0.7,
      },
    ]
  }

  #subjects(raw: RawClause): Participant[] {
    return this.#participants(raw.subject)
  }

  /** The date said between a clause's verb and the next one, or before the first verb. */
  #dateOf(raw: RawClause | null, modality: Modality): { readonly date: NonNullable<Clause['date']> } | null {
    if (!raw || this.#dates.length === 0) return null
    const { clauses } = this.#reading
    const place = clauses.indexOf(raw)
    const from = place === 0 ? 0 : raw.at
    const to = clauses[place + 1]?.at ?? Number.POSITIVE_INFINITY
    const found = this.#dates.find(date => date.from >= from && date.from < to)
    if (!found) return null
    const { value, precision } = modality === 'fact' ? found : comingDay(found, this.#scan.tokens)
    return { date: { value, precision } }
  }

  /** Who says a clause, and how far it is from a fact. */
  #standing(raw: RawClause): Standing {
    const standing = this.#standings.of(raw)
    return raw.link === 'attribution' || this.#outer.length === 0
      ? standing
      : { ...standing, speakers: [...this.#outer, ...standing.speakers] }
  }

  #speakersOf(clause: RawClause): readonly string[] {
    // «جاء في بيان صادر عن البيت الأبيض أن»
    const statement = clause.complements.find(c => c.phrase?.sort === 'statement')
    if (!clause.subject && statement?.phrase && /^(?:جاء|ورد|ذكر)$/.test(clause.lemma))
      return this.#referents.issuer(statement.phrase)
    const subject = clause.subject ?? subjectOf(clause)
    return subject ? this.#issuers(subject) : []
  }

  #issuers(phrase: Phrase): readonly string[] {
    return this.#referents.all(phrase)
  }

  // ---- nouns -------------------------------------------------------------------------------------------------

  #noun(phrase: Phrase): Clause | null {
    const frames = this.#frames.ofNoun(phrase.head)
    if (frames.length === 0) return null
    const seat = this.#seats.get(phrase)
    const top = this.#topSeat(phrase)
    const owner = top?.clause ?? null
    const genitiveRole = frames[0]?.genitive ?? 'doer'
    const light =
      owner !== null &&
      seat !== undefined &&
      this.#plainlyUnder(seat) &&
      top?.role !== 'subject' &&
      this.#frames.isLight(owner.lemma)
    const ownerScope = owner ? this.#frames.scope(owner.lemma) : null
    const follower = this.#starting.get(phrase.to)
    const next = follower && follower !== phrase && !this.#under(follower, phrase) ? follower : undefined
    let subjects: Participant[] = []
    let objects: Participant[] = []
    const extra: { preposition: string; participants: Participant[] }[] = []
    const genitive = this.#participants(phrase.genitive)
    if (genitiveRole === 'victim') {
      const own =
        phrase.sort === 'harm' &&
        phrase.genitive?.mention &&
        next &&
        (next.sort === 'vehicle' || next.sort === 'property' || next.mention)
      if (own) {
        subjects = genitive
        objects = this.#participants(next)
      } else objects = phrase.sort === 'harm' ? genitive : [...genitive, ...this.#participants(next ?? null)]
      if (phrase.pronoun !== '') objects = this.#pronounParticipant(phrase)
      subjects = subjects.length > 0 ? subjects : this.#agents(phrase)
    } else if (genitiveRole === 'addressee') {
      // «جدد مطالبة مجلس الأمن»: the genitive is asked; «دعوته» is his who asks
      objects = genitive
      subjects = this.#pronounParticipant(phrase)
      if (subjects.length === 0) subjects = this.#agents({ ...phrase, genitive: null })
    } else if (genitiveRole === 'doer') {
      // «قصف مدينة دوما»: a place is what an attack is on
      const onPlace =
        phrase.sort === 'attack' &&
        genitive.length > 0 &&
        genitive.every(p => p.entities.length > 0 && p.entities.every(id => id.startsWith('place:')))
      if (onPlace) extra.push({ preposition: 'على', participants: genitive })
      const actorGenitive = !onPlace && genitive.some(p => p.entities.length > 0)
      subjects = actorGenitive ? genitive : this.#pronounParticipant(phrase)
      if (!actorGenitive && genitive.length > 0) objects = genitive
      else if (next) objects = this.#participants(next)
      if (subjects.length === 0 && !onPlace) subjects = this.#agents(phrase)
    } else {
      const loose = this.#verbless()
        ? this.#reading.loose.find(
            other => other.conjuncts.length === 1 && other.mention && other.to <= phrase.from,
          )
        : undefined
      if (
        loose &&
        genitive.length === 0 &&
        phrase.nisbas.length === 0 &&
        phrase.complements.every(c => c.preposition === 'في')
      )
        subjects = this.#participants(loose)
      else
        subjects = [
          ...genitive,
          ...this.#pronounParticipant(phrase),
          ...phrase.nisbas.map(nisba => this.#nisba(nisba)),
        ]
    }
    // «عن تقدير قطر للتعاون مع هانوي»: the doer of the stance is the one who works together
    if (
      subjects.length === 0 &&
      genitiveRole === 'party' &&
      seat?.under &&
      phrase.complements.some(c => c.preposition === 'مع')
    ) {
      const doers = this.#referents.doers(seat.under)
      if (doers.length > 0) subjects = [{ ...this.#participant(phrase), entities: doers, doers: [] }]
    }
    // «شن هجوما», «أعرب عن شكره», «تبنى هجوما»: who does the verb does the noun
    const carried =
      light ||
      ownerScope === 'claim' ||
      (genitiveRole === 'addressee' && ownerScope === 'speech') ||
      (ownerScope === 'intent' && seat?.role !== 'subject')
    if (subjects.length === 0 && carried && owner?.subject && owner.subject !== phrase)
      subjects = this.#participants(owner.subject)
    if (
      subjects.length === 0 &&
      ownerScope === 'accusation' &&
      owner?.object &&
      owner.object !== phrase &&
      seat?.role === 'oblique'
    )
      subjects = this.#participants(owner.object)
    if (subjects.length === 0 && genitiveRole === 'victim') subjects = this.#causer(phrase, owner)
    // «خلال لقائه …»، «في مكالمة مع X، عبّر Y»: the subject of the clause is the other party
    const during =
      seat?.role === 'oblique' &&
      seat.under === null &&
      /^(?:في|خلال|أثناء|عقب|بعد|إثر|فور)$/.test(seat.preposition)
    if (
      subjects.length === 0 &&
      genitiveRole === 'party' &&
      during &&
      owner?.subject &&
      phrase.complements.some(c => c.preposition === 'مع')
    )
      subjects = this.#participants(owner.subject)
    // «أن تكون بلاده وراء استهداف …»
    if (
      subjects.length === 0 &&
      owner?.subject &&
      owner.lemma === 'كان' &&
      /^(?:وراء|خلف)$/.test(seat?.preposition ?? '')
    )
      subjects = this.#participants(owner.subject)
    const obliques = [...phrase.complements]
    if (light && owner)
      for (const complement of owner.complements)
        if (!obliques.includes(complement) && complement.phrase !== phrase) obliques.push(complement)
    const standing = this.#nounStanding(phrase, owner, seat, subjects)
    const token = this.#scan.tokens[phrase.from] as { start: number; end: number }
    return {
      sentence: this.#sentence,
      predicate: phrase.head,
      form: 'noun',
      trigger: { start: token.start, end: token.end },
      voice: 'active',
      negated: standing.negated !== phrase.negated,
      modality: standing.modality,
      subjects,
      objects,
      obliques: [...extra, ...obliques.map(complement => this.#oblique(complement, owner))],
      speakers: standing.speakers,
      ...this.#dateOf(owner, standing.modality),
      certainty: subjects.length > 0 ? 0.8 : 0.6,
    }
  }

  /** A headline without a verb: «بوتين وشي.. محادثات في بكين». */
  #verbless(): boolean {
    return this.#reading.clauses.every(
      clause => clause.link === 'relative' || clause.subject?.sort === 'talks',
    )
  }

  #under(other: Phrase, phrase: Phrase): boolean {
    for (let at: Phrase | null = phrase; at; at = at.genitive) if (at === other) return true
    return false
  }

  /** Whether nothing but words without a sort stands between a phrase and its verb: «عن خالص مواساته». */
  #plainlyUnder(seat: Seat): boolean {
    for (let at: Seat | undefined = seat; at?.under; at = this.#seats.get(at.under))
      if (at.under.sort !== '' || at.under.mention) return false
    return true
  }

  #topSeat(phrase: Phrase): Seat | undefined {
    let seat = this.#seats.get(phrase)
    while (seat?.under) seat = this.#seats.get(seat.under)
    return seat
  }

  #agents(phrase: Phrase): Participant[] {
    const doers = this.#referents.doers(phrase)
    return doers.length > 0 ? [{ ...this.#participant(phrase), entities: doers, doers: [] }] : []
  }

  #pronounParticipant(phrase: Phrase): Participant[] {
    if (phrase.pronoun === '') return []
    const owner = this.#referents.owner(phrase)
    return owner.length > 0 ? [{ ...this.#participant(phrase), entities: owner, doers: [], sort: '' }] : []
  }

  #nisba(nisba: Mention): Participant {
    return {
      start: nisba.start,
      end: nisba.end,
      entities: this.#referents.ofMention(nisba),
      doers: [],
      sort: 'country',
      head: '',
    }
  }

  /** «أدى قصف تركي إلى مقتل …», «قتل … في غارة إسرائيلية»: the doer of the act that caused it. */
  #causer(phrase: Phrase, owner: RawClause | null): Participant[] {
    if (!owner?.subject || owner.subject === phrase) return []
    const cause = this.#participant(owner.subject)
    return /^(?:أدى|أسفر|تسبب|أودى)$/.test(owner.lemma) && cause.doers.length > 0
      ? [{ ...cause, entities: cause.doers, doers: [] }]
      : []
  }

  /** A nominalization stands in the scope of the verb it belongs to, unless the text presupposes it. */
  #nounStanding(
    phrase: Phrase,
    owner: RawClause | null,
    seat: Seat | undefined,
    subjects: readonly Participant[],
  ): Standing {
    if (!owner)
      return {
        speakers: this.#reading.attributed.flatMap(p => [...this.#issuers(p)]),
        modality: 'fact',
        negated: false,
      }
    const outer = this.#standing(owner)
    const scope = this.#frames.scope(owner.lemma)
    const inside = seat?.role !== 'subject'
    const presupposed =
      phrase.sort === 'attack' &&
      (phrase.definite || phrase.genitive !== null || phrase.nisbas.length > 0 || seat?.under !== null)
    let { modality, negated } = outer
    let speakers = outer.speakers
    const light = this.#frames.isLight(owner.lemma) && inside
    if (light && seat?.under === null) {
      negated = negated !== owner.negated
      if (modality === 'fact') modality = owner.planned ? 'planned' : owner.future ? 'future' : 'fact'
    }
    const own = owner.subject ? this.#issuers(owner.subject) : []
    const ownStance = subjects.some(subject => subject.entities.some(id => own.includes(id)))
    if (
      inside &&
      (scope === 'speech' || scope === 'claim' || scope === 'accusation') &&
      (!ownStance || scope === 'claim') &&
      (phrase.sort !== 'attack' || scope !== 'speech' || !light)
    )
      speakers = [...speakers, ...own]
    if (inside && scope === 'denial' && seat?.role !== 'oblique') {
      negated = !negated
      speakers = [...speakers, ...own]
    }
    if (presupposed && scope !== 'denial' && scope !== 'claim')
      return { speakers, modality: 'fact', negated: scope === null || light ? negated : false }
    if (inside && modality === 'fact') {
      if (scope === 'demand') modality = 'called-for'
      else if (scope === 'threat') modality = 'threatened'
      else if (scope === 'intent') modality = 'planned'
      else if (scope === 'expectation') modality = 'possible'
    }
    const preposition = seat?.preposition ?? ''
    const governor = seat?.under ? this.#frames.nounScope(seat.under.head) : null
    if (governor === 'intent') modality = 'planned'
    else if (governor === 'demand') modality = 'called-for'
    const purpose =
      seat?.under === null && seat.role === 'oblique' && /^(?:ل|من أجل|بهدف|بغية|لأجل|كي)$/.test(preposition)
    if (purpose && !light) modality = 'possible'
    if (owner.negated && inside && !light && phrase.sort !== 'attack') modality = 'possible'
    if (
      modality === 'fact' &&
      this.#frames.ofVerb(owner.lemma).some(f => f.relation === 'agreed_with') &&
      preposition === 'على'
    )
      modality = 'planned'
    // What people talk about is no event: «بحثا التعاون بين البلدين».
    if (
      modality === 'fact' &&
      phrase.adjectives.some(adjective =>
        /^(?:ال)?(?:مرتقب|مقبل|مقرر|منتظر|متوقع|محتمل|مزمع)ة?$/.test(adjective),
      )
    )
      modality = 'planned'
    const talks =
      this.#frames
        .ofVerb(owner.lemma)
        .some(f => f.relation === 'discussed_with' || f.relation === 'agreed_with') ||
      /^(?:تناول|ركز|تطرق|تعلق)$/.test(owner.lemma)
    if (talks && inside && modality === 'fact' && !light && phrase.sort !== 'talks') modality = 'possible'
    return { speakers, modality: modality as Modality, negated }
  }
}
