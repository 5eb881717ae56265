import type { NameEntry } from './name-entry.ts'

/** Those who have one name: at least one entry, with the bits of the types and of the forms of all. */
export class Namesakes {
  readonly entries: readonly NameEntry[]
  readonly types: number
  readonly forms: number

  constructor(entries: readonly NameEntry[]) {
    let types = 0
    let forms = 0
    for (const { typeBit, formBit } of entries) {
      types |= typeBit
      forms |= formBit
    }
    this.entries = entries
    this.types = types
    this.forms = forms
  }

  /** Those of these types in these forms, as bits; null when there are none. */
  among(types: number, forms: number): Namesakes | null {
    if ((this.types & ~types) === 0 && (this.forms & ~forms) === 0) return this
    const entries: NameEntry[] = []
    for (const entry of this.entries)
      if ((entry.typeBit & types) !== 0 && (entry.formBit & forms) !== 0) entries.push(entry)
    return entries.length === 0 ? null : new Namesakes(entries)
  }
}
