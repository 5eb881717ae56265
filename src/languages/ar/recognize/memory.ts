import type { OfficeRef } from '../../../model/document.ts'
import type { OfficeRole } from '../../../model/gazetteer.ts'
import { type NameRest, SLOT_BITS, SLOT_MASK, slotOf } from '../name-rests.ts'
import { wordTest } from '../word-test.ts'
import type { Word } from '../words.ts'
import type { Scan } from './scan.ts'

/** Family names that the text has introduced with a full name, by their folded words, and the office that came with each. */
export class Families {
  readonly #offices = new Map<string, OfficeRef | null>()
  readonly #first = new Set<string>()
  /** a bit for each place of their first words: most words are no name, told without a look at their letters */
  readonly #slots = new Int32Array(1 << (SLOT_BITS - 5))

  /** Whether a name begins with this word. */
  opens(word: string): boolean {
    return this.#first.has(word)
  }

  /** Whether a name begins with this word, or with what stands behind a proclitic. */
  introduced({ rests, restSlots }: Word): boolean {
    if (!this.mayBeIntroduced(restSlots)) return false
    for (let at = 0; at < rests.length; at++) if (this.#first.has((rests[at] as NameRest).rest)) return true
    return false
  }

  /** Whether one may be, told by the places of its rests alone: see `slotsOf`. */
  mayBeIntroduced(slots: number): boolean {
    if (slots < 0 || this.#holds(slots)) return true
    const further = slots >>> SLOT_BITS
    return further !== 0 && (this.#holds(further) || this.#holds(further >>> SLOT_BITS))
  }

  #holds(slots: number): boolean {
    return ((this.#slots[(slots & SLOT_MASK) >>> 5] as number) & (1 << slots)) !== 0
  }

  has(key: string): boolean {
    return this.#offices.has(key)
  }

  get(key: string): OfficeRef | null | undefined {
    return this.#offices.get(key)
  }

  set(key: string, office: OfficeRef | null): void {
    this.#offices.set(key, office)
    const hyphen = key.indexOf('-')
    const first = hyphen < 0 ? key : key.slice(0, hyphen)
    this.#first.add(first)
    const slot = slotOf(first)
    this.#slots[slot >>> 5] = (this.#slots[slot >>> 5] as number) | (1 << slot)
  }
}

/** What the text has said so far of people and their offices: what "his counterpart" and family names lean on. */
export interface Memory {
  /** the last office that someone was named or called by */
  lastOffice: OfficeRef | null
  /** the last body that acted, for feminine counterparts: «وزارة العدل … ونظيرتها» */
  lastMinistry: string | null
  /** whether the sentence is a dateline, where agencies sign */
  dateline: boolean
  /** the last office of each role */
  readonly roles: Map<OfficeRole, OfficeRef>
  readonly families: Families
}

const isNameParticle = wordTest(word => /^(?:عبد|ابو|ابي|بن|ابن|ال|ام)$/.test(word.key))

/** Keeps the forms under which a full name comes back, with an office: its last word, or the last two after a particle. */
export function introduce(
  scan: Scan,
  from: number,
  to: number,
  office: OfficeRef | null,
  families: Families,
): void {
  if (to - from < 2) return
  const last = keyAt(scan, to - 1)
  const both = `${keyAt(scan, to - 2)}-${last}`
  const particle = isNameParticle(scan.word(to - 2))
  families.set(particle ? both : last, office)
  if (to - from === 2) return
  if (!particle) families.set(both, office)
  // «لاي تشينغ-تي» comes back as «لاي»
  if (scan.at(to - 2) === '-') families.set(keyAt(scan, from), office)
}

const keyAt = (scan: Scan, index: number): string => scan.word(index)?.key ?? ''
