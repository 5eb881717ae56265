import type { RowTable } from '../../../gazetteer/compiled/row-table.ts'
import { internalized } from '../../internalized.ts'
import { plainAlef } from '../normalize.ts'

/** A noun or adjective of the lexicon. */
export interface NounEntry {
  readonly lemma: string
  readonly gender: 'm' | 'f'
  readonly kind: 'noun' | 'adjective'
  /** the form is a plural that no suffix makes */
  readonly plural: boolean
  /** what class of thing it names: `attack`, `talks`, `agreement`, `group`, `time`, …; empty for others */
  readonly sort: string
}

/** A noun as what follows the head of a line. */
export const nounLine = ({ lemma, gender, kind, plural, sort }: NounEntry): string =>
  [lemma, gender, kind, sort, plural ? 'plural' : ''].join('\t')

function nounOf(line: string): NounEntry {
  const [lemma = '', gender, kind, sort = '', plural] = line.split('\t')
  return {
    lemma: internalized(lemma),
    gender: gender as NounEntry['gender'],
    kind: kind === 'noun' ? 'noun' : 'adjective',
    plural: plural !== '',
    sort: internalized(sort),
  }
}

/** Nouns and adjectives by their forms, out of their table. */
export class NounTable {
  readonly #table: RowTable
  readonly #known = new Map<string, readonly NounEntry[]>()

  constructor(table: RowTable) {
    this.#table = table
  }

  /** What a stem may be; alefs need not be written as they are listed. */
  get(stem: string): readonly NounEntry[] | undefined {
    const key = plainAlef(stem)
    let entries = this.#known.get(key)
    if (!entries) {
      entries = this.#table.after(key).map(nounOf)
      if (entries.length === 0) return undefined
      this.#known.set(key, entries)
    }
    return entries
  }
}
