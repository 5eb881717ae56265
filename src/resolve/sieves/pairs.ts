import type { Mention } from '../../model/document.ts'
import type { Resolution } from '../state.ts'
import { isMedium } from './media.ts'
import type { Sieve } from './sieve.ts'

/** "The two ministers", "both sides", "the two countries": the last two of that kind. */
export const pairs: Sieve = {
  name: 'pairs',
  run: state => {
    for (const mention of state.open('both')) {
      const { reference } = mention
      const pair =
        reference.of === 'person'
          ? lastTwo(
              state,
              mention,
              (m, id) =>
                m.type === 'person' &&
                id.startsWith('person:') &&
                (!reference.role || state.holds(id, reference.role, null)),
            )
          : reference.of === 'country'
            ? (pairedCountries(state, mention) ??
              countriesOfPeople(state, mention) ??
              lastTwo(state, mention, (_, id) => id.startsWith('country:')))
            : (pairBefore(state, mention, reference.of === 'organization') ?? parties(state, mention))
      if (pair.length === 2) state.settle(mention, pair)
    }
  },
}

function lastTwo(
  state: Resolution,
  mention: Mention,
  fits: (mention: Mention, id: string) => boolean,
): string[] {
  const found: string[] = []
  for (const other of state.before(mention)) {
    for (const id of state.referents[other.index] ?? []) {
      if (!found.includes(id) && fits(other, id)) found.unshift(id)
      if (found.length === 2) return found
    }
  }
  return found
}

/** The countries of the last pair: of two ministers theirs, of two countries themselves. */
function pairedCountries(state: Resolution, mention: Mention): string[] | null {
  const pair = pairBefore(state, mention, false)
  const isos = pair?.map(id => state.isoOf(id))
  return isos?.[0] && isos[1] && isos[0] !== isos[1] ? isos.map(iso => `country:${iso}`) : null
}

/** The two countries of the last two people: "the two countries" after a meeting of ministers. */
function countriesOfPeople(state: Resolution, mention: Mention): string[] | null {
  const people = lastTwo(
    state,
    mention,
    (m, id) => m.type === 'person' && !m.embedded && id.startsWith('person:'),
  )
  const isos = people.map(id => state.isoOf(id))
  return isos[0] && isos[1] && isos[0] !== isos[1] ? isos.map(iso => `country:${iso}`) : null
}

/** The last two that were named as a pair: «A وB», «بين A وB», «A مع نظيره B». */
function pairBefore(state: Resolution, mention: Mention, delegations: boolean): string[] | null {
  for (const other of state.before(mention)) {
    if (mention.sentence - other.sentence > 6 || other.pairedWith === null) continue
    const fellow = state.document.mentions[other.pairedWith]
    const pair = [state.referents[other.pairedWith]?.[0], state.referents[other.index]?.[0]]
    if (!fellow || !pair[0] || !pair[1] || pair[0] === pair[1]) continue
    if (delegations && pair[0].startsWith('person:')) continue
    // «قال X إن الطرفين»: who was named again before them is none of the two
    if (other.sentence < mention.sentence && aside(state, mention).some(id => pair.includes(id))) continue
    if (pair.every(id => /^(?:person|country|organization|ministry):/.test(id as string)))
      return pair as string[]
  }
  return null
}

/** Two parties of one kind in the nearest sentence that has two: people first, then bodies, then countries. */
function parties(state: Resolution, mention: Mention): string[] {
  for (let sentence = mention.sentence; sentence >= Math.max(0, mention.sentence - 4); sentence--) {
    const here = state.ordered.filter(
      m =>
        m.sentence === sentence &&
        (sentence < mention.sentence || m.from < mention.from) &&
        state.document.sentences[sentence]?.kind !== 'dateline',
    )
    for (const type of ['person', 'organization', 'country'] as const) {
      const ids = [
        ...new Set(
          here
            .filter(m => m.type === type && (!m.embedded || type === 'country'))
            .flatMap(m => state.referents[m.index] ?? []),
        ),
      ].filter(id => id.startsWith(type) && !isMedium(state, id))
      if (ids.length === 2) return ids
      if (ids.length > 2 && type !== 'country') return ids.slice(-2)
    }
  }
  return []
}

/** The people named before a mention in its sentence. */
const aside = (state: Resolution, mention: Mention): readonly string[] => {
  const found: string[] = []
  for (const other of state.before(mention)) {
    if (other.sentence !== mention.sentence) break
    for (const id of state.referents[other.index] ?? []) if (id.startsWith('person:')) found.push(id)
  }
  return found
}
