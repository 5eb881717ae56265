import { rootOf } from './ancestors.ts'
import { accused } from './control.ts'
import type { OpenSentence } from './open-sentence.ts'
import type { VerbGroup } from './raw-clause.ts'

/** Nouns of somebody's part in what is done. */
const shares = new Set(['role', 'part', 'involvement', 'participation', 'complicity'])

/** Nouns of texts that take a stand. */
const texts = new Set(
  'resolution statement letter text draft motion bill report communique declaration'.split(' '),
)

/** Verbs of bodies that make a text their own. */
const passes = /^(?:adopt|approve|pass|issue|endorse|sign)(?:s|es|d|ed)?$/

/** "of arming", "while visiting", ", citing": the complement of a verb or noun, or what its subject does besides. */
export function placeGerund(sentence: OpenSentence, group: VerbGroup, k: number): void {
  const before = sentence.ahead.previous(k)
  if (sentence.prep) {
    const opener = sentence.prep.text
    const cur = sentence.pending ? null : sentence.current
    const of = cur ? accused(cur, opener, sentence.frames) : null
    sentence.hold()
    if (opener === 'according to') return
    const last = sentence.chain.at(-1) ?? null
    const nominal =
      last &&
      last.mention === null &&
      last.acts.some(act => sentence.frames.nounScope(act) !== null) &&
      before?.kind === 'preposition'
        ? last
        : null
    // "sanctions on officials for their role in supporting": theirs
    const share =
      opener === 'in' && last && last.mention === null && shares.has(last.head) ? last.possessor : null
    const clause = sentence.make(group, 'complement', cur, {
      subject: of ?? share ?? nominal?.possessor ?? cur?.subject ?? null,
      governor: nominal,
      opener,
    })
    if (opener === 'without') clause.negated = true
    if (!cur) sentence.waiting.push(clause)
    return
  }
  if (sentence.conj !== '' && sentence.current && sentence.current.group.tense === 'gerund') {
    sentence.make(group, sentence.current.link, sentence.current.parent, {
      subject: sentence.current.subject,
      opener: sentence.current.opener,
      governor: sentence.current.governor,
    })
    return
  }
  if (sentence.opener !== '') {
    // "while visiting", "before meeting"
    const parent = sentence.current
    const clause = sentence.make(group, 'adverbial', parent, {
      subject: parent?.subject ?? sentence.held.at(-1)?.phrase ?? null,
      opener: sentence.opener,
    })
    if (!parent) sentence.waiting.push(clause)
    return
  }
  if (before?.kind === 'phrase' && !sentence.comma) {
    // "the army leading the fight", "with the two sides agreeing"
    const last = sentence.chain.at(-1) ?? null
    const pending = sentence.pending
    const host = pending ? null : sentence.current
    sentence.hold()
    // "a resolution drafted by X at the council condemning the raid": the resolution
    const text = sentence.held.at(-1)?.phrase
    if (
      text &&
      last?.mention &&
      texts.has(text.head) &&
      group.lemmas.some(lemma => sentence.frames.isStance(lemma))
    ) {
      sentence.make(group, 'participle', host, { subject: text, antecedent: text })
      return
    }
    // "in a statement condemning the raid", "adopted a resolution condemning it": whoever made the text
    const texted =
      last?.sort === 'statement' ||
      (last !== null &&
        texts.has(last.head) &&
        host?.objects.includes(last) === true &&
        !host.group.passive &&
        passes.test(sentence.chunker.scan.key(host.group.at)))
    const made =
      host?.subject && last && texted && !last.possessor && last.modifiers.length === 0 ? host.subject : last
    sentence.make(group, 'participle', host, { subject: made, antecedent: last })
    return
  }
  if (before?.kind === 'verb' && sentence.current) {
    // "stop arming"
    sentence.make(group, 'complement', sentence.current, { subject: sentence.current.subject })
    return
  }
  const pending = sentence.pending
  sentence.hold()
  const root = pending ? null : rootOf(sentence.current)
  const clause = sentence.make(group, 'participle', root, { subject: pending ?? root?.subject ?? null })
  if (!pending && !root) sentence.waiting.push(clause)
}
