import type { Mention } from '../../model/document.ts'
import type { OfficeRole } from '../../model/gazetteer.ts'
import type { Resolution } from '../state.ts'

/** Those who alone are spoken of so, whatever they were called before: «جلالته» is a king, «فخامته» a president. */
const rights: Readonly<Record<string, readonly OfficeRole[]>> = {
  جلالت: ['monarch'],
  فخامت: ['president'],
  دولت: ['prime-minister', 'speaker'],
}

/**
 * Whom «سموه» or «معاليه» means: of the people called so, the first of the nearest sentence that has one, for that is who
 * acts in it; where nobody was called so, the first person of the nearest who has the right to it.
 */
export function honored(state: Resolution, mention: Mention, honorific: string): string | undefined {
  const called = firstOfNearest(state, mention, (_, other) => isCalled(state, other, honorific))
  const roles = rights[honorific]
  if (called !== undefined || !roles) return called ?? firstOfNearest(state, mention, () => true)
  return (
    // what the text says of somebody counts before what else he is: a crown prince may be prime minister too
    firstOfNearest(state, mention, id => state.stated.get(id)?.some(o => roles.includes(o.role)) === true) ??
    firstOfNearest(state, mention, id => roles.some(role => state.holds(id, role, null)))
  )
}

function firstOfNearest(
  state: Resolution,
  mention: Mention,
  fits: (person: string, other: Mention) => boolean,
): string | undefined {
  let found: Mention | undefined
  for (const other of state.order.before(mention)) {
    if (found && other.sentence !== found.sentence) break
    const person = personOf(state, other)
    if (person !== undefined && fits(person, other)) found = other
  }
  return found && personOf(state, found)
}

/** The person that a mention outside of others means; nobody in a dateline. */
function personOf(state: Resolution, { index, embedded, sentence }: Mention): string | undefined {
  const id = state.referents[index]?.[0]
  return !embedded && id?.startsWith('person:') && state.document.sentences[sentence]?.kind !== 'dateline'
    ? id
    : undefined
}

/** Whether the words of a mention have the honorific: «معالي», «صاحب السمو»; or point back by it: «سموه». */
function isCalled(state: Resolution, { type, from, to }: Mention, honorific: string): boolean {
  const stem = honorific.replace(/ت$/, '')
  return (
    type === 'person' &&
    state.document.tokens.slice(from, to).some(({ text }) => text.replace(/^ال/, '').startsWith(stem))
  )
}
