import { rootOf } from './ancestors.ts'
import type { OpenSentence } from './open-sentence.ts'
import { people } from './phrase.ts'
import type { VerbGroup } from './raw-clause.ts'

/** What stands after "by" and does nothing itself. */
const meansWords = new Set(
  'phone telephone video videoconference videolink teleconference letter email e-mail telegram sea land air road rail train plane helicopter vote show majority consensus acclamation decree default percent percentage'.split(
    ' ',
  ),
)

/** Whether a past form is a participle that describes the noun before it: "the boat seized near Kinmen". */
export function isParticiple(sentence: OpenSentence, group: VerbGroup, k: number): boolean {
  if (!group.doubtful || sentence.rel) return false
  const before = sentence.ahead.previous(k)
  if (before?.kind === 'phrase' && before.phrase.pronoun !== '' && before.phrase.pronoun !== '#number')
    return false
  const next = sentence.items[k + 1]
  const agent = sentence.items[k + 2]
  // "conferred by phone": a means, no agent
  const means = agent?.kind === 'phrase' && agent.phrase.mention === null && meansWords.has(agent.phrase.head)
  const by = next?.kind === 'preposition' && next.text === 'by' && !means
  if (before?.kind === 'mark' && before.text === ',' && by && sentence.chain.length > 0) return true
  if (before?.kind !== 'phrase') return false
  if (by) return true
  const object = next?.kind === 'phrase' && !sentence.chunker.isTime(next.phrase)
  if (
    sentence.pending === null &&
    sentence.current !== null &&
    sentence.conj === '' &&
    sentence.opener === '' &&
    sentence.held.length === 0
  )
    return !object
  return (
    !object &&
    sentence.ahead.finiteAfter(k) &&
    (next?.kind === 'preposition' || (next?.kind === 'phrase' && sentence.chunker.isTime(next.phrase)))
  )
}

/** "seized near Kinmen": what was done to the noun before it, or to the subject. */
export function placeParticiple(sentence: OpenSentence, group: VerbGroup, k: number): void {
  const participle = group.copy()
  participle.passive = true
  participle.tense = 'participle'
  const before = sentence.ahead.previous(k)
  let last = sentence.chain.at(-1) ?? null
  // "the change of government carried out by": the act, not what it is of
  const host = sentence.chain.at(-2)
  if (
    last &&
    host &&
    host.mention === null &&
    last.mention === null &&
    !last.definite &&
    // "the bodies of soldiers killed by"
    !people.has(last.sort) &&
    last.sort !== 'force' &&
    host.complements.some(c => c.preposition === 'of' && c.phrase === last)
  )
    last = host
  if (last && (before?.kind === 'phrase' || before?.kind === 'mark' || before?.kind === 'adverb')) {
    const pending = sentence.pending
    const outer = pending ? null : sentence.current
    sentence.hold()
    sentence.make(participle, 'relative', outer, {
      subject: last,
      antecedent: last,
    })
    return
  }
  const root = rootOf(sentence.current)
  const clause = sentence.make(participle, 'participle', root, { subject: root?.subject ?? null })
  if (!clause.subject) sentence.waiting.push(clause)
}
