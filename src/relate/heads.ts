import type { Participant } from '../model/clause.ts'

/** Heads and sorts one of which a frame asks a participant to have. */
export class Heads {
  readonly #heads: ReadonlySet<string>
  readonly #any: boolean
  readonly #sorts: ReadonlySet<string>

  /** Of heads and `#sorts` as frames list them, `*` for whatever there is. */
  constructor(list: readonly string[]) {
    this.#any = list.includes('*')
    this.#heads = new Set(list.filter(head => !head.startsWith('#')))
    this.#sorts = new Set(list.filter(head => head.startsWith('#')).map(sort => sort.slice(1)))
  }

  /** Whether the head of a participant, or a noun that it governs, or its sort is among them. */
  include({ sort, head, governed }: Participant): boolean {
    if (this.#any) return true
    if (this.#sorts.size > 0 && this.#sorts.has(sort)) return true
    if (this.#heads.size === 0) return false
    if (this.#heads.has(head)) return true
    if (governed) for (const other of governed) if (this.#heads.has(other)) return true
    return false
  }

  /** Whether one of the participants is. */
  includeOneOf(participants: readonly Participant[]): boolean {
    for (const participant of participants) if (this.include(participant)) return true
    return false
  }
}
