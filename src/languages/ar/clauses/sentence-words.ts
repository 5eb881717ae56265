import type { Mention } from '../../../model/document.ts'
import type { FrameTable } from '../frames/table.ts'
import type { Scan } from '../recognize/scan.ts'
import type { SentenceView } from './noun-phrases.ts'
import { isVerb } from './verb-licence.ts'

/** The tokens of one sentence with the mentions on them, and which of them are read as verbs. */
export class SentenceWords implements SentenceView {
  readonly scan: Scan
  /** first token, and the one after the last */
  readonly from: number
  readonly to: number
  readonly frames: FrameTable
  /** by token from the start of the sentence: the mention that begins there, that ends there, and whether one covers it */
  readonly #begins: (Mention | undefined)[]
  readonly #ends: (Mention | undefined)[]
  readonly #covered: Uint8Array
  /** 0 not looked at, 1 no verb, 2 a verb */
  readonly #verbs: Uint8Array

  constructor(scan: Scan, from: number, to: number, mentions: readonly Mention[], frames: FrameTable) {
    this.scan = scan
    this.from = from
    this.to = to
    this.frames = frames
    const length = to - from + 1
    this.#begins = new Array(length)
    this.#ends = new Array(length)
    this.#covered = new Uint8Array(length)
    this.#verbs = new Uint8Array(length)
    for (const mention of mentions) {
      this.#begins[mention.from - from] = mention
      this.#ends[mention.to - from] = mention
      this.#covered.fill(1, mention.from - from, mention.to - from)
    }
  }

  readonly mentionAt = (index: number): Mention | undefined => this.#begins[index - this.from]

  /** The mention that ends before a token. */
  mentionEndingAt(index: number): Mention | undefined {
    return this.#ends[index - this.from]
  }

  /** Whether a token is part of a mention. */
  coveredAt(index: number): boolean {
    return this.#covered[index - this.from] === 1
  }

  /** Lets a token that may be a noun be no verb. */
  denyVerb(index: number): void {
    const at = index - this.from
    if (at < this.#verbs.length && (this.scan.word(index)?.nouns.length ?? 0) > 0) this.#verbs[at] = 1
  }

  /** Whether a token was read as a verb before; what was not looked at is none. */
  knownVerb(index: number): boolean {
    return this.#verbs[index - this.from] === 2
  }

  readonly verbAt = (index: number): boolean => {
    const at = index - this.from
    const known = this.#verbs[at]
    if (known) return known === 2
    if (known === undefined) return false
    this.#verbs[at] = 1
    const result = isVerb(this, index)
    this.#verbs[at] = result ? 2 : 1
    return result
  }
}
