import type { Clause, Participant } from '../../../model/clause.ts'
import type { Mention } from '../../../model/document.ts'
import { sectorOf } from '../lexicon/sectors.ts'
import type { Scan } from '../recognize/scan.ts'
import type { Complement, Phrase } from './phrase.ts'
import type { Referents } from './referents.ts'

/** A prepositional argument of a clause. */
export type Oblique = Clause['obliques'][number]

const media = /^(?:news-agency|newspaper|television|radio|news-site)$/

/** The nouns that a phrase is as well as its head, by compounds and by "of". */
function governedBy(phrase: Phrase): readonly string[] {
  if (phrase.others.length + phrase.adjectives.length + phrase.complements.length === 0) return phrase.others
  const nouns = [...phrase.others]
  for (const word of phrase.adjectives) nouns.push(`${word} ${phrase.head}`)
  addOf(phrase, nouns, 0)
  return nouns
}

/** Nouns that say how many of something there are: "a wave of strikes". */
const collective = new Set(
  'wave series string spate flurry number volley batch set slew raft couple handful dozen dozens hundreds thousands'.split(
    ' ',
  ),
)

/** The sort of what a phrase counts. */
const collectedSort = (phrase: Phrase): string =>
  collective.has(phrase.head)
    ? (phrase.complements.find(({ preposition }) => preposition === 'of')?.phrase.sort ?? '')
    : ''

/** Adds the heads of what a phrase is of: "thousands of containers of shells". */
function addOf(phrase: Phrase, nouns: string[], depth: number): void {
  if (depth > 2) return
  for (const { preposition, phrase: inner } of phrase.complements)
    if (preposition === 'of') {
      if (inner.head !== '') nouns.push(inner.head)
      addOf(inner, nouns, depth + 1)
    }
}

/** Words that a mention of a country ends with, and frames ask for: "Algerian diplomats", "Iran's side". */
const ofCountries = new Map([
  ['diplomats', 'diplomat'],
  ['side', 'side'],
])

const none: readonly never[] = []

/** A participant of which no more is known; every field is written, for all to be of one shape. */
const bare = (
  start: number,
  end: number,
  entities: readonly string[],
  sort: string,
  head: string,
): Participant => ({
  start,
  end,
  entities,
  doers: none,
  sort,
  head,
  governed: undefined,
  sector: undefined,
  whole: undefined,
})

/** What the phrases of a sentence are as arguments of clauses. */
export class Participants {
  readonly #scan: Scan
  readonly #referents: Referents

  constructor(scan: Scan, referents: Referents) {
    this.#scan = scan
    this.#referents = referents
  }

  /** A phrase and those joined to it. */
  all(phrase: Phrase | null): Participant[] {
    const made: Participant[] = []
    if (phrase) this.addAll(phrase, made)
    return made
  }

  /** Adds a phrase and those joined to it. */
  addAll(phrase: Phrase, into: Participant[]): void {
    into.push(this.of(phrase))
    for (const conjunct of phrase.conjuncts) into.push(this.of(conjunct))
  }

  /** One phrase, without those joined to it. */
  of(phrase: Phrase): Participant {
    if (phrase.participant) return phrase.participant
    const first =
      this.#scan.tokens[
        phrase.mention && phrase.modifiers.length === 0 && !phrase.possessor
          ? phrase.mention.from
          : phrase.from
      ]
    const last = this.#scan.tokens[phrase.to - 1]
    const group = phrase.mention === null ? this.#sector(phrase) : undefined
    const made: Participant = {
      start: first?.start ?? 0,
      end: last?.end ?? 0,
      entities: this.#referents.entities(phrase),
      doers: this.#referents.doers(phrase),
      sort: phrase.mention ? phrase.mention.type : phrase.sort || collectedSort(phrase),
      head:
        phrase.mention?.type === 'organization'
          ? this.#scan.key(phrase.mention.to - 1)
          : phrase.mention?.kind === 'title'
            ? this.titleHead(phrase.mention)
            : phrase.mention?.type === 'country'
              ? (ofCountries.get(this.#scan.key(phrase.mention.to - 1)) ?? '')
              : phrase.head,
      governed: governedBy(phrase),
      sector: group,
      whole: this.#wholeEnd(phrase),
    }
    phrase.participant = made
    return made
  }

  /** The office that a title names: "its ambassador to Israel" → ambassador. */
  titleHead(mention: Mention): string {
    for (let at = mention.from + 1; at < mention.to; at++)
      if (/^(?:to|of|in|for)$/.test(this.#scan.key(at))) return this.#scan.key(at - 1)
    return this.#scan.key(mention.to - 1)
  }

  #sector(phrase: Phrase): Participant['sector'] {
    // "thousands protested", "dozens of soldiers"
    if (phrase.pronoun === '#number') {
      const of = phrase.complements.find(({ preposition }) => preposition === 'of')?.phrase
      if (of) return of.mention === null && of.pronoun === '' ? this.#sector(of) : undefined
      return sectorOf(phrase.head) === 'UNK' ? undefined : sectorOf(phrase.head)
    }
    if (phrase.pronoun !== '') return undefined
    if (phrase.sector !== 'UNK') return phrase.sector
    return this.#referents.isGroup(phrase) ? 'UNK' : undefined
  }

  /** The end of a phrase with the prepositional phrases that complete it. */
  #wholeEnd(phrase: Phrase, depth = 0): number {
    let end = this.#scan.tokens[phrase.to - 1]?.end ?? 0
    if (depth < 6)
      for (const complement of phrase.complements)
        end = Math.max(end, this.#wholeEnd(complement.phrase, depth + 1))
    return end
  }

  /** What stands behind a preposition. */
  oblique(complement: Complement): Oblique {
    const participants = this.all(complement.phrase)
    // whoever talks to an agency is asked, and discusses nothing with it
    const asked = complement.preposition === 'with' || complement.preposition === 'to'
    return {
      preposition: complement.preposition,
      participants: asked
        ? participants.filter(p => !p.entities.some(id => this.#isMedia(id)))
        : participants,
    }
  }

  #isMedia(id: string): boolean {
    return (
      id.startsWith('organization:') && media.test(this.#scan.knowledge.gazetteer.world.get(id)?.kind ?? '')
    )
  }

  /** What completes a noun of the clause, or the noun it is of: "sanctions on Syria were lifted", "a round of talks with Britain". */
  nested(phrase: Phrase): readonly Oblique[] {
    const found: Oblique[] = []
    this.addNested(phrase, found)
    return found
  }

  /** Adds what {@link nested} finds. */
  addNested(phrase: Phrase, into: Oblique[]): void {
    const { complements } = phrase
    if (complements.length === 0 || phrase.mention || phrase.pronoun !== '') return
    // "took control of the town": the noun's own "of" is the verb's too
    const onlyOf = phrase.seat?.role === 'object'
    for (const complement of complements)
      if (!onlyOf || complement.preposition === 'of') into.push(this.oblique(complement))
    for (const { preposition, phrase: inner } of complements)
      if (preposition === 'of' && inner.mention === null)
        for (const complement of inner.complements) into.push(this.oblique(complement))
      // "an agreement on cooperation with Chad"
      else if (preposition === 'on' && phrase.sort === 'agreement' && inner.mention === null)
        for (const complement of inner.complements)
          if (complement.preposition === 'with') into.push(this.oblique(complement))
  }

  /** The nouns before a noun, as what it is of: "prisoner swap". */
  compounded(phrase: Phrase): Participant[] {
    return phrase.adjectives.flatMap(word => {
      const entry = this.#scan.knowledge.lexicon.nouns.get(word)?.[0]
      return entry ? [bare(0, 0, none, entry.sort, entry.lemma)] : []
    })
  }

  /** A country or body named before a noun. */
  modifier(mention: Phrase['modifiers'][number]): Participant {
    return bare(mention.start, mention.end, this.#referents.ofMention(mention), mention.type, '')
  }
}
