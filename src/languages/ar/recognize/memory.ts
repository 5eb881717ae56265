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
    return (
      slots < 0 ||
      this.#holds(slots) ||
      this.#holds(slots >>> SLOT_BITS) ||
      this.#holds(slots >>> (2 * SLOT_BITS))
    )
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

/** The forms under which a full name comes back: its last word, or the last two after a particle. */
export function* familyKeys(scan: Scan, from: number, to: number): Generator<string> {
  if (to - from < 2) return
  const key = (index: number) => scan.word(index)?.key ?? ''
  const last = key(to - 1)
  if (isNameParticle(scan.word(to - 2))) yield `${key(to - 2)}-${last}`
  else yield last
  if (to - from > 2) yield `${key(to - 2)}-${last}`
  // «لاي تشينغ-تي» comes back as «لاي»
  if (to - from > 2 && scan.at(to - 2) === '-') yield key(from)
}
