import type { Evidence } from '../graph-schema.ts'
import { doubles, numbers } from './column.ts'
import type { Interner } from './interner.ts'
import { Slots } from './slots.ts'
import { Texts } from './texts.ts'

/** What a sentence says of an edge, as it is kept: {@link Evidence} without the edge. */
export type Piece = Omit<Evidence, 'edge' | 'office' | 'topic'> & {
  readonly office?: string | undefined
  readonly topic?: string | undefined
}

/** Pieces of evidence in columns, about 150 bytes each and none of them on the heap. */
export class EvidenceStore {
  readonly #strings: Interner
  readonly #texts = new Texts()
  /** places by article and start of the sentence */
  readonly #sentences = new Slots()
  readonly #chains: string[][] = []
  readonly #chainNumbers = new Map<string, number>()
  readonly #dates: (Evidence['date'] | null)[] = [null]
  readonly #dateNumbers = new Map<string, number>()

  readonly #edge = numbers()
  readonly #article = numbers()
  readonly #id = numbers()
  readonly #text = numbers()
  readonly #start = doubles()
  readonly #end = doubles()
  readonly #sentence = doubles()
  readonly #triggerStart = doubles()
  readonly #triggerEnd = doubles()
  readonly #trigger = numbers()
  readonly #attributedTo = numbers()
  readonly #date = numbers()
  readonly #office = numbers()
  /** a number of a text and one */
  readonly #topic = numbers()
  readonly #cameo = numbers()
  readonly #chain = numbers()
  readonly #rule = numbers()
  readonly #confidence = doubles()

  constructor(strings: Interner) {
    this.#strings = strings
  }

  /** How many pieces there are. */
  get size(): number {
    return this.#edge.length
  }

  /** Adds a piece under the number of its edge; its place. */
  add(edge: number, piece: Piece): number {
    const strings = this.#strings
    const article = strings.number(piece.article)
    this.#text.push(this.#sentenceNumber(article, piece))
    this.#article.push(article)
    this.#id.push(this.#texts.add(piece.id))
    this.#start.push(piece.start)
    this.#end.push(piece.end)
    this.#sentence.push(piece.sentence)
    this.#triggerStart.push(piece.trigger.start)
    this.#triggerEnd.push(piece.trigger.end)
    this.#trigger.push(strings.number(piece.trigger.text))
    this.#attributedTo.push(strings.optional(piece.attributedTo))
    this.#date.push(this.#dateNumber(piece.date))
    this.#office.push(strings.optional(piece.office))
    this.#topic.push(piece.topic === undefined ? 0 : this.#texts.add(piece.topic) + 1)
    this.#cameo.push(strings.optional(piece.cameo))
    this.#chain.push(this.#chainNumber(piece.chain))
    this.#rule.push(strings.number(piece.rule))
    this.#confidence.push(piece.confidence)
    return this.#edge.push(edge)
  }

  edge = (place: number): number => this.#edge.at(place)
  article = (place: number): number => this.#article.at(place)
  cameo = (place: number): string | null => this.#strings.atOptional(this.#cameo.at(place))
  date = (place: number): string | null => this.#dates[this.#date.at(place)]?.value ?? null

  /** The piece at a place, with the key of its edge. */
  at(place: number, edge: string): Evidence {
    const strings = this.#strings
    const [office, topic] = [this.#office.at(place), this.#topic.at(place)]
    return {
      edge,
      id: this.#texts.at(this.#id.at(place)),
      article: strings.at(this.#article.at(place)),
      start: this.#start.at(place),
      end: this.#end.at(place),
      text: this.#texts.at(this.#text.at(place)),
      sentence: this.#sentence.at(place),
      trigger: {
        start: this.#triggerStart.at(place),
        end: this.#triggerEnd.at(place),
        text: strings.at(this.#trigger.at(place)),
      },
      attributedTo: strings.atOptional(this.#attributedTo.at(place)),
      date: this.#dates[this.#date.at(place)] ?? null,
      ...(office === 0 ? {} : { office: strings.at(office - 1) }),
      ...(topic === 0 ? {} : { topic: this.#texts.at(topic - 1) }),
      cameo: this.cameo(place),
      chain: this.#chains[this.#chain.at(place)] as string[],
      rule: strings.at(this.#rule.at(place)),
      confidence: this.#confidence.at(place),
    }
  }

  /** The number of the sentence's text, which is that of another piece if it stands there too. */
  #sentenceNumber(article: number, { start, text }: Piece): number {
    const hash = (Math.imul(article, 0x9e3779b1) ^ Math.imul(start, 0x85ebca6b)) >>> 0
    const known = this.#sentences.find(
      hash,
      place =>
        this.#start.at(place) === start &&
        this.#article.at(place) === article &&
        this.#texts.at(this.#text.at(place)) === text,
    )
    if (known >= 0) return this.#text.at(known)
    this.#sentences.add(hash, this.size)
    return this.#texts.add(text)
  }

  #dateNumber(date: Evidence['date']): number {
    if (date === null) return 0
    const { value, precision, basis } = date
    const name = `${basis} ${precision} ${value}`
    const known = this.#dateNumbers.get(name)
    if (known !== undefined) return known
    this.#dateNumbers.set(name, this.#dates.length)
    return this.#dates.push({ value, precision, basis }) - 1
  }

  #chainNumber(chain: readonly string[]): number {
    const name = chain.map(one => this.#strings.number(one)).join()
    const known = this.#chainNumbers.get(name)
    if (known !== undefined) return known
    this.#chainNumbers.set(name, this.#chains.length)
    return this.#chains.push([...chain]) - 1
  }
}
