import type { Frame, Scope } from '../model/frame.ts'
import type { RelationId } from '../model/ontology.ts'

/** What the frames of one verb or noun say together: worked out once, for it is asked of every word of a text. */
export interface Predicate {
  readonly frames: readonly Frame[]
  readonly relations: ReadonlySet<RelationId>
  /** what it does to what is said inside it */
  readonly scope: Scope | null
  /** takes its meaning from the noun it governs: "hold talks", «شن هجوما» */
  readonly light: boolean
  /** its subject is the speaker of the sentence rather than someone the sentence speaks of */
  readonly stance: boolean
  /** speaks of what its object did: «شكره على وساطته», "thanked him for his mediation" */
  readonly judgesObject: boolean
  /** some frame of it wants an object */
  readonly wantsObject: boolean
  /** what a noun governs is who suffers it, by all its frames: «مقتل جندي» */
  readonly ofVictim: boolean
  /** prepositions that a frame of it has a place for */
  readonly takes: ReadonlySet<string>
}

/** Relations that are words about the target: whoever states one is the speaker of the sentence. */
const stances: ReadonlySet<RelationId> = new Set<RelationId>([
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

/** Relations that judge what the target has done. */
export const judgments: ReadonlySet<RelationId> = new Set<RelationId>([
  'thanked',
  'praised',
  'congratulated',
  'criticized',
  'condemned',
  'convicted',
  'arrested',
  'sanctioned',
])

/** Relations that come of what the target has done. */
const answers: ReadonlySet<RelationId> = new Set<RelationId>([...judgments, 'resigned_from'])

/** The predicate that these frames share. */
export function predicateOf(frames: readonly Frame[], takes: ReadonlySet<string>, light: boolean): Predicate {
  return {
    frames,
    relations: new Set(frames.flatMap(({ relation }) => relation ?? [])),
    scope: frames.find(frame => frame.scope)?.scope ?? null,
    light,
    stance: frames.some(
      frame =>
        frame.scope !== undefined ||
        (frame.relation !== null &&
          frame.object === undefined &&
          frame.content === undefined &&
          stances.has(frame.relation)),
    ),
    judgesObject: frames.some(
      frame =>
        frame.relation !== null &&
        answers.has(frame.relation) &&
        (frame.target?.[0] === 'object' || frame.source?.[0] === 'object'),
    ),
    wantsObject: frames.some(frame => frame.target?.[0] === 'object' || frame.object !== undefined),
    ofVictim: frames.length > 0 && frames.every(({ genitive }) => genitive === 'victim'),
    takes,
  }
}

/** What no frame knows. */
export const unframed: Predicate = predicateOf([], new Set(), false)
