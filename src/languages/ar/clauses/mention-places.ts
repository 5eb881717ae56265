import type { Mention, Recognized, Resolved, Segmented } from '../../../model/document.ts'

/** Set for tokens that are part of a mention. */
export const COVERED = 1

/** Where the mentions of a document stand that clauses are read with: those that are no part of another and mean something. */
export class MentionPlaces {
  /** by token the mention that begins there, and the one that ends before it */
  readonly begins: (Mention | undefined)[]
  readonly ends: (Mention | undefined)[]
  /** by token what is known of it as bits: {@link COVERED}, and what the reader of its sentence adds */
  readonly known: Uint8Array
  readonly #sentences: Uint8Array

  constructor({ tokens, sentences, mentions, referents }: Segmented & Recognized & Resolved) {
    this.begins = new Array(tokens.length + 1)
    this.ends = new Array(tokens.length + 1)
    this.known = new Uint8Array(tokens.length + 1)
    this.#sentences = new Uint8Array(sentences.length)
    for (const mention of mentions) {
      if (mention.embedded) continue
      if ((referents[mention.index]?.length ?? 0) === 0 && mention.reference.by !== 'office') continue
      this.#sentences[mention.sentence] = 1
      this.begins[mention.from] = mention
      this.ends[mention.to] = mention
      for (let at = mention.from; at < mention.to; at++) this.known[at] = COVERED
    }
  }

  /** Whether a sentence has any mention. */
  has(sentence: number): boolean {
    return this.#sentences[sentence] === 1
  }
}
