import { attach } from './attach.ts'
import { gappedVerb } from './gapped-verb.ts'
import type { OpenSentence } from './open-sentence.ts'
import { type Phrase, withOne } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import { sameKind } from './same-kind.ts'
import { Seat } from './seat.ts'

/** Sorts of nouns that a body's name says again. */
const bodies = new Set(['institution', 'force', 'operation', 'government'])

/** Verbs that what they deny or demand follows as a noun or behind "that": "rejected the claims made in Paris". */
const wantsThat = new Set('reject dismiss refute rebuff repudiate demand'.split(' '))

/** Gives a phrase its place: object, subject to come, apposition, member of a list, or what a preposition governs. */
export function placePhrase(sentence: OpenSentence, phrase: Phrase, k: number): void {
  const time = sentence.chunker.isTime(phrase)
  if (!time) sentence.phrases.push(phrase)
  if (sentence.prep) {
    const prep = sentence.prep
    sentence.prep = null
    if (time) {
      // "two days of talks", not "on Monday of the town"
      if (phrase.pronoun === '#number' || phrase.plural) sentence.measured = { preposition: prep.text, k }
      return
    }
    // "after two days of talks": after talks
    const measured = prep.text === 'of' && sentence.measured?.k === k - 2 ? sentence.measured : null
    attach(sentence, measured?.preposition ?? prep.text, prep.at, phrase, k)
    return
  }
  if (time) return
  const gapped =
    phrase.mention && (sentence.conj === 'and' || sentence.comma) ? gappedVerb(sentence, phrase, k) : null
  if (gapped) {
    const { group, link, parent, subject, governor, opener } = gapped
    sentence.object(sentence.make(group.copy(), link, parent, { subject, governor, opener }), phrase)
    return
  }
  const last = sentence.chain.at(-1)
  const fresh = sentence.ahead.previous(k)
  if (
    fresh?.kind === 'verb' &&
    fresh.group.tense !== 'finite' &&
    sentence.current?.group === fresh.group &&
    sentence.current.objects.length === 0 &&
    sentence.held.length > 0
  ) {
    sentence.object(sentence.current, phrase)
    return
  }
  // "the ministry, which summoned the ambassador, X, on Tuesday, accused": whom it summoned, not who accused
  const told =
    fresh?.kind === 'verb' &&
    fresh.group.tense === 'finite' &&
    sentence.current?.group === fresh.group &&
    sentence.current.link === 'relative' &&
    sentence.current.objects.length === 0 &&
    sentence.held.length > 0 &&
    (!sentence.ahead.verbBeforeComma(k) ||
      fresh.group.lemmas.every(lemma => sentence.frames.scope(lemma) === null))
  const ahead =
    !told && subjectAhead(sentence, k, sentence.current === null || sentence.clausal(sentence.current))
  if (
    sentence.conj !== '' &&
    sentence.conj !== 'but' &&
    last &&
    (!sentence.rel || sentence.pending !== null)
  ) {
    const newClause =
      ahead && sentence.current !== null && sentence.pending === null && sentence.opener === ''
    if (!newClause) {
      join(sentence, phrase)
      sentence.conj = ''
      sentence.comma = false
      return
    }
  } else if (sentence.comma && last && sentence.conj === '' && sentence.opener === '' && !sentence.rel) {
    if (listGoesOn(sentence, phrase, last, k, ahead)) {
      join(sentence, phrase)
      sentence.comma = false
      return
    }
    // an apposition: "X, a retired general,"
    const inserted = sentence.held.length > 0 && sentence.current?.link === 'relative'
    if (!ahead || ((sentence.pending !== null || inserted) && sentence.ahead.closedByComma(k))) {
      if (sentence.pending === null && sentence.current === null) sentence.pending = phrase
      // "its top official for the region, Brian Nichols, held": the one named is the subject
      else if (names(sentence, phrase) && sentence.pending !== null && sentence.ahead.closedByComma(k)) {
        sentence.await(phrase)
        return
      }
      sentence.seat(phrase, new Seat(null, 'loose', '', last))
      if (sentence.current !== null || sentence.pending !== phrase) sentence.chain = [last, phrase]
      else sentence.chain = [phrase]
      return
    }
  }
  if (ahead || sentence.rel || sentence.opener !== '' || sentence.current === null) {
    if (ahead && !(sentence.rel && sentence.pending === null)) sentence.hold()
    sentence.await(phrase)
    return
  }
  if (takesObject(sentence, sentence.current)) {
    sentence.object(sentence.current, phrase)
    sentence.comma = false
    return
  }
  sentence.seat(phrase, new Seat(sentence.current, 'loose', '', null))
  sentence.chain = [phrase]
}

/** Whether a name in apposition says who the subject before it is. */
function names(sentence: OpenSentence, phrase: Phrase): boolean {
  const subject = sentence.pending
  // "Ukraine's security service, the SBU,"
  const body = phrase.mention?.type === 'organization' && bodies.has(subject?.sort ?? '')
  return (
    (phrase.mention?.type === 'person' || body) &&
    subject !== null &&
    subject.mention === null &&
    subject.pronoun === '' &&
    subject.definite &&
    !subject.plural &&
    subject.conjuncts.length === 0 &&
    (body || /^(?:person|official|envoy|government)$/.test(subject.sort))
  )
}

/** "Berlin, Rome and the Vatican" */
const bothPlaces = ({ mention: one }: Phrase, { mention: other }: Phrase): boolean =>
  one !== null &&
  other !== null &&
  one.kind === 'name' &&
  other.kind === 'name' &&
  /^(?:place|country)$/.test(one.type) &&
  /^(?:place|country)$/.test(other.type)

/** "A, B and C", "A, B meet" */
function listGoesOn(
  sentence: OpenSentence,
  phrase: Phrase,
  last: Phrase,
  k: number,
  ahead: boolean,
): boolean {
  if (!sameKind(phrase, last) && !bothPlaces(phrase, last)) return false
  const next = sentence.items[k + 1]
  // "slaps tariffs on China, India": a headline, which no mark ends, leaves "and" out
  if (next === undefined)
    return (
      phrase.mention?.kind === 'name' &&
      last.mention?.kind === 'name' &&
      phrase.mention.type === last.mention.type &&
      // "in Springfield, Illinois"
      phrase.mention.type !== 'place' &&
      last.seat !== undefined &&
      sentence.current !== null
    )
  if (next?.kind === 'conjunction' && next.text === 'and') {
    const after = sentence.items[k + 2]
    return (
      after?.kind === 'phrase' &&
      // also "and their allies"
      (sameKind(after.phrase, phrase) ||
        bothPlaces(after.phrase, phrase) ||
        (after.phrase.possessor?.pronoun ?? '') !== '') &&
      !(subjectAhead(sentence, k + 2, false) && sentence.pending === null && sentence.current !== null)
    )
  }
  if (next?.kind === 'mark' && next.text === ',') {
    const after = sentence.items[k + 2]
    if (after?.kind === 'conjunction' && sentence.items[k + 3]?.kind === 'phrase') return true
    return (
      after?.kind === 'phrase' &&
      sameKind(after.phrase, phrase) &&
      phrase.mention !== null &&
      last.mention !== null &&
      phrase.mention.type === last.mention.type
    )
  }
  // "A, B meet", "A, B to start talks"
  const verb = next?.kind === 'verb' && (ahead || next.group.tense === 'infinitive')
  return (
    verb &&
    sentence.pending === last &&
    phrase.mention !== null &&
    last.mention !== null &&
    sentence.current === null &&
    (ahead || !sentence.ahead.finiteInSentence(k))
  )
}

/** Adds a further member to the coordination that is open. */
function join(sentence: OpenSentence, phrase: Phrase): void {
  const fellow = sentence.chain.findLast(other => sameKind(other, phrase)) ?? sentence.chain.at(-1)
  if (!fellow) return
  const target = fellow.first ?? fellow
  target.conjuncts = withOne(target.conjuncts, phrase)
  if (target.seat) phrase.seat = target.seat
  const at = Math.max(sentence.chain.indexOf(fellow), sentence.chain.indexOf(target))
  sentence.chain = [...sentence.chain.slice(0, at + 1), phrase]
  phrase.first = target
}

/** Whether a verb has no object yet, or one that another may follow: "gave Ukraine tanks". */
function takesObject(sentence: OpenSentence, clause: RawClause): boolean {
  const limit = clause.group.passive ? 1 : 2
  return clause.objects.length < limit && !sentence.comma
}

/** Whether a phrase at an index is the subject of a finite verb that comes next. */
function subjectAhead(sentence: OpenSentence, k: number, conjunctions: boolean): boolean {
  return sentence.ahead.subjectAhead(k, {
    conjunctions,
    told: sentence.current !== null,
    takesClause:
      sentence.current !== null &&
      sentence.pending === null &&
      sentence.opener === '' &&
      sentence.clausal(sentence.current),
    held: sentence.held.length > 0,
    awaitsObject: () => awaitsObject(sentence),
  })
}

/** Whether the verb read last has no object yet and no clause can be its complement: "freed 10 Americans held in". */
function awaitsObject(sentence: OpenSentence): boolean {
  const { lemmas } = sentence.current?.group ?? { lemmas: [] }
  return (
    sentence.current !== null &&
    sentence.pending === null &&
    sentence.conj === '' &&
    sentence.opener === '' &&
    sentence.rel === null &&
    sentence.held.length === 0 &&
    !sentence.comma &&
    sentence.current.objects.length === 0 &&
    sentence.current.complements.length === 0 &&
    !sentence.current.group.passive &&
    lemmas.length > 0 &&
    lemmas.every(lemma => sentence.frames.scope(lemma) === null || wantsThat.has(lemma))
  )
}
