import type { Mention } from '../../../model/document.ts'
import type { FrameTable } from '../frames/table.ts'
import type { Scan } from '../recognize/scan.ts'
import type { FunctionReading, VerbReading, Word } from '../words.ts'
import {
  nounReading,
  opensPhrase,
  phraseAt,
  phrasePro,
  type SentenceView,
  splitProclitics,
} from './noun-phrases.ts'
import { bare, type Complement, type Phrase } from './phrase.ts'
import type { Link, RawClause } from './raw-clause.ts'

/** A sentence read into clauses and phrases. */
export interface SentenceReading {
  readonly clauses: readonly RawClause[]
  readonly phrases: readonly Phrase[]
  /** who the whole sentence is laid to: «بحسب الوزارة» */
  readonly attributed: readonly Phrase[]
  /** phrases before any verb, for headlines and verbless sentences */
  readonly loose: readonly Phrase[]
}

const attributive = new Set(['وفق', 'وفقا', 'حسب', 'بحسب', 'طبقا', 'نقلا عن', 'على لسان'])
const adverbialPrepositions = new Set(['بعد', 'قبل', 'عقب', 'منذ', 'حتى', 'إثر', 'رغم'])

/** Reads one sentence from left to right: a stack of clauses, each collecting the phrases around its verb. */
export class SentenceReader implements SentenceView {
  readonly scan: Scan
  readonly to: number
  readonly #from: number
  /** by token from the start of the sentence: the mention that begins there, that ends there, and whether one covers it */
  readonly #begins: (Mention | undefined)[]
  readonly #ends: (Mention | undefined)[]
  readonly #covered: Uint8Array
  readonly #frames: FrameTable
  readonly #clauses: RawClause[] = []
  readonly #phrases: Phrase[] = []
  readonly #attributed: Phrase[] = []
  readonly #loose: Phrase[] = []
  /** 0 not looked at, 1 no verb, 2 a verb */
  readonly #verbs: Uint8Array
  #current: RawClause | null = null
  #link: Link = 'main'
  #parent: RawClause | null = null
  #antecedent: Phrase | null = null
  #pronounSubject = ''
  #negated = false
  /** a relative clause opened while a complement waited for its verb */
  #inside = false
  #planned = false
  #topics: Phrase[] = []
  /** subjects whose verb is still to come, set aside while a relative clause describes them */
  #set: {
    topics: Phrase[]
    link: Link
    parent: RawClause | null
    antecedent: Phrase | null
    negated: boolean
  }[] = []
  #last: Phrase | null = null
  #comma = false
  #quote = 0

  constructor(scan: Scan, from: number, to: number, mentions: readonly Mention[], frames: FrameTable) {
    this.scan = scan
    this.#from = from
    this.to = to
    this.#frames = frames
    const length = to - from + 1
    this.#begins = new Array(length)
    this.#ends = new Array(length)
    this.#covered = new Uint8Array(length)
    this.#verbs = new Uint8Array(length)
    for (const mention of mentions) {
      this.#begins[mention.from - from] = mention
      this.#ends[mention.to - from] = mention
      this.#covered.fill(1, mention.from - from, mention.to - from)
    }
  }

  readonly mentionAt = (index: number): Mention | undefined => this.#begins[index - this.#from]

  readonly verbAt = (index: number): boolean => {
    const at = index - this.#from
    const known = this.#verbs[at]
    if (known) return known === 2
    if (known === undefined) return false
    this.#verbs[at] = 1
    const result = this.#isVerb(index)
    this.#verbs[at] = result ? 2 : 1
    return result
  }

  /** The clauses and phrases of the sentence. */
  read(): SentenceReading {
    let index = this.#from
    while (index < this.to) index = Math.max(index + 1, this.#step(index))
    return {
      clauses: this.#clauses,
      phrases: this.#phrases,
      attributed: this.#attributed,
      loose: this.#loose,
    }
  }

  #step(index: number): number {
    const token = this.scan.tokens[index]
    if (!token) return index + 1
    if (token.kind === 'mark') return this.#mark(index, token.text)
    const mention = this.mentionAt(index)
    if (mention) return this.#phrase(index, mention.proclitic)
    const word = this.scan.word(index)
    if (!word) return this.#phrase(index, '')
    const first = word.verbs.length > 0 && word.verbs.every(v => v.form.person === 1)
    if (word.participle && (first || !this.verbAt(index)) && this.#participleHere(index, word))
      return this.#participle(index, word)
    if (this.verbAt(index)) return this.#verb(index, word)
    const reading = this.#functionOf(index, word)
    if (reading) {
      const next = this.#function(index, reading)
      if (next > index) return next
    }
    // «يبحث … غداً»: the present of tomorrow is a plan
    if (this.#current?.form?.tense === 'present' && this.#comingAt(index)) this.#current.planned = true
    if (
      word.functions.some(f => f.kind === 'adverb') &&
      !word.nouns.some(n => n.entry.sort !== '' && n.entry.sort !== 'time')
    ) {
      this.#comma = false
      return index + 1
    }
    return this.#phrase(index, phrasePro(this, index))
  }

  /** «غداً», «الأسبوع المقبل», «الشهر القادم» */
  #comingAt(index: number): boolean {
    return (
      /^و?غدا$/.test(this.scan.at(index)) ||
      (/^(?:المقبل|القادم)ة?$/.test(this.scan.at(index)) &&
        this.scan.word(index - 1)?.functions.some(f => f.lemma === 'time') === true)
    )
  }

  // ---- marks -------------------------------------------------------------------------------------------------

  #mark(index: number, text: string): number {
    if (text === '(') {
      for (let i = index + 1; i < Math.min(this.to, index + 12); i++)
        if (this.scan.at(i) === ')') return i + 1
      return index + 1
    }
    if (text === '"') {
      this.#quote ^= 1
      return index + 1
    }
    if (text === '،' || text === ',') this.#comma = true
    else if (text === '؛' || text === ';' || text === '..' || text === '...') {
      this.#endClause()
      this.#comma = true
    } else if (text === ':' && this.#current && this.#frames.takesClause(this.#current.lemma)) {
      this.#open('complement', this.#current)
    } else if (text === '-' || text === '–' || text === '—') this.#comma = true
    return index + 1
  }

  #endClause(): void {
    this.#flushTopics()
    this.#current = this.#base(this.#current)
    this.#link = this.#current ? 'coordinate' : 'main'
    this.#parent = this.#current
    this.#antecedent = null
    this.#last = null
  }

  /** The outermost clause that a clause hangs on. */
  #base(clause: RawClause | null): RawClause | null {
    let at = clause
    while (at?.parent && at.link !== 'main' && at.link !== 'coordinate') at = at.parent
    return at
  }

  #open(link: Link, parent: RawClause | null, antecedent: Phrase | null = null, pronoun = ''): void {
    if (link === 'relative' && this.#topics.length > 0 && (this.#current === null || this.#link !== 'main')) {
      this.#inside = this.#link === 'complement'
      parent = this.#parent ?? parent
      this.#set.push({
        topics: this.#topics,
        link: this.#link,
        parent: this.#parent,
        antecedent: this.#antecedent,
        negated: this.#negated,
      })
      this.#topics = []
      this.#negated = false
    }
    this.#flushTopics()
    this.#link = link
    this.#parent = parent
    this.#antecedent = antecedent
    this.#pronounSubject = pronoun
    this.#last = null
    this.#comma = false
  }

  #flushTopics(): void {
    this.#loose.push(...this.#topics)
    this.#topics = []
  }

  // ---- function words ----------------------------------------------------------------------------------------

  #functionOf(index: number, word: Word): FunctionReading | null {
    const functions = word.functions
    if (functions.length === 0) return null
    if (functions.length > 1) {
      // «من» who and from, «ما» what and not: the preposition and the negator need what follows them
      const comp = functions.find(f => f.kind === 'complementizer')
      if (comp) return comp
    }
    const first = functions[0] as FunctionReading
    // «نحو ٢٠ اجتماعا»: about twenty
    if (
      /^(?:نحو|حوالي|حوالى|قرابة|زهاء)$/.test(first.lemma) &&
      this.scan.tokens[index + 1]?.kind === 'number'
    )
      return { ...first, kind: 'particle' }
    // «بدعم», «باسم», «حول» are nouns too; the function reading stands first in the lexicon
    if (first.pro !== '' && functions.length === 1 && word.nouns.some(n => n.pro === '')) return null
    void index
    return first
  }

  #function(index: number, reading: FunctionReading): number {
    const { kind, lemma } = reading
    const coordinated = reading.pro === 'و' || reading.pro === 'ف'
    switch (kind) {
      case 'complementizer':
        return this.#complementizer(index, reading)
      case 'relative':
        if (lemma === 'x')
          return this.#freeRelative(
            index,
            { بما: 'ب', مما: 'من', ممن: 'من' }[this.scan.at(index).replace(/^[وف]/, '')],
          )
        this.#open('relative', this.#current, this.#relativeHead(lemma))
        return index + 1
      case 'subordinator':
        // «فيما», «كما» and «حيث» join clauses of one level; «عندما» and «إذا» stand under their verb
        this.#open(
          /^(?:حيث|فيما|بينما|إذ|كما)$/.test(lemma) ? 'coordinate' : 'adverbial',
          this.#current ? this.#scopeOf(this.#current) : null,
        )
        return index + 1
      case 'negator':
        if (/^(?:غير|عدم|دون)$/.test(lemma)) {
          if (lemma === 'عدم') this.#negated = true
          // «دورة غير عادية»: an adjective follows
          return lemma === 'غير' && this.scan.word(index + 1) && !this.mentionAt(index + 1) !== undefined
            ? index + 2
            : index + 1
        }
        // «وهو ما نفاه», «ما قدمه»: what is a relative, not a negation
        if (lemma === 'ما' && this.scan.word(index + 1)?.verbs.some(v => v.form.object !== null))
          return this.#freeRelative(index)
        // «لا يزال», «لا سيما», «لا بد»
        if (lemma === 'لا' && /^(?:يزال|تزال|يزالون|سيما|بد|شك|يمكن)/.test(this.scan.at(index + 1)))
          return index + 2
        if (coordinated) this.#coordinate()
        this.#negated = true
        return index + 1
      case 'auxiliary':
        if (coordinated || this.#comma) this.#coordinate()
        return /^(?:كان|كانت|يكون|تكون)$/.test(lemma) && this.#copula(index)
          ? this.#copular(index, reading)
          : index + 1
      case 'conjunction':
        return index + 1
      case 'preposition':
        return this.#preposition(index, reading)
      case 'demonstrative':
      case 'quantifier':
        return reading.pronoun !== '' ? index + 1 : index
      case 'pronoun':
      case 'particle':
        return index + 1
      default:
        return index
    }
  }

  /** Whether «كان» is the verb itself: no other follows before the next mark. */
  #copula(index: number): boolean {
    for (let at = index + 1; at < Math.min(this.to, index + 9); at++) {
      const token = this.scan.tokens[at]
      if (token?.kind === 'mark' && token.text !== '"') return true
      if (this.scan.at(at) === 'قد' || this.verbAt(at) || (this.scan.word(at)?.verbs.length ?? 0) > 0)
        return false
    }
    return true
  }

  #copular(index: number, reading: FunctionReading): number {
    const feminine = /^ت|ت$/.test(reading.lemma)
    const form = {
      form: reading.lemma,
      tense: 'past',
      person: 3,
      gender: feminine ? 'f' : 'm',
      number: 's',
      voice: 'active',
      object: null,
    } as const
    this.#start(
      this.#clauseAt(index, 'كان', ['كان'], form, this.#link, this.#parent, this.#antecedent, this.#topics),
    )
    return index + 1
  }

  #clauseAt(
    at: number,
    lemma: string,
    lemmas: readonly string[],
    form: RawClause['form'],
    link: Link,
    parent: RawClause | null,
    antecedent: Phrase | null,
    before: Phrase[],
  ): RawClause {
    return {
      at,
      lemma,
      lemmas,
      form,
      participle: null,
      link,
      parent,
      antecedent,
      pronounSubject: this.#pronounSubject,
      inside: this.#inside,
      negated: this.#negated,
      future: false,
      planned: this.#planned,
      before,
      after: [],
      complements: [...this.#held],
      subject: null,
      subjectOf: null,
      object: null,
      secondObject: null,
      rest: [],
      attributed: [],
      passive: false,
    }
  }

  /** A conjunction before a clause: it goes on from the last one of its level. */
  #coordinate(): void {
    if (this.#topics.length > 0) return
    if (this.#link === 'main' && this.#current) this.#open('coordinate', this.#current)
  }

  #complementizer(index: number, reading: FunctionReading): number {
    const before = this.scan.at(index - 1)
    if (adverbialPrepositions.has(before) || /^(?:لأن|حتى|كي|لكي)$/.test(reading.lemma)) {
      this.#open('adverbial', this.#current)
      return index + 1
    }
    // «من المقرر أن يزور», «من المتوقع أن»
    if (/^(?:المقرر|المتوقع|المنتظر|المرتقب|المرجح|المزمع|يتوقع|ينتظر)$/.test(before)) {
      this.#planned = true
      return index + 1
    }
    if (/^(?:الممكن|المحتمل|يمكن|يجب|ينبغي|الضروري|بد)$/.test(before)) {
      this.#open('adverbial', this.#current)
      this.#negated = false
      return index + 1
    }
    const sibling = reading.pro === 'و' ? this.#lastComplement() : null
    const parent = sibling ? sibling.parent : this.#complementTaker()
    this.#open('complement', parent, null, reading.pronoun)
    return index + 1
  }

  /** The clause whose complement the last «أن» opened: «قال إن …، وأن …» goes on with the same speaker. */
  #lastComplement(): RawClause | null {
    let at = this.#current
    while (at && at.link !== 'complement') at = at.parent
    return at
  }

  #complementTaker(): RawClause | null {
    for (let at = this.#current; at; at = at.parent) if (this.#frames.takesClause(at.lemma)) return at
    return this.#current
  }

  /** The clause at whose level a subordinate clause is said: the nearest complement, or the main clause. */
  #scopeOf(clause: RawClause): RawClause {
    let at = clause
    while (at.parent && (at.link === 'relative' || at.link === 'participle')) at = at.parent
    return at
  }

  #relativeHead(features: string): Phrase | null {
    const gender = features.charAt(0)
    const number = Number(features.charAt(1))
    let at = this.#last
    const candidates: Phrase[] = []
    while (at) {
      candidates.push(at)
      at = at.genitive
    }
    const fits = (phrase: Phrase) => {
      const inanimatePlural = phrase.number === 3 && !/^(?:group|force)$/.test(phrase.sort)
      if (number === 1)
        return gender === 'f'
          ? phrase.gender !== 'm' || inanimatePlural
          : phrase.gender !== 'f' && phrase.number === 1
      return phrase.number === number || phrase.conjuncts.length > 0
    }
    return candidates.find(fits) ?? this.#phrases.slice(-3).reverse().find(fits) ?? this.#last
  }

  // «ما قدمه العراقيون», «بما سماه»: what follows has no named head
  #freeRelative(index: number, preposition?: string): number {
    const placeholder = preposition ? bare(index, index + 1, null, null, 'ما') : null
    if (placeholder) {
      this.#phrases.push(placeholder)
      this.#complement({ preposition: preposition as string, phrase: placeholder, pronoun: '', at: index })
    }
    this.#open('relative', this.#current, placeholder)
    return index + 1
  }

  // ---- prepositions ------------------------------------------------------------------------------------------

  #preposition(index: number, reading: FunctionReading): number {
    let { lemma } = reading
    let next = index + 1
    const two = `${lemma} ${this.scan.at(next)}`
    const phrasal = this.#frames.prepositionPhrases.get(two)
    if (phrasal && reading.pronoun === '') {
      lemma = phrasal
      next++
    }
    if (reading.pro === 'و' && this.#comma && !attributive.has(lemma)) {
      // «وفي مكالمة ثانية مع …، عبر»: a fronted phrase opens a new clause
      if (this.#current) this.#coordinateFresh()
    }
    if (reading.pronoun !== '') {
      this.#complement({ preposition: lemma, phrase: null, pronoun: reading.pronoun, at: index })
      return next
    }
    const follower = this.scan.word(next)
    // «إلى أن», «على أن», «بعد أن» and «مع ما»
    if (follower?.functions.some(f => f.kind === 'complementizer') && !this.mentionAt(next) !== undefined)
      return next
    if (attributive.has(lemma)) return this.#attribution(next)
    if (/^(?:ما|لما)$/.test(this.scan.at(next))) {
      this.#freeRelative(next, lemma)
      return next + 1
    }
    const negation = follower?.functions.find(f => f.kind === 'negator')
    if (negation) {
      if (negation.lemma === 'عدم') this.#negated = true
      next++
    }
    return this.#governed(lemma, next, index)
  }

  /** The phrase that a preposition governs, and its place in the clause. */
  #governed(preposition: string, at: number, from: number): number {
    if (!opensPhrase(this, at)) return at
    const phrase = phraseAt(this, at)
    if (!phrase) return at
    this.#take(phrase)
    const end = this.#coordinated(phrase)
    this.#complement({ preposition, phrase, pronoun: '', at: from })
    this.#last = phrase
    this.#comma = false
    return end
  }

  #complement(complement: Complement): void {
    const noun = this.#nounFor(complement)
    if (noun) noun.complements.push(complement)
    // «استشهاد X وإصابة Y برصاص Z»: one doer for both
    if (noun && /^(?:برصاص|بنيران|من قبل|على يد)$/.test(complement.preposition))
      for (const other of this.#phrases)
        if (other.conjuncts.includes(noun) && !other.complements.includes(complement))
          other.complements.push(complement)
    if (this.#current && this.#link === 'main') this.#current.complements.push(complement)
    else this.#held.push(complement)
  }

  /** Prepositional phrases before the verb of their clause: «وفي مكالمة مع X، عبّر» */
  readonly #held: Complement[] = []

  /** The nearest noun that this preposition completes: «الهجوم الروسي على», «دعوة إلى», «العلاقات مع». */
  #nounFor(complement: Complement): Phrase | null {
    for (let i = this.#phrases.length - 1, seen = 0; i >= 0 && seen < 6; i--, seen++) {
      const phrase = this.#phrases[i] as Phrase
      if (phrase === complement.phrase) continue
      // «التي قطعتها مع سوريا»: the verb between has a place for it
      if (
        this.#current &&
        phrase.from < this.#current.at &&
        this.#frames.verbTakes(this.#current.lemma, complement.preposition)
      )
        break
      if (
        this.#current &&
        phrase.from < this.#current.at &&
        this.#current.at < complement.at &&
        this.#current.link !== 'relative'
      )
        break
      for (let at: Phrase | null = phrase; at; at = at.genitive) {
        if (at.head !== '' && this.#frames.nounTakes(at.head, complement.preposition)) return at
        if (complement.preposition === 'في' && /^(?:group|force|prisoner)$/.test(at.sort)) return at
        if (at.sort === 'statement' && /^(?:ل|عن|من)$/.test(complement.preposition)) return at
      }
    }
    return null
  }

  /** «بحسب القيادة المركزية», «وفق ما أعلن رئيس البرلمان» */
  #attribution(at: number): number {
    let next = at
    if (this.scan.at(next) === 'ل') next++
    if (/^(?:ما|لما)$/.test(this.scan.at(next))) {
      this.#open('attribution', this.#current)
      return next + 1
    }
    const phrase = opensPhrase(this, next) ? phraseAt(this, next) : null
    if (!phrase) return next
    this.#take(phrase)
    this.#attributed.push(phrase)
    this.#last = phrase
    return this.#coordinated(phrase)
  }

  // ---- phrases -----------------------------------------------------------------------------------------------

  #take(phrase: Phrase): void {
    this.#phrases.push(phrase)
    if (this.#negated && phrase.head !== '') {
      phrase.negated = this.scan.at(phrase.from - 1) === 'عدم'
      if (phrase.negated) this.#negated = false
    }
  }

  #phrase(index: number, pro: string): number {
    const { conjunction, preposition } = splitProclitics(pro)
    if (!opensPhrase(this, index)) {
      this.#comma = false
      return index + 1
    }
    if (preposition !== '') return this.#governed(preposition, index, index)
    const phrase = phraseAt(this, index)
    if (!phrase) return index + 1
    this.#take(phrase)
    const end = this.#coordinated(phrase)
    if (
      phrase.sort === 'time' ||
      (this.scan.tokens[phrase.from]?.kind === 'number' && phrase.to === phrase.from + 1)
    )
      return end
    // a comma closes the relative clause when the verb before it still waits for its object
    if (this.#comma && conjunction === '' && this.#link === 'main') this.#return()
    const clause = this.#current
    const fresh = this.#link !== 'main' || !clause
    if (fresh || (conjunction !== '' && this.#comma && this.#nextVerb(end))) {
      if (!fresh) this.#open('coordinate', clause)
      this.#topics.push(phrase)
    } else clause.after.push(phrase)
    this.#last = phrase
    this.#comma = false
    return end
  }

  /** Out of relative and adverbial clauses, to the verb whose object has not come yet. */
  #return(): void {
    for (let at = this.#current; at?.parent; at = at.parent) {
      if (at.link !== 'relative' && at.link !== 'adverbial') return
      const { parent } = at
      const wants = this.#frames
        .ofVerb(parent.lemma)
        .some(frame => frame.target?.[0] === 'object' || frame.object !== undefined)
      const filled =
        parent.after.length +
        (parent.before.length > 0 || parent.participle || parent.link === 'coordinate' ? 1 : 0)
      if (wants && filled < 2) {
        this.#current = parent
        return
      }
    }
  }

  /** Whether a verb follows at once: the phrase before it is its subject. */
  #nextVerb(at: number): boolean {
    return this.verbAt(at) || this.scan.word(at)?.functions.some(f => f.kind === 'negator') === true
  }

  /** Takes «، وX» and «وX» after a phrase into its coordination. */
  #coordinated(phrase: Phrase): number {
    let end = phrase.to
    for (;;) {
      let at = end
      const comma = this.scan.at(at) === '،' || this.scan.at(at) === ','
      if (comma) at++
      const free = this.scan.at(at) === 'و'
      if (free) at++
      if (at >= this.to || !opensPhrase(this, at)) return end
      if (
        comma &&
        this.scan.word(at)?.participle &&
        this.#frames.hasVerb(this.scan.word(at)?.participle?.lemma ?? '')
      )
        return end
      const pro = phrasePro(this, at)
      const { conjunction, preposition } = splitProclitics(pro)
      const enumerated = comma && !free && conjunction === '' && this.#enumerates(phrase, at)
      if ((!free && conjunction === '' && !enumerated) || preposition !== '') return end
      if (conjunction === 'ف') return end
      const next = phraseAt(this, at)
      if (!next || !this.#alike(phrase, next) || next.to >= this.to + 1) return end
      // «، وX فعل»: a new clause and not a second member
      if (comma && this.#nextVerb(next.to) && next.mention && !this.#pairs(next)) return end
      this.#phrases.push(next)
      phrase.conjuncts.push(next)
      end = Math.max(next.to, at + 1)
    }
  }

  // «، ونظيره الإيراني …» belongs to the subject even with a comma before it
  #pairs(phrase: Phrase): boolean {
    return /^و?نظير/.test(this.scan.at(phrase.from))
  }

  // «مصر، الأردن والسعودية»: a comma joins where a conjunction follows in the end
  #enumerates(phrase: Phrase, at: number): boolean {
    if (!phrase.mention) return false
    const next = this.mentionAt(at)
    if (!next || next.type !== phrase.mention.type) return false
    const after = this.scan.word(next.to)
    return after !== null && (this.mentionAt(next.to)?.proclitic.startsWith('و') ?? false)
  }

  #alike(first: Phrase, next: Phrase): boolean {
    if (first.mention && next.mention) return true
    if (first.mention || next.mention)
      return (
        first.sort === 'government' ||
        next.sort === 'government' ||
        first.sort === 'group' ||
        next.sort === 'group'
      )
    return true
  }

  // ---- verbs -------------------------------------------------------------------------------------------------

  #isVerb(index: number): boolean {
    if (index >= this.to || index < this.#from || this.#covered[index - this.#from] === 1) return false
    const word = this.scan.word(index)
    if (!word || word.verbs.length === 0) return false
    const reading = word.verbs[0] as VerbReading
    // a written shadda tells «عبّر», «قدّم», «وقّع» from the words without it
    const token = this.scan.tokens[index]
    const raw = token ? this.scan.text.slice(token.start, token.end) : ''
    // tanwin is a noun's: «خلفاً»
    if (/[\u064b-\u064d]/.test(raw)) return false
    if (
      token &&
      reading.form.object === null &&
      this.scan.text.slice(token.start, token.end).includes('\u0651') &&
      word.verbs.some(v => v.pro + v.lemma === word.text)
    )
      return true
    if (word.functions.some(f => f.kind === 'auxiliary' || f.pro === '')) return false
    if (reading.pro.endsWith('س')) return true
    // «أدان» is no dual of a noun «أد»: only a noun as it stands makes a verb doubtful
    const noun = word.nouns.find(
      n =>
        n.pro + (n.definite && n.pronoun === '' ? 'ال' : '') + n.lemma === word.text ||
        (n.pronoun !== '' && n.entry.sort !== ''),
    )
    const bareForm =
      reading.pro + reading.lemma === word.text &&
      this.scan.knowledge.lexicon.doubtfulVerbs.has(reading.lemma)
    const doubtful = noun !== undefined || word.titles.length > 0 || word.functions.length > 0 || bareForm
    if (!doubtful) return true
    const certain = word.verbs.some(v => v.form.object !== null || v.form.tense === 'present') && !noun
    if (certain) return true
    return this.#licensed(index, word)
  }

  /** Whether a word that may be a noun stands where a verb does. */
  #licensed(index: number, word: Word): boolean {
    const before = this.scan.word(index - 1)
    const beforeMark = this.scan.tokens[index - 1]?.kind === 'mark' ? this.scan.at(index - 1) : ''
    const reading = word.verbs[0] as VerbReading
    const conjoined = reading.pro.startsWith('و') || reading.pro.startsWith('ف')
    if (
      before?.functions.some(
        f => f.kind === 'negator' && f.lemma !== 'غير' && f.lemma !== 'دون' && f.lemma !== 'عدم',
      )
    )
      return true
    if (
      /^(?:[وف]?قد|لقد|الذي|التي|الذين|كما|حيث|إذ|بعدما|عندما|فيما|بينما|بما|مما|ما|لما)$/.test(
        this.scan.at(index - 1),
      )
    )
      return true
    if (before?.functions.some(f => f.kind === 'complementizer' && f.pronoun !== '')) return true
    const opens = this.#opensSubject(index + 1)
    if (reading.form.object !== null && word.nouns.some(n => n.pronoun !== '' && n.entry.sort !== ''))
      return this.mentionAt(index + 1) !== undefined && opens
    // «، ووجه إلى», «ووعد بتلبيتها»: the preposition is the verb's own
    if (conjoined && this.#frames.verbTakes(reading.lemma, this.#prepositionAt(index + 1))) return true
    // «بيان صدر في», «عدوان شنه»: an indefinite noun and what describes it
    const described = before?.nouns.find(
      n => !n.definite && /^(?:statement|attack|act|talks|agreement|operation)$/.test(n.entry.sort),
    )
    if (described && !conjoined && this.scan.word(index + 1)?.functions.some(f => f.kind === 'preposition'))
      return true
    const starts =
      index === this.#from ||
      this.#fronted(index) ||
      beforeMark !== '' ||
      conjoined ||
      this.scan.at(index - 1) === 'و' ||
      before?.functions.some(f => f.kind === 'complementizer' || f.kind === 'adverb')
    if (starts && opens) return !(beforeMark === '"' && index > this.#from + 1)
    // after a full subject: «الرئيس فولوديمير زيلينسكي شكر الوزير»
    const ending = this.#ends[index - this.#from]
    const subject = ending && !/[بلك]$/.test(ending.proclitic) ? ending : undefined
    if (subject && subject.kind !== 'adjective' && reading.pro === '') {
      const follows = this.scan.word(index + 1)
      // «أكد عبد اللهيان دعم بلاده»: the subject has its verb before it
      if (this.#verbs[subject.from - 1 - this.#from] === 2) return false
      const nounLike =
        word.nouns.some(n => n.entry.kind === 'noun' && n.pro === '') &&
        !(reading.lemma === 'واصل' && this.#actAt(index + 1))
      return (
        (opens || follows?.functions.some(f => f.kind === 'preposition') === true) &&
        (!nounLike || reading.form.tense === 'past')
      )
    }
    return false
  }

  /** Whether a token is the noun of an act: «تواصل قصف». */
  #actAt(index: number): boolean {
    return (
      this.scan.word(index)?.nouns.some(n => n.pro === '' && this.#frames.ofNoun(n.lemma).length > 0) ?? false
    )
  }

  /** The preposition that a token is or begins with. */
  #prepositionAt(index: number): string {
    const word = this.scan.word(index)
    const own = word?.functions.find(f => f.kind === 'preposition')
    if (own) return own.lemma
    return splitProclitics(this.mentionAt(index)?.proclitic ?? (word ? phrasePro(this, index) : ''))
      .preposition
  }

  /** «من جهتهما أدان …», «وفي بيان لها اتهمت …»: nothing but a prepositional phrase stands before the verb. */
  #fronted(index: number): boolean {
    let from = index
    while (from > this.#from && this.scan.tokens[from - 1]?.kind !== 'mark') from--
    const first = this.scan.word(from)
    if (!first || from === index || index - from > 7 || this.mentionAt(from)) return false
    const preposition =
      first.functions.some(f => f.kind === 'preposition') || first.nouns.some(n => /[بلك]$/.test(n.pro))
    for (let i = from; i < index; i++) if (this.#verbs[i - this.#from] === 2) return false
    return preposition
  }

  #opensSubject(index: number): boolean {
    const mention = this.mentionAt(index)
    if (mention) return !/[بلك]$/.test(mention.proclitic) && mention.kind !== 'adjective'
    const word = this.scan.word(index)
    if (!word) return false
    if (word.functions.some(f => f.kind === 'adverb' || f.kind === 'quantifier')) return true
    const noun = nounReading(word)
    const act =
      noun !== null &&
      noun.pro === '' &&
      noun.entry.sort !== '' &&
      noun.entry.sort !== 'time' &&
      (this.mentionAt(index + 1) !== undefined || /^ال/.test(this.scan.at(index + 1)))
    return act || (/^ال/.test(word.text) && (noun === null || noun.pro === ''))
      ? true
      : (noun?.pronoun !== '' && noun?.pro === '' && noun !== null) || /^(?:أيضا|أن|إن)$/.test(word.text)
  }

  #pickVerb(word: Word): VerbReading[] {
    // the plain past before rare passives; verbs with frames before others
    const rank = (v: VerbReading) =>
      (this.#frames.hasVerb(v.lemma) ? 0 : 2) +
      (v.form.voice === 'passive' ? 3 : 0) +
      (v.form.person === 3 ? 0 : 4)
    return [...word.verbs].sort((a, b) => rank(a) - rank(b))
  }

  #verb(index: number, word: Word): number {
    const readings = this.#pickVerb(word)
    const reading = readings[0] as VerbReading
    const conjoined = /^[وف]/.test(reading.pro) || this.scan.at(index - 1) === 'و'
    // «إن العملية …، واتهمت»: a conjunction ends the verbless clause before it
    if (reading.pro.startsWith('و') && this.#topics.length > 0 && this.#link === 'complement') {
      this.#flushTopics()
      this.#link = 'main'
    }
    const waiting = this.#set.at(-1)
    if (
      waiting &&
      !conjoined &&
      (this.#comma || this.scan.at(index - 1) === 'قد') &&
      this.#topics.length === 0 &&
      this.#link === 'main' &&
      this.#current
    ) {
      this.#set.pop()
      this.#topics = waiting.topics
      this.#link = waiting.link
      this.#parent = waiting.parent
      this.#antecedent = waiting.antecedent
      this.#negated ||= waiting.negated
      if (this.#link === 'main') this.#current = null
    }
    let link = this.#link
    let parent = this.#parent
    let antecedent = this.#antecedent
    if (link === 'main' && this.#current) {
      // an indefinite noun takes its relative clause without a pronoun: «عدوان شنه X»
      const bareRelative =
        !conjoined &&
        !this.#comma &&
        this.#last !== null &&
        !this.#last.mention &&
        !this.#last.definite &&
        this.#last.to === index &&
        this.#topics.length === 0
      if (bareRelative) {
        link = 'relative'
        parent = this.#current
        antecedent = this.#last
      } else if (conjoined || this.#topics.length === 0) {
        ;[link, parent] = this.#level(reading, conjoined)
      } else [link, parent] = ['coordinate', this.#current]
    } else if (
      link === 'main' &&
      !this.#current &&
      this.#last &&
      !this.#last.definite &&
      !this.#last.mention &&
      this.#last.to === index &&
      this.#topics.length === 1 &&
      this.#loose.length === 0 &&
      reading.form.object !== null
    ) {
      link = 'relative'
      antecedent = this.#last
    } else if (link === 'coordinate' && this.#topics.length === 0)
      [link, parent] = this.#level(reading, conjoined)
    const passive = readings.every(r => r.form.voice === 'passive') || this.#vowelledPassive(index, reading)
    const before = link === 'relative' && antecedent && this.#topics.includes(antecedent) ? [] : this.#topics
    const clause = this.#clauseAt(
      index,
      reading.lemma,
      [...new Set(readings.map(r => r.lemma))],
      reading.form,
      link,
      parent,
      antecedent,
      before,
    )
    this.#start({
      ...clause,
      future:
        reading.pro.endsWith('س') ||
        this.scan.at(index - 1) === 'سوف' ||
        (this.#negated && /^و?لن$/.test(this.scan.at(index - 1))),
      passive,
    })
    return index + 1
  }

  /** A written damma on the first letter of a past verb: «وُقّعت», «عُقدت». */
  #vowelledPassive(index: number, reading: VerbReading): boolean {
    const token = this.scan.tokens[index]
    if (!token || reading.form.tense !== 'past') return false
    const from = this.scan.startOf(index, reading.pro)
    return this.scan.text.charAt(from + 1) === '\u064f'
  }

  #start(clause: RawClause): void {
    this.#clauses.push(clause)
    this.#current = clause
    this.#held.length = 0
    this.#link = 'main'
    this.#parent = null
    this.#antecedent = null
    this.#pronounSubject = ''
    this.#negated = false
    this.#inside = false
    this.#planned = false
    this.#topics = []
    this.#comma = false
    this.#last = null
  }

  /** The level at which a verb after a conjunction goes on: out of relative clauses; verbs of saying go out of complements. */
  #level(reading: VerbReading, conjoined: boolean): [Link, RawClause | null] {
    let at = this.#current
    if (!at) return ['main', null]
    if (!conjoined && !this.#comma) return ['adverbial', at]
    const stance = this.#frames.isStance(reading.lemma)
    // A relative clause ends at a comma; without one the verb may still describe the same noun.
    while (
      at.parent &&
      (at.link === 'relative' || at.link === 'attribution' || at.link === 'adverbial') &&
      (this.#comma || stance)
    )
      at = at.parent
    if (this.#comma && stance) {
      const complement = this.#enclosingComplement(at)
      if (complement?.parent && this.#mainAgrees(complement.parent, reading))
        return ['coordinate', this.#base(complement.parent)]
    }
    return ['coordinate', at]
  }

  #enclosingComplement(clause: RawClause): RawClause | null {
    let steps = 0
    for (let at: RawClause | null = clause; at && steps < 30; at = at.parent, steps++)
      if (at.link === 'complement') return at
    return null
  }

  #mainAgrees(main: RawClause, reading: VerbReading): boolean {
    return (
      !main.form ||
      !reading.form.gender ||
      main.form.gender === reading.form.gender ||
      main.form.gender === null
    )
  }

  // ---- participles -------------------------------------------------------------------------------------------

  #participleHere(index: number, word: Word): boolean {
    if (!this.#current || this.#covered[index - this.#from] === 1) return false
    const participle = word.participle as NonNullable<Word['participle']>
    const conjoined = participle.pro !== ''
    if (!this.#comma && !conjoined && this.scan.at(index - 1) !== 'و')
      return /^(?:قائل|مضيف|معتبر|مؤكد|مشير)/.test(word.text)
    return this.#frames.hasVerb(participle.lemma) || word.nouns.length === 0
  }

  #participle(index: number, word: Word): number {
    const participle = word.participle as NonNullable<Word['participle']>
    let at = this.#current as RawClause
    while (at.parent && (at.link === 'relative' || at.link === 'attribution' || at.link === 'adverbial'))
      at = at.parent
    const complement = this.#enclosingComplement(at)
    const governor = complement?.parent
    // «نفى أن يكون …، متهماً»: who denies accuses, not who is spoken of
    if (
      governor &&
      (this.#frames.isSpeech(participle.lemma) || this.#frames.scope(governor.lemma) === 'denial')
    )
      at = governor
    while (at.link === 'participle' && at.parent) at = at.parent
    this.#flushTopics()
    this.#start({
      ...this.#clauseAt(index, participle.lemma, [participle.lemma], null, 'participle', at, null, []),
      participle: { gender: participle.gender, number: participle.number },
      pronounSubject: '',
      planned: false,
      complements: [],
      subjectOf: at,
    })
    return index + 1
  }

  /** After a comma and a conjunction, a fronted phrase: the clause it belongs to is still to come. */
  #coordinateFresh(): void {
    if (this.#link === 'main') this.#open('coordinate', this.#current)
  }
}
