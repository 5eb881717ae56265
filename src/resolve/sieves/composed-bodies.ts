import { composedId } from '../../gazetteer/gazetteer.ts'
import type { Sieve } from './sieve.ts'

/** "The army", "the health ministry": of the place named before in the sentence, else of the country in focus. */
export const composedBodies: Sieve = {
  name: 'institutions without a country',
  run: state => {
    for (const mention of state.open('composed')) {
      const { reference } = mention
      const same = state.nearestBefore(mention, m => {
        const id = state.referents[m.index]?.[0]
        return (
          id !== undefined &&
          composedId(id)?.part === reference.part &&
          composedId(id)?.type === reference.type
        )
      })
      const place = state.nearestBefore(
        mention,
        m =>
          m.sentence === mention.sentence &&
          m.type === 'place' &&
          state.isoOf(state.referents[m.index]?.[0] ?? '') !== undefined,
      )
      const iso =
        (place && state.isoOf(state.referents[place.index]?.[0] ?? '')) ??
        (same && state.isoOf(state.referents[same.index]?.[0] ?? '')) ??
        state.home
      if (iso) state.settle(mention, [`${reference.type}:${iso}-${reference.part}`])
    }
  },
}
