import type { Mention } from '../../model/document.ts'
import { officeTarget } from '../office-target.ts'
import type { Resolution } from '../state.ts'
import type { Sieve } from './sieve.ts'
import { activeOnDay } from './standing-of-people.ts'

/**
 * Names that several entities have: the one whose vowels are written, of the stated office, already met, of a country in focus or in the same
 * sentence, or in office on the day. What none of these decides stays open and is reported.
 */
export const sharedNames: Sieve = {
  name: 'shared names',
  run: state => {
    for (const mention of state.open('id')) {
      const { reference } = mention
      const ids = [...new Set(reference.ids)]
      const ranked = ids
        .map(id => ({ id, score: evidenceFor(state, mention, id) }))
        .sort((a, b) => b.score - a.score)
      const [first, second] = ranked
      if (!first) continue
      if (first.score > (second?.score ?? -1)) state.settle(mention, [first.id])
      else
        state.doubt(
          mention,
          ranked.filter(({ score }) => score === first.score).map(({ id }) => id),
        )
    }
  },
}

function evidenceFor(state: Resolution, mention: Mention, id: string): number {
  const iso = state.isoOf(id)
  const office = mention.offices.some(o =>
    state.holds(id, o.role, officeTarget(state, o.target, { holder: id })),
  )
  return (
    (isVowelledAs(state, mention, id) ? 32 : 0) +
    (office ? 16 : 0) +
    (state.entities.has(id) ? 8 : 0) +
    (iso && state.focus.slice(0, 3).includes(iso) ? 4 : 0) +
    (hasNeighbor(state, mention, id, iso) ? 2 : 0) +
    (activeOnDay(state, id) ? 1 : 0)
  )
}

/** Whether the text writes marks of vowels, and a name of it has the very same: «عمّان» is Amman, «عُمان» Oman. */
function isVowelledAs(state: Resolution, mention: Mention, id: string): boolean {
  const text = state.document.article.text.slice(mention.start, mention.end)
  return /\p{M}/u.test(text) && state.gazetteer.namesOf(id, state.languageOf(mention)).includes(text)
}

/** Whether its country, or a body that it has an office in, is named in the same sentence. */
function hasNeighbor(state: Resolution, mention: Mention, id: string, iso: string | undefined): boolean {
  const bodies = new Set(state.rowOf(id)?.offices?.map(office => office.of))
  const isNear = (other: Mention) =>
    (state.referents[other.index] ?? []).some(
      found => bodies.has(found) || (iso && (found === `country:${iso}` || state.isoOf(found) === iso)),
    )
  return state.order.besides(mention, isNear)
}
