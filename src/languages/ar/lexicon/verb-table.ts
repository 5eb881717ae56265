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

const tenses = ['past', 'present', 'jussive'] as const
const genders = [null, 'm', 'f'] as const
const numbers = ['s', 'd', 'p'] as const
const voices = ['active', 'passive'] as const
const withoutObjects = { objects: false } as const

/**
 * All forms of all verbs. A form is kept as one number, its features in nine bits and the verb above them:
 * a hundred thousand objects would cost more to keep alive than to make again for the few that a text has.
 */
export class VerbTable {
  readonly #lemmas: string[] = []
  readonly #forms = new Map<string, number | number[]>()
  #folded: Map<string, string[]> | undefined

  constructor(rows: Iterable<VerbRow>) {
    for (const row of rows) this.#add(row)
  }

  /** The verbs that a spelling may be, without object pronouns. */
  get(text: string): readonly VerbEntry[] | undefined {
    const packed = this.#forms.get(text)
    if (packed === undefined) return undefined
    return typeof packed === 'number' ? [this.#unpack(text, packed)] : packed.map(code => this.#unpack(text, code))
  }

  has(text: string): boolean {
    return this.#forms.has(text)
  }

  /** The verbs that a spelling may be when its hamzas are left out; the index is made when first asked for. */
  byFold(folded: string): readonly VerbEntry[] {
    if (!this.#folded) {
      this.#folded = new Map()
      for (const text of this.#forms.keys()) {
        const key = fold(text)
        if (key === text) continue
        const same = this.#folded.get(key)
        if (same) same.push(text)
        else this.#folded.set(key, [text])
      }
    }
    return (this.#folded.get(folded) ?? []).flatMap(text => this.get(text) ?? [])
  }

  #add(row: VerbRow): void {
    const verb = this.#lemmas.push(row.past) - 1
    for (const form of conjugate(row.past, row.present, withoutObjects)) {
      if (form.voice === 'passive' && form.person !== 3) continue
      const code =
        (((((verb * 3 + tenses.indexOf(form.tense)) * 3 + form.person - 1) * 3 + genders.indexOf(form.gender)) * 3 + numbers.indexOf(form.number)) * 2 +
          (form.voice === 'active' ? 0 : 1))
      const known = this.#forms.get(form.form)
      if (known === undefined) this.#forms.set(form.form, code)
      else if (typeof known === 'number') this.#forms.set(form.form, [known, code])
      else known.push(code)
    }
  }

  #unpack(text: string, code: number): VerbEntry {
    let rest = code
    const take = (radix: number) => {
      const digit = rest % radix
      rest = Math.floor(rest / radix)
      return digit
    }
    const voice = voices[take(2)] as VerbForm['voice']
    const number = numbers[take(3)] as VerbForm['number']
    const gender = genders[take(3)] as VerbForm['gender']
    const person = (take(3) + 1) as VerbForm['person']
    const tense = tenses[take(3)] as VerbForm['tense']
    return { lemma: this.#lemmas[rest] as string, form: { form: text, tense, person, gender, number, voice, object: null } }
  }
}
