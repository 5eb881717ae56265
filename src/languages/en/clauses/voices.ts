import type { Modality } from '../../../model/clause.ts'
import type { Scope } from '../../../model/frame.ts'
import type { FrameTable } from '../../frame-table.ts'
import { agentsOf } from './agents.ts'
import { type Issuing, issuersOf } from './issuers.ts'
import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { Referents } from './referents.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { type Standing, Standings, scopeOfActs, standing } from './standing.ts'

/** Words before an act that is still to come, or has not come. */
const unhappened = new Set(
  'planned scheduled upcoming expected future forthcoming possible potential proposed prospective imminent impending looming eventual further attempted alleged postponed cancelled canceled stalled hypothetical coming'.split(
    ' ',
  ),
)

/** What an act that stands in such a clause is no more than. */
const effects: Partial<Record<Scope, Modality>> = {
  demand: 'called-for',
  threat: 'threatened',
  intent: 'planned',
  expectation: 'possible',
}

/** What an act is of which a passive says when it will be, or that it will not. */
const fixed: ReadonlyMap<string, Modality> = new Map([
  ...'schedule plan expect slate arrange set'.split(' ').map(lemma => [lemma, 'planned'] as const),
  ...'cancel postpone delay call_off scrap propose'
    .split(' ')
    .map(lemma => [lemma.replace('_', ' '), 'possible'] as const),
])

/** Who speaks in a sentence, and how far what is said is from a fact. */
export class Voices {
  readonly #frames: FrameTable
  readonly #issuing: Issuing
  readonly #standings: Standings
  /** those to whom the sentence as a whole is laid by a preposition: "according to X" */
  readonly #attributed: readonly string[]
  /** they, and those who say it by a verb of their own */
  readonly #outer: readonly string[]

  constructor(reading: SentenceReading, frames: FrameTable, referents: Referents) {
    this.#frames = frames
    this.#issuing = { all: phrase => referents.all(phrase), owner: phrase => referents.owner(phrase) }
    this.#standings = new Standings(frames, clause => this.speakersOf(clause))
    this.#attributed = reading.attributed.flatMap(phrase => this.issuers(phrase))
    this.#outer = [
      ...this.#attributed,
      ...reading.clauses
        .filter(clause => clause.link === 'attribution')
        .flatMap(clause => this.speakersOf(clause)),
    ]
  }

  /** What a clause does to what is said inside it. */
  scopeOf(clause: RawClause): Scope | null {
    return this.#standings.scopeOf(clause)
  }

  /** Who says a clause, and how far it is from a fact. */
  standing(raw: RawClause): Standing {
    const own = this.#standings.of(raw)
    return raw.link === 'attribution' || this.#attributed.length === 0 || own.speakers.length > 0
      ? own
      : standing(this.#attributed, own.modality, own.negated)
  }

  /** Those who speak by a verb of saying. */
  speakersOf(clause: RawClause): readonly string[] {
    // "was accused by X of": not the one who was accused
    if (clause.group.passive) return agentsOf(clause).flatMap(agent => this.issuers(agent))
    return clause.subject ? this.issuers(clause.subject) : []
  }

  /** Those who speak where a phrase is said to speak. */
  issuers(phrase: Phrase): readonly string[] {
    return issuersOf(phrase, this.#issuing)
  }

  /** Who says what a noun tells, and how far it is from a fact: `role` is that of the noun in the clause that owns it. */
  nounStanding(phrase: Phrase, owner: RawClause | null, role: string): Standing {
    const planned = phrase.adjectives.some(word => unhappened.has(word))
    const under = phrase.seat?.under ?? null
    // "a call for talks", "the threat of a strike"; words about an act leave it what it is
    const byNoun = under && under.mention === null ? scopeOfActs(under, this.#frames) : null
    const unreal = byNoun && byNoun !== 'speech' && byNoun !== 'denial' && byNoun !== 'accusation'
    const base: Standing = owner ? this.standing(owner) : standing(this.#outer, 'fact')
    if (!owner) return standing(base.speakers, planned || unreal ? 'planned' : 'fact', base.negated)
    const scope = this.scopeOf(owner)
    const direct = role === 'object'
    // "agreed in talks on Monday": where they agreed, and not what on
    const place = scope === 'intent' && phrase.seat?.preposition === 'in' && phrase.sort === 'talks'
    const object =
      role === 'object' ||
      (role === 'oblique' &&
        under === null &&
        !place &&
        /^(?:of|for|against|on|to|about|in)$/.test(phrase.seat?.preposition ?? ''))
    let { modality, negated, speakers } = base
    // "agreed to withdraw after talks": which led to it
    if (
      role === 'oblique' &&
      modality === 'planned' &&
      /^(?:after|following)$/.test(phrase.seat?.preposition ?? '') &&
      owner.parent?.group.modality === 'fact' &&
      !owner.parent.negated &&
      owner.parent.group.lemmas.some(lemma => /^(?:agree|decide|vote)\b/.test(lemma))
    )
      modality = 'fact'
    const inModality = owner.group.modality
    // "will be solved through talks"
    const means = role === 'oblique' && /^(?:through|via)$/.test(phrase.seat?.preposition ?? '')
    if (modality === 'fact' && inModality !== 'fact')
      modality = this.#frames.isLight(owner.group.lemmas[0] ?? '') || object || means ? inModality : 'fact'
    if (object && scope) {
      if (modality === 'fact') modality = effects[scope] ?? modality
      if (scope === 'denial' && !owner.group.lemmas.some(lemma => this.#frames.states(lemma)))
        negated = !negated
      if ((scope === 'speech' && direct) || scope === 'claim' || scope === 'denial' || scope === 'accusation')
        speakers = [...new Set([...speakers, ...this.speakersOf(owner)])]
    }
    if (object && owner.negated && this.#frames.isLight(owner.group.lemmas[0] ?? '')) negated = !negated
    if (unreal && modality === 'fact') modality = 'called-for'
    // "talks are scheduled for Monday", "the visit was postponed"
    if (role === 'subject' && owner.group.passive && modality === 'fact')
      for (const lemma of owner.group.lemmas) modality = fixed.get(lemma) ?? modality
    // "to block a resolution condemning the raid on X": the raid was made, whatever becomes of the words
    if (
      role === 'object' &&
      modality === 'possible' &&
      phrase.definite &&
      owner.group.lemmas.some(lemma => this.#frames.verb(lemma).relations.has('condemned'))
    )
      return standing([], planned ? 'planned' : 'fact')
    // "arrived for talks": still to come
    // "ahead of a visit"
    const before = phrase.seat?.preposition === 'before' && phrase.sort === 'visit'
    const purpose =
      role === 'oblique' &&
      // "visited Japan for a summit": it was held
      (before ||
        (under === null &&
          phrase.seat?.preposition === 'for' &&
          (owner.group.auxiliary || !owner.group.lemmas.includes('visit')))) &&
      /^(?:talks|visit)$/.test(phrase.sort)
    if ((planned || purpose) && modality === 'fact') modality = 'planned'
    return standing(speakers, modality, negated)
  }
}
