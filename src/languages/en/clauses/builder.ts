import type { FrameTable } from '../../frame-table.ts'
import { fellowOf, mainOf, rootOf } from './ancestors.ts'
import { attribute } from './attribution.ts'
import type { Chunker } from './chunker.ts'
import { accused, controlled } from './control.ts'
import type { Item } from './items.ts'
import { Lookahead } from './lookahead.ts'
import { type Phrase, people } from './phrase.ts'
import type { Link, RawClause, VerbGroup } from './raw-clause.ts'
import { sameKind } from './same-kind.ts'

/** What a sentence was read as, before its phrases are given meaning. */
export interface SentenceReading {
  readonly clauses: readonly RawClause[]
  readonly phrases: readonly Phrase[]
  /** to whom the whole sentence is laid: "according to X" */
  readonly attributed: readonly Phrase[]
  /** the clause that each phrase stands in, and how */
  readonly seats: ReadonlyMap<Phrase, Seat>
}

/** Where a phrase stands. */
export interface Seat {
  readonly clause: RawClause | null
  readonly role: 'subject' | 'object' | 'oblique' | 'loose'
  readonly preposition: string
  /** the phrase it completes */
  readonly under: Phrase | null
}

/** A subject whose verb is still to come. */
interface Held {
  readonly phrase: Phrase
  readonly link: Link
  readonly parent: RawClause | null
  readonly opener: string
}

const attributive = new Set(['according to', 'citing'])

/** Prepositions of what goes on around an act, and completes no noun. */
const timely = new Set(
  'during before after amid despite until since following ahead_of'.replace('_', ' ').split(' '),
)

/** Sorts of nouns that a body's name says again. */
const bodies = new Set(['institution', 'force', 'operation', 'government'])

/** What stands after "by" and does nothing itself. */
const meansWords = new Set(
  'phone telephone video videoconference videolink teleconference letter email e-mail telegram sea land air road rail train plane helicopter vote show majority consensus acclamation decree default percent percentage'.split(
    ' ',
  ),
)

/** Builds clauses from the items of a sentence, left to right. */
export class Builder {
  readonly #items: readonly Item[]
  readonly #frames: FrameTable
  readonly #chunker: Chunker
  readonly #ahead: Lookahead
  readonly #clauses: RawClause[] = []
  readonly #phrases: Phrase[] = []
  readonly #attributed: Phrase[] = []
  readonly #seats = new Map<Phrase, Seat>()
  #cur: RawClause | null = null
  #pending: Phrase | null = null
  #held: Held[] = []
  #chain: Phrase[] = []
  #opener = ''
  #governor: Phrase | null = null
  #conj = ''
  #comma = false
  #rel: { antecedent: Phrase; preposition: string; word: string } | null = null
  #prep: { text: string; at: number } | null = null
  #quoted = false
  /** the last preposition that stood before a time, and the index of that time */
  #measured: { readonly preposition: string; readonly k: number } | null = null
  /** clauses whose subject is that of the main clause still to come: "Accusing X of …, Y said" */
  readonly #waiting: RawClause[] = []

  constructor(chunker: Chunker, frames: FrameTable) {
    this.#chunker = chunker
    this.#items = chunker.items()
    this.#frames = frames
    this.#ahead = new Lookahead(this.#items, chunker, frames)
  }

  read(): SentenceReading {
    for (let k = 0; k < this.#items.length; k++) k = this.#take(k)
    attribute(this.#clauses, this.#items, this.#frames)
    return {
      clauses: this.#clauses,
      phrases: this.#phrases,
      attributed: this.#attributed,
      seats: this.#seats,
    }
  }

  /** Takes the item at an index and returns the index of the last item taken. */
  #take(k: number): number {
    const item = this.#items[k] as Item
    switch (item.kind) {
      case 'mark':
        return this.#mark(item.text, k)
      case 'adverb':
        this.#particle(item.text)
        return k
      case 'negation':
        return k
      case 'preposition':
        this.#prep = { text: item.text, at: item.from }
        return k
      case 'conjunction':
        this.#conj = item.text
        this.#prep = null
        return k
      case 'subordinator':
        this.#open(item.text)
        return k
      case 'that':
        this.#that(k)
        return k
      case 'relative':
        this.#relative(item.text, k)
        return k
      case 'phrase':
        this.#phrase(item.phrase, k)
        return k
      case 'verb':
        this.#verb(item.group, k)
        return k
    }
  }

  /** "held Israel responsible", "called its ambassador home", "is due": a word after the object, or after "be", that makes a verb of its own. */
  #particle(text: string): void {
    const clause = this.#cur
    if (!clause || this.#pending || this.#prep) return
    const { lemmas } = clause.group
    const be = lemmas.includes('be') && clause.objects.length === 0
    if (!be && clause.objects.length === 0 && !clause.group.passive) return
    const joined = lemmas.map(lemma => `${lemma} ${text}`).filter(lemma => this.#frames.hasVerb(lemma))
    if (joined.length > 0) clause.group = { ...clause.group, lemmas: joined }
  }

  #mark(text: string, k: number): number {
    if (text === '(' || text === '[') {
      for (let j = k + 1; j < Math.min(this.#items.length, k + 14); j++) {
        const inner = this.#items[j] as Item
        if (inner.kind === 'mark' && (inner.text === ')' || inner.text === ']')) return j
      }
      return k
    }
    if (text === '"') {
      this.#quoted = !this.#quoted
      return k
    }
    if (text === '-') return k
    if (text === ',' || text === '—' || text === ':') {
      this.#comma = true
      this.#prep = null
      return k
    }
    if (text === ';' || text === '.' || text === '?' || text === '!') {
      if (this.#pending && this.#pending.mention === null) this.#pending = null
      this.#reset()
    }
    return k
  }

  #reset(): void {
    this.#cur = null
    this.#pending = null
    this.#held = []
    this.#chain = []
    this.#opener = ''
    this.#governor = null
    this.#conj = ''
    this.#comma = false
    this.#rel = null
    this.#prep = null
  }

  #open(text: string): void {
    if (this.#pending) this.#hold()
    // "denied that …, a day after X accused": beside the main clause, not inside what was denied
    if (this.#comma && this.#cur) this.#cur = mainOf(this.#cur)
    this.#opener = text
    this.#governor = null
    this.#prep = null
    this.#conj = ''
    this.#chain = []
  }

  #hold(): void {
    if (!this.#pending) return
    this.#held.push({
      phrase: this.#pending,
      link: this.#linkNow(),
      parent: this.#parentNow(),
      opener: this.#opener,
    })
    this.#pending = null
  }

  #that(k: number): void {
    const before = this.#ahead.previous(k)
    const last = this.#chain[this.#chain.length - 1] ?? null
    if (before?.kind === 'phrase' && last && !this.#chunker.isTime(before.phrase)) {
      const speaks =
        last.lemmas.some(lemma => this.#frames.nounScope(lemma) !== null) ||
        /^(?:statement|news|belief|fact|view|condition|interview|letter|sign|evidence|report|assurance|charge|suggestion|message)$/.test(
          last.head,
        )
      const verbal = this.#cur !== null && this.#clausal(this.#cur) && this.#pending === null
      // "told reporters that", "warned Israel that"
      if (verbal && !(last.mention === null && last.sort !== '' && !speaks && this.#ahead.objectGap(k))) {
        this.#openComplement(null)
        return
      }
      if (speaks && !this.#ahead.objectGap(k)) {
        this.#openComplement(last)
        return
      }
      this.#openRelative(last, '', 'that')
      return
    }
    this.#openComplement(null)
  }

  #openComplement(governor: Phrase | null): void {
    if (this.#pending) this.#hold()
    this.#opener = 'that'
    this.#governor = governor
    this.#prep = null
    this.#conj = ''
    this.#chain = []
  }

  #relative(word: string, k: number): void {
    const preposition = this.#prep?.text ?? ''
    this.#prep = null
    const before = this.#ahead.previous(k)
    let antecedent: Phrase | undefined = this.#chain[this.#chain.length - 1]
    if (word === 'whose') {
      // "Kenya, two of whose officers": theirs, not of the two
      if (antecedent?.pronoun === '#number' && this.#chain.length > 1)
        antecedent = this.#chain[this.#chain.length - 2]
      const owned = this.#items[k + 1]
      if (antecedent && owned?.kind === 'phrase' && owned.phrase.possessor === null) {
        owned.phrase.possessor = antecedent
        this.#openRelative(antecedent, '', word)
        return
      }
    }
    if (word === 'who')
      antecedent =
        [...this.#chain]
          .reverse()
          .find(
            phrase => phrase.mention?.type === 'person' || (phrase.mention === null && phrase.pronoun === ''),
          ) ?? antecedent
    if (!antecedent || (before?.kind === 'verb' && preposition === '')) {
      // "said who was responsible": a question, not a relative clause
      this.#open(word)
      return
    }
    this.#openRelative(antecedent, preposition, word)
  }

  #openRelative(antecedent: Phrase, preposition: string, word: string): void {
    if (this.#pending) this.#hold()
    this.#rel = { antecedent, preposition, word }
    this.#conj = ''
    this.#comma = false
    this.#chain = []
  }

  // ---- phrases ------------------------------------------------------------------------------------------------

  #seat(phrase: Phrase, seat: Seat): void {
    this.#seats.set(phrase, seat)
    for (const conjunct of phrase.conjuncts) this.#seats.set(conjunct, seat)
  }

  #phrase(phrase: Phrase, k: number): void {
    const time = this.#chunker.isTime(phrase)
    if (!time) this.#phrases.push(phrase)
    if (this.#prep) {
      const prep = this.#prep
      this.#prep = null
      if (time) {
        this.#measured = { preposition: prep.text, k }
        return
      }
      // "after two days of talks": after talks
      const measured = prep.text === 'of' && this.#measured?.k === k - 2 ? this.#measured : null
      this.#attach(measured?.preposition ?? prep.text, prep.at, phrase, k)
      return
    }
    if (time) return
    const last = this.#chain[this.#chain.length - 1]
    const fresh = this.#ahead.previous(k)
    if (
      fresh?.kind === 'verb' &&
      fresh.group.tense !== 'finite' &&
      this.#cur?.group === fresh.group &&
      this.#cur.objects.length === 0 &&
      this.#held.length > 0
    ) {
      this.#cur.objects.push(phrase)
      this.#seat(phrase, { clause: this.#cur, role: 'object', preposition: '', under: null })
      this.#chain = [phrase]
      return
    }
    // "the ministry, which summoned the ambassador, X, on Tuesday, accused": whom it summoned, not who accused
    const told =
      fresh?.kind === 'verb' &&
      fresh.group.tense === 'finite' &&
      this.#cur?.group === fresh.group &&
      this.#cur.link === 'relative' &&
      this.#cur.objects.length === 0 &&
      this.#held.length > 0 &&
      (!this.#ahead.verbBeforeComma(k) ||
        fresh.group.lemmas.every(lemma => this.#frames.scope(lemma) === null))
    const ahead = !told && this.#subjectAhead(k, this.#cur === null || this.#clausal(this.#cur))
    if (this.#conj !== '' && this.#conj !== 'but' && last && (!this.#rel || this.#pending !== null)) {
      const newClause = ahead && this.#cur !== null && this.#pending === null && !(this.#opener !== '')
      if (!newClause) {
        this.#join(phrase)
        this.#conj = ''
        this.#comma = false
        return
      }
    } else if (this.#comma && last && this.#conj === '' && this.#opener === '' && !this.#rel) {
      if (this.#listGoesOn(phrase, last, k, ahead)) {
        this.#join(phrase)
        this.#comma = false
        return
      }
      // an apposition: "X, a retired general,"
      const inserted = this.#held.length > 0 && this.#cur?.link === 'relative'
      if (!ahead || ((this.#pending !== null || inserted) && this.#ahead.closedByComma(k))) {
        if (this.#pending === null && this.#cur === null) this.#pending = phrase
        // "its top official for the region, Brian Nichols, held": the one named is the subject
        else if (this.#names(phrase) && this.#pending !== null && this.#ahead.closedByComma(k)) {
          this.#pending = phrase
          this.#chain = [phrase]
          return
        }
        this.#seat(phrase, { clause: null, role: 'loose', preposition: '', under: last })
        if (this.#cur !== null || this.#pending !== phrase) this.#chain = [last, phrase]
        else this.#chain = [phrase]
        return
      }
    }
    if (ahead || this.#rel || this.#opener !== '' || this.#cur === null) {
      if (this.#rel && this.#pending === null) {
        this.#pending = phrase
        this.#chain = [phrase]
        return
      }
      if (this.#pending && ahead) this.#hold()
      this.#pending = phrase
      this.#chain = [phrase]
      return
    }
    if (this.#takesObject(this.#cur)) {
      this.#cur.objects.push(phrase)
      this.#seat(phrase, { clause: this.#cur, role: 'object', preposition: '', under: null })
      this.#chain = [phrase]
      this.#comma = false
      return
    }
    this.#seat(phrase, { clause: this.#cur, role: 'loose', preposition: '', under: null })
    this.#chain = [phrase]
  }

  /** Whether a name in apposition says who the subject before it is. */
  #names(phrase: Phrase): boolean {
    const subject = this.#pending
    // "Ukraine's security service, the SBU,"
    const body = phrase.mention?.type === 'organization' && bodies.has(subject?.sort ?? '')
    return (
      (phrase.mention?.type === 'person' || body) &&
      subject !== null &&
      subject.mention === null &&
      subject.pronoun === '' &&
      subject.definite &&
      !subject.plural &&
      subject.conjuncts.length === 0 &&
      (body || /^(?:person|official|envoy|government)$/.test(subject.sort))
    )
  }

  /** "A, B and C", "A, B meet" */
  #listGoesOn(phrase: Phrase, last: Phrase, k: number, ahead: boolean): boolean {
    if (!sameKind(phrase, last)) return false
    const next = this.#items[k + 1]
    if (next?.kind === 'conjunction' && next.text === 'and') {
      const after = this.#items[k + 2]
      return (
        after?.kind === 'phrase' &&
        sameKind(after.phrase, phrase) &&
        !(this.#subjectAhead(k + 2, false) && this.#pending === null && this.#cur !== null)
      )
    }
    if (next?.kind === 'mark' && next.text === ',') {
      const after = this.#items[k + 2]
      if (after?.kind === 'conjunction' && this.#items[k + 3]?.kind === 'phrase') return true
      return (
        after?.kind === 'phrase' &&
        sameKind(after.phrase, phrase) &&
        phrase.mention !== null &&
        last.mention !== null &&
        phrase.mention.type === last.mention.type
      )
    }
    // "A, B meet", "A, B to start talks"
    const verb = next?.kind === 'verb' && (ahead || next.group.tense === 'infinitive')
    return (
      verb &&
      this.#pending === last &&
      phrase.mention !== null &&
      last.mention !== null &&
      this.#cur === null &&
      (ahead || !this.#ahead.finiteInSentence(k))
    )
  }

  /** Adds a further member to the coordination that is open. */
  #join(phrase: Phrase): void {
    const candidates = [...this.#chain].reverse()
    const fellow = candidates.find(other => sameKind(other, phrase)) ?? candidates[0]
    if (!fellow) return
    const target = this.#joined.get(fellow) ?? fellow
    target.conjuncts.push(phrase)
    const seat = this.#seats.get(target)
    if (seat) this.#seats.set(phrase, seat)
    const at = Math.max(this.#chain.indexOf(fellow), this.#chain.indexOf(target))
    this.#chain = [...this.#chain.slice(0, at + 1), phrase]
    this.#joined.set(phrase, target)
  }

  /** the first member of the coordination a phrase was added to */
  readonly #joined = new Map<Phrase, Phrase>()

  #attach(preposition: string, at: number, phrase: Phrase, k: number): void {
    if (attributive.has(preposition)) {
      this.#attributed.push(phrase)
      this.#seat(phrase, { clause: null, role: 'loose', preposition, under: null })
      this.#chain = [phrase]
      return
    }
    // "between Russia and Ukraine resumed": the subject goes on
    const complement = { preposition, phrase, at }
    const before = this.#items[k - 2]
    const host = this.#chain[this.#chain.length - 1] ?? null
    const adjacent =
      before?.kind === 'phrase' ||
      (before?.kind === 'adverb' && this.#items[k - 3]?.kind === 'phrase') ||
      (before?.kind === 'mark' && (before.text === '"' || before.text === ')'))
    const takes = (other: Phrase) => other.lemmas.some(lemma => this.#frames.nounTakes(lemma, preposition))
    let under: Phrase | null = null
    if (host && this.#comma === false) {
      if (preposition === 'of' && adjacent) under = host
      else if (
        adjacent &&
        host.mention === null &&
        /^(?:site|settlement)$/.test(host.sort) &&
        /^(?:in|at|near|of)$/.test(preposition)
      )
        under = host
      else {
        const seated = [...this.#chain].reverse().find(takes)
        const own =
          this.#cur !== null &&
          this.#pending === null &&
          this.#cur.group.lemmas.some(lemma => this.#completes(lemma, preposition))
        // "his call for a ceasefire": a noun of an act takes what its verb has no place for
        const act =
          adjacent &&
          !own &&
          host.mention === null &&
          !timely.has(preposition) &&
          host.lemmas.some(lemma => this.#frames.ofNoun(lemma).length > 0)
        const national =
          adjacent &&
          preposition === 'from' &&
          host.mention === null &&
          people.has(host.sort) &&
          /^(?:country|organization)$/.test(phrase.mention?.type ?? '')
        // "crimes by Russia": an active verb has no agent of its own
        const done =
          adjacent &&
          preposition === 'by' &&
          host.mention === null &&
          phrase.mention !== null &&
          this.#cur?.group.passive !== true
        if (done) under = seated ?? host
        else if (act || national) under = host
        else if (seated && (this.#pending !== null || this.#cur === null || seated === host || !own))
          under = seated
        else if ((this.#pending !== null || this.#cur === null) && adjacent) under = host
      }
    }
    if (under) {
      under.complements.push(complement)
      for (const other of under.conjuncts)
        if (
          takes(other) &&
          other !== phrase &&
          !other.complements.includes(complement) &&
          other.mention === null
        )
          other.complements.push(complement)
      const first = this.#joined.get(under)
      if (first && takes(first) && first.mention === null) first.complements.push(complement)
    }
    const seat = under ? this.#seats.get(under) : null
    const direct =
      under === null ||
      this.#cur?.objects.some(object => object === under || object.conjuncts.includes(under as Phrase))
    if (this.#cur && this.#pending === null && direct && !(under && preposition === 'of'))
      this.#cur.complements.push(complement)
    this.#seat(phrase, {
      clause: this.#cur && this.#pending === null ? this.#cur : (seat?.clause ?? null),
      role: 'oblique',
      preposition,
      under,
    })
    const base = under
      ? this.#chain.slice(0, this.#chain.indexOf(under) + 1)
      : this.#pending
        ? this.#chain
        : this.#chain.slice(0, 1)
    this.#chain = [...base, phrase]
    if (this.#pending === null && this.#cur !== null) this.#comma = false
  }

  /** Whether a verb has an argument behind a preposition, not only a use for it. */
  #completes(lemma: string, preposition: string): boolean {
    for (const { target, needs, takes, source } of this.#frames.ofVerb(lemma))
      if (
        target?.includes(preposition) ||
        needs?.includes(preposition) ||
        takes?.includes(preposition) ||
        source?.includes(preposition)
      )
        return true
    return false
  }

  #takesObject(clause: RawClause): boolean {
    const limit = clause.group.passive ? 1 : 2
    return clause.objects.length < limit && !this.#comma
  }

  /** Whether clauses can be complements of this one. */
  #clausal(clause: RawClause): boolean {
    return (
      clause.group.lemmas.some(lemma => this.#frames.scope(lemma) !== null) ||
      clause.group.lemmas.length === 0
    )
  }

  /** Whether a phrase at an index is the subject of a finite verb that comes next. */
  #subjectAhead(k: number, conjunctions: boolean): boolean {
    return this.#ahead.subjectAhead(k, {
      conjunctions,
      told: this.#cur !== null,
      takesClause:
        this.#cur !== null && this.#pending === null && this.#opener === '' && this.#clausal(this.#cur),
      held: this.#held.length > 0,
      awaitsObject: () => this.#awaitsObject(),
    })
  }

  /** Whether the verb read last has no object yet and no clause can be its complement: "freed 10 Americans held in". */
  #awaitsObject(): boolean {
    const { lemmas } = this.#cur?.group ?? { lemmas: [] }
    return (
      this.#cur !== null &&
      this.#pending === null &&
      this.#conj === '' &&
      this.#opener === '' &&
      this.#rel === null &&
      this.#held.length === 0 &&
      !this.#comma &&
      this.#cur.objects.length === 0 &&
      this.#cur.complements.length === 0 &&
      !this.#cur.group.passive &&
      lemmas.length > 0 &&
      lemmas.every(lemma => this.#frames.scope(lemma) === null)
    )
  }

  // ---- verbs --------------------------------------------------------------------------------------------------

  #linkNow(): Link {
    if (this.#opener === 'that') return 'complement'
    if (this.#opener !== '') return 'adverbial'
    if (this.#conj !== '' && this.#cur) return 'coordinate'
    return 'main'
  }

  #parentNow(): RawClause | null {
    return this.#opener !== '' || this.#conj !== '' ? this.#cur : null
  }

  #verb(group: VerbGroup, k: number): void {
    switch (group.tense) {
      case 'finite':
        if (this.#isReduced(group, k)) this.#reduced({ ...group, passive: true, tense: 'participle' }, k)
        else this.#finite(group, k)
        return
      case 'infinitive':
        this.#infinitive(group, k)
        return
      case 'gerund':
        this.#gerund(group, k)
        return
      case 'participle':
        this.#reduced(group, k)
        return
    }
  }

  /** Whether a past form is a participle that describes the noun before it: "the boat seized near Kinmen". */
  #isReduced(group: VerbGroup, k: number): boolean {
    if (!group.doubtful || this.#rel) return false
    const before = this.#ahead.previous(k)
    if (before?.kind === 'phrase' && before.phrase.pronoun !== '' && before.phrase.pronoun !== '#number')
      return false
    const next = this.#items[k + 1]
    const agent = this.#items[k + 2]
    // "conferred by phone": a means, no agent
    const means =
      agent?.kind === 'phrase' && agent.phrase.mention === null && meansWords.has(agent.phrase.head)
    const by = next?.kind === 'preposition' && next.text === 'by' && !means
    if (before?.kind === 'mark' && before.text === ',' && by && this.#chain.length > 0) return true
    if (before?.kind !== 'phrase') return false
    if (by) return true
    const object = next?.kind === 'phrase' && !this.#chunker.isTime(next.phrase)
    if (
      this.#pending === null &&
      this.#cur !== null &&
      this.#conj === '' &&
      this.#opener === '' &&
      this.#held.length === 0
    )
      return !object
    return (
      !object &&
      this.#ahead.finiteAfter(k) &&
      (next?.kind === 'preposition' || (next?.kind === 'phrase' && this.#chunker.isTime(next.phrase)))
    )
  }

  #make(
    group: VerbGroup,
    link: Link,
    parent: RawClause | null,
    more: { subject: Phrase | null; antecedent?: Phrase | null; governor?: Phrase | null; opener?: string },
  ): RawClause {
    const clause: RawClause = {
      group,
      link,
      parent,
      governor: more.governor ?? null,
      antecedent: more.antecedent ?? null,
      opener: more.opener ?? '',
      subject: more.subject,
      objects: [],
      complements: [],
      negated: group.negated || more.subject?.negated === true,
      quoted: this.#quoted,
    }
    this.#clauses.push(clause)
    if (more.subject && !this.#seats.has(more.subject))
      this.#seat(more.subject, { clause, role: 'subject', preposition: '', under: null })
    this.#cur = clause
    this.#opener = ''
    this.#governor = null
    this.#conj = ''
    this.#comma = false
    this.#prep = null
    this.#chain = []
    return clause
  }

  #finite(group: VerbGroup, k: number): void {
    if (this.#rel) {
      const { antecedent, preposition, word } = this.#rel
      const host = this.#cur
      const own = this.#pending
      this.#rel = null
      this.#pending = null
      const clause = this.#make(group, 'relative', host, { subject: own ?? antecedent, antecedent })
      if (own) {
        this.#seats.set(own, { clause, role: 'subject', preposition: '', under: null })
        if (word === 'whose') return
        if (preposition !== '') clause.complements.push({ preposition, phrase: antecedent, at: group.at })
        else clause.objects.push(antecedent)
        const tells = group.lemmas.some(lemma => this.#frames.isSpeech(lemma) || this.#frames.isStance(lemma))
        if (!group.passive && !tells) antecedent.doers.push(own)
      }
      return
    }
    if (this.#pending) {
      const subject = this.#pending
      this.#pending = null
      const zero =
        this.#opener === '' &&
        this.#conj === '' &&
        this.#cur !== null &&
        !this.#comma &&
        this.#clausal(this.#cur)
      const link = zero ? 'complement' : this.#linkNow()
      const parent =
        link === 'main' ? null : link === 'coordinate' ? fellowOf(this.#cur, group) : this.#host()
      const governor = this.#governor
      const opener = this.#opener
      const clause = this.#make(group, link, parent, { subject, governor, opener })
      this.#seat(subject, { clause, role: 'subject', preposition: '', under: null })
      for (const waiting of this.#waiting.splice(0)) waiting.subject = subject
      return
    }
    const before = this.#ahead.previous(k)
    const next = this.#items[k + 1]
    // "Rwanda, which he says is looting his country": who is spoken of does it
    const asserted = this.#cur
    const spokenOf = asserted?.antecedent
    if (
      before?.kind === 'verb' &&
      asserted?.link === 'relative' &&
      asserted.group === before.group &&
      spokenOf &&
      asserted.objects[0] === spokenOf &&
      this.#clausal(asserted)
    ) {
      asserted.objects.shift()
      this.#make(group, 'complement', asserted, { subject: spokenOf, opener: 'that' })
      return
    }
    // "…," said Lavrov
    const inverted =
      group.lemmas.some(lemma => this.#frames.isSpeech(lemma)) &&
      next?.kind === 'phrase' &&
      (before?.kind === 'mark' || before === undefined) &&
      this.#conj === '' &&
      !this.#chunker.isTime(next.phrase) &&
      next.phrase.pronoun !== 'that'
    if (inverted && this.#held.length === 0) {
      const clause = this.#make(group, 'attribution', null, { subject: next.phrase })
      this.#phrases.push(next.phrase)
      this.#seat(next.phrase, { clause, role: 'subject', preposition: '', under: null })
      return
    }
    if (this.#held.length > 0 && (this.#conj === '' || this.#cur === null || this.#cur.link === 'relative')) {
      const held = this.#held.pop() as Held
      const clause = this.#make(group, held.link, held.parent, { subject: held.phrase, opener: held.opener })
      this.#seat(held.phrase, { clause, role: 'subject', preposition: '', under: null })
      return
    }
    if (this.#opener !== '') {
      const parent = this.#host()
      this.#make(group, this.#linkNow(), parent, { subject: parent?.subject ?? null, opener: this.#opener })
      return
    }
    // "and thanked", ", warned": the subject goes on
    const fellow = fellowOf(this.#cur, group)
    if (fellow) {
      // "was boarded and seized by"
      const passive = group.doubtful && fellow.group.passive && this.#items[k + 1]?.kind !== 'phrase'
      this.#make(passive ? { ...group, passive: true } : group, 'coordinate', fellow, {
        subject: fellow.subject,
      })
      return
    }
    this.#make(group, 'main', null, { subject: null })
  }

  /** The clause that a new one hangs on: past relative clauses, to one that takes clauses. */
  #host(): RawClause | null {
    if (this.#opener !== 'that' || this.#governor) return this.#cur
    let clause = this.#cur
    while (clause && !this.#clausal(clause) && clause.parent) clause = clause.parent
    return clause && this.#clausal(clause) ? clause : this.#cur
  }

  #infinitive(group: VerbGroup, k: number): void {
    const before = this.#ahead.previous(k)
    const last = this.#chain[this.#chain.length - 1] ?? null
    // "to meet and to sign"
    if (this.#conj !== '' && this.#cur?.group.tense === 'infinitive') {
      this.#make(group, this.#cur.link, this.#cur.parent, {
        subject: this.#cur.subject,
        governor: this.#cur.governor,
      })
      return
    }
    // "was the only member to congratulate": done, by the one who was
    if (
      this.#cur &&
      this.#cur.group.lemmas.length === 0 &&
      before?.kind === 'phrase' &&
      before.phrase.adjectives.some(word => /^(?:only|first|second|latest|last|sole)$/.test(word))
    ) {
      this.#make(group, 'coordinate', this.#cur, { subject: this.#cur.subject })
      return
    }
    const nominal =
      before?.kind === 'phrase' &&
      last &&
      last.mention === null &&
      last.head !== '' &&
      last.lemmas.some(lemma => this.#frames.nounScope(lemma) !== null)
    const host = this.#pending ? null : this.#cur
    // "Maas to meet Qureshi": a headline leaves "is" out
    if (this.#pending?.mention && this.#cur === null && !this.#ahead.finiteInSentence(k)) {
      const subject = this.#pending
      this.#pending = null
      this.#make({ ...group, tense: 'finite', modality: 'planned' }, 'main', null, { subject })
      return
    }
    if (this.#pending) {
      // "a plan to send troops was approved"
      const pending = this.#pending
      this.#hold()
      this.#make(group, 'complement', null, {
        subject: pending.possessor,
        governor: nominal ? last : pending,
      })
      return
    }
    const conjoined = this.#conj !== ''
    let parent = host
    if (conjoined && parent && parent.group.tense !== 'finite') parent = parent.parent
    this.#make(group, 'complement', parent, {
      subject: nominal ? (last?.possessor ?? parent?.subject ?? null) : controlled(parent, this.#frames),
      governor: nominal ? last : null,
    })
  }

  #gerund(group: VerbGroup, k: number): void {
    const before = this.#ahead.previous(k)
    if (this.#prep) {
      const opener = this.#prep.text
      const cur = this.#pending ? null : this.#cur
      const of = cur ? accused(cur, opener, this.#frames) : null
      if (this.#pending) this.#hold()
      if (opener === 'according to') return
      const last = this.#chain[this.#chain.length - 1] ?? null
      const nominal =
        last &&
        last.mention === null &&
        last.lemmas.some(lemma => this.#frames.nounScope(lemma) !== null) &&
        before?.kind === 'preposition'
          ? last
          : null
      const clause = this.#make(group, 'complement', cur, {
        subject: of ?? nominal?.possessor ?? cur?.subject ?? null,
        governor: nominal,
        opener,
      })
      if (opener === 'without') clause.negated = true
      if (!cur) this.#waiting.push(clause)
      return
    }
    if (this.#conj !== '' && this.#cur && this.#cur.group.tense === 'gerund') {
      this.#make(group, this.#cur.link, this.#cur.parent, {
        subject: this.#cur.subject,
        opener: this.#cur.opener,
        governor: this.#cur.governor,
      })
      return
    }
    if (this.#opener !== '') {
      // "while visiting", "before meeting"
      const parent = this.#cur
      const clause = this.#make(group, 'adverbial', parent, {
        subject: parent?.subject ?? this.#held[this.#held.length - 1]?.phrase ?? null,
        opener: this.#opener,
      })
      if (!parent) this.#waiting.push(clause)
      return
    }
    if (before?.kind === 'phrase' && !this.#comma) {
      // "the army leading the fight", "with the two sides agreeing"
      const last = this.#chain[this.#chain.length - 1] ?? null
      const pending = this.#pending
      const host = pending ? null : this.#cur
      if (pending) this.#hold()
      // "in a statement condemning the raid": whoever made the statement
      const made =
        host?.subject && last?.sort === 'statement' && !last.possessor && last.modifiers.length === 0
          ? host.subject
          : last
      this.#make(group, 'participle', host, { subject: made, antecedent: last })
      return
    }
    if (before?.kind === 'verb' && this.#cur) {
      // "stop arming"
      this.#make(group, 'complement', this.#cur, { subject: this.#cur.subject })
      return
    }
    const pending = this.#pending
    if (pending) this.#hold()
    const root = pending ? null : rootOf(this.#cur)
    const clause = this.#make(group, 'participle', root, { subject: pending ?? root?.subject ?? null })
    if (!pending && !root) this.#waiting.push(clause)
  }

  #reduced(group: VerbGroup, k: number): void {
    const before = this.#ahead.previous(k)
    let last = this.#chain[this.#chain.length - 1] ?? null
    // "the change of government carried out by": the act, not what it is of
    const host = this.#chain[this.#chain.length - 2]
    if (
      last &&
      host &&
      host.mention === null &&
      last.mention === null &&
      !last.definite &&
      // "the bodies of soldiers killed by"
      !people.has(last.sort) &&
      last.sort !== 'force' &&
      host.complements.some(c => c.preposition === 'of' && c.phrase === last)
    )
      last = host
    if (last && (before?.kind === 'phrase' || before?.kind === 'mark' || before?.kind === 'adverb')) {
      const pending = this.#pending
      const outer = pending ? null : this.#cur
      if (pending) this.#hold()
      this.#make({ ...group, passive: true, tense: 'participle' }, 'relative', outer, {
        subject: last,
        antecedent: last,
      })
      return
    }
    const clause = this.#make(
      { ...group, passive: true, tense: 'participle' },
      'participle',
      rootOf(this.#cur),
      { subject: rootOf(this.#cur)?.subject ?? null },
    )
    if (!clause.subject) this.#waiting.push(clause)
  }
}
