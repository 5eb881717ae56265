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
 * acts in it; where nobody was called so, the last person, who must have the right to it.
 */
export function honored(state: Resolution, mention: Mention, honorific: string): string | undefined {
  return (
    firstOfNearest(state, mention, other => isCalled(state, other, honorific)) ??
    firstPersonWith(state, mention, rights[honorific])
  )
}

function firstOfNearest(
  state: Resolution,
  mention: Mention,
  fits: (other: Mention) => boolean,
): string | undefined {
  let found: Mention | undefined
  for (const other of state.order.before(mention)) {
    if (found && other.sentence !== found.sentence) break
    if (personOf(state, other) !== undefined && fits(other)) found = other
  }
  return found && personOf(state, found)
}

const firstPersonWith = (state: Resolution, mention: Mention, roles: readonly OfficeRole[] | undefined) => {
  const last = state.order.nearestBefore(mention, other => {
    const id = personOf(state, other)
    return id !== undefined && (!roles || roles.some(role => state.holds(id, role, null)))
  })
  return last && personOf(state, last)
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
