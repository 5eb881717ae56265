import { controlled } from './control.ts'
import type { OpenSentence } from './open-sentence.ts'
import type { VerbGroup } from './raw-clause.ts'

/** "to meet": the complement of a verb or of a noun, or the verb of a headline. */
export function placeInfinitive(sentence: OpenSentence, group: VerbGroup, k: number): void {
  const before = sentence.ahead.previous(k)
  const last = sentence.chain.at(-1) ?? null
  // "to meet and to sign"
  if (sentence.conj !== '' && sentence.current?.group.tense === 'infinitive') {
    sentence.make(group, sentence.current.link, sentence.current.parent, {
      subject: sentence.current.subject,
      governor: sentence.current.governor,
    })
    return
  }
  // "was the only member to congratulate": done, by the one who was
  if (
    sentence.current &&
    sentence.current.group.lemmas.length === 0 &&
    before?.kind === 'phrase' &&
    before.phrase.adjectives.some(word => /^(?:only|first|second|latest|last|sole)$/.test(word))
  ) {
    sentence.make(group, 'coordinate', sentence.current, { subject: sentence.current.subject })
    return
  }
  const nominal =
    before?.kind === 'phrase' &&
    last &&
    last.mention === null &&
    last.head !== '' &&
    last.acts.some(act => sentence.frames.nounScope(act) !== null)
  const host = sentence.pending ? null : sentence.current
  // "Maas to meet Qureshi": a headline leaves "is" out
  if (sentence.pending?.mention && sentence.current === null && !sentence.ahead.finiteInSentence(k)) {
    const subject = sentence.pending
    sentence.pending = null
    const planned = group.copy()
    planned.tense = 'finite'
    planned.modality = 'planned'
    sentence.make(planned, 'main', null, { subject })
    return
  }
  if (sentence.pending) {
    // "a plan to send troops was approved"
    const pending = sentence.pending
    sentence.hold()
    sentence.make(group, 'complement', null, {
      subject: pending.possessor,
      governor: nominal ? last : pending,
    })
    return
  }
  const conjoined = sentence.conj !== ''
  let parent = host
  if (conjoined && parent && parent.group.tense !== 'finite') parent = parent.parent
  sentence.make(group, 'complement', parent, {
    subject: nominal ? (last?.possessor ?? parent?.subject ?? null) : controlled(parent, sentence.frames),
    governor: nominal ? last : null,
  })
}
