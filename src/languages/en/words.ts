import type { NameMatcher } from '../../gazetteer/matcher.ts'
import { tagsOf } from './dictionary.ts'
import { type FunctionClass, functionClasses } from './lexicon/closed-class.ts'
import type { Lexicon, NounEntry, VerbEntry } from './lexicon/lexicon.ts'
import { fold } from './normalize.ts'

/** Forms of a verb as bits. */
export const verbForm = { base: 1, third: 2, past: 4, participle: 8, gerund: 16 } as const

/** A word of English with everything it may be. */
export interface Word {
  /** as written, without accents */
  readonly text: string
  /** folded: what it is looked up by */
  readonly key: string
  readonly shape: 'lower' | 'cap' | 'upper'
  readonly classes: readonly FunctionClass[]
  readonly verbs: readonly VerbEntry[]
  /** all forms that any verb reading has, {@link verbForm} bits; also of verbs that no frame knows */
  readonly verbForms: number
  readonly nouns: readonly NounEntry[]
  /** may be a noun at all, plural or singular */
  readonly noun: 'singular' | 'plural' | null
  readonly adjective: boolean
  readonly adverb: boolean
  /** a given name or family name by dictionary */
  readonly given: boolean
  readonly family: boolean
  /** node of the name trie after this word, or -1 */
  readonly start: number
  /** node of the trie of titles, portfolios, institutions after this word, or -1 */
  readonly title: number
  readonly honorific: boolean
  readonly rank: boolean
}

const none: readonly never[] = []

/** The words met so far, read once for each spelling. */
export class WordTable {
  readonly #ids = new Map<string, number>()
  readonly #words: Word[] = []
  readonly #lexicon: Lexicon
  readonly #names: NameMatcher<number, () => void>

  constructor(lexicon: Lexicon, names: NameMatcher<number, () => void>) {
    this.#lexicon = lexicon
    this.#names = names
  }

  get size(): number {
    return this.#words.length
  }

  readonly intern = (text: string): number => {
    const known = this.#ids.get(text)
    if (known !== undefined) return known
    const id = this.#words.length
    this.#ids.set(text, id)
    this.#words.push(this.#read(text))
    return id
  }

  clear(): void {
    this.#ids.clear()
    this.#words.length = 0
  }

  word(id: number): Word {
    return this.#words[id] as Word
  }

  /** The gender that a given name tells, where the dictionary knows it. */
  genderOf(key: string): 'm' | 'f' | null {
    const tags = tagsOf(key)
    return /FemaleName/.test(tags) ? 'f' : /MaleName/.test(tags) ? 'm' : null
  }

  #read(text: string): Word {
    const key = fold(text)
    const shape = shapeOf(text)
    const classes = functionClasses(key)
    const { verbs: frameVerbs, nouns: frameNouns, given, titles, honorifics, ranks } = this.#lexicon
    const tags = tagsOf(key)
    const verbs = frameVerbs.get(key) ?? none
    let verbForms = 0
    for (const verb of verbs) verbForms |= verb.forms
    // the inflections of a verb that frames list are all known: "spoke" is no participle
    if (classes.length === 0 && verbs.length === 0) verbForms |= formsByTag(key, tags)
    if (verbs.length === 0 && classes.length > 0) verbForms = 0
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
      classes.includes('adverb')
    return {
      text,
      key,
      shape,
      classes,
      verbs,
      verbForms,
      nouns,
      noun: nounByTag(key, tags, nouns, classes, verbForms, adjective, adverb),
      adjective,
      adverb,
      given: given.has(key) || /(?:Female|Male|First)Name/.test(tags),
      family: /LastName/.test(tags),
      start: classes.length > 0 && shape === 'lower' ? -1 : this.#names.first(key),
      title: titles.first(key),
      honorific: honorifics.has(key),
      rank: ranks.has(key),
    }
  }
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
  classes: readonly FunctionClass[],
  verbForms: number,
  adjective: boolean,
  adverb: boolean,
): Word['noun'] {
  const listed = nouns[0]
  if (listed) return listed.plural ? 'plural' : 'singular'
  if (/Plural/.test(tags)) return 'plural'
  if (/Singular|\bNoun|Uncountable|Actor|Unit|Place|Organization/.test(tags)) return 'singular'
  if (classes.length > 0 || adverb || adjective) return null
  if ((verbForms & (verbForm.past | verbForm.participle | verbForm.gerund | verbForm.base)) !== 0) return null
  return key.endsWith('s') && !key.endsWith('ss') ? 'plural' : 'singular'
}
