import type { FrameTable } from '../../frame-table.ts'
import type { Chunker } from './chunker.ts'
import type { Item } from './items.ts'

/** Where a reader of items stands when it looks for a verb. */
export interface Situation {
  /** whether "and" may join further subjects */
  readonly conjunctions: boolean
  /** a clause is open */
  readonly told: boolean
  /** a clause is open that "that" completes */
  readonly takesClause: boolean
  /** a subject before waits for its verb */
  readonly held: boolean
  /** whether the verb read last has no object yet and no clause can be its complement: "freed 10 Americans held in" */
  readonly awaitsObject: () => boolean
}

/** What comes next among the items of a sentence. */
export class Lookahead {
  readonly #items: readonly Item[]
  readonly #chunker: Chunker
  readonly #frames: FrameTable

  constructor(items: readonly Item[], chunker: Chunker, frames: FrameTable) {
    this.#items = items
    this.#chunker = chunker
    this.#frames = frames
  }

  /** The item before one, adverbs and closing marks left out. */
  previous(k: number): Item | undefined {
    let j = k - 1
    while (j >= 0) {
      const item = this.#items[j] as Item
      if (item.kind === 'adverb' || (item.kind === 'mark' && (item.text === '"' || item.text === ')'))) j--
      else return item
    }
    return undefined
  }

  /** Whether after "that" a subject and a verb come whose object is missing: "that Russia carried out on Ukraine". */
  objectGap(k: number): boolean {
    const first = this.#items[k + 1]
    if (first?.kind === 'verb') return true
    for (let j = k + 1; j < Math.min(this.#items.length, k + 8); j++) {
      const item = this.#items[j] as Item
      if (item.kind === 'verb' && item.group.tense === 'finite') {
        const next = this.#items[j + 1]
        return (
          next === undefined ||
          next.kind === 'preposition' ||
          (next.kind === 'mark' && next.text !== '"') ||
          next.kind === 'conjunction' ||
          (next.kind === 'phrase' && this.#chunker.isTime(next.phrase))
        )
      }
    }
    return false
  }

  /** Whether a finite verb comes before a semicolon or the end. */
  finiteInSentence(k: number): boolean {
    for (let j = k + 1; j < this.#items.length; j++) {
      const item = this.#items[j] as Item
      if (item.kind === 'mark' && item.text === ';') return false
      if (item.kind === 'verb' && item.group.tense === 'finite') return true
    }
    return false
  }

  /** Whether a finite verb comes before the next mark. */
  verbBeforeComma(k: number): boolean {
    for (let j = k + 1; j < Math.min(this.#items.length, k + 10); j++) {
      const item = this.#items[j] as Item
      if (item.kind === 'mark' && item.text !== '"' && item.text !== '-') return false
      if (item.kind === 'verb' && item.group.tense === 'finite') return true
    }
    return false
  }

  /** Whether a comma or dash comes before the next finite verb. */
  closedByComma(k: number): boolean {
    for (let j = k + 1; j < Math.min(this.#items.length, k + 10); j++) {
      const item = this.#items[j] as Item
      if (item.kind === 'mark' && (item.text === ',' || item.text === '—')) return true
      if (item.kind === 'verb' && item.group.tense === 'finite') return false
    }
    return false
  }

  /** Whether a phrase at an index is the subject of a finite verb that comes next. */
  subjectAhead(k: number, now: Situation): boolean {
    let j = k + 1
    let reduced = 0
    for (let guard = 0; guard < 40 && j < this.#items.length; guard++) {
      const item = this.#items[j] as Item
      switch (item.kind) {
        case 'adverb':
        case 'negation':
          j++
          continue
        case 'preposition': {
          const next = this.#items[j + 1]
          if (next?.kind !== 'phrase') return false
          j += 2
          continue
        }
        case 'phrase':
          if (!this.#chunker.isTime(item.phrase) && reduced === 0) return false
          j++
          continue
        case 'mark': {
          if (item.text === '"' || item.text === '-') {
            j++
            continue
          }
          if (item.text === '(') {
            const close = this.#find(j, ')')
            if (close < 0) return false
            j = close + 1
            continue
          }
          if (item.text === ',' && j === k + 1 && now.takesClause) {
            // "said Kenya, Chad and Mali had agreed"
            const end = this.#listEnd(j)
            if (end > 0) {
              j = end
              continue
            }
          }
          if (item.text === ',' || item.text === '—') {
            // "Germany's defence minister, Boris Pistorius, said"
            const then = this.#items[j + 1]
            if (
              j === k + 1 &&
              then?.kind === 'verb' &&
              then.group.tense === 'finite' &&
              !now.held &&
              this.#appositive(k)
            ) {
              j++
              continue
            }
            const close = this.#insertionEnd(j, item.text, now)
            if (close < 0) return false
            j = close + 1
            continue
          }
          return false
        }
        case 'conjunction': {
          const next = this.#items[j + 1]
          if (!now.conjunctions || item.text === 'but' || next?.kind !== 'phrase') return false
          j += 2
          continue
        }
        case 'verb':
          if (item.group.tense === 'finite') {
            const next = this.#items[j + 1]
            if (
              item.group.doubtful &&
              next?.kind === 'preposition' &&
              (next.text === 'by' || this.finiteAfter(j) || now.awaitsObject())
            ) {
              reduced++
              j++
              continue
            }
            return true
          }
          reduced++
          j++
          continue
        case 'relative':
        case 'that': {
          // "warned Washington that": the object, and what it is told
          if (item.kind === 'that' && now.takesClause) return false
          // "the officials who attended said"
          let finite = 0
          for (let n = j + 1; n < Math.min(this.#items.length, j + 16); n++) {
            const inner = this.#items[n] as Item
            if (inner.kind === 'mark' && inner.text !== '"') break
            // "the strike that killed one and wounded two": no verb of its own yet
            if (
              inner.kind === 'verb' &&
              inner.group.tense === 'finite' &&
              this.#items[n - 1]?.kind !== 'conjunction'
            )
              finite++
          }
          return finite > 1
        }
        default:
          return false
      }
    }
    return false
  }

  /** Whether a phrase holds a name between commas: "the minister, Boris Pistorius,". */
  #appositive(k: number): boolean {
    const item = this.#items[k]
    return (
      item?.kind === 'phrase' && item.phrase.mention?.type === 'person' && this.#chunker.hasComma(item.phrase)
    )
  }

  /** Whether another finite verb comes before the clause ends. */
  finiteAfter(j: number): boolean {
    for (let n = j + 1; n < Math.min(this.#items.length, j + 14); n++) {
      const item = this.#items[n] as Item
      if (item.kind === 'mark' && item.text !== '"' && item.text !== '-') return false
      if (
        item.kind === 'conjunction' ||
        item.kind === 'relative' ||
        item.kind === 'that' ||
        item.kind === 'subordinator'
      )
        return false
      if (
        item.kind === 'phrase' &&
        this.#items[n - 1]?.kind !== 'preposition' &&
        !this.#chunker.isTime(item.phrase)
      )
        return false
      // "met in talks mediated by Turkey"
      if (item.kind === 'verb' && item.group.tense === 'finite' && !this.#isReduced(n)) return true
    }
    return false
  }

  /** Whether a verb that may be a participle has its doer behind "by". */
  #isReduced(n: number): boolean {
    const item = this.#items[n]
    const next = this.#items[n + 1]
    return item?.kind === 'verb' && item.group.doubtful && next?.kind === 'preposition' && next.text === 'by'
  }

  /** The mark that closes what stands between two commas, when a finite verb follows it. */
  #insertionEnd(open: number, mark: string, now: Situation): number {
    const first = this.#items[open + 1]
    const opens =
      first?.kind === 'relative' ||
      first?.kind === 'preposition' ||
      first?.kind === 'phrase' ||
      first?.kind === 'adverb' ||
      first?.kind === 'subordinator' ||
      (first?.kind === 'verb' && first.group.tense !== 'finite') ||
      (first?.kind === 'verb' && first.group.doubtful)
    if (!opens) return -1
    for (let j = open + 2; j < Math.min(this.#items.length, open + 40); j++) {
      const item = this.#items[j] as Item
      if (item.kind !== 'mark' || item.text !== mark) continue
      let n = j + 1
      while (this.#items[n]?.kind === 'adverb') n++
      const next = this.#items[n]
      // "…, killing two, said X": the speaker comes after
      const inverted =
        next?.kind === 'verb' &&
        this.#items[n + 1]?.kind === 'phrase' &&
        next.group.lemmas.some(lemma => this.#frames.isSpeech(lemma)) &&
        now.told
      if (inverted) return -1
      // "on Friday, once the premier, X, had dropped": a verb of its own before the insertion ends
      if (first?.kind === 'subordinator' && !this.#finiteBetween(open, j)) continue
      if (next?.kind === 'verb' && next.group.tense === 'finite') return j
      if (first?.kind === 'subordinator') return -1
      if (first?.kind !== 'relative' && first?.kind !== 'phrase') return -1
      if (next?.kind === 'phrase' && first?.kind === 'phrase') return -1
    }
    return -1
  }

  /** The item behind a list of names that goes on at a comma and is closed by "and" with a verb behind it, or -1. */
  #listEnd(comma: number): number {
    const isName = (item: Item | undefined) => item?.kind === 'phrase' && item.phrase.mention?.kind === 'name'
    let j = comma
    while (this.#items[j]?.kind === 'mark' && isName(this.#items[j + 1])) j += 2
    const and = this.#items[j]
    if (j === comma || and?.kind !== 'conjunction' || and.text !== 'and' || !isName(this.#items[j + 1]))
      return -1
    const verb = this.#items[j + 2]
    return verb?.kind === 'verb' && verb.group.tense === 'finite' ? j + 2 : -1
  }

  #finiteBetween(from: number, to: number): boolean {
    for (let n = from + 1; n < to; n++) {
      const item = this.#items[n] as Item
      if (item.kind === 'verb' && item.group.tense === 'finite') return true
    }
    return false
  }

  #find(from: number, mark: string): number {
    for (let j = from + 1; j < Math.min(this.#items.length, from + 30); j++) {
      const item = this.#items[j] as Item
      if (item.kind === 'mark' && item.text === mark) return j
    }
    return -1
  }
}
