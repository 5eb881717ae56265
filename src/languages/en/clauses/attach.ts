import { isVoice } from './issuers.ts'
import type { OpenSentence } from './open-sentence.ts'
import { isPeople, type Phrase, withOne } from './phrase.ts'
import type { VerbGroup } from './raw-clause.ts'
import { Seat } from './seat.ts'

/** Prepositions of what goes on around an act, and completes no noun. */
const timely = new Set('during before after amid despite until since following'.split(' '))

/** Hangs a preposition and the phrase it governs on the noun it completes, on the verb, or on both. */
export function attach(
  sentence: OpenSentence,
  preposition: string,
  at: number,
  phrase: Phrase,
  k: number,
): void {
  if (preposition === 'according to' || preposition === 'citing') {
    sentence.attributed.push(phrase)
    sentence.seat(phrase, new Seat(null, 'loose', preposition, null))
    sentence.chain = [phrase]
    return
  }
  const complement = { preposition, phrase, at }
  const under = hostOf(sentence, preposition, phrase, k)
  if (under) {
    under.complements = withOne(under.complements, complement)
    for (const other of under.conjuncts)
      if (
        takes(sentence, other, preposition) &&
        other !== phrase &&
        !other.complements.includes(complement) &&
        other.mention === null
      )
        other.complements = withOne(other.complements, complement)
    const { first } = under
    if (first && takes(sentence, first, preposition) && first.mention === null)
      first.complements = withOne(first.complements, complement)
  }
  const seat = under?.seat
  const direct =
    under === null ||
    // "the protest filed by X against Y"
    (sentence.current?.antecedent === under && sentence.current.group.passive) ||
    sentence.current?.objects.some(object => object === under || object.conjuncts.includes(under as Phrase))
  // "the accusations made in a statement by X": also who made them
  const agent =
    preposition === 'by' &&
    sentence.current?.group.passive === true &&
    /^(?:in|during|on|through)$/.test(under?.seat?.preposition ?? '') &&
    under?.seat?.clause === sentence.current
  if (sentence.current && sentence.pending === null && (direct || agent) && !(under && preposition === 'of'))
    sentence.current.complements = withOne(sentence.current.complements, complement)
  const clause = sentence.current && sentence.pending === null ? sentence.current : (seat?.clause ?? null)
  sentence.seat(phrase, new Seat(clause, 'oblique', preposition, under))
  const base = under
    ? sentence.chain.slice(0, sentence.chain.indexOf(under) + 1)
    : sentence.pending
      ? sentence.chain
      : sentence.chain.slice(0, 1)
  sentence.chain = [...base, phrase]
  if (sentence.pending === null && sentence.current !== null) sentence.comma = false
}

/** Sorts of nouns that are somebody's doing themselves: "a ban after a similar move by X". */
const ownWork = new Set(['act', 'attack', 'stance', 'statement', 'agreement', 'visit', 'harm'])

/** Whether a noun of an act is completed by a preposition. */
function takes({ frames }: OpenSentence, { acts }: Phrase, preposition: string): boolean {
  for (const act of acts) if (frames.nounTakes(act, preposition)) return true
  return false
}

/** The phrase that a preposition with its phrase completes; null where it completes the verb alone. */
function hostOf(sentence: OpenSentence, preposition: string, phrase: Phrase, k: number): Phrase | null {
  const { chain, current, pending, items } = sentence
  const host = chain.at(-1)
  // "On Sunday, strikes by X": the comma stands before the noun
  if (!host || (sentence.comma && host.from < sentence.commaAt)) return null
  const before = items[k - 2]
  const adjacent =
    before?.kind === 'phrase' ||
    (before?.kind === 'adverb' && items[k - 3]?.kind === 'phrase') ||
    (before?.kind === 'mark' && (before.text === '"' || before.text === ')'))
  if (preposition === 'of' && adjacent) return host
  const common = adjacent && host.mention === null
  if (common && preposition === 'for' && isVoice(host.head)) return host
  if (common && (host.sort === 'site' || host.sort === 'settlement') && /^(?:in|at|near)$/.test(preposition))
    return host
  let seated: Phrase | undefined
  for (let i = chain.length - 1; i >= 0 && !seated; i--)
    if (takes(sentence, chain[i] as Phrase, preposition)) seated = chain[i]
  // "crimes by Russia": an active verb has no agent of its own
  if (common && preposition === 'by' && phrase.mention !== null && current?.group.passive !== true)
    return ownWork.has(host.sort) ? host : (seated ?? host)
  const own = current !== null && pending === null && completes(sentence, current.group, preposition)
  // "his call for a ceasefire": a noun of an act takes what its verb has no place for
  const act = common && !own && host.acts.length > 0 && !timely.has(preposition)
  const national =
    common &&
    preposition === 'from' &&
    isPeople(host) &&
    /^(?:country|organization)$/.test(phrase.mention?.type ?? '')
  if (act || national) return host
  const unheld = pending !== null || current === null
  if (seated && (unheld || seated === host || !own)) return seated
  return unheld && adjacent ? host : null
}

/** Whether a verb has an argument behind a preposition, not only a use for it. */
function completes({ frames }: OpenSentence, { lemmas }: VerbGroup, preposition: string): boolean {
  for (const lemma of lemmas)
    for (const { target, needs, takes, source } of frames.ofVerb(lemma))
      if (
        target?.includes(preposition) ||
        needs?.includes(preposition) ||
        takes?.includes(preposition) ||
        source?.includes(preposition)
      )
        return true
  return false
}
