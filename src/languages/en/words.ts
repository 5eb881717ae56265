import type { NameMatcher } from '../../gazetteer/matcher.ts'
import type { NameLine } from '../../gazetteer/name-line.ts'
import { internalized } from '../internalized.ts'
import { SpellingIndex } from '../spelling-index.ts'
import type { BegunNames } from './begun-names.ts'
import { tagsOf } from './dictionary.ts'
import { functionBit, functionsOf } from './lexicon/closed-class.ts'
import { type CompoundPreposition, compoundPrepositions } from './lexicon/compound-prepositions.ts'
import type { Lexicon, NounEntry, VerbEntry } from './lexicon/lexicon.ts'
import { monthNumber, weekdayNumber } from './lexicon/months.ts'
import { bare, fold } from './normalize.ts'
import { type NounHead, nounHead } from './noun-head.ts'

/** Forms of a verb as bits. */
export const verbForm = { base: 1, third: 2, past: 4, participle: 8, gerund: 16 } as const

/** A word of English with everything it may be. */
export interface Word {
  /** as written, without accents */
  readonly text: string
  /** folded: what it is looked up by */
  readonly key: string
  readonly shape: 'lower' | 'cap' | 'upper'
  /** what it may be as a function word, as bits of `functionBit`; 0 for others */
  readonly functions: number
  readonly verbs: readonly VerbEntry[]
  /** all forms that any verb reading has, {@link verbForm} bits; also of verbs that no frame knows */
  readonly verbForms: number
  readonly nouns: readonly NounEntry[]
  /** what a phrase is that it heads as a noun */
  readonly head: NounHead
  /** may end a noun of several words: "call" in "phone call" */
  readonly endsCompound: boolean
  /** may be a noun at all, plural or singular */
  readonly noun: 'singular' | 'plural' | null
  readonly adjective: boolean
  readonly adverb: boolean
  /** a given name or family name by dictionary */
  readonly given: boolean
  readonly family: boolean
  /** node of the name trie after this word, or -1 */
  readonly start: number
  /** the kinds of names that may begin with this word as it is written, as bits of `nameKind` */
  readonly begins: number
  /** node of the trie of titles, portfolios, institutions after this word, or -1 */
  readonly title: number
  /** may open the name of an office */
  readonly role: boolean
  /** says "counterpart" or "colleague" */
  readonly counterpart: boolean
  readonly honorific: boolean
  readonly rank: boolean
  /** capitalized, and no function word, month or weekday: may be a word of a name */
  readonly nameWord: boolean
  /** may open a phrase that names somebody or something, or points back to one */
  readonly opens: boolean
  /** its letters and digits, for the keys of names */
  readonly bare: string
  /** the gender that a given name tells, where the dictionary knows it */
  readonly gender: 'm' | 'f' | null
  /** "Monday", "week", "January" */
  readonly time: boolean
  /** prepositions of several words that it opens */
  readonly compounds: readonly CompoundPreposition[]
  /** a determiner, number or pronoun, "that" or "to": after a verb it opens what completes it */
  readonly completes: boolean
  /** its number among the words of titles, -1 where none has it */
  readonly inTitles: number
  /** its number among the words of names, -1 when no name had it: see `nameWord` */
  inNames: number
  /** how many words names had when it was last looked for among them */
  namesThen: number
  /** answers of the tests that have looked at it: see `wordTest` */
  readonly answers: number[]
}

const times = new Set(
  `today yesterday tomorrow tonight week weeks month months year years day days hour hours night morning evening afternoon weekend minute minutes
decade decades time times spring summer autumn winter`.split(/\s+/),
)
const completing =
  functionBit.det |
  functionBit.poss |
  functionBit.number |
  functionBit.that |
  functionBit.pronoun |
  functionBit['object-pronoun'] |
  functionBit.to

/** Whether a word may be a function word of one of some kinds, given by their bits. */
export const isFunction = (word: Word | null | undefined, kinds: number): boolean =>
  word != null && (word.functions & kinds) !== 0

const none: readonly never[] = []

/** The words met so far, read once for each spelling. */
export class WordTable {
  readonly #index = new SpellingIndex()
  readonly #words: Word[] = []
  /** by word its text */
  readonly texts: string[] = []
  readonly #lexicon: Lexicon
  readonly #names: NameMatcher<number, NameLine>
  readonly #begun: BegunNames

  constructor(lexicon: Lexicon, names: NameMatcher<number, NameLine>, begun: BegunNames) {
    this.#lexicon = lexicon
    this.#names = names
    this.#begun = begun
  }

  get size(): number {
    return this.#words.length
  }

  /** The number of the word whose letters stand in `units` from `start` to `end`; new spellings are read. */
  readonly intern = (units: Uint16Array, start: number, end: number, hash: number): number => {
    const known = this.#index.find(units, start, end, hash)
    if (known >= 0) return known
    let spelling = ''
    for (let at = start; at < end; at++) spelling += String.fromCharCode(units[at] as number)
    const text = internalized(spelling)
    const id = this.#index.add(units, start, end, hash)
    this.#words.push(this.#read(text))
    this.texts.push(text)
    return id
  }

  clear(): void {
    this.#index.clear()
    this.#words.length = 0
    this.texts.length = 0
  }

  word(id: number): Word {
    return this.#words[id] as Word
  }

  /** The number of a word among the words of names, or -1 when no name has it. */
  nameWord(word: Word): number {
    if (word.inNames < 0 && word.namesThen !== this.#names.vocabulary) {
      word.inNames = this.#names.wordId(word.key)
      word.namesThen = this.#names.vocabulary
    }
    return word.inNames
  }

  #read(text: string): Word {
    const key = internalized(fold(text))
    const shape = shapeOf(text)
    const functions = functionsOf(key)
    const { verbs: frameVerbs, nouns: frameNouns, given, titles, roles, honorifics, ranks } = this.#lexicon
    const tags = tagsOf(key)
    const verbs = frameVerbs.get(key) ?? none
    let verbForms = 0
    for (const verb of verbs) verbForms |= verb.forms
    // the inflections of a verb that frames list are all known: "spoke" is no participle
    if (functions === 0 && verbs.length === 0) verbForms |= formsByTag(key, tags)
    if (verbs.length === 0 && functions !== 0) verbForms = 0
    const nouns = frameNouns.get(key) ?? none
    const adjective =
      /\bAdjective|Comparative|Superlative|\bAdj\b|Demonym/.test(tags) ||
      (verbForms === 0 && /(?:al|ive|ous|ful|less|ic|able|ible|ary|ese)$/.test(key) && key.length > 5) ||
      /-(?:backed|led|aligned|based|made|old|run|owned|held|allied|term|day|wing|level|ranking|elect|controlled)$/.test(
        key,
      )
    const adverb =
      /Adverb/.test(tags) ||
      (/[^i]ly$/.test(key) && key.length > 4 && nouns.length === 0) ||
      (functions & functionBit.adverb) !== 0
    const start = functions !== 0 && shape === 'lower' ? -1 : this.#names.first(key)
    const title = titles.first(key)
    const noun = nounByTag(key, tags, nouns, functions, verbForms, adjective, adverb)
    return {
      text,
      key,
      shape,
      functions,
      verbs,
      verbForms,
      nouns,
      head: nounHead(key, noun === 'plural', nouns, none, this.#lexicon),
      endsCompound: this.#lexicon.compoundEnds.has(key),
      noun,
      adjective,
      adverb,
      given: given.has(key) || /(?:Female|Male|First)Name/.test(tags),
      family: /LastName/.test(tags),
      start,
      begins: start < 0 ? 0 : this.#begun.of(key, shape),
      title,
      role: title >= 0 && roles.has(key),
      counterpart: /^(?:counterpart|colleague)s?$/.test(key),
      honorific: honorifics.has(key),
      rank: ranks.has(key),
      nameWord: mayName(text, key, shape, functions),
      opens: shape !== 'lower' || title >= 0 || start >= 0 || openers.has(key),
      bare: internalized(bare(key)),
      time: times.has(key) || weekdayNumber(key) !== undefined || monthNumber(key) !== undefined,
      compounds: compoundPrepositions(key),
      completes: key !== "'s" && (functions & completing) !== 0,
      inTitles: titles.wordId(key),
      inNames: -1,
      namesThen: -1,
      answers: [],
      gender: tags.includes('FemaleName') ? 'f' : tags.includes('MaleName') ? 'm' : null,
    }
  }
}

/** Words that point back to somebody or something, or open a title. */
const openers = new Set(
  'the his her its their both two this that these a an former deputy ex acting another'.split(' '),
)

function mayName(text: string, key: string, shape: Word['shape'], functions: number): boolean {
  if (shape === 'lower' || (functions !== 0 && !(shape === 'upper' && text.length > 2))) return false
  if (weekdayNumber(key) !== undefined) return false
  return monthNumber(key) === undefined || key === 'may' || key === 'mar'
}

function shapeOf(text: string): Word['shape'] {
  const first = text.charAt(0)
  if (first === first.toLowerCase() && first.toUpperCase() !== first) return 'lower'
  if (first.toUpperCase() === first.toLowerCase()) return 'lower'
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length > 1 && letters === letters.toUpperCase() ? 'upper' : 'cap'
}

/** What a word may be as a verb that no frame lists, by compromise's lexicon and by its ending. */
function formsByTag(key: string, tags: string): number {
  let forms = 0
  if (/Infinitive|Noun\|Verb|Person\|Verb|Actor\|Verb|Adj\|Present/.test(tags)) forms |= verbForm.base
  if (/PresentTense|Plural\|Verb/.test(tags)) forms |= key.endsWith('s') ? verbForm.third : verbForm.base
  if (/PastTense|Adj\|Past/.test(tags)) forms |= verbForm.past | verbForm.participle
  if (/Participle/.test(tags)) forms |= verbForm.participle
  if (/Gerund/.test(tags)) forms |= verbForm.gerund
  if (forms === 0 && tags === '') {
    if (/[a-z]{2}(?:ed)$/.test(key) && key.length > 4 && !/(?:eed|hundred|kindred|sacred|red)$/.test(key))
      forms = verbForm.past | verbForm.participle
    else if (/[a-z]{3}ing$/.test(key) && key.length > 5) forms = verbForm.gerund
  }
  return forms
}

function nounByTag(
  key: string,
  tags: string,
  nouns: readonly NounEntry[],
  functions: number,
  verbForms: number,
  adjective: boolean,
  adverb: boolean,
): Word['noun'] {
  const listed = nouns[0]
  if (listed) return listed.plural ? 'plural' : 'singular'
  if (/Plural/.test(tags)) return 'plural'
  if (/Singular|\bNoun|Uncountable|Actor|Unit|Place|Organization/.test(tags)) return 'singular'
  if (functions !== 0 || adverb || adjective) return null
  if ((verbForms & (verbForm.past | verbForm.participle | verbForm.gerund | verbForm.base)) !== 0) return null
  return key.endsWith('s') && !key.endsWith('ss') ? 'plural' : 'singular'
}
