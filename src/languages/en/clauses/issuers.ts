import type { Phrase } from './phrase.ts'

/** Whom phrases mean, as far as speakers are asked for. */
export interface Issuing {
  /** the entities of a phrase and of all that are joined to it */
  readonly all: (phrase: Phrase) => readonly string[]
  /** those whom possessor, adjectives and "of" name */
  readonly owner: (phrase: Phrase) => readonly string[]
}

/** Whether a noun is for somebody who speaks for others: "a spokesman for the group". */
export const isVoice = (head: string): boolean => /^spokes(?:man|woman|person)$/.test(head)

/** Those who speak where a phrase is said to speak: ids of entities. */
export function issuersOf(phrase: Phrase, { all, owner }: Issuing): readonly string[] {
  const named = all(phrase)
  if (named.length > 0) return named
  // "a statement from the ministry", "Lavrov's office", "a ministry spokesman"
  const owners = owner(phrase)
  if (owners.length > 0 && phrase.mention === null && phrase.pronoun === '')
    return owners.filter(id => !id.startsWith('place:'))
  const from = phrase.complements.find(
    ({ preposition }) =>
      preposition === 'from' || preposition === 'by' || (preposition === 'for' && isVoice(phrase.head)),
  )
  return from ? all(from.phrase) : []
}
