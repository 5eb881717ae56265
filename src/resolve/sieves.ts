import { composedId } from '../gazetteer/gazetteer.ts'
import type { Mention, OfficeTarget } from '../model/document.ts'
import { focusOf, homeOf } from './focus.ts'
import type { Resolution } from './state.ts'

/** One way to resolve mentions; sieves run in order, most precise first, each over what is still open. */
export interface Sieve {
  readonly name: string
  readonly run: (state: Resolution) => void
}

const open = (state: Resolution, mention: Mention) => state.referents[mention.index]?.length === 0

/** Names that one entity has. */
const uniqueNames: Sieve = {
  name: 'unique names',
  run: state => {
    for (const mention of state.ordered) {
      const { reference } = mention
      if (reference.by === 'id' && reference.ids.length === 1) state.settle(mention, reference.ids)
      if (reference.by === 'name')
        state.settle(mention, [state.mint(mention.type, reference.key, reference.name)])
    }
  },
}

/** Names that several entities have: the one of the stated office, of a country in focus, or already met. */
const sharedNames: Sieve = {
  name: 'shared names',
  run: state => {
    for (const mention of state.ordered) {
      const { reference } = mention
      if (reference.by !== 'id' || !open(state, mention)) continue
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

const activeOnDay = (state: Resolution, id: string) => {
  const { day } = state
  const offices = state.gazetteer.world.get(id)?.offices ?? []
  return (
    day !== null &&
    offices.some(o => (!o.from || o.from <= day) && (!o.to || o.to >= day.slice(0, o.to.length)))
  )
}

/** The countries in focus, needed for all that leaves its country out. */
const focus: Sieve = {
  name: 'focus',
  run: state => {
    state.focus = focusOf(state)
    state.home = homeOf(state)
  },
}

/** "The army", "the health ministry": of the place named before in the sentence, else of the country in focus. */
const composedBodies: Sieve = {
  name: 'institutions without a country',
  run: state => {
    for (const mention of state.ordered) {
      const { reference } = mention
      if (reference.by !== 'composed' || !open(state, mention)) continue
      const same = [...state.before(mention)].find(m => {
        const id = state.referents[m.index]?.[0]
        return (
          id !== undefined &&
          composedId(id)?.part === reference.part &&
          composedId(id)?.type === reference.type
        )
      })
      const place = [...state.before(mention)].find(
        m =>
          m.sentence === mention.sentence &&
          m.type === 'place' &&
          state.isoOf(state.referents[m.index]?.[0] ?? ''),
      )
      const iso =
        (place && state.isoOf(state.referents[place.index]?.[0] ?? '')) ??
        (same && state.isoOf(state.referents[same.index]?.[0] ?? '')) ??
        state.home
      if (iso) state.settle(mention, [`${reference.type}:${iso}-${reference.part}`])
    }
  },
}

/** Offices stated with names. */
const statedOffices: Sieve = {
  name: 'stated offices',
  run: state => {
    for (const mention of state.ordered) {
      const person = state.referents[mention.index]?.[0]
      if (person && mention.type === 'person')
        for (const office of mention.offices) state.state(person, office, mention.index)
    }
  },
}

/** Family names and other short forms: of somebody in the article, else of the one person a gazetteer knows. */
const shortNames: Sieve = {
  name: 'short names',
  run: state => {
    const owners = new Map<string, string[]>()
    const own = (key: string, id: string) => {
      const ids = owners.get(key) ?? []
      if (!ids.includes(id)) owners.set(key, [...ids, id])
    }
    for (const mention of state.ordered) {
      const id = state.referents[mention.index]?.[0]
      if (!id || (mention.reference.by !== 'id' && mention.reference.by !== 'name')) continue
      const key = mention.reference.by === 'name' ? mention.reference.key : ''
      const words = key.split('-')
      if (words.length > 1) {
        own(words.at(-1) as string, id)
        own(words.slice(-2).join('-'), id)
      }
      if (mention.reference.by === 'id') own(id, id)
    }
    const text = state.document.article.text
    for (const mention of state.ordered) {
      const id = state.referents[mention.index]?.[0]
      if (!id || mention.type !== 'person' || mention.reference.by !== 'id') continue
      // the name as written ends with the family name
      const words = foldWords(text.slice(mention.start, mention.end))
      if (words.length > 1) {
        own(words.at(-1) as string, id)
        own(words.slice(-2).join('-'), id)
      }
    }
    for (const mention of state.ordered) {
      const { reference } = mention
      if (reference.by !== 'short' || !open(state, mention)) continue
      const known = reference.ids.filter(id => owners.has(id))
      const namesakes = owners.get(reference.key) ?? []
      const candidates = known.length > 0 ? known : namesakes
      const last = candidates.length > 1 ? lastMentioned(state, mention, candidates) : candidates[0]
      if (last) {
        state.settle(mention, [last])
        continue
      }
      const agency = reference.ids.filter(id => isMedium(state, id))
      const written = state.document.sentences[mention.sentence]?.kind !== 'body'
      if (
        agency.length === 1 &&
        (written || state.gazetteer.world.get(agency[0] as string)?.kind === 'news-agency')
      ) {
        state.settle(mention, agency)
        continue
      }
      // «القيادة المركزية»: several words that only one body has
      if (mention.type !== 'person' && reference.ids.length === 1 && reference.key.includes('-')) {
        state.settle(mention, reference.ids)
        continue
      }
      if (mention.type !== 'person') continue
      const active =
        reference.ids.length > 1 ? reference.ids.filter(id => activeOnDay(state, id)) : reference.ids
      const foremost = active.length > 1 ? mostProminent(state, active) : undefined
      if (active.length === 1) state.settle(mention, active)
      else if (foremost) state.settle(mention, [foremost])
      else if (reference.ids.length === 0 && mention.offices.length > 0)
        state.settle(mention, [state.mint('person', reference.key, text.slice(mention.start, mention.end))])
    }
  },
}

/** Of namesakes in office the one who leads a state or government, if there is just one. */
function mostProminent(state: Resolution, ids: readonly string[]): string | undefined {
  const heads = ids.filter(id =>
    (['president', 'prime-minister', 'monarch', 'supreme-leader'] as const).some(role =>
      state.holds(id, role, null),
    ),
  )
  return heads.length === 1 ? heads[0] : undefined
}

const foldWords = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .toLowerCase()
    .split(/\s+/)

const lastMentioned = (state: Resolution, mention: Mention, ids: readonly string[]): string | undefined => {
  for (const other of state.before(mention)) {
    const id = state.referents[other.index]?.[0]
    if (id && ids.includes(id)) return id
  }
  return ids[0]
}

/** An office without a name: who is named with it in the article, who is known to have held it that day, or its seat. */
const offices: Sieve = {
  name: 'offices without a name',
  run: state => {
    for (const mention of state.ordered) {
      const { reference } = mention
      if (reference.by !== 'office' || !open(state, mention)) continue
      const { role, target: stated } = reference.office
      const target = stated ? state.targetId(stated, null) : null
      // A title alone, «الرئيس», is whoever was last named with it.
      const domestic =
        stated && !stated.iso && stated.mention === undefined
          ? domesticHolder(state, mention, role, stated)
          : undefined
      const holder =
        domestic ?? (target || stated === null ? holderInArticle(state, mention, role, target) : undefined)
      if (holder) {
        state.settle(mention, [holder])
        if (target) state.admit(target)
        continue
      }
      if (!target) {
        const own = state.home
        if (!own || !/^(?:president|prime-minister|monarch)$/.test(role)) continue
        const head = state.holdersOnDay(`country:${own}`, role)
        state.settle(mention, head.length === 1 ? head : [`country:${own}`])
        continue
      }
      state.admit(target)
      const known = reference.office.former || reference.number > 1 ? [] : state.holdersOnDay(target, role)
      state.settle(mention, known.length === 1 ? known : [target])
    }
  },
}

/** «رئيس الوزراء» without a country: who was named with that office and no country either. */
function domesticHolder(
  state: Resolution,
  mention: Mention,
  role: Parameters<Resolution['holds']>[1],
  stated: OfficeTarget,
): string | undefined {
  for (const other of state.around(mention)) {
    const id = state.referents[other.index]?.[0]
    if (!id?.startsWith('person:') || other.embedded) continue
    const fits = state.stated
      .get(id)
      ?.some(
        o =>
          o.role === role &&
          o.domestic &&
          (stated.type !== 'ministry' || o.target.endsWith(`-${stated.portfolio}`)),
      )
    if (fits) return id
  }
  return undefined
}

function holderInArticle(
  state: Resolution,
  mention: Mention,
  role: Parameters<Resolution['holds']>[1],
  target: string | null,
): string | undefined {
  let nearest: string | undefined
  for (const other of state.around(mention)) {
    const id = state.referents[other.index]?.[0]
    if (!id?.startsWith('person:') || other.embedded) continue
    if (!state.holds(id, role, target) || (mention.gender === 'f' && other.gender === 'm')) continue
    if (target !== null) return id
    // «الرئيس» alone is the country's own: the one named without a country beside the title
    if (state.stated.get(id)?.some(office => office.role === role && office.domestic)) return id
    nearest ??= id
  }
  return nearest
}

/** "The two ministers", "both sides", "the two countries": the last two of that kind. */
const pairs: Sieve = {
  name: 'pairs',
  run: state => {
    for (const mention of state.ordered) {
      const { reference } = mention
      if (reference.by !== 'both' || !open(state, mention)) continue
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

const media = new Set(['news-agency', 'newspaper', 'television', 'radio', 'news-site', 'platform'])

/** Whether an entity is a medium, which reports and does not act. */
export const isMedium = (state: Resolution, id: string) =>
  media.has(state.gazetteer.world.get(id)?.kind ?? '')

/** "The ministry", "the movement", "the statement", "His Excellency": the last of that kind. */
const samples: Sieve = {
  name: 'descriptions',
  run: state => {
    for (const mention of state.ordered) {
      const { reference } = mention
      if (reference.by !== 'same' || !open(state, mention)) continue
      const found = [...state.before(mention)].find(other => {
        const id = state.referents[other.index]?.[0]
        if (!id || state.document.sentences[other.sentence]?.kind === 'dateline') return false
        switch (reference.key) {
          case 'ministry':
            return id.startsWith('ministry:') || ministryOf(state, id) !== undefined
          case 'person':
            return (
              id.startsWith('person:') &&
              !other.embedded &&
              (addressed(state, other, reference.words[0] ?? '') ||
                !anyAddressed(state, mention, reference.words[0] ?? ''))
            )
          case 'place':
            return (
              id.startsWith('place:') &&
              /^(?:city|town|village|capital|province|)$/.test(state.gazetteer.world.get(id)?.kind ?? '')
            )
          case 'homeland':
            return false
          case 'statement':
            return (
              /^(?:ministry|organization):/.test(id) &&
              !isMedium(state, id) &&
              (!other.embedded || mention.sentence - other.sentence <= 1)
            )
          default:
            return (
              id.startsWith('organization:') &&
              (reference.ids?.includes(id) ||
                headed(state, id, reference.words) ||
                (factions.has(reference.words[0] ?? '') && isFaction(state, id)))
            )
        }
      })
      if (found) {
        const id = state.referents[found.index]?.[0] as string
        state.settle(mention, [reference.key === 'ministry' ? (ministryOf(state, id) ?? id) : id])
      } else if (reference.ids?.length === 1 && spokenOf(state, reference.words))
        state.settle(mention, reference.ids)
      else if (reference.key === 'homeland') {
        const iso = reference.words.length === 0 ? state.home : kingdomOf(state, mention, reference.words)
        if (iso) state.settle(mention, [`country:${iso}`])
      }
    }
  },
}

// «معاليه» is the last who was called «معالي»
const addressed = (state: Resolution, mention: Mention, honorific: string) =>
  mention.type === 'person' &&
  state.document.tokens
    .slice(mention.from, mention.to)
    .some(token => token.text.startsWith(honorific.replace(/ت$/, '')))
const anyAddressed = (state: Resolution, mention: Mention, honorific: string) =>
  [...state.before(mention)].some(
    other => addressed(state, other, honorific) && state.referents[other.index]?.[0]?.startsWith('person:'),
  )

/** The ministry that somebody heads: «الوزارة» after its minister. */
const ministryOf = (state: Resolution, id: string) =>
  state.stated.get(id)?.find(office => office.target.startsWith('ministry:'))?.target

/** Whether the article names something with this word in it: «مجلس جامعة الدول العربية» speaks of «الجامعة». */
const spokenOf = (state: Resolution, words: readonly string[]) =>
  [...state.entities.values()].some(entity =>
    [...entity.names, ...state.gazetteer.namesOf(entity.id, state.language)].some(name =>
      foldWords(name).some(word => words.includes(word)),
    ),
  )

/** «المملكة»: of the countries that are called so, the one nearest before in the sentence, else the first in focus. */
function kingdomOf(state: Resolution, mention: Mention, isos: readonly string[]): string | undefined {
  for (const other of state.before(mention)) {
    if (other.sentence !== mention.sentence) break
    const iso = state.isoOf(state.referents[other.index]?.[0] ?? '')
    if (iso && isos.includes(iso)) return iso
  }
  return state.focus.find(iso => isos.includes(iso))
}

// «الحركة», «الفصيل» may mean any armed group or party that has another name
const factions = new Set(['حركه', 'جماعه', 'تنظيم', 'فصيل'])
const isFaction = (state: Resolution, id: string) =>
  /coalition|armed|militia|party|movement|faction|rebel|terror/.test(
    state.gazetteer.world.get(id)?.kind ?? '',
  )

const headed = (state: Resolution, id: string, words: readonly string[]) => {
  const names = [...(state.entities.get(id)?.names ?? []), ...state.gazetteer.namesOf(id, state.language)]
  return names.some(name => words.includes(foldWords(name)[0] ?? ''))
}

/** All sieves, in their order. */
export const sieves: readonly Sieve[] = [
  uniqueNames,
  focus,
  sharedNames,
  focus,
  composedBodies,
  statedOffices,
  shortNames,
  samples,
  statedOffices,
  offices,
  pairs,
  samples,
]
