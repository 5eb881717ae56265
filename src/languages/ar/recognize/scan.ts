import { bitOf, type SecondBones } from '../../../gazetteer/variants/second-bones.ts'
import type { Token } from '../../../model/document.ts'
import type { Knowledge } from '../knowledge.ts'
import { Namesakes } from '../namesakes.ts'
import { rawOffset } from '../normalize.ts'
import { oneOf, wordTest } from '../word-test.ts'
import type { NameStart, NisbaReading, TitleReading, Word } from '../words.ts'
import { isClearly } from './doubtful-nisba.ts'
import { asSpelled, NameMatch, type Wanted } from './name-match.ts'

const isToday = oneOf(['اليوم'])
const reporting = new Set('ذكر أفاد نقل قال أورد كشف أكد أعلن أضاف نشر بث أوضح أشار تابع رصد سأل'.split(' '))
/** A verb of doing something, which papers and channels report and do not do. */
const isActing = wordTest(
  ({ nouns, verbs }) =>
    (nouns.length === 0 || verbs.some(({ form }) => form.object !== null)) &&
    verbs.length > 0 &&
    verbs.every(({ lemma }) => !reporting.has(lemma)),
)
/** Whether a word is the name of a day. */
export const isWeekday = oneOf('السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة'.split(' '))

const none: readonly NameMatch[] = []
const longestFirst = (a: NameMatch, b: NameMatch) => b.to - a.to || a.pro.length - b.pro.length

/** The tokens of a document with the readings of their words, for the recognizers. */
export class Scan {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly knowledge: Knowledge

  readonly #words: (Word | null)[]
  /** by token the names that begin there; nothing before they have been looked for */
  readonly #names: (readonly NameMatch[] | undefined)[]

  readonly #spokenOf = new Map<string, boolean>()

  /** by token the name spelled in another way that begins there, in words up to the last one */
  readonly #spelled = new Map<number, { last: number; name: { id: string; to: number } | null }>()

  constructor(text: string, tokens: readonly Token[], knowledge: Knowledge) {
    this.text = text
    this.tokens = tokens
    this.knowledge = knowledge
    const { length } = tokens
    this.#words = new Array(length)
    this.#names = new Array(length)
    for (let at = 0; at < length; at++) {
      const id = (tokens[at] as Token).word
      this.#words[at] = id < 0 ? null : knowledge.words.word(id)
    }
  }

  /** The word at a token, or null for numbers, marks and the end. */
  word(index: number): Word | null {
    return index >= 0 && index < this.#words.length ? (this.#words[index] as Word | null) : null
  }

  /** The clean text of a token, empty past the end. */
  at(index: number): string {
    return index >= 0 && index < this.tokens.length ? (this.tokens[index] as Token).text : ''
  }

  /** Whether a quotation mark stands at a token. */
  isQuote(index: number): boolean {
    return this.#words[index] === null && (this.tokens[index] as Token).text === '"'
  }

  /** A token as written where it is not written clean, with its harakat; empty for most. */
  marks(index: number): string {
    const token = this.tokens[index]
    if (!token) return ''
    const { text, start, end } = token
    let clean = end - start === text.length
    for (let i = 0; i < text.length && clean; i++)
      clean = this.text.charCodeAt(start + i) === text.charCodeAt(i)
    return clean ? '' : this.text.slice(start, end)
  }

  /** The longest name asked for that begins at a token; with `bare`, one that begins without a proclitic. */
  name(index: number, limit: number, asked: Wanted, bare = false): NameMatch | null {
    const names = this.#namesAt(index)
    for (let at = 0; at < names.length; at++) {
      const match = names[at] as NameMatch
      if (match.to > limit || (bare && match.pro !== '')) continue
      const found = match.among(asked)
      if (found !== null) return found
    }
    return null
  }

  /** Whether any name begins at a token. */
  beginsName(index: number): boolean {
    return this.#namesAt(index).length > 0
  }

  /** The one person whose name is spelled in an unlisted way from a token on: «أنطونيو جوتيريش», «فولوديمير زلينسكي». */
  spelledName(index: number, limit: number): { id: string; to: number } | null {
    const first = this.word(index)
    if (first === null) return null
    const { variants } = this.knowledge
    if (first.spelledSeconds === undefined) first.spelledSeconds = variants.secondsOf(first.text)
    const second = first.spelledSeconds && index + 1 < limit ? this.word(index + 1) : null
    if (!first.spelledSeconds || !second || !this.#mayBegin(first, first.spelledSeconds, second)) return null
    let last = index + 2
    while (last < limit && last < index + 5 && this.word(last)) last++
    const known = this.#spelled.get(index)
    if (known?.last === last) return known.name
    const name = this.#spelledUpTo(index, last)
    this.#spelled.set(index, { last, name })
    return name
  }

  #mayBegin(first: Word, seconds: SecondBones, second: Word): boolean {
    const bones = this.#bonesOf(second)
    return bones === null || this.#bonesOf(first) === null || seconds.has(bones, second.bonesBit)
  }

  #bonesOf(word: Word): string | null {
    if (word.bones === undefined) {
      word.bones = this.knowledge.variants.bonesOf(word.text)
      word.bonesBit = bitOf(word.bones ?? '')
    }
    return word.bones
  }

  #spelledUpTo(index: number, last: number): { id: string; to: number } | null {
    for (let to = last; to > index + 1; to--) {
      const words = this.tokens.slice(index, to).map(token => token.text)
      const id = this.knowledge.variants.whole(words.join(' '))
      if (id) return { id, to }
    }
    return null
  }

  #namesAt(index: number): readonly NameMatch[] {
    const first = this.word(index)
    if (first === null || first.starts.length === 0) return none
    let names = this.#names[index]
    if (names === undefined) {
      names = this.#findNames(index, first)
      this.#names[index] = names
    }
    return names
  }

  /** Every name that begins at a token, longest first; of equal ones that with fewer proclitics. */
  #findNames(index: number, first: Word): readonly NameMatch[] {
    const { names } = this.knowledge
    let found: NameMatch[] | null = null
    for (let at = 0; at < first.starts.length; at++) {
      const start = first.starts[at] as NameStart
      if (start.namesakes === undefined) {
        const values = names.valuesAt(start.node)
        start.namesakes = values ? asSpelled(values, first, start) : null
      }
      if (start.namesakes !== null) {
        found ??= []
        found.push(new NameMatch(this.#closingQuote(index, index + 1), start.pro, start.namesakes))
      }
      if (names.goesOn(start.node)) found = this.#findLonger(index, start, found)
    }
    if (found === null) return none
    return found.length > 1 ? found.sort(longestFirst) : found
  }

  /** Adds the names of several words that begin at a token in one way to those that have been found there. */
  #findLonger(index: number, { node, pro }: NameStart, found: NameMatch[] | null): NameMatch[] | null {
    const { names, words } = this.knowledge
    let all = found
    let at = node
    let to = index + 1
    do {
      let next = to
      while (this.isQuote(next)) next++
      const token = this.tokens[next]
      if (token === undefined || token.kind === 'mark') break
      at = names.step(at, token.word >= 0 ? words.nameWord(token.word) : names.wordId(token.text))
      if (at < 0) break
      to = next + 1
      const values = names.valuesAt(at)
      if (values !== undefined && !this.#isDay(index, to)) {
        all ??= []
        all.push(new NameMatch(this.#closingQuote(index, to), pro, new Namesakes(values)))
      }
    } while (names.goesOn(at))
    return all
  }

  /** «روسيا اليوم الخميس», «أعدته روسيا اليوم»: a last word that tells the day is no part of a name. */
  #isDay(index: number, to: number): boolean {
    if (!isToday(this.word(to - 1))) return false
    return isWeekday(this.word(to)) || isActing(this.word(index - 1))
  }

  /** A quote that opened inside the name closes with it: حزب «التضامن الأوروبي». */
  #closingQuote(from: number, to: number): number {
    return this.isQuote(to) && this.countQuotes(from, to) % 2 === 1 ? to + 1 : to
  }

  private countQuotes(from: number, to: number): number {
    let count = 0
    for (let i = from; i < to; i++) if (this.isQuote(i)) count++
    return count
  }

  /** Whether the text names, beyond doubt, a country given by its id, or a place or body of it. */
  speaksOf(country: string): boolean {
    let known = this.#spokenOf.get(country)
    if (known === undefined) {
      const { world } = this.knowledge.gazetteer
      const iso = world.get(country)?.iso ?? ''
      known = this.tokens.some((_, index) =>
        this.#namesAt(index).some(match => isClearly(match, iso, id => world.get(id)?.iso)),
      )
      this.#spokenOf.set(country, known)
    }
    return known
  }

  /** The title that opens at a token, if its word can open one. */
  title(index: number): TitleReading | null {
    return this.word(index)?.titles[0] ?? null
  }

  /** The adjective of a country at a token, without proclitics unless `pro` says which. */
  nisba(index: number, pro = ''): NisbaReading | null {
    return this.word(index)?.nisbas.find(reading => reading.pro === pro) ?? null
  }

  /** Offset in the raw text where token `index` begins once `pro` is left aside. */
  startOf(index: number, pro: string): number {
    const token = this.tokens[index] as Token
    if (pro === '') return token.start
    // «للأمم»: the article's alef is not written, so the name begins at its lam
    return rawOffset(this.text, token.start, token.end, pro.length)
  }
}
