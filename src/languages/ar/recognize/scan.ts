import type { Mention, OfficeRef, Reference, Token } from '../../../model/document.ts'
import type { EntityType } from '../../../model/entity.ts'
import type { Knowledge, NameEntry } from '../knowledge.ts'
import { plainAlef, rawOffset } from '../normalize.ts'
import type { NisbaReading, TitleReading, Word } from '../words.ts'

/** A noun phrase found in the tokens and not yet numbered as a mention. */
export interface Found {
  /** token indexes */
  readonly from: number
  readonly to: number
  /** tokens of the name alone, where titles stand before it */
  readonly nameFrom?: number
  readonly nameTo?: number
  /** proclitics of the first token that belong to the sentence and not to the name */
  readonly pro: string
  readonly type: EntityType
  readonly kind: Mention['kind']
  readonly reference: Reference
  readonly offices?: readonly OfficeRef[]
  readonly gender?: 'm' | 'f' | null
  readonly number?: 1 | 2 | 3
  /** entities named inside this phrase */
  readonly inner?: readonly Found[]
  /** more phrases that this one opened: «وزيرا الدفاع الروسي والإيراني» */
  readonly and?: readonly Found[]
}

const none: readonly NameMatch[] = []

/** A name of the trie at some token. */
export interface NameMatch {
  readonly to: number
  readonly pro: string
  readonly entries: readonly NameEntry[]
}

/**
 * Entries of one word as the text spells it: one that is a word as it stands there needs evidence to be a name that is
 * listed otherwise («حماه» and «حماة»), and is none when a final hamza tells them apart («بناء» and «بنا»).
 */
function asSpelled(entries: readonly NameEntry[], word: Word, pro: string): readonly NameEntry[] {
  const spelled = plainAlef(word.text)
  const differs = ({ spelling }: NameEntry) => spelling !== '' && !spelled.endsWith(plainAlef(spelling))
  if (!entries.some(differs) || !isOrdinaryAfter(word, pro)) return entries
  const hamza = word.text.endsWith('ء')
  return entries
    .filter(entry => !differs(entry) || entry.spelling.endsWith('ء') === hamza)
    .map(entry => (differs(entry) ? { ...entry, weak: true } : entry))
}

/** Whether what follows the proclitic, or the whole word, is a word of the language as it is written. */
const isOrdinaryAfter = ({ nouns, verbs, functions, titles }: Word, pro: string) =>
  [...nouns, ...verbs, ...functions, ...titles].some(reading => reading.pro === pro || reading.pro === '')

/** The tokens of a document with the readings of their words, for the recognizers. */
export class Scan {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly knowledge: Knowledge

  constructor(text: string, tokens: readonly Token[], knowledge: Knowledge) {
    this.text = text
    this.tokens = tokens
    this.knowledge = knowledge
  }

  /** The word at a token, or null for numbers, marks and the end. */
  word(index: number): Word | null {
    const token = this.tokens[index]
    return token && token.word >= 0 ? this.knowledge.words.word(token.word) : null
  }

  /** The clean text of a token, empty past the end. */
  at(index: number): string {
    return this.tokens[index]?.text ?? ''
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

  /** The longest name that begins at a token; with `bare`, one that begins without a proclitic. */
  name(index: number, limit: number, accept: (entry: NameEntry) => boolean, bare = false): NameMatch | null {
    this.#names[index] ??= this.#namesAt(index)
    for (const match of this.#names[index] ?? none) {
      if (match.to > limit || (bare && match.pro !== '')) continue
      const entries = match.entries.every(accept) ? match.entries : match.entries.filter(accept)
      if (entries.length > 0) return entries === match.entries ? match : { ...match, entries }
    }
    return null
  }

  /** The one person whose name is spelled in an unlisted way from a token on: «أنطونيو جوتيريش», «فولوديمير زلينسكي». */
  spelledName(index: number, limit: number): { id: string; to: number } | null {
    const first = this.word(index)
    const { variants } = this.knowledge
    if (!first || !variants.opens(first.text)) return null
    let last = index + 1
    while (last < limit && last < index + 5 && this.word(last)) last++
    for (let to = last; to > index + 1; to--) {
      const words = this.tokens.slice(index, to).map(token => token.text)
      const id = variants.whole(words.join(' '))
      if (id) return { id, to }
    }
    return null
  }

  readonly #names: (readonly NameMatch[] | undefined)[] = []

  /** Every name that begins at a token, longest first; of equal ones that with fewer proclitics. */
  #namesAt(index: number): readonly NameMatch[] {
    const first = this.word(index)
    if (!first || first.starts.length === 0) return none
    const { names } = this.knowledge
    const found: NameMatch[] = []
    for (const start of first.starts) {
      let node = start.node
      let to = index + 1
      for (;;) {
        const values = names.valuesAt(node)
        if (values) {
          const here = to === index + 1 ? asSpelled(values, first, start.pro) : values
          if (here.length > 0 && !(to > index + 1 && this.#isDay(to)))
            found.push({ to: this.#closingQuote(index, to), pro: start.pro, entries: here })
        }
        let next = to
        while (this.at(next) === '"') next++
        const word = this.word(next)
        if (!word && this.tokens[next]?.kind !== 'number') break
        node = names.step(node, names.wordId(word ? word.key : this.at(next)))
        if (node < 0) break
        to = next + 1
      }
    }
    return found.length > 1 ? found.sort((a, b) => b.to - a.to || a.pro.length - b.pro.length) : found
  }

  /** «روسيا اليوم الخميس»: a last word that tells the day is no part of a name. */
  #isDay(to: number): boolean {
    return (
      this.at(to - 1) === 'اليوم' &&
      /^(?:السبت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة)$/.test(this.at(to))
    )
  }

  /** A quote that opened inside the name closes with it: حزب «التضامن الأوروبي». */
  #closingQuote(from: number, to: number): number {
    return this.at(to) === '"' && this.countQuotes(from, to) % 2 === 1 ? to + 1 : to
  }

  private countQuotes(from: number, to: number): number {
    let count = 0
    for (let i = from; i < to; i++) if (this.at(i) === '"') count++
    return count
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
    // «للأمم»: the article's alef is not written, so the name begins at its lam.
    const skip = pro.endsWith('ل') && token.text.charAt(pro.length) === 'ل' ? pro.length : pro.length
    return rawOffset(this.text, token.start, token.end, skip)
  }
}
