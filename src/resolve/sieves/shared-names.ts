import { isOpen, type Sieve } from './sieve.ts'
import { activeOnDay } from './standing-of-people.ts'

/** Names that several entities have: the one of the stated office, of a country in focus, or already met. */
export const sharedNames: Sieve = {
  name: 'shared names',
  run: state => {
    for (const mention of state.ordered) {
      const { reference } = mention
      if (reference.by !== 'id' || !isOpen(state, mention)) continue
      const score = (id: string) => {
        const iso = state.isoOf(id)
        const office = mention.offices.some(o => state.holds(id, o.role, state.targetId(o.target, id)))
        return (
          (office ? 8 : 0) +
          (state.entities.has(id) ? 4 : 0) +
          (iso && state.focus.slice(0, 3).includes(iso) ? 2 : 0) +
          (activeOnDay(state, id) ? 1 : 0)
        )
      }
      const ranked = reference.ids.map(id => ({ id, score: score(id) })).sort((a, b) => b.score - a.score)
      state.settle(mention, ranked[0] ? [ranked[0].id] : [])
    }
  },
}
