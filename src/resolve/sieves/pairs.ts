import type { Mention, Reference } from '../../model/document.ts'
import type { Resolution } from '../state.ts'
import { isMedium } from './media.ts'
import type { Sieve } from './sieve.ts'

/** "The two ministers", "both sides", "the two countries": the last two of that kind. */
export const pairs: Sieve = {
  name: 'pairs',
  run: state => {
    for (const mention of state.open('both')) {
      const pair = pairFor(state, mention)
      if (pair.length === 2) state.settle(mention, pair)
    }
  },
}

type Both = Mention & { readonly reference: Extract<Reference, { by: 'both' }> }

function pairFor(state: Resolution, mention: Both): readonly string[] {
  const { of, role, bare } = mention.reference
  if (bare) return onlyTwo(state, mention, bare)
  switch (of) {
    case 'person':
      return lastTwo(
        state,
        mention,
        (m, id) =>
          m.type === 'person' &&
          (role !== undefined || !m.embedded) &&
          id.startsWith('person:') &&
          // whoever leads anything is a leader: «الزعيمان»
          (!role || role === 'leader' || state.holds(id, role, null)),
      )
    case 'neighbor':
      return pairedCountries(state, mention) ?? inFocus(state)
    case 'country':
      return (
        pairedCountries(state, mention) ??
        countriesOfPeople(state, mention) ??
        lastTwo(state, mention, (_, id) => id.startsWith('country:'))
      )
    case 'organization':
      return pairBefore(state, mention, isNobody) ?? parties(state, mention, kinds)
    case 'party':
      return pairBefore(state, mention, isSide) ?? parties(state, mention, kinds)
    case 'opponent': {
      // «طالب كير ومشار …، وحذر الطرفين»: people only where they were just named
      const here: Fits = (pair, other, fellow) =>
        isSide(pair, other, fellow) && (isNobody(pair) || other.sentence === mention.sentence)
      const named = pairBefore(state, mention, here)
      if (named) return named
      const found = parties(state, mention, bodies)
      return found.length === 2
        ? found
        : (pairBefore(state, mention, isSide) ?? parties(state, mention, kinds))
    }
  }
}

type Fits = (pair: readonly string[], other: Mention, fellow: Mention) => boolean

const isNobody = (pair: readonly string[]) => !pair.some(id => id.startsWith('person:'))

/** Whether two named together may be sides: «شكر لعُمان والأردن …، وناشد الجانبين» thanks none of them. */
const isSide: Fits = (_pair, _other, fellow) => !fellow.proclitic.endsWith('ل')

/** "X met Y. The leaders": the two people, of two countries, whom the sentence before names and none beside them. */
function onlyTwo(state: Resolution, mention: Mention, several: readonly string[]): readonly string[] {
  const sentence = state.document.sentences[mention.sentence - 1]
  if (sentence?.kind !== 'body') return []
  const { tokens } = state.document
  for (let at = sentence.from; at < sentence.to; at++)
    if (several.includes(tokens[at]?.text.toLowerCase() ?? '')) return []
  const named = new Set<string>()
  for (const other of state.order.before(mention)) {
    if (other.sentence < mention.sentence - 1) break
    if (other.sentence === mention.sentence) return []
    for (const id of state.referents[other.index] ?? []) if (id.startsWith('person:')) named.add(id)
  }
  const isos = new Set([...named].map(id => state.isoOf(id)))
  return named.size === 2 && isos.size === 2 && !isos.has(undefined) ? [...named].reverse() : []
}

/** The two countries that the article is about. */
const inFocus = (state: Resolution) => state.focus.slice(0, 2).map(iso => `country:${iso}`)

function lastTwo(
  state: Resolution,
  mention: Mention,
  fits: (mention: Mention, id: string) => boolean,
): string[] {
  const found: string[] = []
  for (const other of state.order.before(mention)) {
    for (const id of state.referents[other.index] ?? []) {
      if (!found.includes(id) && fits(other, id)) found.unshift(id)
      if (found.length === 2) return found
    }
  }
  return found
}

/** The countries of the last pair: of two ministers theirs, of two countries themselves. */
function pairedCountries(state: Resolution, mention: Mention): string[] | null {
  const pair = pairBefore(state, mention, () => true)
  const isos = pair?.map(id => state.isoOf(id))
  return isos?.[0] && isos[1] && isos[0] !== isos[1] ? isos.map(iso => `country:${iso}`) : null
}

/** The two countries of the last two people: "the two countries" after a meeting of ministers. */
function countriesOfPeople(state: Resolution, mention: Mention): string[] | null {
  const people = lastTwo(
    state,
    mention,
    (m, id) => m.type === 'person' && !m.embedded && id.startsWith('person:') && !servesOthers(state, id),
  )
  const isos = people.map(id => state.isoOf(id))
  return isos[0] && isos[1] && isos[0] !== isos[1] ? isos.map(iso => `country:${iso}`) : null
}

/** Whether the text says of somebody only that he is in a body that is not his country's: of that country nothing is said. */
const servesOthers = (state: Resolution, person: string): boolean => {
  const offices = state.stated.get(person) ?? []
  const own = state.isoOf(person)
  return (
    offices.length > 0 &&
    offices.every(({ target }) => target.startsWith('organization:') && state.isoOf(target) !== own)
  )
}

/** The last two that were named as a pair: «A وB», «بين A وB», «A مع نظيره B». */
function pairBefore(state: Resolution, mention: Mention, fits: Fits): string[] | null {
  for (const other of state.order.before(mention)) {
    if (mention.sentence - other.sentence > 6 || other.pairedWith === null) continue
    const fellow = state.document.mentions[other.pairedWith]
    const first = state.referents[other.pairedWith]?.[0]
    const second = state.referents[other.index]?.[0]
    if (!fellow || !first || !second || first === second) continue
    const pair = [first, second]
    if (!fits(pair, other, fellow)) continue
    // «قال X إن الطرفين»: who was named again before them is none of the two
    if (other.sentence < mention.sentence && aside(state, mention).some(id => pair.includes(id))) continue
    if (pair.every(id => /^(?:person|country|organization|ministry):/.test(id))) return pair
  }
  return null
}

const kinds = ['person', 'organization', 'country'] as const
const bodies = ['organization', 'country'] as const

/** Two parties of one kind in the nearest sentence that has two: people first, then bodies, then countries. */
function parties(state: Resolution, mention: Mention, order: readonly (typeof kinds)[number][]): string[] {
  for (let sentence = mention.sentence; sentence >= Math.max(0, mention.sentence - 4); sentence--) {
    const here = state.order.mentions.filter(
      m =>
        m.sentence === sentence &&
        (sentence < mention.sentence || m.from < mention.from) &&
        state.document.sentences[sentence]?.kind !== 'dateline',
    )
    for (const type of order) {
      const ids = [
        ...new Set(
          here
            .filter(m => m.type === type && (!m.embedded || (type === 'country' && order === kinds)))
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
  for (const other of state.order.before(mention)) {
    if (other.sentence !== mention.sentence) break
    for (const id of state.referents[other.index] ?? []) if (id.startsWith('person:')) found.push(id)
  }
  return found
}
