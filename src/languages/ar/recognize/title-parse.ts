import type { OfficeRef, OfficeTarget } from '../../../model/document.ts'
import type { OfficeRole } from '../../../model/gazetteer.ts'
import type { TitleReading } from '../words.ts'
import type { Found } from './found.ts'
import type { Scan } from './scan.ts'

/** A title with the office it names. */
export interface TitleAt {
  readonly to: number
  readonly reading: TitleReading
  /** the office; null for a calling or a title alone: «الوزير» */
  readonly office: OfficeRef | null
  readonly role: OfficeRole | null
  /** nothing but the title word and its adjectives: «الرئيس», «الوزيران» */
  readonly alone: boolean
  readonly inner: readonly Found[]
  /** further countries of a dual or plural title */
  readonly more: readonly {
    readonly from: number
    readonly to: number
    readonly iso: string
    readonly inner: Found
  }[]
}

/** Reads the title at a token up to a limit, that many titles deep. */
export type ReadTitle = (scan: Scan, index: number, limit: number, depth: number) => TitleAt | null

/** A title while it is read: how far it goes, and what is known of its office. */
export class TitleParse {
  readonly scan: Scan
  readonly index: number
  readonly limit: number
  readonly reading: TitleReading
  readonly depth: number
  readonly #read: ReadTitle
  to: number
  role: OfficeRole | null
  target: OfficeTarget | null = null
  /** the organization that the target is, as a phrase of its own */
  body: Found | null = null
  readonly inner: Found[] = []
  readonly more: { from: number; to: number; iso: string; inner: Found }[] = []
  former = false
  qualified = false

  constructor(
    scan: Scan,
    index: number,
    limit: number,
    reading: TitleReading,
    depth: number,
    read: ReadTitle,
  ) {
    this.scan = scan
    this.index = index
    this.limit = limit
    this.reading = reading
    this.depth = depth
    this.#read = read
    this.role = reading.role
    this.to = index + 1
  }

  /** The title at a later token, as part of this one. */
  nested(at: number): TitleAt | null {
    return this.#read(this.scan, at, this.limit, this.depth + 1)
  }

  /** The title as far as it was read. */
  result(): TitleAt {
    const { reading, scan } = this
    const last = scan.tokens[this.to - 1] as { end: number }
    const text = scan.text.slice(scan.startOf(this.index, reading.pro), last.end)
    const named = this.target !== null || this.body !== null
    const office: OfficeRef | null =
      this.role && (named || !reading.needsOffice || (reading.definite && this.qualified))
        ? { role: this.role, target: this.target, text, former: this.former }
        : null
    const inner = this.body ? [this.body, ...this.inner] : this.inner
    const alone = !named && this.to === this.index + 1
    return { to: this.to, reading, office, role: this.role, alone, inner, more: this.more }
  }
}
