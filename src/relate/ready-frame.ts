import type { Frame } from '../model/frame.ts'
import type { RelationId } from '../model/ontology.ts'
import { Heads } from './heads.ts'
import { doers, type Meaning, meaningOf } from './meaning.ts'
import { type Types, typesOf } from './type-bits.ts'

/** What a phrase after a preposition (or the object) must have. */
export interface Place {
  readonly slot: string
  readonly heads: Heads
}

/** A frame that states a relation, as clauses are compared with it: worked out once, and all of one shape. */
export interface ReadyFrame {
  readonly id: string
  readonly meaning: Meaning
  /** adds its edge to that of another frame */
  readonly extra: boolean
  /** only for acts still to come */
  readonly ahead: boolean
  readonly object: Heads | null
  readonly notObject: Heads | null
  /** the target is what `object` asks for, and nobody who stands beside it */
  readonly own: boolean
  readonly needs: readonly string[] | null
  readonly content: readonly Place[] | null
  readonly notContent: readonly Place[] | null
  readonly sources: readonly string[]
  /** the first source is the speaker */
  readonly bySpeaker: boolean
  readonly sourceTypes: Types
  readonly targets: readonly string[]
  /** the types that the target must be of; null where the frame leaves it to the relation */
  readonly targetTypes: Types | null
  readonly confidence: number
}

const subject: readonly string[] = ['subject']
const none: readonly never[] = []

const known = new WeakMap<readonly Frame[], readonly ReadyFrame[]>()

/** Those of a predicate's frames that state a relation, made ready once for each list. */
export function readyFrames(frames: readonly Frame[]): readonly ReadyFrame[] {
  if (frames.length === 0) return none
  let ready = known.get(frames)
  if (!ready) {
    ready = frames.flatMap(frame => (frame.relation ? [readied(frame, frame.relation)] : []))
    known.set(frames, ready)
  }
  return ready
}

const readied = (frame: Frame, relation: RelationId): ReadyFrame => ({
  id: frame.id,
  meaning: meaningOf(relation),
  extra: frame.extra === true,
  ahead: frame.ahead === true,
  object: frame.object ? new Heads(frame.object) : null,
  notObject: frame.notObject ? new Heads(frame.notObject) : null,
  own: frame.own === true,
  needs: frame.needs ?? null,
  content: placesOf(frame.content),
  notContent: placesOf(frame.notContent),
  sources: frame.source ?? subject,
  bySpeaker: frame.source?.[0] === 'speaker',
  sourceTypes: frame.sourceType ? typesOf(frame.sourceType) : doers,
  targets: frame.target ?? none,
  targetTypes: frame.targetType ? typesOf(frame.targetType) : null,
  confidence: frame.confidence ?? 0.9,
})

/** Pairs of a preposition (empty: the object) and a head, by preposition. */
function placesOf(content: readonly string[] | undefined): readonly Place[] | null {
  if (!content) return null
  const heads = new Map<string, string[]>()
  for (let i = 0; i < content.length; i += 2) {
    const slot = content[i] || 'object'
    const head = content[i + 1] as string
    const others = heads.get(slot)
    if (others) others.push(head)
    else heads.set(slot, [head])
  }
  return [...heads].map(([slot, list]) => ({ slot, heads: new Heads(list) }))
}
