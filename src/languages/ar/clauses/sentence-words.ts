import type { Mention } from '../../../model/document.ts'
import type { FrameTable } from '../frames/table.ts'
import type { Scan } from '../recognize/scan.ts'
import type { SentenceView } from './noun-phrases.ts'
import { isVerb } from './verb-licence.ts'

const COVERED = 1
const NO_VERB = 2
const VERB = 4

/** The tokens of one sentence with the mentions on them, and which of them are read as verbs. */
export class SentenceWords implements SentenceView {
  readonly scan: Scan
  /** first token, and the one after the last */
  readonly from: number
  readonly to: number
  readonly frames: FrameTable
  /** by token from the start of the sentence: the mention that begins there, the one that ends there, and bits of what is known */
  readonly #begins: (Mention | undefined)[]
  readonly #ends: (Mention | undefined)[]
  readonly #known: Uint8Array

  constructor(scan: Scan, from: number, to: number, mentions: readonly Mention[], frames: FrameTable) {
    this.scan = scan
    this.from = from
    this.to = to
    this.frames = frames
    const length = to - from + 1
    this.#begins = new Array(length)
    this.#ends = new Array(length)
    this.#known = new Uint8Array(length)
    for (const mention of mentions) {
      this.#begins[mention.from - from] = mention
      this.#ends[mention.to - from] = mention
      for (let at = mention.from; at < mention.to; at++) this.#known[at - from] = COVERED
    }
  }

  /** The mention that begins at a token. */
  mentionAt(index: number): Mention | undefined {
    return this.#begins[index - this.from]
  }

  /** The mention that ends before a token. */
  mentionEndingAt(index: number): Mention | undefined {
    return this.#ends[index - this.from]
  }

  /** Whether a token is part of a mention. */
  coveredAt(index: number): boolean {
    return ((this.#known[index - this.from] ?? 0) & COVERED) !== 0
  }

  /** Lets a token that may be a noun be no verb. */
  denyVerb(index: number): void {
    const at = index - this.from
    if (at < this.#known.length && (this.scan.word(index)?.nouns.length ?? 0) > 0)
      this.#known[at] = ((this.#known[at] as number) & COVERED) | NO_VERB
  }

  /** Whether a token was read as a verb before; what was not looked at is none. */
  knownVerb(index: number): boolean {
    return ((this.#known[index - this.from] ?? 0) & VERB) !== 0
  }

  /** Whether a token is read as a verb. */
  verbAt(index: number): boolean {
    const at = index - this.from
    const known = this.#known[at]
    if (known === undefined) return false
    if ((known & (VERB | NO_VERB)) !== 0) return (known & VERB) !== 0
    // while it is asked what stands around it, it is none
    this.#known[at] = known | NO_VERB
    const result = isVerb(this, index)
    if (result) this.#known[at] = known | VERB
    return result
  }
}
