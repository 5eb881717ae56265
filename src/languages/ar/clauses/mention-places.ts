import type { Mention, Recognized, Resolved, Segmented } from '../../../model/document.ts'

/** Set for tokens that are part of a mention. */
export const COVERED = 1

/** Where the mentions of a document stand that clauses are read with: those that are no part of another and mean something. */
export class MentionPlaces {
  /** by token the mention that begins there, and the one that ends before it */
  readonly begins: (Mention | undefined)[]
  readonly ends: (Mention | undefined)[]
  /** by token what is known of it as bits: {@link COVERED}, and what the reader of its sentence adds */
  readonly known: number[]
  readonly #sentences: boolean[]

  constructor({ tokens, sentences, mentions, referents }: Segmented & Recognized & Resolved) {
    this.begins = new Array(tokens.length + 1)
    this.ends = new Array(tokens.length + 1)
    // plain lists: of so few numbers, memory outside of the heap costs more to get and give back than they do
    this.known = new Array(tokens.length + 1).fill(0)
    this.#sentences = new Array(sentences.length).fill(false)
    for (const mention of mentions) {
      if (mention.embedded) continue
      if ((referents[mention.index]?.length ?? 0) === 0 && mention.reference.by !== 'office') continue
      this.#sentences[mention.sentence] = true
      this.begins[mention.from] = mention
      this.ends[mention.to] = mention
      for (let at = mention.from; at < mention.to; at++) this.known[at] = COVERED
    }
  }

  /** Whether a sentence has any mention. */
  has(sentence: number): boolean {
    return this.#sentences[sentence] === true
  }
}
