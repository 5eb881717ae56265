import type { NameMatcher } from '../../gazetteer/matcher.ts'
import type { SecondBones } from '../../gazetteer/variants/second-bones.ts'
import type { Sector } from '../../model/extraction.ts'
import type { OfficeRole } from '../../model/gazetteer.ts'
import type { Predicate } from '../predicate.ts'
import { type Split, splitOf } from './clitics.ts'
import { type DateWord, dateWord } from './dates/vocabulary.ts'
import type { FiledNames } from './filed-names.ts'
import type { FunctionKind } from './lexicon/function-words.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { NounEntry } from './lexicon/noun-table.ts'
import type { VerbForm } from './morphology/conjugate.ts'
import type { NameEntry } from './name-entry.ts'
import { type NameRest, restsOf, slotsOf } from './name-rests.ts'
import type { Namesakes } from './namesakes.ts'
import { fold, foldName } from './normalize.ts'
import { nounReading } from './noun-reading.ts'
import { SpellingIndex } from './spelling-index.ts'
import { WordBriefs } from './word-briefs.ts'
import { listsOf } from './word-lists.ts'

/** A word read as one of the closed class, with the proclitic before it and the pronoun on it. */
export interface FunctionReading {
  readonly pro: string
  readonly kind: FunctionKind
  readonly lemma: string
  readonly pronoun: string
}

/** A word read as a verb. */
export interface VerbReading {
  readonly pro: string
  /** 3rd person masculine singular past: the key of the verb's frames */
  readonly lemma: string
  readonly form: VerbForm
}

/** The readings of a word as a verb in the order in which they are believed. */
export interface LikelyVerb {
  readonly reading: VerbReading
  /** what the frames of its lemma say */
  readonly verb: Predicate
  /** the lemma of the first reading whose frames state a relation */
  readonly stating: string | null
  /** every reading is a passive */
  readonly passive: boolean
}

/** What a word says as the head of a phrase: filled in when it first is one. */
export interface Head {
  /** what the frames say of it: see `actOf` */
  act: Predicate | undefined
  /** the verb whose masdar it is, if any: see `verbOf` */
  masdarOf: string | null | undefined
  /** the body whose people it means as it is written, if any: see `Referents` */
  people: string | null | undefined
  /** the sector of such a group, once it has been asked */
  sector: Sector | undefined
  /** answers of the tests that have looked at it: see `wordTest` and `headIn` */
  readonly answers: number[]
}

/** A word read as a noun or adjective. */
export interface NounReading extends Head {
  /** proclitics before the article: و ف ب ل ك and their chains */
  readonly pro: string
  readonly definite: boolean
  readonly lemma: string
  readonly entry: NounEntry
  readonly gender: 'm' | 'f'
  readonly number: 1 | 2 | 3
  readonly pronoun: string
  /** ends like the first term of a construct: «وزيرا الدفاع», «مسؤولي الحزب» */
  readonly construct: boolean
}

/** A word read as an adjective of a country. */
export interface NisbaReading {
  readonly pro: string
  readonly definite: boolean
  readonly ids: readonly string[]
  readonly gender: 'm' | 'f'
  readonly number: 1 | 2 | 3
}

/** A word read as the opening of a title. */
export interface TitleReading {
  readonly pro: string
  readonly definite: boolean
  readonly lemma: string
  readonly role: OfficeRole | null
  readonly deputy: boolean
  readonly needsOffice: boolean
  readonly gender: 'm' | 'f'
  readonly number: 1 | 2 | 3
  readonly pronoun: string
}

/** A way into the trie of names: the proclitic left aside, and the node after the word. */
export interface NameStart {
  readonly pro: string
  readonly node: number
  /** those whom this one word names as it is spelled, null for nobody; filled in when they are first looked for */
  namesakes: Namesakes | null | undefined
}

/** The bit of each kind of function word. */
export const functionBit: Readonly<Record<FunctionKind, number>> = {
  preposition: 1,
  conjunction: 2,
  complementizer: 4,
  relative: 8,
  subordinator: 16,
  negator: 32,
  auxiliary: 64,
  particle: 128,
  demonstrative: 256,
  quantifier: 512,
  adverb: 1024,
  pronoun: 2048,
}

/** Whether a word can be a function word of one of these kinds, given by their bits. */
export const isFunction = (word: Word | null, kinds: number) => word !== null && (word.kinds & kinds) !== 0

/** All readings of one spelling, with what depends on the spelling alone: looked at once and not once a token. */
export interface Word extends Head {
  readonly id: number
  readonly text: string
  readonly key: string
  /** the key under which names are listed */
  readonly nameKey: string
  /** the bits of the lists that it stands in: see `list` */
  readonly lists: number
  /** whether the lexicon has any reading of it: see `isOrdinary` */
  readonly ordinary: boolean
  /** answers of the tests that nearly every word is put to, as bits; -1 before it has been: see `oftenAsked` */
  often: number
  readonly functions: readonly FunctionReading[]
  /** the bits of the kinds of `functions` */
  readonly kinds: number
  readonly verbs: readonly VerbReading[]
  readonly nouns: readonly NounReading[]
  /** how it is split when nothing is known of its place */
  readonly split: Split
  /** the reading as a noun that counts where a noun phrase stands, and the proclitics that such a phrase has */
  readonly noun: NounReading | null
  readonly pro: string
  /** its reading in the grammar of dates */
  readonly date: DateWord | null
  readonly nisbas: readonly NisbaReading[]
  readonly titles: readonly TitleReading[]
  readonly starts: readonly NameStart[]
  /** the country whose doubtful name it would be the adjective of, by its id; undefined before it has been asked for */
  countryAlike: string | null | undefined
  /** its bones where it is one word by itself in names; undefined before they have been asked for */
  bones: string | null | undefined
  /** the bit of its bones */
  bonesBit: number
  /** what may follow it in names that begin with another spelling of it, null for none; undefined before it has been asked */
  spelledSeconds: SecondBones | null | undefined
  /** the people whose family name it spells in a way that is not listed, and its proclitic; undefined before it has been asked */
  spelledShort: readonly [pro: string, ids: readonly string[]] | null | undefined
  /** whether it is a verb wherever it stands: see `isVerb`, which fills it in */
  verbal: 'yes' | 'no' | 'doubtful' | 'accusative' | 'none' | undefined
  /** its readings as a verb, likeliest first, by the gender of the subject, and as a present: see `likelyVerbAt`, which fills it in */
  readonly likely: (LikelyVerb | null)[]
  /** the body that it means as an adjective, if any: see `Referents`, which fills it in */
  body: string | null | undefined
  /** its stem as an adjective, once it has been asked: see `participant` */
  stem: string | undefined
  /** proclitics with the folded rest: what a family name would be here */
  readonly rests: readonly NameRest[]
  /** the places of these in a table of names by their first words: see `slotsOf` */
  readonly restSlots: number
  readonly participle: {
    readonly pro: string
    readonly lemma: string
    readonly gender: 'm' | 'f'
    readonly number: 1 | 2 | 3
  } | null
}

/** Whether the lexicon has any reading of a word: what has none is a name, or foreign. */
export const isOrdinary = ({ ordinary }: Word): boolean => ordinary

// و ف alone; ب ل ك before nouns, with و or ف before them; «وبال», «ولل» are handled with the article.
const nounProclitics = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل', 'أ']
const verbProclitics = ['', 'و', 'ف', 'س', 'وس', 'فس', 'ل', 'ول', 'فل']
const functionProclitics = ['', 'و', 'ف']
const pronouns = ['هما', 'هم', 'هن', 'ها', 'نا', 'كم', 'ه', 'ك', 'ي'] as const

/** The words met so far, each analysed once. */
export class WordTable {
  readonly #index = new SpellingIndex()
  readonly #words: Word[] = []
  /** by word its text */
  readonly texts: string[] = []
  readonly briefs = new WordBriefs()
  readonly #lexicon: Lexicon
  readonly #names: NameMatcher<NameEntry, FiledNames>

  constructor(lexicon: Lexicon, names: NameMatcher<NameEntry, FiledNames>) {
    this.#lexicon = lexicon
    this.#names = names
  }

  /** How many spellings the table holds. */
  get size(): number {
    return this.#words.length
  }

  /** The number of the word whose letters stand in `units` from `start` to `end`; new spellings are analysed. */
  intern(units: Uint16Array, start: number, end: number, hash: number): number {
    const known = this.#index.find(units, start, end, hash)
    if (known >= 0) return known
    let spelling = ''
    for (let i = start; i < end; i++) spelling += String.fromCharCode(units[i] as number)
    const id = this.#index.add(units, start, end, hash)
    const word = this.#analyse(spelling, id)
    this.#words.push(word)
    this.texts.push(word.text)
    this.briefs.add(id, word.restSlots)
    return id
  }

  /** The readings of an interned word. */
  word(id: number): Word {
    return this.#words[id] as Word
  }

  /** The number of an interned word among the words of names, or -1 when no name has it. */
  nameWord(id: number): number {
    const { vocabulary } = this.#names
    const known = this.briefs.inNames(id, vocabulary)
    if (known !== undefined) return known
    const found = this.#names.wordId(this.word(id).key)
    this.briefs.setInNames(id, found, vocabulary)
    return found
  }

  /** Forgets everything, so that an endless stream of articles does not fill the memory. */
  clear(): void {
    this.#index.clear()
    this.#words.length = 0
    this.texts.length = 0
  }

  /** A spelling as the lexicon has it, where only that one is known: «الذى» → «الذي», «مسئول» → «مسؤول», «ديموقراطي» → «ديمقراطي». */
  #spelling(written: string): string {
    let text = written.includes('موقراط') ? written.replace('موقراط', 'مقراط') : written
    if (text.includes('ئو')) text = this.#isKnown(text) ? text : text.replace('ئو', 'ؤو')
    if (!text.endsWith('ى') || text.length < 2 || this.#isKnown(text)) return text
    const final = `${text.slice(0, -1)}ي`
    return this.#isKnown(final) ? final : text
  }

  #isKnown(text: string): boolean {
    return (
      this.#functions(text).length > 0 ||
      this.#nouns(text).length > 0 ||
      this.#verbs(text, false).length > 0 ||
      this.#titles(text).length > 0 ||
      this.#nisbas(text).length > 0
    )
  }

  #analyse(written: string, id: number): Word {
    const text = this.#spelling(written)
    const key = fold(text)
    const functions = this.#functions(text)
    const nouns = this.#nouns(text)
    const nisbas = this.#nisbas(text)
    // «أميركي» is of America, and no «أمير» of yours
    const titles = this.#titles(text).filter(({ pronoun }) => pronoun === '' || nisbas.length === 0)
    let verbs = this.#verbs(text, false)
    // A fold is a last resort: «هنا» is never read as هنأ while it is a word of its own.
    if (verbs.length === 0 && functions.length === 0 && nouns.length === 0 && titles.length === 0)
      verbs = this.#verbs(text, true)
    const nameKey = foldName(text)
    const date = dateWord(text)
    const starts = this.#starts(key)
    const rests = restsOf(key)
    const participle = this.#participle(text)
    const split = splitOf(
      { text, functions, nouns, titles, nisbas, verbs, starts, participle, rests },
      this.#lexicon,
      node => this.#names.valuesAt(node),
    )
    const noun = nounReading(text, nouns, split.open)
    return {
      id,
      text,
      key,
      kinds: functions.reduce((bits, { kind }) => bits | functionBit[kind], 0),
      lists: listsOf(text, nameKey, this.#lexicon, date),
      ordinary: nouns.length + verbs.length + functions.length + titles.length + nisbas.length > 0,
      functions: settled(functions),
      verbs: settled(verbs),
      nouns: settled(nouns),
      titles: settled(titles),
      nisbas: settled(nisbas),
      starts: settled(starts),
      answers: [],
      often: -1,
      noun,
      pro: split.open.pro,
      verbal: verbs.length === 0 ? 'none' : undefined,
      countryAlike: undefined,
      spelledSeconds: undefined,
      bones: undefined,
      bonesBit: 0,
      spelledShort: undefined,
      restSlots: slotsOf(rests),
      rests: settled(rests),
      nameKey,
      likely: [],
      body: undefined,
      date,
      participle,
      split,
      act: undefined,
      masdarOf: undefined,
      people: undefined,
      sector: undefined,
      stem: undefined,
    }
  }

  #functions(text: string): FunctionReading[] {
    const found: FunctionReading[] = []
    for (const pro of functionProclitics) {
      if (!text.startsWith(pro)) continue
      const rest = text.slice(pro.length)
      for (const entry of this.#lexicon.functions.get(rest) ?? []) found.push({ pro, ...entry })
    }
    return found
  }

  #verbs(text: string, folded: boolean): VerbReading[] {
    const found: VerbReading[] = []
    for (const pro of verbProclitics) {
      if (!text.startsWith(pro) || text.length - pro.length < 2) continue
      const rest = text.slice(pro.length)
      const entries = folded ? this.#lexicon.verbs.byFold(rest) : this.#lexicon.verbs.get(rest)
      for (const entry of entries ?? []) {
        const future = pro.endsWith('س')
        if (future && entry.form.tense !== 'present') continue
        if (pro.endsWith('ل') && entry.form.tense === 'past') continue
        // «فيدان» is a name before it is «and he is condemned»
        if (pro !== '' && entry.form.voice === 'passive' && this.#names.first(fold(text)) >= 0) continue
        found.push({ pro, ...entry })
      }
      if (!folded)
        for (const [bare, object] of withoutObject(rest))
          for (const entry of this.#lexicon.verbs.get(bare) ?? []) {
            if (entry.form.voice === 'passive' || (pro.endsWith('س') && entry.form.tense !== 'present'))
              continue
            found.push({ pro, lemma: entry.lemma, form: { ...entry.form, object } })
          }
    }
    return found
  }

  #nouns(text: string): NounReading[] {
    const found: NounReading[] = []
    for (const [pro, definite, stem] of nounStems(text)) {
      for (const reading of inflections(stem, definite)) {
        for (const entry of this.#lexicon.nouns.get(reading.lemma) ?? []) {
          if (reading.only === 'adjective' && entry.kind !== 'adjective') continue
          // «سفيريهما», «مسلحو بوكو حرام»: the nouns of people are listed as plurals in the singular too
          if (
            reading.number === 3 &&
            entry.plural &&
            !(reading.construct && (reading.pronoun !== '' || text.endsWith('و')))
          )
            continue
          found.push({
            pro,
            definite: definite || reading.pronoun !== '',
            lemma: entry.lemma,
            entry,
            gender: reading.gender ?? entry.gender,
            number: reading.number === 1 && entry.plural ? 3 : reading.number,
            pronoun: reading.pronoun,
            construct: reading.construct,
            act: undefined,
            masdarOf: undefined,
            people: undefined,
            sector: undefined,
            answers: [],
          })
        }
      }
    }
    return found
  }

  #titles(text: string): TitleReading[] {
    const found: TitleReading[] = []
    for (const [pro, definite, stem] of nounStems(text)) {
      for (const title of this.#lexicon.titles.get(stem) ?? [])
        if (!definite || !title.construct) found.push({ pro, definite, pronoun: '', ...title })
      for (const pronoun of pronouns) {
        if (!stem.endsWith(pronoun) || stem.length < pronoun.length + 3) continue
        const bare = stem.slice(0, -pronoun.length)
        for (const title of this.#lexicon.titles.get(bare) ??
          this.#lexicon.titles.get(`${bare.slice(0, -1)}ة`) ??
          [])
          if (!definite) found.push({ pro, definite: true, pronoun, ...title })
      }
      if (found.length > 0 && pro === '') break
    }
    return found
  }

  #nisbas(text: string): NisbaReading[] {
    const found: NisbaReading[] = []
    for (const [pro, definite, stem] of nounStems(text)) {
      const nisba = this.#lexicon.nisbas.get(fold(stem))
      if (nisba) for (const reading of nisba) found.push({ pro, definite, ...reading })
      if (found.length > 0 && pro === '') break
    }
    return found
  }

  #starts(key: string): NameStart[] {
    const found: NameStart[] = []
    const add = (pro: string, word: string) => {
      const node = this.#names.first(word)
      if (node >= 0) found.push({ pro, node, namesakes: undefined })
    }
    add('', key)
    for (const pro of ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل', 'وك']) {
      if (!key.startsWith(pro) || key.length - pro.length < 2) continue
      add(pro, key.slice(pro.length))
      // ل + ال is written لل: «للأمم» → «الأمم»
      if (pro.endsWith('ل') && key.charAt(pro.length) === 'ل') add(pro, `ا${key.slice(pro.length)}`)
    }
    return found
  }

  #participle(text: string): Word['participle'] {
    for (const pro of functionProclitics) {
      if (!text.startsWith(pro)) continue
      const found = this.#lexicon.participles.get(text.slice(pro.length))
      if (found) return { pro, ...found }
    }
    return null
  }
}

const none: readonly never[] = []

/** A list that grows no more, in no more room than it needs; those that are empty, as most are, are one. */
const settled = <Item>(list: readonly Item[]): readonly Item[] => (list.length === 0 ? none : list.slice())

// «شنتها» → شنت + ها; «أدانوه» → أدانوا + ه; «أجراها» → أجرى + ها
function* withoutObject(text: string): Generator<[string, string]> {
  for (const pronoun of ['هما', 'هم', 'ها', 'ه', 'نا', 'ني'] as const) {
    if (!text.endsWith(pronoun) || text.length - pronoun.length < 2) continue
    const bare = text.slice(0, -pronoun.length)
    yield [bare, pronoun]
    if (bare.endsWith('و')) yield [`${bare}ا`, pronoun]
    if (bare.endsWith('ا')) yield [`${bare.slice(0, -1)}ى`, pronoun]
  }
}

/** The ways to take proclitics and the article off: [proclitics, definite, stem]. «وللوزارة» → ['ول', true, 'وزارة'] */
function* nounStems(text: string): Generator<[string, boolean, string]> {
  for (const pro of nounProclitics) {
    if (!text.startsWith(pro) || text.length - pro.length < 2) continue
    const rest = text.slice(pro.length)
    if (rest.startsWith('ال') && rest.length > 4) yield [pro, true, rest.slice(2)]
    if (pro.endsWith('ل') && rest.startsWith('ل') && rest.length > 3) {
      yield [pro, true, rest.slice(1)]
      // «لللقاء» does not occur: ل + اللقاء is written «للقاء»
      yield [pro, true, rest]
    }
    yield [pro, false, rest]
  }
}

interface Inflection {
  readonly lemma: string
  readonly gender: 'm' | 'f' | null
  readonly number: 1 | 2 | 3
  readonly pronoun: string
  readonly construct: boolean
  readonly only?: 'adjective'
}

/** The nouns whose inflected form `stem` may be. «هجماته» → هجمة, هجوم is listed with its plural. */
function* inflections(stem: string, definite: boolean): Generator<Inflection> {
  yield* endings(stem, '', definite)
  if (definite) return
  for (const pronoun of pronouns) {
    if (!stem.endsWith(pronoun) || stem.length - pronoun.length < 2) continue
    const bare = stem.slice(0, -pronoun.length)
    const last = bare.charAt(bare.length - 1)
    yield* endings(bare, pronoun, definite)
    // «دعوته» → دعوة; «لقائه», «لقاؤه» → لقاء; «قضاياه» stays
    if (last === 'ت')
      yield { lemma: `${bare.slice(0, -1)}ة`, gender: 'f', number: 1, pronoun, construct: false }
    if (last === 'ئ' || last === 'ؤ')
      yield { lemma: `${bare.slice(0, -1)}ء`, gender: null, number: 1, pronoun, construct: false }
    if (last === 'ا')
      yield { lemma: `${bare.slice(0, -1)}ى`, gender: null, number: 1, pronoun, construct: false }
  }
}

function* endings(stem: string, pronoun: string, definite: boolean): Generator<Inflection> {
  const base = { pronoun, construct: false } as const
  yield { ...base, lemma: stem, gender: null, number: 1 }
  const cut = (ending: string) =>
    stem.endsWith(ending) && stem.length - ending.length >= 2 ? stem.slice(0, -ending.length) : null
  const feminine = cut('ة')
  if (feminine) yield { ...base, lemma: feminine, gender: 'f', number: 1, only: 'adjective' }
  const alef = cut('ا')
  if (alef && !definite) yield { ...base, lemma: alef, gender: null, number: 1 }
  const at = cut('ات')
  if (at) {
    yield { ...base, lemma: `${at}ة`, gender: 'f', number: 3 }
    yield { ...base, lemma: at, gender: 'f', number: 3 }
  }
  for (const ending of ['ون', 'ين', 'ان'] as const) {
    const sound = cut(ending)
    if (!sound) continue
    const number = ending === 'ان' ? 2 : 3
    yield { ...base, lemma: sound, gender: null, number }
    if (sound.endsWith('ت')) yield { ...base, lemma: `${sound.slice(0, -1)}ة`, gender: 'f', number: 2 }
  }
  for (const ending of ['و', 'ي', 'ا'] as const) {
    const sound = definite ? null : cut(ending)
    if (!sound) continue
    yield { ...base, lemma: sound, gender: null, number: ending === 'ا' ? 2 : 3, construct: true }
    if (sound.endsWith('ت'))
      yield { ...base, lemma: `${sound.slice(0, -1)}ة`, gender: 'f', number: 2, construct: true }
  }
}
