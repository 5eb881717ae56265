import { composedId } from '../../gazetteer/gazetteer.ts'
import type { Mention } from '../../model/document.ts'
import { sceneOf } from '../scene.ts'
import type { Resolution } from '../state.ts'
import type { Sieve } from './sieve.ts'

/** How many countries an article is about at most, as far as bodies without a country go. */
const FORE = 3

/** "The army", "the health ministry": of the place named before in the sentence, else of the country in focus. */
export const composedBodies: Sieve = {
  name: 'institutions without a country',
  run: state => {
    // a city that the talks are held in, of a country that the article does not speak of, has no army in it
    const spokenOf = new Set(state.focus.slice(0, FORE))
    if (state.home) spokenOf.add(state.home)
    for (const mention of state.open('composed')) {
      const { reference } = mention
      const holder = holderAround(state, mention)
      const isoOf = (other: Mention | undefined) =>
        other && state.isoOf(state.referents[other.index]?.[0] ?? '')
      const same = state.order.nearestBefore(mention, m => {
        const id = state.referents[m.index]?.[0]
        // the end of an id is sooner looked at than its parts
        const composed = id?.endsWith(reference.part) ? composedId(id) : null
        return composed?.part === reference.part && composed.type === reference.type
      })
      const place = state.order.nearestBefore(
        mention,
        m =>
          m.sentence === mention.sentence &&
          m.type === 'place' &&
          spokenOf.has(state.isoOf(state.referents[m.index]?.[0] ?? '') ?? ''),
      )
      const iso =
        ofHolder(state, holder) ??
        ofSeat(state, mention, reference.part) ??
        sceneOf(state, mention) ??
        (place && !isCapitalOf(state, place) ? isoOf(place) : undefined) ??
        isoOf(same) ??
        (isAlone(state, mention) ? isoOf(place) : undefined) ??
        (isDoubtful(state, mention, reference.part) ||
        isThere(state, mention) ||
        isAnyones(state, holder, mention)
          ? undefined
          : state.home)
      if (iso) state.settle(mention, [`${reference.type}:${iso}-${reference.part}`])
    }
  },
}

/** Whether a city stands for its country, as who welcomes talks of another's army does. */
const isCapitalOf = (state: Resolution, { index }: Mention): boolean =>
  state.referents[index]?.[0]?.startsWith('country:') === true

/** Whether no more than one country is named before a mention in its sentence. */
function isAlone(state: Resolution, mention: Mention): boolean {
  const isos = new Set<string>()
  for (const other of state.order.before(mention)) {
    if (other.sentence !== mention.sentence) break
    const iso = state.isoOf(state.referents[other.index]?.[0] ?? '')
    if (iso !== undefined) isos.add(iso)
  }
  return isos.size < 2
}

/** Whoever a mention says the office of, in whose title it stands. */
const holderAround = (state: Resolution, mention: Mention): Mention | undefined =>
  mention.embedded
    ? state.order.nearestBefore(
        mention,
        ({ type, embedded, from, to }) =>
          type === 'person' && !embedded && from <= mention.from && to >= mention.to,
      )
    : undefined

/** "Foreign Ministry spokesman Esmail Baghaei": whose body it is, is told by who speaks for it, where he is known. */
function ofHolder(state: Resolution, holder: Mention | undefined): string | undefined {
  const [person] = (holder && state.referents[holder.index]) ?? []
  return person === undefined ? undefined : state.rowOf(person)?.iso
}

/** «قال عضو مجلس النواب فلان إن روسيا …»: where no dateline tells, a member comments on other countries than his own. */
const isAnyones = (state: Resolution, holder: Mention | undefined, mention: Mention): boolean =>
  holder !== undefined &&
  !state.dated &&
  state.focus.length > 1 &&
  holder.offices.some(({ role, target }) => role === 'member' && target?.mention === mention.index)

/** Forces that stand in other countries too: «الجيش في غزة» need not be Gaza's. */
const abroad = new Set(['armed-forces', 'air-force', 'navy', 'intelligence', 'general-staff', 'defence'])

/** «فتحت النيابة العامة في باريس تحقيقا»: a body of the place that stands right behind it. */
function ofSeat(state: Resolution, mention: Mention, part: string): string | undefined {
  if (abroad.has(part)) return undefined
  const seat = state.order.nextTo(mention)
  return seat?.locative && (seat.type === 'place' || seat.type === 'country')
    ? state.isoOf(state.referents[seat.index]?.[0] ?? '')
    : undefined
}

/** «طلب الجيش في مالي من فرنسا»: whether another country than the one most spoken of stands right behind, where no dateline tells. */
function isThere(state: Resolution, mention: Mention): boolean {
  const seat = state.order.nextTo(mention)
  if (state.dated || seat?.type !== 'country' || !seat.locative) return false
  return state.isoOf(state.referents[seat.index]?.[0] ?? '') !== state.home
}

/** Arms of a state that a foreign government has as well: beside its name, nothing tells whose they are. */
const arms = new Set(['air-force', 'navy', 'coast-guard', 'intelligence', 'general-staff', 'central-bank'])

/** «ولوّحت السعودية باللجوء إلى سلاح الجو»: whether another country than the one that writes comes first in the sentence. */
function isDoubtful(state: Resolution, mention: Mention, part: string): boolean {
  if (!arms.has(part)) return false
  let first: string | undefined
  for (const other of state.order.before(mention)) {
    if (other.sentence !== mention.sentence) break
    if (!other.embedded) first = state.isoOf(state.referents[other.index]?.[0] ?? '') ?? first
  }
  return first !== undefined && first !== state.home
}
