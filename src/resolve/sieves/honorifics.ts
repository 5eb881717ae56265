import type { Mention } from '../../model/document.ts'
import type { Resolution } from '../state.ts'
import type { Sieve } from './sieve.ts'

/**
 * "His Excellency": of the people called so, the first of the nearest sentence that has one, for that is who acts in it;
 * where nobody was called so, the first person of the nearest who has the right to it by an office.
 */
export const honorifics: Sieve = {
  name: 'honorifics',
  run: state => {
    for (const mention of state.open('honorific')) {
      const { beginnings, roles } = mention.reference
      const id =
        firstOfNearest(state, mention, (_, other) => isCalled(state, other, beginnings)) ??
        (roles.length === 0
          ? firstOfNearest(state, mention, () => true)
          : // what the text says of somebody counts before what else he is: a crown prince may be prime minister too
            (firstOfNearest(
              state,
              mention,
              id => state.stated.get(id)?.some(o => roles.includes(o.role)) === true,
            ) ?? firstOfNearest(state, mention, id => roles.some(role => state.holds(id, role, null)))))
      if (id !== undefined) state.settle(mention, [id])
    }
  },
}

function firstOfNearest(
  state: Resolution,
  mention: Mention,
  fits: (person: string, other: Mention) => boolean,
): string | undefined {
  let found: string | undefined
  let sentence = -1
  for (const other of state.order.before(mention)) {
    if (found !== undefined && other.sentence !== sentence) break
    const person = personOf(state, other)
    if (person === undefined || !fits(person, other)) continue
    found = person
    sentence = other.sentence
  }
  return found
}

/** The person that a mention outside of others means; nobody in a dateline. */
function personOf(state: Resolution, { index, embedded, sentence }: Mention): string | undefined {
  const id = state.referents[index]?.[0]
  return !embedded && id?.startsWith('person:') && state.document.sentences[sentence]?.kind !== 'dateline'
    ? id
    : undefined
}

/** Whether a word of a mention begins like the honorific, or it points back by the honorific itself. */
function isCalled(state: Resolution, { type, from, to }: Mention, beginnings: readonly string[]): boolean {
  return (
    type === 'person' &&
    state.document.tokens
      .slice(from, to)
      .some(({ text }) => beginnings.some(beginning => text.startsWith(beginning)))
  )
}
