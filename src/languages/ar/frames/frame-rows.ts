import type { RowIndex, RowTable } from '../../../gazetteer/compiled/row-table.ts'
import type { Frame } from '../../../model/frame.ts'
import type { FrameSource } from '../../frame-table.ts'
import { lemmaOf } from './lemma-of.ts'

/** Frames by their verbs and nouns. */
export const byPredicate: RowIndex = {
  name: 'predicate',
  keys: (line, add) => {
    const { verbs, nouns } = JSON.parse(line) as Frame
    for (const verb of verbs ?? []) add(verbKey(lemmaOf(verb)))
    for (const noun of nouns ?? []) add(nounKey(noun))
  },
}

const verbKey = (lemma: string) => `verb ${lemma}`
const nounKey = (lemma: string) => `noun ${lemma}`

/** A frame as a line: without its examples, which nobody reads by. */
export const frameLine = ({ yes: _, no: __, ...frame }: Frame): string => JSON.stringify(frame)

/** Frames out of a table of lines, each read when a text first has a verb or noun of it. */
export class FrameRows implements FrameSource {
  readonly #table: RowTable
  readonly #read: (Frame | undefined)[] = []

  constructor(table: RowTable) {
    this.#table = table
  }

  get all(): readonly Frame[] {
    return Array.from({ length: this.#table.size }, (_, row) => this.#frame(row))
  }

  get verbs(): readonly string[] {
    return [...new Set(this.all.flatMap(({ verbs }) => (verbs ?? []).map(lemmaOf)))]
  }

  ofVerb(lemma: string): readonly Frame[] {
    return this.#under(verbKey(lemma)).filter(({ verbs }) => verbs?.some(verb => lemmaOf(verb) === lemma))
  }

  ofNoun(lemma: string): readonly Frame[] {
    return this.#under(nounKey(lemma)).filter(({ nouns }) => nouns?.includes(lemma))
  }

  #under(key: string): Frame[] {
    return this.#table.under(byPredicate, key).map(row => this.#frame(row))
  }

  #frame(row: number): Frame {
    this.#read[row] ??= JSON.parse(this.#table.lines.at(row)) as Frame
    return this.#read[row] as Frame
  }
}
