import type { Frame, Scope } from '../model/frame.ts'

/** What a language's grammar adds to its frames. */
export interface FrameGrammar {
  /** the lemma a frame's verb is listed under: Arabic by its past, English by its base form */
  readonly lemmaOf: (verb: string) => string
  /** verbs that take their meaning from the noun they govern: "hold talks", «شن هجوما» */
  readonly lightVerbs: ReadonlySet<string>
  /** prepositions of agents, which any noun of an act takes */
  readonly agents: readonly string[]
  /** prepositions that name a side of a mutual act */
  readonly sides: readonly string[]
}

/** Relations that are words about the target: whoever states one is the speaker of the sentence. */
const stances: ReadonlySet<string> = new Set([
  'condemned',
  'criticized',
  'accused',
  'praised',
  'thanked',
  'congratulated',
  'urged',
  'rejected',
  'warned',
  'threatened',
  'supported',
  'called_for_ceasefire_in',
])

/** Relations that come of what the target has done. */
const judgments: ReadonlySet<string> = new Set([
  'thanked',
  'praised',
  'congratulated',
  'criticized',
  'condemned',
  'convicted',
  'arrested',
  'resigned_from',
  'sanctioned',
])

const push = (map: Map<string, Frame[]>, key: string, frame: Frame) => {
  const frames = map.get(key)
  if (frames) frames.push(frame)
  else map.set(key, [frame])
}

/** The frames of a language, by verb and by noun, with what a reader of clauses asks of them. */
export class FrameTable {
  readonly frames: readonly Frame[]
  /** lemmas of nominalizations */
  readonly nouns: readonly string[]
  readonly #grammar: FrameGrammar
  readonly #verbs = new Map<string, Frame[]>()
  readonly #nouns = new Map<string, Frame[]>()
  readonly #prepositions = new Map<string, Set<string>>()

  constructor(frames: readonly Frame[], grammar: FrameGrammar) {
    this.#grammar = grammar
    this.frames = frames
    for (const frame of this.frames) {
      for (const verb of frame.verbs ?? []) push(this.#verbs, grammar.lemmaOf(verb), frame)
      for (const noun of frame.nouns ?? []) {
        push(this.#nouns, noun, frame)
        const prepositions = this.#prepositions.get(noun) ?? new Set(grammar.agents)
        for (const slot of [...(frame.target ?? []), ...(frame.needs ?? []), ...(frame.source ?? [])])
          prepositions.add(slot)
        if (frame.genitive === 'party') for (const side of grammar.sides) prepositions.add(side)
        this.#prepositions.set(noun, prepositions)
      }
    }
    this.nouns = [...this.#nouns.keys()]
  }

  /** The frames of a verb. */
  ofVerb(lemma: string): readonly Frame[] {
    return this.#verbs.get(lemma) ?? []
  }

  /** The frames of a nominalization. */
  ofNoun(lemma: string): readonly Frame[] {
    return this.#nouns.get(lemma) ?? []
  }

  /** Lemmas of all verbs. */
  get verbs(): readonly string[] {
    return [...this.#verbs.keys()]
  }

  /** Whether some frame of the verb states a relation. */
  states(lemma: string): boolean {
    return this.ofVerb(lemma).some(frame => frame.relation !== null)
  }

  hasVerb(lemma: string): boolean {
    return this.#verbs.has(lemma)
  }

  /** Whether a noun is completed by a preposition: «هجوم على», "attack on". */
  nounTakes(lemma: string, preposition: string): boolean {
    return this.#prepositions.get(lemma)?.has(preposition) ?? false
  }

  /** Whether a frame of the verb has a place for this preposition. */
  verbTakes(lemma: string, preposition: string): boolean {
    return (
      preposition !== '' &&
      this.ofVerb(lemma).some(
        frame =>
          frame.takes?.includes(preposition) ||
          frame.target?.includes(preposition) ||
          frame.content?.includes(preposition) ||
          frame.needs?.includes(preposition),
      )
    )
  }

  /** What a verb does to what is said inside it. */
  scope(lemma: string): Scope | null {
    return this.ofVerb(lemma).find(frame => frame.scope)?.scope ?? null
  }

  /** What a noun does to what it governs: «دعوة إلى وقف», "a call for a halt". */
  nounScope(lemma: string): Scope | null {
    return this.ofNoun(lemma).find(frame => frame.scope)?.scope ?? null
  }

  /** Whether a verb speaks of what its object did: «شكره على وساطته», "thanked him for his mediation". */
  judgesObject(lemma: string): boolean {
    return this.ofVerb(lemma).some(
      frame =>
        frame.relation !== null &&
        judgments.has(frame.relation) &&
        (frame.target?.[0] === 'object' || frame.source?.[0] === 'object'),
    )
  }

  takesClause(lemma: string): boolean {
    return this.scope(lemma) !== null
  }

  isSpeech(lemma: string): boolean {
    const scope = this.scope(lemma)
    return scope === 'speech' || scope === 'denial'
  }

  isLight(lemma: string): boolean {
    return this.#grammar.lightVerbs.has(lemma)
  }

  /** Verbs of saying and of stance, whose subject is the speaker of the sentence rather than someone it speaks of. */
  isStance(lemma: string): boolean {
    return this.ofVerb(lemma).some(
      frame =>
        frame.scope !== undefined ||
        (frame.relation !== null && frame.object === undefined && stances.has(frame.relation)),
    )
  }
}
