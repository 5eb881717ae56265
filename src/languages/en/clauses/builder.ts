import type { FrameTable } from '../../frame-table.ts'
import type { Chunker } from './chunker.ts'
import type { Item } from './items.ts'
import { type Phrase, people } from './phrase.ts'
import type { Link, RawClause, VerbGroup } from './raw-clause.ts'

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
  }

  read(): SentenceReading {
    for (let k = 0; k < this.#items.length; k++) k = this.#take(k)
    this.#attribute()
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
    if (this.#comma && this.#cur) this.#cur = this.#mainOf(this.#cur)
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

  #previous(k: number): Item | undefined {
    let j = k - 1
    while (j >= 0) {
      const item = this.#items[j] as Item
      if (item.kind === 'adverb' || (item.kind === 'mark' && (item.text === '"' || item.text === ')'))) j--
      else return item
    }
    return undefined
  }

  #that(k: number): void {
    const before = this.#previous(k)
    const last = this.#chain[this.#chain.length - 1] ?? null
    if (before?.kind === 'phrase' && last && !this.#chunker.isTime(before.phrase)) {
      const speaks =
        last.lemmas.some(lemma => this.#frames.nounScope(lemma) !== null) ||
        /^(?:statement|news|belief|fact|view|condition|interview|letter|sign|evidence|report|assurance|charge|suggestion|message)$/.test(
          last.head,
        )
      const verbal = this.#cur !== null && this.#clausal(this.#cur) && this.#pending === null
      // "told reporters that", "warned Israel that"
      if (verbal && !(last.mention === null && last.sort !== '' && !speaks && this.#objectGap(k))) {
        this.#openComplement(null)
        return
      }
      if (speaks && !this.#objectGap(k)) {
        this.#openComplement(last)
        return
      }
      this.#openRelative(last, '', 'that')
      return
    }
    this.#openComplement(null)
  }

  /** Whether after "that" a subject and a verb come whose object is missing: "that Russia carried out on Ukraine". */
  #objectGap(k: number): boolean {
    const first = this.#items[k + 1]
    if (first?.kind === 'verb') return true
    for (let j = k + 1; j < Math.min(this.#items.length, k + 8); j++) {
      const item = this.#items[j] as Item
      if (item.kind === 'verb' && item.group.tense === 'finite') {
        const next = this.#items[j + 1]
        return (
          next === undefined ||
          next.kind === 'preposition' ||
          (next.kind === 'mark' && next.text !== '"') ||
          next.kind === 'conjunction' ||
          (next.kind === 'phrase' && this.#chunker.isTime(next.phrase))
        )
      }
    }
    return false
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
    const before = this.#previous(k)
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
    const fresh = this.#previous(k)
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
      (!this.#verbBeforeComma(k) || fresh.group.lemmas.every(lemma => this.#frames.scope(lemma) === null))
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
      if (!ahead || ((this.#pending !== null || inserted) && this.#closedByComma(k))) {
        if (this.#pending === null && this.#cur === null) this.#pending = phrase
        // "its top official for the region, Brian Nichols, held": the one named is the subject
        else if (this.#names(phrase) && this.#pending !== null && this.#closedByComma(k)) {
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
    return (
      ahead &&
      this.#pending === last &&
      phrase.mention !== null &&
      last.mention !== null &&
      this.#cur === null &&
      next?.kind === 'verb'
    )
  }

  /** Whether a finite verb comes before the next mark. */
  #verbBeforeComma(k: number): boolean {
    for (let j = k + 1; j < Math.min(this.#items.length, k + 10); j++) {
      const item = this.#items[j] as Item
      if (item.kind === 'mark' && item.text !== '"' && item.text !== '-') return false
      if (item.kind === 'verb' && item.group.tense === 'finite') return true
    }
    return false
  }

  #closedByComma(k: number): boolean {
    for (let j = k + 1; j < Math.min(this.#items.length, k + 10); j++) {
      const item = this.#items[j] as Item
      if (item.kind === 'mark' && (item.text === ',' || item.text === '—')) return true
      if (item.kind === 'verb' && item.group.tense === 'finite') return false
    }
    return false
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
    let j = k + 1
    let reduced = 0
    for (let guard = 0; guard < 40 && j < this.#items.length; guard++) {
      const item = this.#items[j] as Item
      switch (item.kind) {
        case 'adverb':
        case 'negation':
          j++
          continue
        case 'preposition': {
          const next = this.#items[j + 1]
          if (next?.kind !== 'phrase') return false
          j += 2
          continue
        }
        case 'phrase':
          if (!this.#chunker.isTime(item.phrase) && reduced === 0) return false
          j++
          continue
        case 'mark': {
          if (item.text === '"' || item.text === '-') {
            j++
            continue
          }
          if (item.text === '(') {
            const close = this.#find(j, ')')
            if (close < 0) return false
            j = close + 1
            continue
          }
          if (item.text === ',' || item.text === '—') {
            // "Germany's defence minister, Boris Pistorius, said"
            const then = this.#items[j + 1]
            if (
              j === k + 1 &&
              then?.kind === 'verb' &&
              then.group.tense === 'finite' &&
              this.#appositive(k)
            ) {
              j++
              continue
            }
            const close = this.#insertionEnd(j, item.text)
            if (close < 0) return false
            j = close + 1
            continue
          }
          return false
        }
        case 'conjunction': {
          const next = this.#items[j + 1]
          if (!conjunctions || item.text === 'but' || next?.kind !== 'phrase') return false
          j += 2
          continue
        }
        case 'verb':
          if (item.group.tense === 'finite') {
            const next = this.#items[j + 1]
            if (
              item.group.doubtful &&
              next?.kind === 'preposition' &&
              (next.text === 'by' || this.#finiteAfter(j) || this.#awaitsObject())
            ) {
              reduced++
              j++
              continue
            }
            return true
          }
          reduced++
          j++
          continue
        case 'relative':
        case 'that': {
          // "warned Washington that": the object, and what it is told
          if (
            item.kind === 'that' &&
            this.#cur &&
            this.#pending === null &&
            this.#clausal(this.#cur) &&
            this.#opener === ''
          )
            return false
          // "the officials who attended said"
          let finite = 0
          for (let n = j + 1; n < Math.min(this.#items.length, j + 16); n++) {
            const inner = this.#items[n] as Item
            if (inner.kind === 'mark' && inner.text !== '"') break
            if (inner.kind === 'verb' && inner.group.tense === 'finite') finite++
          }
          return finite > 1
        }
        default:
          return false
      }
    }
    return false
  }

  /** Whether a phrase holds a name between commas: "the minister, Boris Pistorius,". */
  #appositive(k: number): boolean {
    if (this.#held.length > 0) return false
    const item = this.#items[k]
    return (
      item?.kind === 'phrase' && item.phrase.mention?.type === 'person' && this.#chunker.hasComma(item.phrase)
    )
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

  /** Whether another finite verb comes before the clause ends. */
  #finiteAfter(j: number): boolean {
    for (let n = j + 1; n < Math.min(this.#items.length, j + 14); n++) {
      const item = this.#items[n] as Item
      if (item.kind === 'mark' && item.text !== '"' && item.text !== '-') return false
      if (
        item.kind === 'conjunction' ||
        item.kind === 'relative' ||
        item.kind === 'that' ||
        item.kind === 'subordinator'
      )
        return false
      if (
        item.kind === 'phrase' &&
        this.#items[n - 1]?.kind !== 'preposition' &&
        !this.#chunker.isTime(item.phrase)
      )
        return false
      if (item.kind === 'verb' && item.group.tense === 'finite') return true
    }
    return false
  }

  #find(from: number, mark: string): number {
    for (let j = from + 1; j < Math.min(this.#items.length, from + 30); j++) {
      const item = this.#items[j] as Item
      if (item.kind === 'mark' && item.text === mark) return j
    }
    return -1
  }

  /** The mark that closes what stands between two commas, when a finite verb follows it. */
  #insertionEnd(open: number, mark: string): number {
    const first = this.#items[open + 1]
    const opens =
      first?.kind === 'relative' ||
      first?.kind === 'preposition' ||
      first?.kind === 'phrase' ||
      first?.kind === 'adverb' ||
      first?.kind === 'subordinator' ||
      (first?.kind === 'verb' && first.group.tense !== 'finite') ||
      (first?.kind === 'verb' && first.group.doubtful)
    if (!opens) return -1
    for (let j = open + 2; j < Math.min(this.#items.length, open + 40); j++) {
      const item = this.#items[j] as Item
      if (item.kind !== 'mark' || item.text !== mark) continue
      let n = j + 1
      while (this.#items[n]?.kind === 'adverb') n++
      const next = this.#items[n]
      // "…, killing two, said X": the speaker comes after
      const inverted =
        next?.kind === 'verb' &&
        this.#items[n + 1]?.kind === 'phrase' &&
        next.group.lemmas.some(lemma => this.#frames.isSpeech(lemma)) &&
        this.#cur !== null
      if (inverted) return -1
      // "on Friday, once the premier, X, had dropped": a verb of its own before the insertion ends
      if (first?.kind === 'subordinator' && !this.#finiteBetween(open, j)) continue
      if (next?.kind === 'verb' && next.group.tense === 'finite') return j
      if (first?.kind === 'subordinator') return -1
      if (first?.kind !== 'relative' && first?.kind !== 'phrase') return -1
      if (next?.kind === 'phrase' && first?.kind === 'phrase') return -1
    }
    return -1
  }

  #finiteBetween(from: number, to: number): boolean {
    for (let n = from + 1; n < to; n++) {
      const item = this.#items[n] as Item
      if (item.kind === 'verb' && item.group.tense === 'finite') return true
    }
    return false
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
    const before = this.#previous(k)
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
      this.#finiteAfter(k) &&
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
      const parent = link === 'main' ? null : link === 'coordinate' ? this.#fellow(group) : this.#host()
      const governor = this.#governor
      const opener = this.#opener
      const clause = this.#make(group, link, parent, { subject, governor, opener })
      this.#seat(subject, { clause, role: 'subject', preposition: '', under: null })
      for (const waiting of this.#waiting.splice(0)) waiting.subject = subject
      return
    }
    const before = this.#previous(k)
    const next = this.#items[k + 1]
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
    const fellow = this.#fellow(group)
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

  #mainOf(clause: RawClause): RawClause {
    let at = clause
    for (let guard = 0; at.parent && at.link !== 'main' && guard < 20; guard++) at = at.parent
    return at
  }

  /** The finite clause that one without a subject of its own goes on from. */
  #fellow(group: VerbGroup): RawClause | null {
    for (let clause = this.#cur; clause; clause = clause.parent)
      if (
        clause.group.tense === 'finite' &&
        clause.group.auxiliary === group.auxiliary &&
        clause.group.modality === group.modality &&
        (clause.link !== 'relative' || clause === this.#cur)
      )
        return clause
    let clause = this.#cur
    const fits = (other: RawClause) =>
      other.group.tense === 'finite' &&
      (!group.auxiliary || other.group.modality === group.modality || other.group.auxiliary) &&
      (group.auxiliary || !other.group.auxiliary || other.group.modality === 'fact')
    let first: RawClause | null = null
    while (clause) {
      if (clause.group.tense === 'finite') {
        first ??= clause
        if (fits(clause)) return clause
      }
      clause = clause.parent
    }
    return first
  }

  #infinitive(group: VerbGroup, k: number): void {
    const before = this.#previous(k)
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
    if (
      this.#pending?.mention &&
      this.#cur === null &&
      !this.#items.slice(k + 1).some(item => item.kind === 'verb' && item.group.tense === 'finite')
    ) {
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
      subject: nominal ? (last?.possessor ?? parent?.subject ?? null) : this.#controlled(parent),
      governor: nominal ? last : null,
    })
  }

  /** Who does what an infinitive says: whoever is asked, else whoever asks. */
  #controlled(parent: RawClause | null): Phrase | null {
    if (!parent) return null
    const demand = parent.group.lemmas.some(lemma => this.#frames.scope(lemma) === 'demand')
    const frames = parent.group.lemmas.flatMap(lemma => this.#frames.ofVerb(lemma))
    const asks =
      demand ||
      frames.some(
        frame => frame.relation === 'urged' || frame.relation === 'invited' || frame.relation === 'aided',
      )
    if (parent.group.passive) return parent.subject
    if (parent.objects.length > 0 && (asks || parent.group.lemmas.length === 0))
      return parent.objects[0] as Phrase
    if (asks) {
      const slots = frames.flatMap(frame => frame.target ?? [])
      const asked = parent.complements.find(complement => slots.includes(complement.preposition))
      if (asked) return asked.phrase
      const forWhom = parent.complements.find(complement => complement.preposition === 'for')
      if (forWhom?.phrase.mention) return forWhom.phrase
    }
    return parent.objects[0] &&
      parent.group.lemmas.some(lemma =>
        /^(?:allow|force|enable|help|let|order|ask|tell|permit|name|appoint|elect|choose|send|invite|pick|hire)$/.test(
          lemma,
        ),
      )
      ? parent.objects[0]
      : parent.subject
  }

  #gerund(group: VerbGroup, k: number): void {
    const before = this.#previous(k)
    if (this.#prep) {
      const opener = this.#prep.text
      const cur = this.#pending ? null : this.#cur
      const of = cur ? this.#accused(cur, opener) : null
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
    const root = pending ? null : this.#rootOf(this.#cur)
    const clause = this.#make(group, 'participle', root, { subject: pending ?? root?.subject ?? null })
    if (!pending && !root) this.#waiting.push(clause)
  }

  /** The clause whose subject goes on in a participle after a comma. */
  #rootOf(clause: RawClause | null): RawClause | null {
    let at = clause
    while (at && (at.group.tense !== 'finite' || at.link === 'relative') && at.parent) at = at.parent
    return at
  }

  /** "accused Iran of arming", "thanked Italy for hosting": the object does it. */
  #accused(clause: RawClause, preposition: string): Phrase | null {
    if (
      preposition !== 'of' &&
      preposition !== 'for' &&
      preposition !== 'over' &&
      preposition !== 'on' &&
      preposition !== 'against' &&
      preposition !== 'from'
    )
      return null
    const stance = clause.group.lemmas.some(lemma =>
      this.#frames
        .ofVerb(lemma)
        .some(
          frame => frame.scope === 'accusation' || (frame.relation !== null && stances.has(frame.relation)),
        ),
    )
    if (!stance) return null
    if (clause.group.passive) return clause.subject
    return (
      clause.objects[0] ??
      clause.complements.find(complement => complement.preposition !== preposition)?.phrase ??
      null
    )
  }

  #reduced(group: VerbGroup, k: number): void {
    const before = this.#previous(k)
    let last = this.#chain[this.#chain.length - 1] ?? null
    // "the change of government carried out by": the act, not what it is of
    const host = this.#chain[this.#chain.length - 2]
    if (
      last &&
      host &&
      host.mention === null &&
      last.mention === null &&
      !last.definite &&
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
      this.#rootOf(this.#cur),
      { subject: this.#rootOf(this.#cur)?.subject ?? null },
    )
    if (!clause.subject) this.#waiting.push(clause)
  }

  // ---- attribution --------------------------------------------------------------------------------------------

  /** Lays what stands before ", X said" to X. */
  #attribute(): void {
    let from = 0
    this.#clauses.forEach((clause, index) => {
      if (!this.#attributes(clause)) return
      for (let i = from; i < this.#clauses.length; i++) {
        const other = this.#clauses[i] as RawClause
        if (other === clause || (other.parent !== null && other.link !== 'coordinate')) continue
        if (other.parent !== null) continue
        if (i > index && !other.quoted && other.link !== 'main') continue
        if (i > index && !this.#afterAttribution(clause, other)) continue
        other.parent = clause
        other.link = 'complement'
      }
      clause.link = 'attribution'
      from = index + 1
    })
  }

  #afterAttribution(clause: RawClause, other: RawClause): boolean {
    return other.quoted && clause.quoted === false
  }

  /** Whether a clause is the "X said" of what stands before it. */
  #attributes(clause: RawClause): boolean {
    if (
      !clause.group.lemmas.some(lemma => this.#frames.isSpeech(lemma)) ||
      clause.group.passive ||
      clause.quoted
    )
      return false
    if (
      clause.group.tense !== 'finite' ||
      (clause.link !== 'main' && clause.link !== 'coordinate' && clause.link !== 'attribution')
    )
      return false
    if (
      this.#clauses.some(
        other => other.parent === clause && (other.link === 'complement' || other.link === 'coordinate'),
      )
    )
      return false
    const start =
      clause.link === 'attribution' ? clause.group.from : (clause.subject?.from ?? clause.group.from)
    const index = this.#items.findIndex(item => item.from >= start)
    const before = this.#items[index - 1]
    if (before === undefined || before.kind !== 'mark') return false
    if (
      before.text !== ',' &&
      before.text !== '"' &&
      before.text !== '—' &&
      before.text !== '?' &&
      before.text !== '!'
    )
      return false
    return (
      this.#clauses.some(other => other.group.at < clause.group.at) ||
      clause.link === 'attribution' ||
      index > 2
    )
  }
}

const stances = new Set([
  'condemned',
  'criticized',
  'accused',
  'praised',
  'thanked',
  'congratulated',
  'convicted',
  'arrested',
  'sanctioned',
  'warned',
])

/** Whether two phrases may be members of one coordination. */
function sameKind(a: Phrase, b: Phrase): boolean {
  // "two Frenchmen, 14 Dutch aid workers": people of a country are a group like others
  const national = (phrase: Phrase) =>
    phrase.mention?.type === 'country' && phrase.mention.kind === 'adjective'
  if (national(a) || national(b))
    return (a.mention === null || national(a)) && (b.mention === null || national(b))
  if ((a.mention === null) !== (b.mention === null)) return false
  if (!a.mention || !b.mention) return a.mention === null && a.pronoun === '' && b.pronoun === ''
  const kind = (type: string) =>
    type === 'person'
      ? 'person'
      : type === 'place'
        ? 'place'
        : type === 'event' || type === 'treaty'
          ? 'thing'
          : 'body'
  return kind(a.mention.type) === kind(b.mention.type)
}
