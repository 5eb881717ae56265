import type { Mention } from '../../model/document.ts'
import type { Resolution } from '../state.ts'

/** Whether a person held any office on the article's day. */
export const activeOnDay = (state: Resolution, id: string) => {
  const { day } = state
  const offices = state.rowOf(id)?.offices ?? []
  return (
    day !== null &&
    offices.some(o => (!o.from || o.from <= day) && (!o.to || o.to >= day.slice(0, o.to.length)))
  )
}

/** Of namesakes in office the one who leads a state or government, if there is just one. */
export function mostProminent(state: Resolution, ids: readonly string[]): string | undefined {
  const heads = ids.filter(id =>
    (['president', 'prime-minister', 'monarch', 'supreme-leader'] as const).some(role =>
      state.holds(id, role, null),
    ),
  )
  return heads.length === 1 ? heads[0] : undefined
}

/** Of several people the one mentioned last before, else the first. */
export const lastMentioned = (
  state: Resolution,
  mention: Mention,
  ids: readonly string[],
): string | undefined => {
  for (const other of state.order.before(mention)) {
    const id = state.referents[other.index]?.[0]
    if (id && ids.includes(id)) return id
  }
  return ids[0]
}
