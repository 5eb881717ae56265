import type { RowIndex, RowTable } from '../../../gazetteer/compiled/row-table.ts'
import { participles } from '../morphology/conjugate.ts'
import { skeleton, type VerbRow, verbOf } from './verb-table.ts'

/** A participle as it goes on with the subject of its clause. */
export interface Participle {
  readonly lemma: string
  readonly gender: 'm' | 'f'
  readonly number: 1 | 2 | 3
}

/** Verbs by their participles as {@link ParticipleTable} reads them. */
export const byParticiple: RowIndex = {
  name: 'participle',
  keys: (line, add) => {
    for (const text of formsOf(verbOf(line)).keys()) add(text)
  },
}

/** The active participles of all verbs, made when a word that could be one is first met: see `VerbTable`. */
export class ParticipleTable {
  readonly #table: RowTable
  readonly #rows: (VerbRow | undefined)[] = []
  readonly #bySkeleton = new Map<string, number[]>()
  readonly #made = new Map<number, ReadonlyMap<string, Participle>>()

  constructor(table: RowTable) {
    this.#table = table
    for (let place = 0; place < table.size && !table.isIndexed(byParticiple); place++) {
      const key = skeleton(this.#row(place).past)
      const same = this.#bySkeleton.get(key)
      if (same) same.push(place)
      else this.#bySkeleton.set(key, [place])
    }
  }

  /** What a spelling is as a participle; of several verbs the first counts. */
  get(text: string): Participle | undefined {
    const listed = this.#table.isIndexed(byParticiple) ? this.#table.under(byParticiple, text) : undefined
    if (listed?.length === 0) return undefined
    // «مؤكدا» of أكد has the letter that «منحا» of منح has of its own
    const stem = text.endsWith('ة') ? text.slice(0, -1) : text
    const own = skeleton(stem)
    const derived = stem.startsWith('م') ? skeleton(stem.slice(1)) : own
    const places =
      listed ??
      [
        ...(this.#bySkeleton.get(own) ?? []),
        ...(derived === own ? [] : (this.#bySkeleton.get(derived) ?? [])),
      ].sort((a, b) => a - b)
    let doubtful: Participle | undefined
    for (const place of places) {
      if (listed) {
        const key = skeleton(this.#row(place).past)
        if (key !== own && key !== derived) continue
      }
      const found = this.#formsOf(place).get(text)
      if (!found || (doubtful && !found.lemma.endsWith('ا'))) continue
      // «عازيا» is of عزا rather than of عزى, which is as often «عزّى»
      if (!found.lemma.endsWith('ى')) return found
      doubtful = found
    }
    return doubtful
  }

  #row(place: number): VerbRow {
    this.#rows[place] ??= verbOf(this.#table.lines.at(place))
    return this.#rows[place] as VerbRow
  }

  #formsOf(place: number): ReadonlyMap<string, Participle> {
    let forms = this.#made.get(place)
    if (!forms) {
      forms = formsOf(this.#row(place))
      this.#made.set(place, forms)
    }
    return forms
  }
}

function formsOf({ past, present }: VerbRow): ReadonlyMap<string, Participle> {
  const found = new Map<string, Participle>()
  for (const stem of participles(past, present).active) {
    // Accusative participles go on with the subject of their clause: «مؤكدا», «مشيرة», «مؤكدين».
    const plural = stem.endsWith('ي') ? stem.slice(0, -1) : stem
    const forms = [
      [`${stem}ا`, 'm', 1],
      [`${stem}ة`, 'f', 1],
      [`${plural}ين`, 'm', 3],
      [`${stem}ات`, 'f', 3],
    ] as const
    for (const [text, gender, number] of forms)
      if (!found.has(text)) found.set(text, { lemma: past, gender, number })
  }
  return found
}
