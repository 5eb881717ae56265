import { verbForm } from '../words.ts'
import { fellowOf } from './ancestors.ts'
import type { Held, OpenSentence } from './open-sentence.ts'
import { withOne } from './phrase.ts'
import { placeGerund } from './place-gerund.ts'
import { placeInfinitive } from './place-infinitive.ts'
import { isParticiple, placeParticiple } from './place-participle.ts'
import type { VerbGroup } from './raw-clause.ts'
import { Seat } from './seat.ts'

/** Makes the clause of a verb by the form it has. */
export function placeVerb(sentence: OpenSentence, group: VerbGroup, k: number): void {
  switch (group.tense) {
    case 'finite':
      if (completes(sentence, group, k)) return
      if (isParticiple(sentence, group, k)) placeParticiple(sentence, group, k)
      else placeFinite(sentence, group, k)
      return
    case 'infinitive':
      placeInfinitive(sentence, group, k)
      return
    case 'gerund':
      placeGerund(sentence, group, k)
      return
    case 'participle':
      placeParticiple(sentence, group, k)
      return
  }
}

const perfect = /^(?:has|have|had)$/

/** "Chile has, for years, rejected": the verb of an auxiliary that something was put behind. */
function completes(sentence: OpenSentence, group: VerbGroup, k: number): boolean {
  const { current } = sentence
  const before = sentence.ahead.previous(k)
  // "has this morning arrived"
  const timeBetween =
    before?.kind === 'phrase' &&
    sentence.chunker.isTime(before.phrase) &&
    current?.group.to === before.phrase.from
  if (
    !current ||
    !group.doubtful ||
    !(sentence.comma || timeBetween) ||
    sentence.pending !== null ||
    sentence.conj !== '' ||
    sentence.rel !== null ||
    current.objects.length > 0 ||
    current.group.to - current.group.from !== 1 ||
    !perfect.test(sentence.chunker.scan.key(current.group.at)) ||
    !(timeBetween || before?.kind === 'mark')
  )
    return false
  const whole = group.copy()
  whole.doubtful = false
  whole.auxiliary = true
  whole.negated = current.group.negated
  const { link, parent, subject, opener, governor } = current
  sentence.make(whole, link, parent, { subject, opener, governor })
  return true
}

/** The verb of a main, coordinate or subordinate clause. */
function placeFinite(sentence: OpenSentence, group: VerbGroup, k: number): void {
  if (sentence.rel) {
    placeRelative(sentence, sentence.rel, group)
    return
  }
  // "denounced the ruling as a witch hunt and imposed": what it is called does nothing
  if (sentence.pending && sentence.opener === 'as' && sentence.ahead.previous(k)?.kind === 'conjunction') {
    sentence.pending = null
    sentence.opener = ''
  }
  if (sentence.pending) {
    const subject = sentence.pending
    sentence.pending = null
    const zero =
      sentence.opener === '' &&
      sentence.conj === '' &&
      sentence.current !== null &&
      !sentence.comma &&
      sentence.clausal(sentence.current)
    const link = zero ? 'complement' : sentence.linkNow()
    const parent =
      link === 'main' ? null : link === 'coordinate' ? fellowOf(sentence.current, group) : sentence.host()
    const governor = sentence.governor
    const opener = sentence.opener
    const clause = sentence.make(group, link, parent, { subject, governor, opener })
    sentence.seat(subject, new Seat(clause, 'subject', '', null))
    for (const waiting of sentence.waiting.splice(0)) waiting.subject = subject
    return
  }
  const before = sentence.ahead.previous(k)
  const next = sentence.items[k + 1]
  // "Rwanda, which he says is looting his country": who is spoken of does it
  const asserted = sentence.current
  const spokenOf = asserted?.antecedent
  if (
    before?.kind === 'verb' &&
    asserted?.link === 'relative' &&
    asserted.group === before.group &&
    spokenOf &&
    asserted.objects[0] === spokenOf &&
    sentence.clausal(asserted)
  ) {
    asserted.objects = asserted.objects.slice(1)
    sentence.make(group, 'complement', asserted, { subject: spokenOf, opener: 'that' })
    return
  }
  // "…," said Lavrov
  const inverted =
    group.lemmas.some(lemma => sentence.frames.isSpeech(lemma)) &&
    next?.kind === 'phrase' &&
    (before?.kind === 'mark' || before === undefined) &&
    sentence.conj === '' &&
    !sentence.chunker.isTime(next.phrase) &&
    next.phrase.pronoun !== 'that'
  if (inverted && sentence.held.length === 0) {
    const clause = sentence.make(group, 'attribution', null, { subject: next.phrase })
    sentence.seat(next.phrase, new Seat(clause, 'subject', '', null))
    return
  }
  if (sentence.opener === '' && goesOn(sentence, group)) return
  if (
    sentence.held.length > 0 &&
    (sentence.conj === '' || sentence.current === null || sentence.current.link === 'relative')
  ) {
    const held = sentence.held.pop() as Held
    const clause = sentence.make(group, held.link, held.parent, { subject: held.phrase, opener: held.opener })
    sentence.seat(held.phrase, new Seat(clause, 'subject', '', null))
    return
  }
  if (sentence.opener !== '') {
    const parent = sentence.host()
    sentence.make(group, sentence.linkNow(), parent, {
      subject: parent?.subject ?? null,
      opener: sentence.opener,
    })
    return
  }
  // "and thanked", ", warned": the subject goes on
  const fellow = fellowOf(sentence.current, group)
  if (fellow) {
    // "was boarded and seized by"
    const passive = group.doubtful && fellow.group.passive && next?.kind !== 'phrase'
    const read = passive ? group.copy() : group
    if (passive) read.passive = true
    sentence.make(read, 'coordinate', fellow, { subject: fellow.subject })
    return
  }
  sentence.make(group, 'main', null, { subject: null })
}

/** Makes the clause of a bare verb that "to" or an auxiliary before it governs too: "wants to visit X and sign Y". */
function goesOn(sentence: OpenSentence, group: VerbGroup): boolean {
  if (group.auxiliary || (sentence.conj === '' && !(sentence.comma && sentence.held.length === 0)))
    return false
  if (((sentence.chunker.scan.word(group.at)?.verbForms ?? 0) & verbForm.base) === 0) return false
  for (let clause = sentence.current; clause; clause = clause.parent) {
    const { group: before, link, parent, subject, governor, opener } = clause
    const read = group.copy()
    if (before.tense === 'infinitive') {
      read.tense = 'infinitive'
      sentence.make(read, link, parent, { subject, governor, opener })
      return true
    }
    if (before.tense !== 'finite') continue
    // "will", "is to", "did not"
    if (!before.auxiliary || before.passive || (before.modality === 'fact' && !before.negated)) return false
    read.modality = before.modality
    read.negated = before.negated
    read.auxiliary = true
    sentence.make(read, 'coordinate', clause, { subject })
    return true
  }
  return false
}

/** The verb of a relative clause: the antecedent is its subject, or what its subject does something to. */
function placeRelative(
  sentence: OpenSentence,
  { antecedent, preposition, word }: NonNullable<OpenSentence['rel']>,
  group: VerbGroup,
): void {
  const host = sentence.current
  const own = sentence.pending
  sentence.rel = null
  sentence.pending = null
  const clause = sentence.make(group, 'relative', host, { subject: own ?? antecedent, antecedent })
  if (own) {
    own.seat = new Seat(clause, 'subject', '', null)
    if (word === 'whose') return
    if (preposition !== '')
      clause.complements = withOne(clause.complements, { preposition, phrase: antecedent, at: group.at })
    else clause.objects = withOne(clause.objects, antecedent)
    const tells = group.lemmas.some(
      lemma => sentence.frames.isSpeech(lemma) || sentence.frames.isStance(lemma),
    )
    if (!group.passive && !tells) antecedent.doers = withOne(antecedent.doers, own)
  }
}
