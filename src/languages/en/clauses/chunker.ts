import type { Mention } from '../../../model/document.ts'
import type { FrameTable } from '../../frame-table.ts'
import { functionBit } from '../lexicon/closed-class.ts'
import { continuesPreposition } from '../lexicon/compound-prepositions.ts'
import { monthNumber, weekdayNumber } from '../lexicon/months.ts'
import { prepositionDoublets } from '../lexicon/prepositions.ts'
import { nounHead } from '../noun-head.ts'
import type { Scan } from '../recognize/scan.ts'
import { wordTest } from '../word-test.ts'
import { isFunction, verbForm, type Word } from '../words.ts'
import { type Item, PhraseItem, VerbItem, WordItem } from './items.ts'
import { overlookedVerbs } from './overlooked.ts'
import { Phrase, withOne } from './phrase.ts'
import { governsClauses } from './raw-clause.ts'
import { VerbReader } from './verb-reader.ts'

/** Words after a hyphen that make an adjective of the name before it: "Iran-backed". */
const joined =
  /^(?:backed|led|aligned|based|made|born|owned|run|held|allied|supported|funded|controlled|occupied|linked|armed|trained|sponsored|imposed|brokered|mediated|drafted|era|style|wide|bound|speaking|language|affiliated|administered|ruled)$/

/** Adjectives of countries that name their people: "the French". */
const collective = /(?:ch|sh|ese|ss)$/

const backed = /^(?:backed|supported|sponsored|aligned)$/

/** Of those, the ones that say whose work the noun is. */
const worked =
  /^(?:drafted|sponsored|imposed|proposed|authored|penned|orchestrated|submitted|tabled|written)$/

const places = new Set(
  'capital city town village port island province district region suburb enclave settlement neighborhood neighbourhood camp state stronghold base area'.split(
    ' ',
  ),
)

/** Whether a mark is that of a currency, which stands before a number. */
const isCurrency = (mark: string) => mark === '$' || mark === '€' || mark === '£' || mark === '¥'

const timeNoun =
  /^(?:today|yesterday|tomorrow|tonight|week|weeks|month|months|year|years|day|days|hours?|night|morning|evening|afternoon|weekend|minutes?|overnight)$/

/** Words before a number that say how near it is: "more than 200", "at least 14", "as many as 20". */
const amounts: readonly (readonly string[])[] = [
  ['no', 'more', 'than'],
  ['no', 'fewer', 'than'],
  ['no', 'less', 'than'],
  ['more', 'than'],
  ['fewer', 'than'],
  ['less', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['as', 'many', 'as'],
  ['as', 'much', 'as'],
  ['as', 'few', 'as'],
  ['up', 'to'],
  ['close', 'to'],
  ['an', 'estimated'],
  ['a', 'further'],
  ['an', 'additional'],
  ['a', 'total', 'of'],
  ['a', 'combined'],
  ['a', 'record'],
  ['well', 'over'],
  ['just', 'over'],
  ['just', 'under'],
]
const amountWords = new Set(amounts.map(([first]) => first))
const opensAmount = wordTest(({ key }) => amountWords.has(key))

/** Whether words stand at a token one after another. */
function stand(scan: Scan, at: number, words: readonly string[]): boolean {
  // the first is mostly why one asks
  for (let i = words.length - 1; i >= 0; i--) if (scan.key(at + i) !== words[i]) return false
  return true
}

/** The token of the number behind words that say how near it is, or the token itself where none stand. */
function amountAt(scan: Scan, at: number): number {
  if (!opensAmount(scan.word(at))) return at
  for (const words of amounts) {
    const to = at + words.length
    const next = scan.tokens[to]
    if (!next || !stand(scan, at, words)) continue
    const counts =
      next.kind === 'number' ||
      (isCurrency(next.text) && scan.tokens[to + 1]?.kind === 'number') ||
      isFunction(scan.word(to), functionBit.number) ||
      (scan.key(to) === 'a' && /^(?:dozen|hundred|thousand|million|billion)$/.test(scan.key(to + 1)))
    if (counts) return to
  }
  return at
}

const none: readonly never[] = []
const isSecond = wordTest(({ key }) => continuesPreposition(key))
const isDoublet = wordTest(({ key }) => prepositionDoublets.has(key))
const isTimely = wordTest(
  ({ key }) => /^(?:next|last|early|late|this|mid|alone)$/.test(key) || timeNoun.test(key),
)
const nearly = wordTest(({ key }) => /^(?:about|around|over|under|nearly|almost)$/.test(key))
const makesDefinite = wordTest(({ key }) => /^(?:the|this|that|these|those|both)$/.test(key))
const plurals = new Set(['they', 'them', 'their', 'we', 'these', 'those', '#number'])

/** Cuts a sentence into phrases, verb groups and the words between them. */
export class Chunker {
  readonly scan: Scan
  readonly from: number
  readonly to: number
  /** by token from the first of the sentence */
  readonly #mentions: (Mention | undefined)[]
  /** further mentions of the same words: "envoys of Iran and Iraq" */
  readonly #fellows = new Map<number, Mention[]>()
  readonly #frames: FrameTable
  readonly #verbs: VerbReader
  #last: Item | null = null

  constructor(scan: Scan, from: number, to: number, mentions: readonly Mention[], frames: FrameTable) {
    this.scan = scan
    this.from = from
    this.to = to
    this.#frames = frames
    this.#mentions = new Array(to - from)
    for (const mention of mentions) {
      const same = this.#mentionAt(mention.from)
      if (!same) this.#mentions[mention.from - from] = mention
      else if (same.to === mention.to)
        this.#fellows.set(mention.from, [...(this.#fellows.get(mention.from) ?? []), mention])
    }
    this.#verbs = new VerbReader(scan, from, to, frames, index => this.#mentionAt(index) !== undefined)
  }

  /** The mention that begins at a token. */
  #mentionAt(index: number): Mention | undefined {
    const at = index - this.from
    return at >= 0 && at < this.#mentions.length ? this.#mentions[at] : undefined
  }

  /** The sentence in pieces; once more where the tagger finds the verb that it lacks. */
  items(): Item[] {
    const items = this.#cut()
    const verbs = overlookedVerbs(this.scan, items, this.to, at => this.#mentionAt(at) !== undefined)
    if (!verbs) return items
    this.#verbs.force(verbs)
    this.#last = null
    return this.#cut()
  }

  #cut(): Item[] {
    const items: Item[] = []
    let at = this.from
    while (at < this.to) {
      const item = this.#itemAt(at)
      if (!item) {
        at++
        continue
      }
      items.push(item)
      this.#last = item
      at = Math.max(at + 1, item.to)
    }
    return items
  }

  #itemAt(at: number): Item | null {
    const token = this.scan.tokens[at]
    if (!token) return null
    const mention = this.#mentionAt(at)
    if (mention) return this.#phraseItem(at)
    if (token.kind === 'mark') {
      if (isCurrency(token.text) && this.scan.tokens[at + 1]?.kind === 'number') return this.#phraseItem(at)
      return new WordItem('mark', token.text, at, at + 1)
    }
    if (token.kind === 'number') return this.#phraseItem(at)
    const number = amountAt(this.scan, at)
    if (number > at) {
      const counted = this.#phraseItem(number)
      if (counted?.kind === 'phrase') {
        counted.phrase.from = at
        return new PhraseItem(counted.phrase, at, counted.to)
      }
    }
    const word = this.scan.word(at) as Word
    const compound =
      word.compounds.length > 0 && isSecond(this.scan.word(at + 1)) ? this.#compound(at, word) : null
    if (compound) return compound
    // "called its envoys home"
    if (
      word.key === 'home' &&
      (this.#last?.kind === 'phrase' ||
        (this.#last?.kind === 'verb' && this.scan.tokens[at + 1]?.kind === 'number')) &&
      !this.#nounAhead(at + 1)
    )
      return new WordItem('adverb', word.key, at, at + 1)
    const named = word.key === 'what' ? this.#whatIsCalled(at) : at
    if (named > at) return new WordItem('adverb', word.key, at, named)
    if (word.functions !== 0) {
      const function_ = this.#functionItem(at, word)
      if (function_ !== undefined) return function_
    }
    if (this.#verbs.isVerb(at, this.#last)) {
      const group = this.#verbs.group(at)
      if (group) return new VerbItem(group, at)
    }
    if (word.adverb && word.noun === null && !word.adjective)
      return new WordItem('adverb', word.key, at, at + 1)
    return this.#phraseItem(at) ?? new WordItem('adverb', word.key, at, at + 1)
  }

  /** The end of "what he called", "what Moscow described as": the words after it stand for the thing itself. */
  #whatIsCalled(at: number): number {
    const mention = this.#mentionAt(at + 1)
    let verb = mention ? mention.to : at + 2
    if (!mention && !isFunction(this.scan.word(at + 1), functionBit.pronoun)) return at
    if (/^(?:has|have|had)$/.test(this.scan.key(verb))) verb++
    const key = this.scan.key(verb)
    if (/^(?:call|calls|called|termed|terms|dubbed|branded|labell?ed)$/.test(key)) return verb + 1
    return /^(?:describes?|described|characteri[sz]ed|saw|sees|regards|regarded)$/.test(key) &&
      this.scan.key(verb + 1) === 'as'
      ? verb + 2
      : at
  }

  #compound(at: number, word: Word): Item | null {
    for (const { words, slot } of word.compounds)
      if (stand(this.scan, at, words)) return new WordItem('preposition', slot, at, at + words.length)
    return null
  }

  /** An item for a function word; undefined where it is read as something else. */
  #functionItem(at: number, word: Word): Item | null | undefined {
    const { key } = word
    const is = (bits: number) => (word.functions & bits) !== 0
    if (is(functionBit.modal | functionBit.be | functionBit.have | functionBit.do)) {
      if (key === 'may' && word.shape !== 'lower' && at > this.from) return null
      const group = this.#verbs.group(at)
      return group ? new VerbItem(group, at) : null
    }
    if (key === "'s") {
      // "he's", "it's", "that's": is or has
      const group = this.#verbs.group(at)
      return group && this.#last?.kind === 'phrase' && this.#last.phrase.pronoun !== ''
        ? new VerbItem(group, at)
        : null
    }
    if (is(functionBit.to)) {
      const group = this.#verbs.infinitive(at)
      if (group) return new VerbItem(group, at)
      return new WordItem('preposition', 'to', at, at + 1)
    }
    if (is(functionBit.neg)) {
      const next = this.#verbs.group(at)
      return next ? new VerbItem(next, at) : new WordItem('negation', key, at, at + 1)
    }
    if (is(functionBit.that)) {
      // "that country": a determiner before a noun that no verb follows
      const next = this.scan.word(at + 1)
      const afterVerb =
        this.#last?.kind === 'verb' || this.#last?.kind === 'mark' || this.#last?.kind === 'adverb'
      if (
        !afterVerb &&
        next?.noun === 'singular' &&
        next.functions === 0 &&
        this.#mentionAt(at + 1) === undefined &&
        this.#last?.kind === 'preposition'
      )
        return this.#phraseItem(at)
      return new WordItem('that', key, at, at + 1)
    }
    if (is(functionBit.rel) && key !== 'whom') return new WordItem('relative', key, at, at + 1)
    if (key === 'whom' || key === 'whose') return new WordItem('relative', key, at, at + 1)
    if (is(functionBit.conj)) return new WordItem('conjunction', key, at, at + 1)
    if (key === 'before' || key === 'after' || key === 'since' || key === 'until' || key === 'as') {
      return new WordItem(this.#clauseFollows(at + 1) ? 'subordinator' : 'preposition', key, at, at + 1)
    }
    if (is(functionBit.sub) && key !== 'so') return new WordItem('subordinator', key, at, at + 1)
    // "sent about 10,000 soldiers"
    if (
      nearly(word) &&
      (this.scan.tokens[at + 1]?.kind === 'number' ||
        isFunction(this.scan.word(at + 1), functionBit.number)) &&
      this.#last?.kind !== 'phrase' &&
      // "presided over two hours of talks"
      !(
        this.#last?.kind === 'verb' &&
        this.#last.group.lemmas.some(lemma => this.#frames.verbTakes(lemma, key))
      )
    )
      return new WordItem('adverb', key, at, at + 1)
    if (is(functionBit.adverb) && !is(functionBit.prep) && !is(functionBit.number) && !is(functionBit.det))
      return new WordItem('adverb', key, at, at + 1)
    if (is(functionBit.prep) && !is(functionBit.det))
      return new WordItem(
        'preposition',
        isDoublet(word) ? (prepositionDoublets.get(key) as string) : key,
        at,
        at + 1,
      )
    if (
      is(
        functionBit.det |
          functionBit.poss |
          functionBit.number |
          functionBit.pronoun |
          functionBit['object-pronoun'],
      )
    )
      return this.#phraseItem(at) ?? null
    return undefined
  }

  /** Whether a subject and a finite verb come next: "after Israel attacked", not "after the attack". */
  #clauseFollows(at: number): boolean {
    let seen = false
    let named = -1
    for (let i = at; i < Math.min(this.to, at + 14); i++) {
      const mention = this.#mentionAt(i)
      if (mention) {
        seen = true
        named = mention.to
        i = mention.to - 1
        continue
      }
      const token = this.scan.tokens[i]
      if (!token || token.kind === 'mark') {
        if (token?.text === '-' || token?.text === '"') continue
        return false
      }
      const word = this.scan.word(i)
      if (!word) continue
      if (isFunction(word, functionBit.modal | functionBit.be | functionBit.have | functionBit.do))
        return seen
      if (isFunction(word, functionBit.rel | functionBit.that | functionBit.to)) return false
      if (isFunction(word, functionBit.prep) && word.key !== 'of') {
        if (!seen) return false
        continue
      }
      if (isFunction(word, functionBit.det | functionBit.poss)) continue
      if (isFunction(word, functionBit.pronoun)) {
        seen = true
        continue
      }
      const verb = (word.verbForms & (verbForm.past | verbForm.third)) !== 0
      if (seen && verb && (word.noun === null || (word.verbForms & verbForm.past) !== 0)) {
        // "after the planned visit": a participle before its noun
        const next = this.scan.word(i + 1)
        const before = this.scan.word(i - 1)
        if (
          before &&
          // "after the military seized power": a name is no adjective
          named !== i &&
          (isFunction(before, functionBit.det) || before.adjective) &&
          next &&
          next.noun !== null &&
          next.functions === 0
        )
          continue
        return this.scan.key(i + 1) !== 'by'
      }
      // "after Slovakia lifts bans", "as Iran attacks Iraq", "after envoy meets Putin": no noun, or none between two names
      const third = (word.verbForms & verbForm.third) !== 0
      // "as it faces an offensive"
      if (third && i > at && isFunction(this.scan.word(i - 1), functionBit.pronoun)) return true
      if (third && named === i && word.verbs.length > 0 && word.nouns.length === 0) return true
      if (
        third &&
        (named === i || (seen && this.scan.word(i - 1)?.noun === 'singular')) &&
        (this.#mentionAt(i + 1) !== undefined ||
          isFunction(this.scan.word(i + 1), functionBit.det | functionBit.poss))
      )
        return true
      if (word.noun !== null) seen = true
    }
    return false
  }

  // ---- noun phrases -------------------------------------------------------------------------------------------

  #phraseItem(at: number): Item | null {
    const phrase = this.#located(this.phraseAt(at))
    return phrase ? new PhraseItem(phrase, at, phrase.to) : null
  }

  /** "the Yemeni capital, Sanaa", "the town of Bukavu": the place named is what is meant. */
  #located(phrase: Phrase | null): Phrase | null {
    if (!phrase || phrase.mention || phrase.pronoun !== '') return phrase
    const next = this.scan.tokens[phrase.to]?.text
    if (next !== ',' && next !== 'of') return phrase
    // "its skipper, Hung Yung-fa."
    // and "a businessman, Lee Jung-ho,"
    const single = phrase.definite || /^an?$/.test(this.scan.key(phrase.from))
    const named = next === ',' && single && !phrase.plural ? this.#mentionAt(phrase.to + 1) : undefined
    if (
      named?.type === 'person' &&
      named.kind === 'name' &&
      (/^(?:person|group|official|)$/.test(phrase.sort) ||
        (!phrase.definite && /^(?:force|envoy|prisoner)$/.test(phrase.sort))) &&
      /^[,.;)]?$/.test(this.scan.tokens[named.to]?.text ?? '')
    ) {
      const person = this.#named(named, phrase.from)
      person.possessor = phrase.possessor
      return person
    }
    if (!places.has(phrase.head)) return phrase
    const mention = this.#mentionAt(phrase.to + 1)
    if (!mention || (mention.type !== 'place' && !(next === 'of' && mention.type === 'country')))
      return phrase
    if (next === ',' && mention.type !== 'place') return phrase
    return this.#named(mention, phrase.from)
  }

  /** The noun phrase that begins at a token: determiner, possessor, adjectives, names and nouns. */
  phraseAt(from: number): Phrase | null {
    // "neither sent weapons": both who were named, and neither did
    const then = this.scan.word(from + 1)
    if (
      this.scan.key(from) === 'neither' &&
      then &&
      ((then.verbForms & (verbForm.past | verbForm.third)) !== 0 ||
        isFunction(then, functionBit.be | functionBit.have | functionBit.do | functionBit.modal))
    ) {
      const neither = this.#pronoun(from, 'neither')
      neither.negated = true
      return neither
    }
    // "accused each other"
    const mutual = this.scan.key(from + 1)
    if (
      (mutual === 'other' && this.scan.key(from) === 'each') ||
      (mutual === 'another' && this.scan.key(from) === 'one')
    ) {
      const phrase = this.#pronoun(from, 'each other')
      phrase.to = from + 2
      phrase.plural = true
      return phrase
    }
    let at = from
    let possessor: Phrase | null = null
    let mention: Mention | null = null
    let modifiers: readonly Mention[] = none
    let makers: readonly Phrase[] = none
    let backers: readonly Phrase[] = none
    let nouns: readonly number[] = none
    let adjectives: readonly string[] = none
    let negated = false
    let definite = false
    let number = false
    const first = this.scan.word(from)
    if (
      first &&
      isFunction(first, functionBit.pronoun | functionBit['object-pronoun']) &&
      this.#mentionAt(from) === undefined &&
      !isFunction(first, functionBit.number)
    )
      return this.#pronoun(from, first.key)
    while (at < this.to) {
      const here = this.#mentionAt(at)
      if (here) {
        if (nouns.length > 0 && here.kind === 'adjective') break
        // "In March Rwanda severed ties"
        if (nouns.length > 0 && this.#tells(nouns[nouns.length - 1] as number)) break
        const next = this.#afterMention(here, nouns.length > 0)
        if (next === 'possessor') {
          possessor = this.#named(here, at)
          at = here.to + 1
          continue
        }
        if (next === 'joined') {
          // "a US-drafted text", "the Saudi-brokered truce": whose work it is
          if (backed.test(this.scan.key(here.to + 1))) backers = withOne(backers, this.#named(here, at))
          else if (worked.test(this.scan.key(here.to + 1))) makers = withOne(makers, this.#named(here, at))
          adjectives = withOne(adjectives, this.scan.key(here.to + 1))
          at = here.to + 2
          continue
        }
        if (next === 'pair') {
          modifiers = withOne(modifiers, here)
          at = here.to + 1
          continue
        }
        if (next === 'modifier') {
          modifiers = withOne(modifiers, here)
          at = here.to
          continue
        }
        mention = here
        at = here.to
        break
      }
      const token = this.scan.tokens[at]
      if (!token) break
      if (token.kind === 'number') {
        number = true
        at++
        if (this.scan.tokens[at]?.text === '%') at++
        continue
      }
      if (token.kind === 'mark') {
        if (
          token.text === '"' &&
          nouns.length === 0 &&
          at > from &&
          this.scan.word(at + 1) &&
          !this.scan.word(at + 1)?.functions
        ) {
          at++
          continue
        }
        if (token.text === '$' || token.text === '€' || token.text === '£') {
          at++
          number = true
          continue
        }
        break
      }
      const word = this.scan.word(at) as Word
      if (nouns.length === 0) {
        if (isFunction(word, functionBit.det) && !(isFunction(word, functionBit.prep) && at > from)) {
          if (word.key === 'no' || word.key === 'neither') negated = true
          if (makesDefinite(word)) definite = true
          if (word.key === 'own') adjectives = withOne(adjectives, word.key)
          at++
          continue
        }
        if (isFunction(word, functionBit.number)) {
          number = true
          at++
          continue
        }
        if (isFunction(word, functionBit.poss) && word.key !== "'s") {
          possessor = this.#pronoun(at, word.key)
          definite = true
          at++
          continue
        }
        if (word.key === 'that' && at === from) {
          definite = true
          at++
          continue
        }
      }
      if (word.key === "'s" && nouns.length > 0) {
        possessor = this.#common(from, at, possessor, modifiers, nouns, adjectives, negated, true)
        nouns = none
        modifiers = none
        adjectives = none
        definite = true
        at++
        continue
      }
      if (word.functions !== 0 && !isFunction(word, functionBit.adverb)) break
      if (word.key === 'only' && nouns.length === 0 && at > from) {
        adjectives = withOne(adjectives, word.key)
        at++
        continue
      }
      if (isFunction(word, functionBit.adverb)) {
        // "a more recent visit", "newly built"
        if (
          nouns.length === 0 &&
          at > from &&
          (this.scan.word(at + 1)?.adjective || (this.scan.word(at + 1)?.verbForms ?? 0) !== 0)
        ) {
          at++
          continue
        }
        break
      }
      const inside = at > from
      const noun =
        word.noun !== null &&
        !(
          inside &&
          nouns.length > 0 &&
          !((word.verbForms & verbForm.past) === 0 && this.#awaited()) &&
          this.#verbs.isVerb(at, null, true)
        )
      const participle =
        (word.verbForms & (verbForm.participle | verbForm.gerund)) !== 0 &&
        inside &&
        nouns.length === 0 &&
        this.#nounAhead(at + 1)
      if (word.adjective && nouns.length === 0 && (this.#nounAhead(at + 1) || word.noun === null)) {
        if (!this.#nounAhead(at + 1) && !inside) break
        adjectives = withOne(adjectives, word.key)
        at++
        continue
      }
      if (participle && !(noun && word.nouns.length > 0)) {
        adjectives = withOne(adjectives, word.key)
        at++
        continue
      }
      if (
        noun ||
        (inside && nouns.length === 0 && (word.verbForms & verbForm.gerund) !== 0) ||
        // not "the two agreed"
        (inside &&
          nouns.length === 0 &&
          word.noun === null &&
          word.verbForms !== 0 &&
          // "a telephone call"
          ((definite && !number) ||
            (word.verbForms === verbForm.base && /^an?$/.test(this.scan.key(at - 1)))))
      ) {
        if (nouns.length > 0 && weekdayNumber(word.key) !== undefined) break
        nouns = withOne(nouns, at)
        at++
        continue
      }
      if (inside && nouns.length === 0 && word.adverb && this.#nounAhead(at + 1)) {
        at++
        continue
      }
      if (word.shape !== 'lower' && word.verbForms === 0) {
        nouns = withOne(nouns, at)
        at++
        continue
      }
      break
    }
    if (mention) {
      const phrase = this.#named(mention, from)
      phrase.negated = negated
      phrase.to = at
      phrase.possessor = possessor
      phrase.modifiers = modifiers
      phrase.adjectives = adjectives
      phrase.backers = backers
      return phrase
    }
    if (nouns.length === 0) {
      const last = modifiers[modifiers.length - 1]
      if (last) {
        const phrase = this.#named(last, from)
        phrase.to = at
        phrase.possessor = possessor
        phrase.modifiers = modifiers.slice(0, -1)
        return phrase
      }
      if (possessor && at > from) {
        possessor.to = at
        return possessor
      }
      if (at === from || (!number && !definite && !negated && adjectives.length === 0)) {
        if (!negated) return null
        const phrase = this.#pronoun(from, this.scan.key(from))
        phrase.to = at
        phrase.negated = negated
        return phrase
      }
      const phrase = this.#pronoun(from, number ? '#number' : this.scan.key(at - 1))
      // "two", "barbaric"
      if (number || adjectives.length > 0) {
        phrase.head = this.scan.key(at - 1)
        if (this.#frames.ofNoun(phrase.head).length > 0) phrase.acts = [phrase.head]
      }
      phrase.to = at
      phrase.negated = negated
      phrase.adjectives = adjectives
      return phrase
    }
    const common = this.#common(from, at, possessor, modifiers, nouns, adjectives, negated, definite)
    common.doers = makers
    common.backers = backers
    return common
  }

  /** "lauded India's payments network": the object of a verb that no clause completes has no verb of its own. */
  #awaited(): boolean {
    const before = this.#last
    if (before?.kind !== 'verb' || before.group.passive || before.group.lemmas.length === 0) return false
    return !governsClauses(before.group, this.#frames)
  }

  /** What a mention is where it stands: the head, a possessor, a modifier of the noun after it, half of "Iran-US". */
  #afterMention(mention: Mention, afterNoun: boolean): 'head' | 'possessor' | 'modifier' | 'joined' | 'pair' {
    const { to } = mention
    const next = this.scan.word(to)
    if (this.scan.hyphen(to)) {
      if (this.#mentionAt(to + 1) !== undefined) return 'pair'
      if (joined.test(this.scan.key(to + 1))) return 'joined'
      return 'joined'
    }
    if (next?.key === "'s") return 'possessor'
    if (
      this.scan.key(to) === 'and' &&
      mention.kind === 'adjective' &&
      this.#mentionAt(to + 1)?.kind === 'adjective' &&
      this.#nounAhead((this.#mentionAt(to + 1) as Mention).to)
    )
      return 'pair'
    if (!next || to >= this.to || next.functions !== 0 || mention.type === 'person' || afterNoun)
      return 'head'
    if (this.#mentionAt(to) !== undefined) {
      const follower = this.#mentionAt(to) as Mention
      // "the UN refugee agency UNHCR"
      if (mention.type === 'organization' && follower.type === 'organization') return 'modifier'
      return mention.kind === 'adjective' ||
        (mention.type === 'country' &&
          // "the main Kosovo Serb party"
          (follower.kind !== 'adjective' ||
            (this.scan.key(mention.from - 1) !== 'of' &&
              this.#nounAhead(follower.to) &&
              this.#last?.kind === 'verb' &&
              this.scan.word(mention.from - 1)?.shape === 'lower')))
        ? 'modifier'
        : 'head'
    }
    // "the Tunisian government arrested", "Israelis killed": a noun has closed the phrase, what follows is its verb
    if (mention.kind === 'adjective' && this.#closed(mention) && this.#verbs.isVerb(to, null, true))
      return 'head'
    // "to Palestinians last year"
    if (
      mention.kind === 'adjective' &&
      /^(?:last|next|this|early|late)$/.test(next.key) &&
      this.#peoples(mention)
    )
      return 'head'
    if (mention.kind === 'adjective')
      return this.#nounAhead(to) && !this.#peopleActs(mention) ? 'modifier' : 'head'
    // a name before a noun: "US strikes", "UAE aircraft"; not "Israel strikes Gaza"
    if (mention.kind === 'nominal' || mention.kind === 'title') return 'head'
    if (isTimely(next)) return 'head'
    // "strikes on Hezbollah positions in the south": behind a preposition no verb is looked for
    const last = this.#last
    const governed =
      next.noun === 'plural' &&
      next.verbs.length + next.nouns.length > 0 &&
      (last?.kind === 'preposition' ||
        // "bombed Houthi positions near"
        (last?.kind === 'verb' &&
          last.group.lemmas.length > 0 &&
          last.group.lemmas.every(lemma => this.#frames.scope(lemma) === null))) &&
      (isFunction(this.scan.word(to + 1), functionBit.prep) || this.scan.word(to + 1) === null)
    if (next.noun !== null && (governed || !this.#verbs.isVerb(to, null, true))) return 'modifier'
    return (next.adjective || (next.verbForms & verbForm.gerund) !== 0) &&
      next.shape === 'lower' &&
      this.#nounAhead(to + 1) &&
      !this.#verbs.isVerb(to, null, true) &&
      next.adjective
      ? 'modifier'
      : 'head'
  }

  /** "The French visited Algeria": an adjective that names a people, before what it did. */
  #peopleActs({ from, to }: Mention): boolean {
    const verb = this.scan.word(to)
    return (
      to - from === 1 &&
      collective.test(this.scan.key(from)) &&
      this.scan.key(from - 1) === 'the' &&
      verb !== null &&
      (verb.verbForms & verbForm.past) !== 0 &&
      verb.verbs.length > 0 &&
      verb.noun === null &&
      !joined.test(verb.key) &&
      (this.#mentionAt(to + 1) !== undefined || this.scan.word(to + 1)?.completes === true)
    )
  }

  #peoples(mention: Mention): boolean {
    return this.scan.key(mention.to - 1).endsWith('s')
  }

  /** Whether a phrase that an adjective of a country opened ends in a noun of its own. */
  #closed(mention: Mention): boolean {
    if (mention.number === 3 && mention.to - mention.from === 1) return /s$/.test(this.scan.key(mention.from))
    const last = this.scan.word(mention.to - 1)
    return mention.to - mention.from > 1 && last?.shape === 'lower' && last.nouns.length > 0
  }

  /** Whether a noun comes before anything that ends a phrase. */
  #nounAhead(at: number): boolean {
    for (let i = at; i < Math.min(this.to, at + 4); i++) {
      const mention = this.#mentionAt(i)
      if (mention) return mention.type !== 'person' || mention.kind === 'title' || true
      const word = this.scan.word(i)
      if (!word) {
        if (this.scan.hyphen(i) || this.scan.tokens[i]?.text === '"') continue
        return false
      }
      if (word.functions !== 0) return false
      if (word.noun !== null && (word.nouns.length > 0 || (word.verbForms & verbForm.past) === 0)) return true
      if (!word.adjective && (word.verbForms & (verbForm.participle | verbForm.gerund)) === 0) return false
    }
    return false
  }

  #pronoun(at: number, key: string): Phrase {
    const phrase = new Phrase(at, at + 1, at)
    phrase.plural = plurals.has(key)
    phrase.pronoun = key
    return phrase
  }

  #named(mention: Mention, from: number): Phrase {
    const phrase = new Phrase(from, mention.to, mention.from)
    phrase.sort = 'actor'
    phrase.plural = mention.number > 1
    phrase.mention = mention
    if (this.#fellows.size > 0 && this.#mentionAt(mention.from) === mention)
      for (const fellow of this.#fellows.get(mention.from) ?? none)
        phrase.conjuncts = withOne(phrase.conjuncts, this.#named(fellow, from))
    return phrase
  }

  #common(
    from: number,
    to: number,
    possessor: Phrase | null,
    modifiers: readonly Mention[],
    nouns: readonly number[],
    adjectives: readonly string[],
    negated: boolean,
    definite: boolean,
  ): Phrase {
    let at = nouns[nouns.length - 1] as number
    // "the destroyer USS Carney", "the tanker Suez Rajan": what bears the name says what it is
    if ((this.scan.word(at)?.nouns.length ?? 0) === 0 && this.scan.word(at)?.shape !== 'lower') {
      const borne = nouns.findLast(i => this.scan.word(i)?.shape === 'lower')
      if (borne !== undefined && (this.scan.word(borne)?.nouns.length ?? 0) > 0) at = borne
    }
    const word = this.scan.word(at) as Word
    const { lexicon } = this.scan.knowledge
    const plural = word.noun === 'plural'
    const compound =
      word.endsCompound && at > from ? lexicon.nouns.get(`${this.scan.key(at - 1)} ${word.key}`) : undefined
    const head = compound ? nounHead(word.key, plural, word.nouns, compound, lexicon) : word.head
    const phrase = new Phrase(from, to, at)
    phrase.head = head.lemma
    phrase.others = head.others
    phrase.acts = head.acts
    phrase.sort = head.sort
    phrase.sector = head.sector
    phrase.plural = plural
    phrase.possessor = possessor
    phrase.modifiers = modifiers
    phrase.adjectives = nouns.length > 1 ? this.#before(adjectives, nouns, at) : adjectives
    phrase.negated = negated
    phrase.definite = definite || possessor !== null
    return phrase
  }

  /** The words before the head: adjectives, then nouns. */
  #before(adjectives: readonly string[], nouns: readonly number[], head: number): string[] {
    const words = [...adjectives]
    for (const at of nouns) if (at < head) words.push(this.scan.key(at))
    return words
  }

  /** Whether a word is a day of the week or a month. */
  #tells(at: number): boolean {
    const key = this.scan.key(at)
    return weekdayNumber(key) !== undefined || monthNumber(key) !== undefined
  }

  /** Whether a comma stands inside a phrase. */
  hasComma(phrase: Phrase): boolean {
    for (let at = phrase.from; at < phrase.to; at++) if (this.scan.tokens[at]?.text === ',') return true
    return false
  }

  /** Whether a phrase tells a time: "Monday", "next week", "January 15". */
  isTime(phrase: Phrase): boolean {
    if (phrase.mention) return false
    return (
      this.scan.word(phrase.at)?.time === true ||
      (phrase.pronoun === '#number' &&
        this.scan.tokens[phrase.from]?.kind === 'number' &&
        /^\d{4}$/.test(this.scan.tokens[phrase.from]?.text ?? ''))
    )
  }
}
