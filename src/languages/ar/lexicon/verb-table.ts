import type { RowIndex, RowTable } from '../../../gazetteer/compiled/row-table.ts'
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

/** A verb with what is made of it when it is needed. */
class Verb {
  readonly row: VerbRow
  readonly skeleton: string
  #exact: ReadonlyMap<string, readonly VerbEntry[]> | undefined
  #folded: ReadonlyMap<string, readonly VerbEntry[]> | undefined

  constructor(row: VerbRow) {
    this.row = row
    this.skeleton = skeleton(row.past)
  }

  exact(text: string): readonly VerbEntry[] {
    this.#exact ??= formsBy(this.row, text => text)
    return this.#exact.get(text) ?? none
  }

  folded(key: string): readonly VerbEntry[] {
    this.#folded ??= formsBy(this.row, fold)
    return this.#folded.get(key) ?? none
  }
}

const none: readonly VerbEntry[] = []
const withoutObjects = { objects: false } as const

function* formsOf({ past, present }: VerbRow): Generator<VerbForm> {
  for (const form of conjugate(past, present, withoutObjects))
    if (form.voice !== 'passive' || form.person === 3) yield form
}

function formsBy(row: VerbRow, keyOf: (form: string) => string): Map<string, VerbEntry[]> {
  const entries = new Map<string, VerbEntry[]>()
  for (const form of formsOf(row)) {
    const key = keyOf(form.form)
    const same = entries.get(key)
    const entry = { lemma: row.past, form }
    if (same) same.push(entry)
    else entries.set(key, [entry])
  }
  return entries
}

/** A verb as a line of a table: past and present. */
export const verbLine = ({ past, present }: VerbRow) => `${past} ${present}`
/** The verb of a line. */
export const verbOf = (line: string): VerbRow => {
  const [past = '', present = ''] = line.split(' ')
  return { past, present }
}

/** Verbs by all their forms, as they are when hamzas are left out. */
export const byForm: RowIndex = {
  name: 'form',
  keys: (line, add) => {
    for (const { form } of formsOf(verbOf(line))) add(fold(form))
  },
}

/**
 * All forms of all verbs, made when a word that could be one is first met. Where the forms have been listed beforehand
 * only the verbs of a word are conjugated; else those of its skeleton are.
 */
export class VerbTable {
  readonly #table: RowTable
  readonly #verbs: (Verb | undefined)[] = []
  readonly #bySkeleton = new Map<string, Verb[]>()

  constructor(table: RowTable) {
    this.#table = table
    for (let row = 0; row < table.size && !table.isIndexed(byForm); row++) {
      const verb = this.#verb(row)
      const same = this.#bySkeleton.get(verb.skeleton)
      if (same) same.push(verb)
      else this.#bySkeleton.set(verb.skeleton, [verb])
    }
  }

  /** The verbs that a spelling may be, without object pronouns. */
  get(text: string): readonly VerbEntry[] | undefined {
    const entries = this.#of(text).flatMap(verb => verb.exact(text))
    return entries.length > 0 ? entries : undefined
  }

  has(text: string): boolean {
    return this.get(text) !== undefined
  }

  /** The verbs that a spelling may be when its hamzas are left out. */
  byFold(text: string): readonly VerbEntry[] {
    const key = fold(text)
    return this.#of(text).flatMap(verb => verb.folded(key))
  }

  #of(text: string): readonly Verb[] {
    if (!this.#table.isIndexed(byForm)) return this.#bySkeleton.get(skeleton(text)) ?? []
    const rows = this.#table.under(byForm, fold(text))
    if (rows.length === 0) return []
    const own = skeleton(text)
    return rows.map(row => this.#verb(row)).filter(verb => verb.skeleton === own)
  }

  #verb(row: number): Verb {
    this.#verbs[row] ??= new Verb(verbOf(this.#table.lines.at(row)))
    return this.#verbs[row] as Verb
  }
}
