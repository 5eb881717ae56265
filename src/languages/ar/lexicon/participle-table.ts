import { participles } from '../morphology/conjugate.ts'
import { skeleton, type VerbRow } from './verb-table.ts'

/** A participle as it goes on with the subject of its clause. */
export interface Participle {
  readonly lemma: string
  readonly gender: 'm' | 'f'
  readonly number: 1 | 2 | 3
}

/** The active participles of all verbs, made when a word that could be one is first met: see `VerbTable`. */
export class ParticipleTable {
  readonly #rows = new Map<string, [number, VerbRow][]>()
  readonly #made = new Map<string, ReadonlyMap<string, Participle>>()

  constructor(rows: Iterable<VerbRow>) {
    let place = 0
    for (const row of rows) {
      const key = skeleton(row.past)
      const same = this.#rows.get(key)
      if (same) same.push([place++, row])
      else this.#rows.set(key, [[place++, row]])
    }
  }

  /** What a spelling is as a participle; of several verbs the first counts. */
  get(text: string): Participle | undefined {
    // «مؤكدا» of أكد has the letter that «منحا» of منح has of its own
    const stem = text.endsWith('ة') ? text.slice(0, -1) : text
    const own = skeleton(stem)
    const derived = stem.startsWith('م') ? skeleton(stem.slice(1)) : own
    if (!this.#rows.has(own) && !this.#rows.has(derived)) return undefined
    const key = `${own} ${derived}`
    let forms = this.#made.get(key)
    if (!forms) {
      const rows = new Map([...(this.#rows.get(own) ?? []), ...(this.#rows.get(derived) ?? [])])
      forms = formsOf([...rows].sort(([a], [b]) => a - b).map(([, row]) => row))
      this.#made.set(key, forms)
    }
    return forms.get(text)
  }
}

function formsOf(rows: readonly VerbRow[]): ReadonlyMap<string, Participle> {
  const found = new Map<string, Participle>()
  for (const row of rows)
    for (const stem of participles(row.past, row.present).active) {
      // Accusative participles go on with the subject of their clause: «مؤكدا», «مشيرة», «مؤكدين».
      const plural = stem.endsWith('ي') ? stem.slice(0, -1) : stem
      const forms = [
        [`${stem}ا`, 'm', 1],
        [`${stem}ة`, 'f', 1],
        [`${plural}ين`, 'm', 3],
        [`${stem}ات`, 'f', 3],
      ] as const
      for (const [text, gender, number] of forms)
        if (!found.has(text)) found.set(text, { lemma: row.past, gender, number })
    }
  return found
}
