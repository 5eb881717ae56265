import type { LikelyVerb, VerbReading } from '../words.ts'
import type { Link, RawClause } from './raw-clause.ts'
import type { SentenceState } from './sentence-state.ts'

/** The outermost clause that a clause hangs on. */
export function baseOf(clause: RawClause | null): RawClause | null {
  let at = clause
  while (at?.parent && at.link !== 'main' && at.link !== 'coordinate') at = at.parent
  return at
}

/** The clause whose complement the last «أن» opened: «قال إن …، وأن …» goes on with the same speaker. */
export function lastComplement(state: SentenceState): RawClause | null {
  let at = state.current
  while (at && at.link !== 'complement') at = at.parent
  return at
}

/** The clause whose verb takes the complement that «أن» opens: the nearest that can, else the current one. */
export function complementTaker(state: SentenceState): RawClause | null {
  for (let at = state.current; at; at = at.parent) if (at.verb.scope !== null) return at
  return state.current
}

/** The clause at whose level a subordinate clause is said: the nearest complement, or the main clause. */
export function scopeOf(clause: RawClause): RawClause {
  let at = clause
  while (at.parent && (at.link === 'relative' || at.link === 'participle')) at = at.parent
  return at
}

/** Out of relative and adverbial clauses, to the verb whose object has not come yet. */
export function backToWaiting(state: SentenceState): void {
  for (let at = state.current; at?.parent; at = at.parent) {
    if (at.link !== 'relative' && at.link !== 'adverbial') return
    const { parent } = at
    const filled =
      parent.after.length +
      (parent.before.length > 0 || parent.participle || parent.link === 'coordinate' ? 1 : 0)
    if (parent.verb.wantsObject && filled < 2) {
      state.current = parent
      return
    }
  }
}

/** The level at which a verb after a conjunction goes on: out of relative clauses; verbs of saying go out of complements. */
export function levelOf(
  state: SentenceState,
  { reading, verb }: LikelyVerb,
  conjoined: boolean,
): [Link, RawClause | null] {
  let at = state.current
  if (!at) return ['main', null]
  if (!conjoined && !state.comma) return ['adverbial', at]
  // «التي ترفضها مقديشو وتعتبرها باطلة»: the pronoun is still what is described
  if (at.link === 'relative' && conjoined && !state.comma && reading.form.object !== null && at.form?.object)
    return ['coordinate', at]
  const { stance } = verb
  // A relative clause ends at a comma; without one the verb may still describe the same noun.
  while (
    at.parent &&
    (at.link === 'relative' || at.link === 'attribution' || at.link === 'adverbial') &&
    (state.comma || stance)
  )
    at = at.parent
  if (state.comma && stance) {
    const complement = enclosingComplement(at)
    if (complement?.parent && mainAgrees(complement.parent, reading))
      return ['coordinate', baseOf(complement.parent)]
  }
  return ['coordinate', at]
}

/** The complement that a clause is in, or null. */
export function enclosingComplement(clause: RawClause): RawClause | null {
  let steps = 0
  for (let at: RawClause | null = clause; at && steps < 30; at = at.parent, steps++)
    if (at.link === 'complement') return at
  return null
}

function mainAgrees(main: RawClause, reading: VerbReading): boolean {
  return (
    !main.form ||
    !reading.form.gender ||
    main.form.gender === reading.form.gender ||
    main.form.gender === null
  )
}
