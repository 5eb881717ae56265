import type { Oblique } from './participants.ts'
import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { SentenceContext } from './sentence-context.ts'

/** Nouns of asking, which take whom they ask behind "for". */
const calls = new Set(['call', 'appeal', 'demand', 'plea', 'request'])

/** "its call for X to halt": adds whom a noun of asking asks, before the infinitive of what for. */
function addCalled(
  { participants, reading }: SentenceContext,
  { complements }: Phrase,
  into: Oblique[],
): void {
  for (const { preposition, phrase } of complements)
    if (
      preposition === 'for' &&
      phrase.mention &&
      reading.clauses.some(({ group }) => group.tense === 'infinitive' && group.from === phrase.to)
    )
      into.push(participants.oblique({ preposition: 'on', phrase, at: phrase.from }))
}

/**
 * The prepositional arguments of an act that a noun names: its own, and those of its verb and of the clauses about it.
 * `mutual` says that whoever is beside the noun is a party to the act, `light` that the verb takes its meaning from it.
 */
export function nounObliques(
  context: SentenceContext,
  phrase: Phrase,
  lemma: string,
  mutual: boolean,
  light: boolean,
): Oblique[] {
  const { participants } = context
  const found: Oblique[] = []
  for (const complement of phrase.complements) found.push(participants.oblique(complement))
  participants.addNested(phrase, found)
  if (calls.has(lemma)) addCalled(context, phrase, found)
  const { seat } = phrase
  if (seat?.clause && light) addOfVerb(context, phrase, lemma, seat.clause, found)
  else if (seat?.clause && mutual && seat.role === 'oblique')
    addFellows(context, phrase, lemma, seat.clause, found)
  if (seat?.clause && mutual && seat.role === 'subject') addSides(context, seat.clause, found)
  // "the strikes that Russia carried out on Ukraine"
  for (const { antecedent, group, complements } of context.reading.clauses)
    if (antecedent === phrase && !group.lemmas.some(l => context.frames.isStance(l)))
      for (const complement of complements)
        if (context.frames.nounTakes(lemma, complement.preposition))
          found.push(participants.oblique(complement))
  return found
}

/** What completes the verb of which a noun is the object, as it would complete the noun. */
function addOfVerb(
  { frames, participants }: SentenceContext,
  phrase: Phrase,
  lemma: string,
  { complements }: RawClause,
  into: Oblique[],
): void {
  for (const complement of complements)
    if (
      !phrase.complements.includes(complement) &&
      // "talks on a treaty": what they are to end in
      (frames.nounTakes(lemma, complement.preposition) || complement.phrase.sort === 'agreement')
    )
      into.push(participants.oblique(complement))
}

/** "following a meeting in London with X" */
function addFellows(
  { frames, participants }: SentenceContext,
  phrase: Phrase,
  lemma: string,
  { group, complements }: RawClause,
  into: Oblique[],
): void {
  if (phrase.complements.some(c => frames.nounTakes(lemma, c.preposition))) return
  if (group.lemmas.some(l => l !== 'be' && frames.verbTakes(l, 'with'))) return
  for (const complement of complements)
    if (complement.preposition === 'with' && complement.at >= phrase.to && complement.at - phrase.to < 4)
      into.push(participants.oblique(complement))
}

/** "clashes erupted on Thursday between A and B" */
function addSides(
  { participants }: SentenceContext,
  { group, objects, complements }: RawClause,
  into: Oblique[],
): void {
  if (group.passive || objects.length > 0) return
  for (const complement of complements)
    if (complement.preposition === 'between') into.push(participants.oblique(complement))
}
