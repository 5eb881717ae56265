import type { Mention } from '../../../model/document.ts'
import type { FrameTable } from '../frames/table.ts'
import type { Scan } from '../recognize/scan.ts'
import { COVERED, type MentionPlaces } from './mention-places.ts'
import type { SentenceView } from './phrase-openings.ts'
import { isVerb } from './verb-licence.ts'

const NO_VERB = 2
const VERB = 4

/** The tokens of one sentence with the mentions on them, and which of them are read as verbs. */
export class SentenceWords implements SentenceView {
  readonly scan: Scan
  /** first token, and the one after the last */
  readonly from: number
  readonly to: number
  readonly frames: FrameTable
  readonly #places: MentionPlaces
  readonly #known: number[]

  constructor(scan: Scan, from: number, to: number, places: MentionPlaces, frames: FrameTable) {
    this.scan = scan
    this.from = from
    this.to = to
    this.frames = frames
    this.#places = places
    this.#known = places.known
  }

  /** The mention that begins at a token. */
  mentionAt(index: number): Mention | undefined {
    return index >= this.from && index < this.to ? this.#places.begins[index] : undefined
  }

  /** The mention that ends before a token. */
  mentionEndingAt(index: number): Mention | undefined {
    return index > this.from && index <= this.to ? this.#places.ends[index] : undefined
  }

  /** Whether a token is part of a mention. */
  coveredAt(index: number): boolean {
    return (this.#knownAt(index) & COVERED) !== 0
  }

  /** Lets a token that may be a noun be no verb. */
  denyVerb(index: number): void {
    if (index < this.to && (this.scan.word(index)?.nouns.length ?? 0) > 0)
      this.#known[index] = (this.#knownAt(index) & COVERED) | NO_VERB
  }

  /** Whether a token was read as a verb before; what was not looked at is none. */
  knownVerb(index: number): boolean {
    return (this.#knownAt(index) & VERB) !== 0
  }

  /** Whether a token is read as a verb. */
  verbAt(index: number): boolean {
    if (index < this.from || index >= this.to) return false
    const known = this.#known[index] as number
    if ((known & (VERB | NO_VERB)) !== 0) return (known & VERB) !== 0
    // while it is asked what stands around it, it is none
    this.#known[index] = known | NO_VERB
    const result = isVerb(this, index)
    if (result) this.#known[index] = known | VERB
    return result
  }

  #knownAt(index: number): number {
    return index >= this.from && index < this.to ? (this.#known[index] as number) : 0
  }
}
