import type { Frame, Scope } from '../model/frame.ts'
import { type Predicate, predicateOf, unframed } from './predicate.ts'

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

const push = (map: Map<string, Frame[]>, key: string, frame: Frame) => {
  const frames = map.get(key)
  if (frames) frames.push(frame)
  else map.set(key, [frame])
}

const none: readonly string[] = []

/** The prepositions by which a verb takes its arguments; content is listed as pairs of a preposition and a head. */
const placesOf = (frames: readonly Frame[]) =>
  new Set(
    frames
      .flatMap(frame => [frame.takes, frame.target, frame.content, frame.needs])
      .flatMap(slots => slots ?? [])
      .filter(slot => slot !== ''),
  )

/** Predicates by lemma, each worked out when a text first has it: an article has few of a language's verbs. */
class Predicates {
  readonly #frames: ReadonlyMap<string, readonly Frame[]>
  readonly #make: (frames: readonly Frame[], lemma: string) => Predicate
  readonly #made = new Map<string, Predicate>()

  constructor(
    frames: ReadonlyMap<string, readonly Frame[]>,
    make: (frames: readonly Frame[], lemma: string) => Predicate,
  ) {
    this.#frames = frames
    this.#make = make
  }

  get lemmas(): readonly string[] {
    return [...this.#frames.keys()]
  }

  get(lemma: string): Predicate {
    const known = this.#made.get(lemma)
    if (known) return known
    const frames = this.#frames.get(lemma)
    if (!frames) return unframed
    const made = this.#make(frames, lemma)
    this.#made.set(lemma, made)
    return made
  }
}

/** The frames of a language, by verb and by noun, with what a reader of clauses asks of them. */
export class FrameTable {
  readonly frames: readonly Frame[]
  /** lemmas of nominalizations */
  readonly nouns: readonly string[]
  readonly #verbs: Predicates
  readonly #nouns: Predicates
  /** verbs of several words by their first */
  readonly #longer = new Map<string, string[]>()

  constructor(frames: readonly Frame[], grammar: FrameGrammar) {
    this.frames = frames
    const verbs = new Map<string, Frame[]>()
    const nouns = new Map<string, Frame[]>()
    for (const frame of frames) {
      for (const verb of frame.verbs ?? []) push(verbs, grammar.lemmaOf(verb), frame)
      for (const noun of frame.nouns ?? []) push(nouns, noun, frame)
    }
    this.nouns = [...nouns.keys()]
    const { lightVerbs, agents, sides } = grammar
    for (const verb of lightVerbs) if (!verbs.has(verb)) verbs.set(verb, [])
    this.#verbs = new Predicates(verbs, (own, lemma) =>
      predicateOf(own, placesOf(own), lightVerbs.has(lemma)),
    )
    for (const verb of verbs.keys()) {
      const blank = verb.indexOf(' ')
      if (blank < 0) continue
      const others = this.#longer.get(verb.slice(0, blank))
      if (others) others.push(verb)
      else this.#longer.set(verb.slice(0, blank), [verb])
    }
    this.#nouns = new Predicates(nouns, own => {
      const slots = own.flatMap(({ target, needs, source, genitive }) => [
        ...[target, needs, source].flatMap(places => places ?? []),
        ...(genitive === 'party' ? sides : []),
      ])
      return predicateOf(own, new Set([...agents, ...slots]), false)
    })
  }

  /** A verb with what its frames say together. */
  verb(lemma: string): Predicate {
    return this.#verbs.get(lemma)
  }

  /** A noun of an act with what its frames say together. */
  noun(lemma: string): Predicate {
    return this.#nouns.get(lemma)
  }

  /** The frames of a verb. */
  ofVerb(lemma: string): readonly Frame[] {
    return this.verb(lemma).frames
  }

  /** The frames of a nominalization. */
  ofNoun(lemma: string): readonly Frame[] {
    return this.noun(lemma).frames
  }

  /** Lemmas of all verbs. */
  get verbs(): readonly string[] {
    return this.#verbs.lemmas.filter(lemma => this.hasVerb(lemma))
  }

  /** Whether some frame of the verb states a relation. */
  states(lemma: string): boolean {
    return this.verb(lemma).relations.size > 0
  }

  /** Whether some frame of the noun states a relation. */
  nounStates(lemma: string): boolean {
    return this.noun(lemma).relations.size > 0
  }

  /** Verbs of several words that begin with this one: "carry out", "agree to". */
  longer(lemma: string): readonly string[] {
    return this.#longer.get(lemma) ?? none
  }

  hasVerb(lemma: string): boolean {
    return this.verb(lemma).frames.length > 0
  }

  /** Whether a noun is completed by a preposition: «هجوم على», "attack on". */
  nounTakes(lemma: string, preposition: string): boolean {
    return this.noun(lemma).takes.has(preposition)
  }

  /** Whether a frame of the verb has a place for this preposition. */
  verbTakes(lemma: string, preposition: string): boolean {
    return this.verb(lemma).takes.has(preposition)
  }

  /** What a verb does to what is said inside it. */
  scope(lemma: string): Scope | null {
    return this.verb(lemma).scope
  }

  /** What a noun does to what it governs: «دعوة إلى وقف», "a call for a halt". */
  nounScope(lemma: string): Scope | null {
    return this.noun(lemma).scope
  }

  /** Whether a verb speaks of what its object did: «شكره على وساطته», "thanked him for his mediation". */
  judgesObject(lemma: string): boolean {
    return this.verb(lemma).judgesObject
  }

  takesClause(lemma: string): boolean {
    return this.scope(lemma) !== null
  }

  isSpeech(lemma: string): boolean {
    const scope = this.scope(lemma)
    return scope === 'speech' || scope === 'denial'
  }

  isLight(lemma: string): boolean {
    return this.verb(lemma).light
  }

  /** Verbs of saying and of stance, whose subject is the speaker of the sentence rather than someone it speaks of. */
  isStance(lemma: string): boolean {
    return this.verb(lemma).stance
  }
}
