import type { Mention } from '../../model/document.ts'
import type { OfficeRole } from '../../model/gazetteer.ts'
import type { Resolution } from '../state.ts'

/** How many sentences back a title alone reaches. */
const reach = 6

/** The person a mention of its own means. */
export function personIn(state: Resolution, { index, embedded }: Mention): string | undefined {
  const id = state.referents[index]?.[0]
  return id?.startsWith('person:') && !embedded ? id : undefined
}

/** The last person before a mention that a test holds for, as far back as some sentences. */
function lastPerson(
  state: Resolution,
  mention: Mention,
  sentences: number,
  test: (id: string, other: Mention) => boolean,
): string | undefined {
  const found = state.order.nearestBefore(mention, other => {
    const id = personIn(state, other)
    return mention.sentence - other.sentence <= sentences && id !== undefined && test(id, other)
  })
  return found && personIn(state, found)
}

/** "The Kenyan official": the person of that country who was named last. */
export const lastOfCountry = (state: Resolution, mention: Mention, iso: string): string | undefined =>
  lastPerson(state, mention, reach, id => isOf(state, id, iso) && !isHead(state, id))

function isOf(state: Resolution, id: string, iso: string): boolean {
  const own = state.isoOf(id)
  if (own) return own === iso
  return (state.rowOf(id)?.offices ?? []).some(({ of }) => of.slice(of.indexOf(':') + 1).startsWith(iso))
}

/** A head of state is called anything but an official. */
const isHead = (state: Resolution, id: string) =>
  (['president', 'monarch'] as const).some(role => state.holds(id, role, null))

/** "The minister" alone: the last one named of the country that writes. */
export const lastOfHome = (state: Resolution, mention: Mention, role: OfficeRole): string | undefined =>
  lastPerson(state, mention, reach, (id, other) => {
    if (mention.gender === 'f' && other.gender === 'm') return false
    const offices = state.stated.get(id) ?? []
    return offices.some(o => o.role === role && !o.former && (o.domestic || isHome(state, o.target)))
  })

/**
 * "The prime minister" where the country that writes has none that is known: whoever was just named with that office.
 */
export function lastElsewhere(
  state: Resolution,
  mention: Mention,
  role: OfficeRole,
  target: string | null,
): string | undefined {
  if (target && state.holdersOnDay(target, role).length > 0) return undefined
  return lastPerson(
    state,
    mention,
    1,
    id => state.stated.get(id)?.some(office => office.role === role && !office.former) === true,
  )
}

const isHome = (state: Resolution, target: string) =>
  state.home !== undefined && /^(?:country|ministry):/.test(target) && target.includes(`:${state.home}`)
