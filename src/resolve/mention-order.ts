import type { Mention } from '../model/document.ts'

/** How many mentions back and forth a description may point: a bound for sentences of any length. */
const reach = 300

/** The mentions of an article in the order of its text, and which of them stand where. */
export class MentionOrder {
  readonly mentions: readonly Mention[]
  /** where each mention stands in `mentions` */
  readonly #places: number[] = []
  /** by sentence; filled when first asked for */
  readonly #openers: Mention[] = []

  constructor(mentions: readonly Mention[]) {
    this.mentions = inOrder(mentions)
    for (let at = 0; at < mentions.length; at++) this.#places.push(at)
    if (this.mentions === mentions) return
    for (let place = 0; place < this.mentions.length; place++)
      this.#places[(this.mentions[place] as Mention).index] = place
  }

  /** Whether a mention stands before another in the text. */
  isBefore(mention: Mention, other: Mention): boolean {
    return (this.#places[mention.index] as number) < (this.#places[other.index] as number)
  }

  /** The noun phrase right behind one, with at most a preposition between. */
  nextTo(mention: Mention): Mention | undefined {
    const { mentions } = this
    for (let at = (this.#places[mention.index] as number) + 1; at < mentions.length; at++) {
      const other = mentions[at] as Mention
      if (other.sentence !== mention.sentence || other.from > mention.to + 1) return undefined
      if (other.from >= mention.to && !other.embedded) return other
    }
    return undefined
  }

  /** The first noun phrase of a sentence: no part of another, and no adjective. */
  openerOf(sentence: number): Mention | undefined {
    if (this.#openers.length === 0)
      for (const mention of this.mentions)
        if (!mention.embedded && mention.kind !== 'adjective') this.#openers[mention.sentence] ??= mention
    return this.#openers[sentence]
  }

  /** Mentions before one in the text, nearest first. */
  *before(mention: Mention): Generator<Mention> {
    const from = (this.#places[mention.index] as number) - 1
    for (let i = from; i >= Math.max(0, from - reach); i--) yield this.mentions[i] as Mention
  }

  /** The nearest mention before one that a test holds for. */
  nearestBefore(mention: Mention, test: (other: Mention) => boolean): Mention | undefined {
    const from = (this.#places[mention.index] as number) - 1
    const to = Math.max(0, from - reach)
    for (let i = from; i >= to; i--) {
      const other = this.mentions[i] as Mention
      if (test(other)) return other
    }
    return undefined
  }

  /** The first mention behind one, in its sentence, that a test holds for. */
  firstBehind(mention: Mention, test: (other: Mention) => boolean): Mention | undefined {
    const from = (this.#places[mention.index] as number) + 1
    for (let i = from; i < from + reach; i++) {
      const other = this.mentions[i]
      if (other?.sentence !== mention.sentence) return undefined
      if (test(other)) return other
    }
    return undefined
  }

  /** Whether a test holds for another mention of its sentence. */
  besides(mention: Mention, test: (other: Mention) => boolean): boolean {
    const place = this.#places[mention.index] as number
    for (const step of [-1, 1])
      for (let i = place + step; Math.abs(i - place) <= reach; i += step) {
        const other = this.mentions[i]
        if (other?.sentence !== mention.sentence) break
        if (test(other)) return true
      }
    return false
  }

  /** The nearest of those before that a test holds for, else of those after: a headline looks ahead. */
  nearestAround(mention: Mention, test: (other: Mention) => boolean): Mention | undefined {
    const before = this.nearestBefore(mention, test)
    if (before) return before
    const from = (this.#places[mention.index] as number) + 1
    const to = Math.min(this.mentions.length, from + reach)
    for (let i = from; i < to; i++) {
      const other = this.mentions[i] as Mention
      if (test(other)) return other
    }
    return undefined
  }
}

const byPlace = (a: Mention, b: Mention) => a.sentence - b.sentence || a.from - b.from || b.to - a.to

/** Mentions in the order of the text; most come in it. */
function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  for (let i = 1; i < mentions.length; i++)
    if (byPlace(mentions[i - 1] as Mention, mentions[i] as Mention) > 0) return [...mentions].sort(byPlace)
  return mentions
}
