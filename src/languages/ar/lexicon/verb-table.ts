import { conjugate, type VerbForm } from '../morphology/conjugate.ts'
import { fold } from '../normalize.ts'

/** A verb as frames and the lexicon give it: 3rd person masculine singular past and present. */
export interface VerbRow {
  readonly past: string
  readonly present: string
}

/** A form with the verb it belongs to. */
export interface VerbEntry {
  readonly lemma: string
  readonly form: VerbForm
}

// Every letter that inflection adds, drops or changes: what is left of a form is the same in all forms of its verb.
const inflected = new Set('اأإآىويؤئءتن')

/** The letters of a word that no inflection touches, doubled ones once: «أدانت», «يدين» → «د»; «يلتقيان» → «لق». */
export function skeleton(word: string): string {
  let result = ''
  for (let i = 0; i < word.length; i++) {
    const letter = word.charAt(i)
    if (!inflected.has(letter) && result.charAt(result.length - 1) !== letter) result += letter
  }
  return result
}

interface Conjugated {
  readonly exact: Map<string, VerbEntry[]>
  readonly folded: Map<string, VerbEntry[]>
}

const withoutObjects = { objects: false } as const

/**
 * All forms of all verbs, made when a word that could be one is first met: verbs are filed under their skeleton,
 * and only those of a word's own skeleton are conjugated.
 */
export class VerbTable {
  readonly #rows = new Map<string, VerbRow[]>()
  readonly #made = new Map<string, Conjugated>()

  constructor(rows: Iterable<VerbRow>) {
    for (const row of rows) {
      const key = skeleton(row.past)
      const same = this.#rows.get(key)
      if (same) same.push(row)
      else this.#rows.set(key, [row])
    }
  }

  /** The verbs that a spelling may be, without object pronouns. */
  get(text: string): readonly VerbEntry[] | undefined {
    return this.#of(text)?.exact.get(text)
  }

  has(text: string): boolean {
    return this.get(text) !== undefined
  }

  /** The verbs that a spelling may be when its hamzas are left out. */
  byFold(text: string): readonly VerbEntry[] {
    return this.#of(text)?.folded.get(fold(text)) ?? []
  }

  #of(text: string): Conjugated | undefined {
    const key = skeleton(text)
    const rows = this.#rows.get(key)
    if (!rows) return undefined
    const known = this.#made.get(key)
    if (known) return known
    const made = conjugateAll(rows)
    this.#made.set(key, made)
    return made
  }
}

function conjugateAll(rows: readonly VerbRow[]): Conjugated {
  const exact = new Map<string, VerbEntry[]>()
  const folded = new Map<string, VerbEntry[]>()
  const push = (map: Map<string, VerbEntry[]>, key: string, entry: VerbEntry) => {
    const entries = map.get(key)
    if (entries) entries.push(entry)
    else map.set(key, [entry])
  }
  for (const row of rows)
    for (const form of conjugate(row.past, row.present, withoutObjects)) {
      if (form.voice === 'passive' && form.person !== 3) continue
      const entry = { lemma: row.past, form }
      push(exact, form.form, entry)
      push(folded, fold(form.form), entry)
    }
  return { exact, folded }
}
