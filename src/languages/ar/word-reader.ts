import type { NameMatcher } from '../../gazetteer/matcher.ts'
import { splitOf } from './clitics.ts'
import { dateWord } from './dates/vocabulary.ts'
import type { FiledNames } from './filed-names.ts'
import { inflections, nounStems, pronouns, withoutObject } from './inflections.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { NameEntry } from './name-entry.ts'
import { restsOf, slotsOf } from './name-rests.ts'
import { fold, foldName } from './normalize.ts'
import { nounReading } from './noun-reading.ts'
import { listsOf } from './word-lists.ts'
import {
  type FunctionReading,
  functionBit,
  type NameStart,
  type NisbaReading,
  type NounReading,
  type TitleReading,
  type VerbReading,
  type Word,
} from './words.ts'

const verbProclitics = ['', 'و', 'ف', 'س', 'وس', 'فس', 'ل', 'ول', 'فل']
const functionProclitics = ['', 'و', 'ف']

/** Reads spellings: all that a word may be by the lexicon and by the names. */
export class WordReader {
  readonly #lexicon: Lexicon
  readonly #names: NameMatcher<NameEntry, FiledNames>

  constructor(lexicon: Lexicon, names: NameMatcher<NameEntry, FiledNames>) {
    this.#lexicon = lexicon
    this.#names = names
  }

  /** The readings of a spelling, as the word of this number. */
  read(written: string, id: number): Word {
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
          // «سفيريهما», «مسلحو بوكو حرام», «موظفي الوكالة»: the nouns of people are listed as plurals in the singular too
          if (reading.number === 3 && entry.plural && !reading.construct) continue
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
