import type { Frame, Scope } from '../model/frame.ts'
import { type Predicate, predicateOf, unframed } from './predicate.ts'
import { wholeFrame } from './whole-frame.ts'

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

/** Where the frames of a language are found. */
export interface FrameSource {
  readonly all: readonly Frame[]
  /** lemmas of verbs */
  readonly verbs: readonly string[]
  readonly ofVerb: (lemma: string) => readonly Frame[]
  readonly ofNoun: (lemma: string) => readonly Frame[]
}

/** Frames by the verbs and nouns that they list. */
export class FrameList implements FrameSource {
  readonly all: readonly Frame[]
  readonly #verbs = new Map<string, Frame[]>()
  readonly #nouns = new Map<string, Frame[]>()

  constructor(frames: readonly Frame[], lemmaOf: (verb: string) => string) {
    this.all = frames
    for (const frame of frames) {
      for (const verb of frame.verbs ?? []) push(this.#verbs, lemmaOf(verb), frame)
      for (const noun of frame.nouns ?? []) push(this.#nouns, noun, frame)
    }
  }

  get verbs(): readonly string[] {
    return [...this.#verbs.keys()]
  }

  ofVerb(lemma: string): readonly Frame[] {
    return this.#verbs.get(lemma) ?? none
  }

  ofNoun(lemma: string): readonly Frame[] {
    return this.#nouns.get(lemma) ?? none
  }
}

const push = (map: Map<string, Frame[]>, key: string, frame: Frame) => {
  const frames = map.get(key)
  if (frames) frames.push(frame)
  else map.set(key, [frame])
}

const none: readonly never[] = []

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
  readonly #make: (lemma: string) => Predicate
  readonly #made = new Map<string, Predicate>()

  constructor(make: (lemma: string) => Predicate) {
    this.#make = make
  }

  get(lemma: string): Predicate {
    const known = this.#made.get(lemma)
    if (known) return known
    const made = this.#make(lemma)
    if (made !== unframed) this.#made.set(lemma, made)
    return made
  }
}

/** The frames of a language, by verb and by noun, with what a reader of clauses asks of them. */
export class FrameTable {
  readonly #source: FrameSource
  readonly #lightVerbs: ReadonlySet<string>
  readonly #verbs: Predicates
  readonly #nouns: Predicates
  #longer: ReadonlyMap<string, readonly string[]> | undefined

  constructor(frames: readonly Frame[] | FrameSource, grammar: FrameGrammar) {
    const { lightVerbs, agents, sides } = grammar
    const source = 'ofVerb' in frames ? frames : new FrameList(frames, grammar.lemmaOf)
    this.#source = source
    this.#lightVerbs = lightVerbs
    this.#verbs = new Predicates(lemma => {
      const own = source.ofVerb(lemma).map(wholeFrame)
      const light = lightVerbs.has(lemma)
      return own.length > 0 || light ? predicateOf(own, placesOf(own), light) : unframed
    })
    this.#nouns = new Predicates(lemma => {
      const own = source.ofNoun(lemma).map(wholeFrame)
      if (own.length === 0) return unframed
      const slots = own.flatMap(({ target, needs, source, takes, genitive }) => [
        ...[target, needs, source, takes].flatMap(places => places ?? []),
        ...(genitive === 'party' ? sides : []),
      ])
      return predicateOf(own, new Set([...agents, ...slots]), false)
    })
  }

  get frames(): readonly Frame[] {
    return this.#source.all
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
    return this.#source.verbs
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
    this.#longer ??= byFirstWord([...this.#source.verbs, ...this.#lightVerbs])
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

/** Verbs of several words by their first. */
function byFirstWord(verbs: readonly string[]): Map<string, string[]> {
  const longer = new Map<string, string[]>()
  for (const verb of new Set(verbs)) {
    const blank = verb.indexOf(' ')
    if (blank < 0) continue
    const first = verb.slice(0, blank)
    const others = longer.get(first)
    if (others) others.push(verb)
    else longer.set(first, [verb])
  }
  return longer
}
