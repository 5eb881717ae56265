import type { Modality } from '../../../model/clause.ts'
import type { FrameTable } from '../../frame-table.ts'
import { functionBit } from '../lexicon/closed-class.ts'
import type { Scan } from '../recognize/scan.ts'
import { wordTest } from '../word-test.ts'
import { isFunction, verbForm, type Word } from '../words.ts'
import type { Item } from './items.ts'
import { withOne } from './phrase.ts'
import { VerbGroup } from './raw-clause.ts'

const isParticle = wordTest(({ key }) =>
  /^(?:home|go|free|dead|sorry|alive|out|off|up|down|over|away|back|on|in|through|apart|aside|forward|along|together|around|by|packing|highly|warmly|well)$/.test(
    key,
  ),
)
/** Whether a negation has grown on to an auxiliary: "won't", "cannot". */
const deniesItself = wordTest(({ key }) => /n't$|^cannot$/.test(key))
const isFuture = wordTest(({ key }) => /^(?:will|'ll|won't|shall)$/.test(key))
/** After "be" and before "to": what is meant to happen, or what may. */
const isIntended = wordTest(({ key }) =>
  /^(?:due|set|ready|scheduled|expected|poised|prepared|slated|planned|planning|preparing|going|about|bound|tipped|willing|keen|determined|open|eager|hoping|supposed|invited)$/.test(
    key,
  ),
)
const isUncertain = wordTest(({ key }) =>
  /^(?:likely|unlikely|able|unable|believed|said|reported|alleged|thought|suspected|rumored|rumoured|understood|forced|allowed|obliged|meant|reluctant|free|entitled|urged|asked|told|required|ordered|called|hesitant|afraid|supposed|aimed|designed)$/.test(
    key,
  ),
)

const none: readonly string[] = []
const having: readonly string[] = ['have']
const being: readonly string[] = ['be']

/** Whether frames have a verb of a word together with the word after it: "calling home". */
function goesOnWith({ verbs }: Word, next: Word): boolean {
  for (const { longer } of verbs)
    for (const { rest } of longer) if (rest.length === 1 && rest[0] === next.key) return true
  return false
}

/** Verbs that were read behind an auxiliary, with it. */
function finiteFrom(from: number, group: VerbGroup): VerbGroup {
  group.from = from
  group.tense = 'finite'
  group.auxiliary = true
  return group
}

/** Tells verbs from nouns and adjectives of the same spelling, and reads auxiliaries and main verb as one group. */
export class VerbReader {
  readonly #scan: Scan
  readonly #from: number
  readonly #to: number
  readonly #frames: FrameTable
  readonly #isMention: (index: number) => boolean
  #forced: ReadonlySet<number> | null = null

  constructor(
    scan: Scan,
    from: number,
    to: number,
    frames: FrameTable,
    isMention: (index: number) => boolean,
  ) {
    this.#scan = scan
    this.#from = from
    this.#to = to
    this.#frames = frames
    this.#isMention = isMention
  }

  /** Takes the words at these tokens for verbs. */
  force(verbs: ReadonlySet<number>): void {
    this.#forced = verbs
  }

  /** Whether the word at a token is a verb there; `inside` says that a noun or name stands right before it in its phrase. */
  isVerb(at: number, last: Item | null, inside = false): boolean {
    const word = this.#scan.word(at)
    if (!word || word.verbForms === 0 || this.#isMention(at) || at >= this.#to) return false
    if (word.shape !== 'lower' && !this.#openingCapital(at)) return false
    if (word.key === 'last' || word.key === 'long') return false
    // "whose capture of the town"
    if (last?.kind === 'relative' && last.text === 'whose') return false
    if (this.#forced?.has(at)) return true
    const forms = word.verbForms
    const nounToo = word.noun !== null
    const finitePast = (forms & verbForm.past) !== 0
    const next = this.#scan.word(at + 1)
    const opensPhrase =
      this.#isMention(at + 1) || this.#scan.tokens[at + 1]?.kind === 'number' || next?.completes === true
    const subject = inside || last?.kind === 'phrase'
    if ((forms & verbForm.gerund) !== 0 && forms === verbForm.gerund) {
      const listed = word.nouns.length > 0
      // "by calling home its envoys"
      if (!inside && next && goesOnWith(word, next)) return true
      // "when holding talks"
      if (last?.kind === 'subordinator' && word.verbs.length > 0 && !word.adjective && next?.noun) return true
      if (inside) return !listed && (opensPhrase || isFunction(next, functionBit.prep))
      // "accused of backing armed groups"
      if (
        listed &&
        last?.kind === 'preposition' &&
        next !== null &&
        (next.adjective || (next.verbForms & verbForm.participle) !== 0) &&
        next.functions === 0 &&
        !/^(?:last|next|early|late)$/.test(next.key) &&
        this.#scan.word(at + 2)?.noun === 'plural'
      )
        return true
      if (
        listed &&
        !opensPhrase &&
        !word.verbs.some(verb => this.#frames.verbTakes(verb.lemma, next?.key ?? ''))
      )
        return false
      if (next?.key === 'of') return false
      // "halted funding to the islands": what is given
      if (
        last?.kind === 'verb' &&
        isFunction(next, functionBit.prep | functionBit.to) &&
        word.nouns.some(noun => noun.sort === 'aid')
      )
        return false
      if (last?.kind === 'verb' && next === null) return false
      // "denied sending weapons", "accused of supplying drones": what is sent is its object
      if (
        (last?.kind === 'verb' || last?.kind === 'preposition') &&
        !listed &&
        !word.adjective &&
        word.verbs.length > 0 &&
        next?.noun === 'plural'
      )
        return true
      if (
        last?.kind === 'phrase' ||
        last?.kind === 'preposition' ||
        last?.kind === 'mark' ||
        last?.kind === 'conjunction' ||
        last?.kind === 'adverb' ||
        last?.kind === 'subordinator' ||
        last?.kind === 'verb'
      )
        return (
          !this.#nounFollows(at + 1) ||
          opensPhrase ||
          (!word.adjective && (last.kind === 'phrase' || (last.kind === 'mark' && last.text === ')')))
        )
      return !nounToo
    }
    // "let displaced villagers", "freed jailed activists": right behind a verb it describes the noun after it
    if (
      finitePast &&
      (forms & verbForm.participle) !== 0 &&
      last?.kind === 'verb' &&
      last.group.lemmas.length > 0 &&
      last.group.lemmas.every(lemma => this.#frames.scope(lemma) !== 'speech') &&
      ((next?.shape === 'lower' && this.#nounFollows(at + 1)) || this.#isMention(at + 1))
    )
      return false
    if (!nounToo) {
      // an adjective before its noun is no verb: "united front"
      if (word.adjective && !subject && this.#nounFollows(at + 1) && !opensPhrase) return false
      if (
        word.adjective &&
        inside &&
        next &&
        next.noun !== null &&
        next.functions === 0 &&
        !opensPhrase &&
        !finitePast
      )
        return false
      // "food for besieged families": between a preposition and a noun it describes
      if (
        last?.kind === 'preposition' &&
        (forms & verbForm.participle) !== 0 &&
        (this.#isMention(at + 1) ||
          (next?.shape === 'lower' && next.noun === 'plural' && next.functions === 0))
      )
        return false
      if (finitePast || (forms & (verbForm.third | verbForm.participle)) !== 0) return true
      // a base form needs a plural before it, or a demand: "demanded that Beijing free the boat"
      if (subject)
        return this.#plural(at, last) || (word.verbs.length > 0 && opensPhrase && this.#demanded(at))
      return (
        last === null ||
        last.kind === 'conjunction' ||
        last.kind === 'adverb' ||
        last.kind === 'relative' ||
        last.kind === 'that' ||
        (last.kind === 'mark' && word.verbs.length > 0 && opensPhrase)
      )
    }
    if (!subject) {
      // "the ministry, which …, accuses the army"
      if (
        last?.kind === 'mark' &&
        (forms & verbForm.third) !== 0 &&
        (word.nouns.length === 0 || (this.#isMention(at + 1) && !this.#verbAhead(at + 2))) &&
        word.verbs.length > 0 &&
        opensPhrase
      )
        return true
      // "X, who is in Munich, calls on Y to", "and pleads with Y"
      if (
        (last?.kind === 'mark' || last?.kind === 'conjunction') &&
        /^(?:calls|appeals|pleads)$/.test(word.key) &&
        /^(?:on|to|with|for)$/.test(next?.key ?? '') &&
        !this.#verbAhead(at + 1)
      )
        return true
      // "who backs", "and strikes"
      const openers =
        last !== null &&
        (last.kind === 'relative' ||
          last.kind === 'adverb' ||
          last.kind === 'negation' ||
          (last.kind === 'conjunction' && opensPhrase))
      // "Turkey, an ally of Hamas, hit out at"
      if (finitePast && last?.kind === 'mark' && next && goesOnWith(word, next)) return true
      if (finitePast && (last === null || last.kind !== 'preposition')) return openers || opensPhrase
      return openers && (opensPhrase || isFunction(next, functionBit.prep) || next?.key === 'that')
    }
    if (finitePast) return true
    if (inside && this.#isBareObject(at - 1)) return false
    // "which he says is", "President X calls on Y"
    if (
      (forms & verbForm.third) !== 0 &&
      word.verbs.length > 0 &&
      last?.kind === 'phrase' &&
      !inside &&
      (/^(?:he|she|it|who)$/.test(last.phrase.pronoun) ||
        (last.phrase.mention?.type === 'person' && last.phrase.mention.kind === 'name') ||
        (last.phrase.mention !== null && /^(?:calls|appeals|pleads|vows)$/.test(word.key))) &&
      (last.phrase.pronoun !== '' || !this.#verbAhead(at + 1))
    )
      return true
    if (word.adjective && next?.key === 'to') return false
    const finite = (forms & verbForm.third) !== 0 || word.verbForms === verbForm.past
    if (finite && (next?.key === 'that' || next?.key === 'to'))
      return (
        !this.#verbAhead(at + 1) &&
        !(
          next.key === 'to' &&
          !this.#infinitiveAt(at + 1) &&
          word.nouns.some(noun => this.#frames.nounTakes(noun.lemma, 'to'))
        )
      )
    if ((forms & verbForm.third) !== 0) {
      // "rejected U.S. claims of bias"
      if (next?.key === 'of') return false
      if (opensPhrase) return !this.#verbAhead(at + 2) || !word.nouns.length
      if (next === null) {
        const mark = this.#scan.tokens[at + 1]?.text
        return (mark === '"' || mark === ':') && !this.#verbAhead(at + 1)
      }
      if (next.adverb || next.adjective || next.noun !== null) return !this.#verbAhead(at + 1)
      const preposition = isFunction(next, functionBit.prep) ? next.key : ''
      const verbal = word.verbs.some(verb => this.#frames.verbTakes(verb.lemma, preposition))
      const nominal = word.nouns.some(
        noun =>
          this.#frames.nounTakes(noun.lemma, preposition) ||
          /^(?:attack|sanctions|talks|aid|agreement|weapon|force|protest|site)$/.test(noun.sort),
      )
      return preposition !== '' && verbal && !nominal && !this.#verbAhead(at + 1)
    }
    // a base form after a plural: "lawmakers back the motion", "Erdogan, Sisi meet"
    const before = this.#scan.word(at - 1)
    const plural = last?.kind === 'phrase' && (last.phrase.plural || last.phrase.conjuncts.length > 0)
    const many = plural || before?.noun === 'plural' || this.#coordinated(at)
    return (
      many &&
      !this.#verbAhead(at + 1) &&
      (opensPhrase ||
        next === null ||
        isFunction(next, functionBit.prep) ||
        next.adjective ||
        next.noun === 'plural' ||
        (word.verbs.length > 0 && this.#followsNames(at)))
    )
  }

  /** "Nigeria, Niger sign security pact": whether nothing but names that are joined stands before a word in its sentence. */
  #followsNames(at: number): boolean {
    if (!this.#coordinated(at)) return false
    for (let i = this.#from; i < at; i++) {
      const word = this.#scan.word(i)
      if (word && word.shape === 'lower' && word.key !== 'and' && word.key !== "'s") return false
    }
    return true
  }

  /** "sent fighter jets to Benin": one common noun without an article right behind a verb has no verb of its own. */
  #isBareObject(at: number): boolean {
    const noun = this.#scan.word(at)
    const verb = this.#scan.word(at - 1)
    return (
      noun?.noun === 'singular' &&
      noun.shape === 'lower' &&
      noun.functions === 0 &&
      verb !== null &&
      verb.noun === null &&
      (verb.verbForms & (verbForm.past | verbForm.third)) !== 0 &&
      !verb.verbs.some(({ lemma }) => this.#frames.scope(lemma) === 'speech')
    )
  }

  #plural(at: number, last: Item | null): boolean {
    const before = this.#scan.word(at - 1)
    return (
      (last?.kind === 'phrase' &&
        (last.phrase.plural || last.phrase.conjuncts.length > 0 || last.phrase.pronoun !== '')) ||
      before?.noun === 'plural' ||
      this.#coordinated(at)
    )
  }

  /** "demanded that X leave" */
  #demanded(at: number): boolean {
    for (let i = at - 1; i > Math.max(0, at - 8); i--) if (this.#scan.key(i) === 'that') return true
    return false
  }

  /** "A and B meet", "A, B meet" */
  #coordinated(at: number): boolean {
    for (let i = at - 1; i > Math.max(0, at - 8); i--) {
      const key = this.#scan.key(i)
      if (key === 'and' || key === ',') return true
      const word = this.#scan.word(i)
      if (word && word.shape === 'lower' && !/^(?:al|el|bin|of|the|'s)$/.test(word.key)) return false
    }
    return false
  }

  /** "Condemns the raid," X wrote, "Accusing Y of it, X said": a verb form whose capital opens a quotation or a sentence. */
  #openingCapital(at: number): boolean {
    const word = this.#scan.word(at) as Word
    if (word.verbs.length === 0 || word.nouns.length > 0 || word.shape !== 'cap') return false
    if (word.given || word.family) return false
    if (at === this.#from && word.verbForms === verbForm.gerund) return true
    return (
      this.#scan.tokens[at - 1]?.text === '"' &&
      // "Free the hostages" is an order
      ((word.verbForms & verbForm.third) !== 0 ||
        word.verbs.some(({ lemma }) => this.#frames.isStance(lemma)))
    )
  }

  #nounFollows(at: number): boolean {
    const word = this.#scan.word(at)
    return word !== null && word.functions === 0 && word.noun !== null && !this.#isMention(at)
  }

  /** Whether an unmistakable finite verb comes before the clause ends. */
  #verbAhead(from: number): boolean {
    for (let i = from; i < Math.min(this.#to, from + 16); i++) {
      const token = this.#scan.tokens[i]
      if (!token) return false
      if (token.kind === 'mark') {
        if (token.text === '-' || token.text === '"') continue
        return false
      }
      const word = this.#scan.word(i)
      if (!word) continue
      if (isFunction(word, functionBit.rel | functionBit.that | functionBit.sub | functionBit.conj))
        return false
      if (
        isFunction(word, functionBit.modal | functionBit.have | functionBit.do) ||
        (isFunction(word, functionBit.be) && word.key !== 'being')
      )
        return true
      if (word.functions !== 0) continue
      if (word.shape !== 'lower' || this.#isMention(i)) continue
      const finite = (word.verbForms & verbForm.past) !== 0 && word.noun === null
      if (finite) {
        const before = this.#scan.word(i - 1)
        if (
          before &&
          (isFunction(before, functionBit.det | functionBit.poss | functionBit.prep) || before.adjective)
        )
          continue
        const ambiguous = (word.verbForms & verbForm.participle) !== 0
        if (ambiguous && isFunction(this.#scan.word(i + 1), functionBit.prep)) continue
        return true
      }
    }
    return false
  }

  #infinitiveAt(to: number): boolean {
    let at = to + 1
    // also "to \"wisely\" manage", "to either capture or kill"
    while (
      (this.#scan.word(at)?.adverb && (this.#scan.word(at)?.verbForms ?? 0) === 0) ||
      this.#scan.key(at) === 'either' ||
      this.#scan.tokens[at]?.text === '"'
    )
      at++
    const word = this.#scan.word(at)
    if (!word || this.#isMention(at) || at >= this.#to) return false
    if (isFunction(word, functionBit.be | functionBit.have | functionBit.do)) return true
    if ((word.verbForms & verbForm.base) === 0 || word.shape !== 'lower') return false
    // "took Germany to task"
    if (word.key === 'task') return false
    // "took Germany to court"
    const next = this.#scan.word(at + 1)
    if (word.verbs.length === 0 && word.nouns.length > 0 && (!next || isFunction(next, functionBit.prep)))
      return false
    // "to work" is a verb, "to peace talks" is not
    if (
      word.noun !== null &&
      word.verbs.length === 0 &&
      this.#nounFollows(at + 1) &&
      !this.#scan.word(at + 1)?.adjective
    )
      return false
    return true
  }

  /** "to" with the verb after it. */
  infinitive(at: number): VerbGroup | null {
    if (!this.#infinitiveAt(at)) return null
    const group = this.#read(at + 1, verbForm.base, 'fact', false)
    if (!group) return null
    group.from = at
    group.tense = 'infinitive'
    group.perfect = this.#scan.key(at + 1) === 'have'
    return group
  }

  /** The verb group that begins at a token with an auxiliary, a negation or the main verb. */
  group(at: number): VerbGroup | null {
    return this.#read(at, 0, 'fact', false)
  }

  #read(from: number, expected: number, start: Modality, negatedBefore: boolean): VerbGroup | null {
    let at = from
    let expect = expected
    let modality: Modality = start
    let negated = negatedBefore
    let passive = false
    let auxiliary = expected !== 0
    let be = false
    let have = false
    for (let guard = 0; guard < 12 && at < this.#to; guard++) {
      if (this.#isMention(at))
        return be || have ? this.#copula(from, at, negated, modality, have && !be) : null
      const word = this.#scan.word(at)
      if (!word) {
        // "was “killed” by"
        if (
          this.#scan.tokens[at]?.text === '"' &&
          auxiliary &&
          guard < 4 &&
          ((this.#scan.word(at + 1)?.verbForms ?? 0) !== 0 || this.#scan.word(at + 1)?.adverb)
        ) {
          at++
          continue
        }
        return be || have ? this.#copula(from, at, negated, modality, have && !be) : null
      }
      const { key } = word
      if (isFunction(word, functionBit.neg) || key === 'no longer') {
        negated = true
        at++
        continue
      }
      if (isFunction(word, functionBit.modal)) {
        if (deniesItself(word)) negated = true
        modality = isFuture(word) ? 'future' : 'possible'
        expect = verbForm.base
        auxiliary = true
        at++
        continue
      }
      if (isFunction(word, functionBit.do) && (expect === 0 || expect === verbForm.base)) {
        const next = this.#mainAhead(at + 1)
        if (next) {
          if (deniesItself(word)) negated = true
          expect = verbForm.base
          auxiliary = true
          at++
          continue
        }
      }
      if (isFunction(word, functionBit.have) && !be) {
        if (deniesItself(word)) negated = true
        have = true
        auxiliary = true
        expect = verbForm.participle
        at++
        continue
      }
      if (
        isFunction(word, functionBit.be) ||
        (key === "'s" && isFunction(this.#scan.word(at - 1), functionBit.pronoun))
      ) {
        if (deniesItself(word)) negated = true
        be = true
        auxiliary = true
        expect = verbForm.participle | verbForm.gerund
        at++
        continue
      }
      const matches = expect === 0 ? word.verbForms : word.verbForms & expect
      if (
        be &&
        key !== 'to' &&
        (isIntended(word) || isUncertain(word)) &&
        this.#scan.key(at + 1) === 'to' &&
        this.#infinitiveAt(at + 1)
      ) {
        const inner = this.#read(
          at + 2,
          verbForm.base,
          isIntended(word)
            ? modality === 'possible'
              ? 'possible'
              : 'planned'
            : key === 'able' || key === 'forced'
              ? modality
              : 'possible',
          negated || key === 'unlikely',
        )
        if (inner) return finiteFrom(from, inner)
      }
      // "is to visit", "are to meet"
      if (be && key === 'to' && this.#infinitiveAt(at)) {
        const inner = this.#read(at + 1, verbForm.base, 'planned', negated)
        if (inner) return finiteFrom(from, inner)
      }
      // "has to", "has yet to": not done
      if (have && !be && key === 'to' && this.#infinitiveAt(at)) {
        const inner = this.#read(at + 1, verbForm.base, 'possible', negated)
        if (inner) return finiteFrom(from, inner)
      }
      if (
        matches !== 0 &&
        !(be && word.adjective && word.verbs.length === 0 && (word.verbForms & verbForm.gerund) === 0)
      ) {
        if (be && (matches & verbForm.participle) !== 0 && (matches & verbForm.gerund) === 0) passive = true
        return this.#main(from, at, word, matches, {
          passive,
          negated,
          modality,
          auxiliary,
          expected: expect,
        })
      }
      if (
        word.adverb ||
        isFunction(word, functionBit.adverb) ||
        key === 'both' ||
        key === 'all' ||
        key === 'either'
      ) {
        if (guard > 0 || auxiliary || negated) {
          at++
          continue
        }
      }
      return be || have ? this.#copula(from, at, negated, modality, have && !be) : null
    }
    return be || have ? this.#copula(from, at, negated, modality, have && !be) : null
  }

  #mainAhead(at: number): boolean {
    for (let i = at; i < Math.min(this.#to, at + 4); i++) {
      const word = this.#scan.word(i)
      if (!word) return false
      if ((word.verbForms & verbForm.base) !== 0 && !this.#isMention(i)) return true
      if (isFunction(word, functionBit.have | functionBit.be)) return true
      if (!word.adverb && !isFunction(word, functionBit.neg)) return false
    }
    return false
  }

  #copula(from: number, to: number, negated: boolean, modality: Modality, have: boolean): VerbGroup {
    const lemmas = this.#frames.hasVerb(have ? 'have' : 'be') ? (have ? having : being) : none
    const group = new VerbGroup(from, Math.max(to, from + 1), from, lemmas, 'finite')
    group.negated = negated
    group.modality = modality
    group.auxiliary = true
    return group
  }

  /** The verbs of a word with as many of those after it as frames have them with: "carry out". */
  #joined({ verbs }: Word, wanted: number, to: number, count: number): readonly string[] {
    let joined: readonly string[] = none
    for (const { forms, longer } of verbs)
      if ((forms & wanted) !== 0)
        for (const { verb, rest } of longer)
          if (rest.length === count && rest.every((word, i) => this.#scan.key(to + i) === word))
            joined = withOne(joined, verb)
    return joined
  }

  #main(
    from: number,
    at: number,
    word: Word,
    matches: number,
    group: { passive: boolean; negated: boolean; modality: Modality; auxiliary: boolean; expected: number },
  ): VerbGroup {
    const wanted = group.expected === 0 ? 31 : group.expected
    let lemmas: readonly string[] = none
    let longer = false
    for (const verb of word.verbs) {
      if ((verb.forms & wanted) === 0) continue
      if (lemmas.length === 0) lemmas = verb.alone
      else if (verb.alone.length > 0) lemmas = [...lemmas, verb.lemma]
      if (verb.longer.length > 0) longer = true
    }
    let to = at + 1
    if (longer) {
      const phrased = this.#joined(word, wanted, to, 2)
      const joined =
        phrased.length === 0 && to < this.#to && isParticle(this.#scan.word(to))
          ? this.#joined(word, wanted, to, 1)
          : none
      if (phrased.length > 0) {
        lemmas = phrased
        to += 2
      } else if (joined.length > 0) {
        lemmas = joined
        to++
      }
    }
    const opening = this.#scan.key(from)
    const nonfinite = opening === 'having' || opening === 'being'
    const tense = nonfinite
      ? 'gerund'
      : group.auxiliary || (matches & (verbForm.past | verbForm.third | verbForm.base)) !== 0
        ? 'finite'
        : (matches & verbForm.gerund) !== 0
          ? 'gerund'
          : 'participle'
    const read = new VerbGroup(from, to, at, lemmas, tense)
    read.doubtful =
      !group.auxiliary && (matches & verbForm.past) !== 0 && (matches & verbForm.participle) !== 0
    read.passive = group.passive || tense === 'participle'
    read.negated = group.negated
    read.modality = group.modality
    read.auxiliary = group.auxiliary
    return read
  }
}
