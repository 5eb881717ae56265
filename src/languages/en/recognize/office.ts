import { composedId } from '../../../gazetteer/gazetteer.ts'
import type { OfficeRef, OfficeTarget, Reference } from '../../../model/document.ts'
import type { OfficeRole } from '../../../model/gazetteer.ts'
import { nameKind } from '../name-kinds.ts'
import { wordTest } from '../word-test.ts'
import { isNameWord, namedBodyAt, nameReference, unknownBodyAt } from './bodies.ts'
import { capitalAt, countryAt, countrySeatedIn } from './country.ts'
import { Found } from './found.ts'
import { groupAt } from './groups.ts'
import { placeOf } from './name-match.ts'
import { officeBodyAt } from './office-body.ts'
import { officeIn, officeRef } from './office-ref.ts'
import type { Scan } from './scan.ts'

/** An office phrase: "Russian Foreign Minister", "minister of foreign affairs of Iran", "CNSP spokesman". */
export interface OfficeAt {
  readonly to: number
  readonly offices: readonly OfficeRef[]
  readonly inner: readonly Found[]
  readonly plural: boolean
  readonly gender: 'm' | 'f' | null
  /** whether the phrase says what the office is in */
  readonly located: boolean
}

const over = new Set([
  'former',
  'ex',
  'late',
  'erstwhile',
  'onetime',
  'ousted',
  'deposed',
  'disgraced',
  'ex-',
  'retired',
  'toppled',
])
const neutral = new Set(
  `acting interim new outgoing top senior then first current newly elected visiting caretaker transitional incumbent incoming hard-line veteran powerful
influential chief longtime long-time right-wing left-wing far-right opposition self-proclaimed legal technical designate special national presidential second third executive appointed
de-facto main general military political regional local global federal lead leading conservative liberal interim hardline exiled jailed embattled official 's`.split(
    /\s+/,
  ),
)
const deputies = new Set(['deputy', 'vice', 'assistant', 'associate', 'undersecretary'])
const deputyRole: Partial<Record<OfficeRole, OfficeRole>> = {
  minister: 'deputy-minister',
  president: 'vice-president',
  'prime-minister': 'deputy-prime-minister',
  leader: 'deputy-leader',
  director: 'deputy-leader',
  commander: 'deputy-leader',
}

const isOver = wordTest(({ key }) => over.has(key))
const isDone = wordTest(({ key }) => /^(?:elected|appointed|jailed|exiled)$/.test(key))
const isNamed = (country: Found | undefined, to: number) => country?.kind === 'name' && country.to === to
const isNeutral = wordTest(({ key }) => neutral.has(key))
const isDeputy = wordTest(({ key }) => deputies.has(key))

/** Whether a word without a capital can stand before the word for an office, or be it. */
const mayStandInOffice = wordTest(
  ({ key, title, begins }) =>
    title >= 0 ||
    (begins & (nameKind.country | nameKind.placeInFull | nameKind.body)) !== 0 ||
    over.has(key) ||
    neutral.has(key) ||
    deputies.has(key) ||
    /^(?:then|government|ministry|department)$/.test(key),
)

/** The office phrase that begins at a token, its determiner left out; null where no office is named. */
export function officeAt(scan: Scan, index: number, limit: number): OfficeAt | null {
  if (!scan.hasRole(index, limit)) return null
  const kept = scan.kept(index, limit)
  if (kept.office === undefined) kept.office = find(scan, index, limit)
  return kept.office
}

function find(scan: Scan, index: number, limit: number): OfficeAt | null {
  // "the federation's regional secretary"
  const owned = scan.key(index - 1) === 'the' && scan.key(index + 1) === "'s"
  const owner = owned ? groupAt(scan, index - 1, limit) : null
  const ofGroup = owner?.type === 'organization' && owner.reference.by === 'same' ? owner : null
  let at = ofGroup ? index + 2 : index
  // most words begin no office: they are told by themselves
  const first = scan.word(at)
  if (first === null ? !scan.hyphen(at) : first.shape === 'lower' && !mayStandInOffice(first)) return null
  // "then-President X"
  let former = scan.hyphen(index - 1) && /^(?:then|ex)$/.test(scan.key(index - 2))
  let deputy = false
  const isos: { iso: string; found: Found }[] = []
  let body: Found | null = ofGroup
  let place: Found | null = null
  let government = false
  const portfolios: string[] = []
  const inner: Found[] = []
  for (let guard = 0; guard < 14 && at < limit; guard++) {
    const word = scan.word(at)
    if (!word) {
      // "Australia's 26th prime minister"
      if (scan.hyphen(at) || (at > index && /^\d+(?:st|nd|rd|th)$/.test(scan.tokens[at]?.text ?? ''))) {
        at++
        continue
      }
      return null
    }
    if (word.shape === 'lower' && !mayStandInOffice(word)) return null
    const role = scan.role(at, limit)
    const deputyAhead = role === null && isDeputy(word)
    if (role && !(role.entry.words.length === 1 && isModifierHere(scan, role.to, limit))) {
      return finish(
        scan,
        index,
        role.to,
        role.entry,
        { former, deputy, isos, body, place, government, portfolios, inner },
        limit,
      )
    }
    // "then-President X", "the then president"
    const once = word.key === 'then' && (scan.hyphen(at + 1) || scan.key(at - 1) === 'the')
    if (once || isOver(word)) {
      former = true
      at++
      continue
    }
    if (deputyAhead) {
      deputy = true
      at++
      continue
    }
    if (isos.length === 0 || scan.key(at - 1) === 'and' || scan.key(at - 1) === '-') {
      const country = countryAt(scan, at, limit)
      const named = country ? namedBodyAt(scan, at, limit) : null
      if (country && !(named && named.to > country.to)) {
        isos.push(country)
        inner.push(country.found)
        at = country.to
        if (scan.key(at) === "'s") at++
        if (scan.key(at) === 'and' && countryAt(scan, at + 1, limit)) at++
        continue
      }
    }
    if (at === index && word.shape !== 'lower') {
      const capital = capitalBefore(scan, at, limit)
      if (capital) {
        isos.push(capital)
        inner.push(capital.found)
        at = capital.found.to + 1
        continue
      }
      const seat = placeBefore(scan, at, limit)
      if (seat) {
        place = seat
        inner.push(seat)
        at = seat.to
        while (isRegion(scan.word(at))) at++
        continue
      }
    }
    if (!body && at >= index) {
      const named = namedBodyAt(scan, at, limit)
      if (named && named.to > at && endsBeforeRole(scan, named.to, limit)) {
        body = named
        at = named.to
        if (scan.key(at) === "'s") at++
        continue
      }
    }
    const portfolio = scan.portfolio(at, limit)
    if (portfolio && word.key !== 'general') {
      const after = scan.key(portfolio.to)
      if ((after === 'ministry' || after === 'department') && !body) {
        const iso = isos[0]?.iso
        const reference: Reference = iso
          ? { by: 'id', ids: [`ministry:${iso}-${portfolio.id}`] }
          : { by: 'composed', type: 'ministry', part: portfolio.id }
        body = new Found(at, portfolio.to + 1, 'ministry', 'name', reference)
        at = portfolio.to + 1
        continue
      }
      portfolios.push(portfolio.id)
      at = portfolio.to
      if (scan.key(at) === 'and' && scan.portfolio(at + 1, limit)) at++
      continue
    }
    const institution = scan.institution(at, limit)
    // "Mali's military leader" leads the country
    const rules = word.key === 'military' && /^(?:leaders?|rulers?|regimes?)$/.test(scan.key(at + 1))
    if (institution && !body && !rules && scan.role(institution.to, limit)) {
      const iso = isos[0]?.iso
      const reference: Reference = iso
        ? { by: 'id', ids: [`organization:${iso}-${institution.id}`] }
        : { by: 'composed', type: 'organization', part: institution.id }
      body = new Found(at, institution.to, 'organization', 'name', reference)
      at = institution.to
      continue
    }
    // "Lebanon's parliament elected army chief X": who did it stands before it, and no owner of the office
    if (isDone(word) && scan.key(at - 1) !== "'s" && (body?.to === at || isNamed(isos.at(-1)?.found, at)))
      return null
    if (isNeutral(word) && at - index < 6) {
      at++
      continue
    }
    if (word.key === 'government' && scan.role(at + 1, limit)) {
      government = true
      at++
      continue
    }
    // "Council leader", "Lord Mayor": a capital word of which nothing is known
    if (
      !body &&
      at === index &&
      word.shape === 'cap' &&
      (word.honorific || word.noun !== null) &&
      scan.role(at + 1, limit) &&
      !word.given
    ) {
      at++
      continue
    }
    if (!body && word.shape !== 'lower') {
      const unknown = unknownBodyAt(scan, at, limit, true)
      if (unknown && scan.role(unknown.to, limit)) {
        body = unknown
        at = unknown.to
        continue
      }
    }
    return null
  }
  return null
}

const isRegion = wordTest(({ key }) => /^(?:'s|region|regional|province|provincial|oblast|state)$/.test(key))

/** "Belgorod governor", "Kyiv's mayor": the place that an office is in. */
function placeBefore(scan: Scan, at: number, limit: number): Found | null {
  const match = scan.name(at, limit, nameKind.placeInFull)
  if (!match) return null
  let next = match.to
  while (isRegion(scan.word(next))) next++
  const role = scan.role(next, limit)?.entry
  if (!role || !local.has(role.words.join(' '))) return null
  return placeOf(at, match)
}

/** "Moscow's envoy": the country whose capital sends somebody. */
function capitalBefore(scan: Scan, at: number, limit: number): { iso: string; found: Found } | null {
  const capital = capitalAt(scan, at, limit)
  return capital && endsBeforeRole(scan, capital.found.to + 1, limit) && !placeBefore(scan, at, limit)
    ? capital
    : null
}

/** "ambassador to Washington": the country to whose capital somebody is sent. */
function stateOfCapital(scan: Scan, at: number, limit: number): Found | null {
  const match = scan.name(at, limit, nameKind.placeInFull)
  const country = match?.entries.map(({ id }) => countrySeatedIn(scan, id)).find(id => id !== undefined)
  return match && country ? new Found(at, match.to, 'country', 'name', { by: 'id', ids: [country] }) : null
}

/** The place behind "mayor of", known or not. */
function placeBehind(scan: Scan, at: number, limit: number): Found | null {
  const match = scan.name(at, limit, nameKind.placeInFull)
  if (match) return placeOf(at, match)
  const to = at + 1
  if (!isNameWord(scan, at) || isNameWord(scan, to) || scan.key(to) === "'s" || countryAt(scan, at, limit))
    return null
  return new Found(at, to, 'place', 'name', nameReference(scan, at, to))
}

/** The place of an office that a name came between: "Mayor Joël Bruneau of Caen". */
export const seatBehind = (scan: Scan, index: number, limit: number): Found | null =>
  scan.key(index) === 'of'
    ? placeBehind(scan, scan.key(index + 1) === 'the' ? index + 2 : index + 1, limit)
    : null

/** Offices in a city or a part of a country. */
const local = new Set([
  'governor',
  'mayor',
  'chief minister',
  'deputy governor',
  'deputy mayor',
  'police chief',
])

/** "chief" in "chief negotiator", "deputy" before another office: no office of its own. */
const isModifierHere = (scan: Scan, next: number, limit: number) => scan.role(next, limit) !== null

/** Whether between a body and the office named after it stand at most a few modifiers. */
function endsBeforeRole(scan: Scan, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + 4); i++) {
    const word = scan.word(i)
    if (!word) return false
    if (scan.role(i, limit)) return true
    if (!isNeutral(word) && !isOver(word) && !isDeputy(word) && !scan.portfolio(i, limit)) return false
  }
  return false
}

interface Parts {
  readonly former: boolean
  readonly deputy: boolean
  readonly isos: { iso: string; found: Found }[]
  readonly body: Found | null
  /** the city or region that a governor or mayor heads */
  place: Found | null
  /** said to be of the government, and of no country */
  readonly government: boolean
  readonly portfolios: string[]
  readonly inner: Found[]
}

type RoleEntry = NonNullable<ReturnType<Scan['role']>>['entry']

/** Prepositions behind an office that say what it is in. */
const leadsToSeat = wordTest(({ key }) => /^(?:of|for|to|at|in)$/.test(key))

function finish(
  scan: Scan,
  from: number,
  roleTo: number,
  given: RoleEntry,
  parts: Parts,
  limit: number,
): OfficeAt | null {
  // "Algerian diplomats" are a group
  if (given.plural && given.words.at(-1) === 'diplomats') return null
  // "the top Iranian diplomat" is the foreign minister
  const top = given.words[0] === 'diplomat' && /^(?:top|chief)$/.test(scan.key(from))
  const entry: RoleEntry = top ? { ...given, role: 'minister', of: 'ministry', portfolio: 'foreign' } : given
  const { former, deputy, isos, inner } = parts
  const portfolios =
    parts.portfolios.length > 0 || !entry.portfolio ? [...parts.portfolios] : [entry.portfolio]
  let body = parts.body
  let to = roleTo
  // "Minister of Foreign Affairs", "president of Ivory Coast and Niger", "spokesman for the army"
  for (let guard = 0; guard < 2; guard++) {
    const preposition = scan.key(to)
    if (!leadsToSeat(scan.word(to))) break
    let at = to + 1
    if (/^(?:the|its|his|her)$/.test(scan.key(at))) at++
    if (entry.of === 'ministry' && portfolios.length === 0) {
      const portfolio = scan.portfolio(at, limit)
      if (portfolio) {
        portfolios.push(portfolio.id)
        to = portfolio.to
        while (scan.key(to) === 'and' && scan.portfolio(to + 1, limit)) {
          portfolios.push((scan.portfolio(to + 1, limit) as { id: string }).id)
          to = (scan.portfolio(to + 1, limit) as { to: number }).to
        }
        continue
      }
    }
    if (entry.of === 'body' && preposition !== 'to')
      for (let skip = 0; skip < 2; skip++) {
        const word = scan.word(at)
        if (
          word &&
          word.shape === 'lower' &&
          (word.adjective ||
            /^(?:main|ruling|opposition|country|country's)$/.test(word.key) ||
            word.text.includes('-')) &&
          !scan.institution(at, limit)
        )
          at++
      }
    const ofBody = entry.of === 'body' || entry.of === 'country'
    // "members of the powerful federation" are a group
    const many = entry.role === 'member' && entry.plural
    const seat = ofBody && !many ? officeBodyAt(scan, at, limit) : null
    const named = seat
      ? seat.body
      : (namedBodyAt(scan, at, limit) ?? (ofBody ? unknownBodyAt(scan, at, limit, false) : null))
    const country = countryAt(scan, at, limit)
    // "president of Bosnia's Serb entity"
    if (!named && country && entry.of === 'country' && scan.key(country.to) === "'s") break
    // an ambassador speaks for the one who sent him
    if (
      (preposition === 'to' && !(entry.role === 'adviser' && named)) ||
      (entry.role === 'envoy' && preposition === 'for') ||
      (preposition === 'in' && entry.of !== 'body')
    ) {
      if (entry.role !== 'ambassador' && entry.role !== 'envoy' && entry.role !== 'representative') break
      const goal = named ?? country?.found ?? stateOfCapital(scan, at, limit)
      if (!goal) break
      inner.push(goal)
      to = goal.to
      continue
    }
    // "the governor of Nineveh"
    if (entry.role === 'governor' || entry.role === 'mayor') {
      const place = placeBehind(scan, at, limit)
      if (!place) break
      parts.place = place
      inner.push(place)
      to = place.to
      break
    }
    if (preposition === 'in') break
    if (named && (!country || named.to > country.to)) {
      if (body) break
      body = named
      inner.push(...(seat?.inner ?? []))
      to = /^(?:party|movement|group|militia|union)$/.test(scan.key(named.to)) ? named.to + 1 : named.to
      continue
    }
    if (country && !country.adjective && isos.length === 0) {
      isos.push(country)
      inner.push(country.found)
      to = country.to
      while (entry.plural && /^(?:and|,)$/.test(scan.key(to))) {
        const next = countryAt(scan, /^and$/.test(scan.key(to + 1)) ? to + 2 : to + 1, limit)
        if (!next || next.adjective) break
        isos.push(next)
        inner.push(next.found)
        to = next.to
      }
      continue
    }
    break
  }
  const role = entry.role === null ? null : deputy ? (deputyRole[entry.role] ?? 'deputy-leader') : entry.role
  if (role === null) return null
  if (body) inner.push(body)
  const text = scan.text.slice(scan.tokens[from]?.start, scan.tokens[to - 1]?.end)
  if (entry.sits && !body) {
    const target = officeIn('organization', { institution: 'parliament', iso: isos[0]?.iso })
    return {
      to,
      // "opposition lawmaker X": of which parliament is not said
      offices: isos.length > 0 || entry.plural ? [officeRef('representative', target, text, former)] : [],
      inner,
      plural: entry.plural,
      gender: null,
      located: isos.length > 0,
    }
  }
  const targets = targetsOf(
    role,
    entry,
    portfolios,
    isos.map(i => i.iso),
    body,
    parts,
    isoOf(scan, parts.place),
  )
  // "neutral" phrases such as a bare "chief" or "member" are no office
  const located = isos.length > 0 || body !== null || parts.place !== null || portfolios.length > 0
  const offices: OfficeRef[] = []
  for (const target of targets) offices.push(officeRef(role, target, text, former))
  return {
    to,
    offices,
    inner,
    plural: entry.plural,
    gender: entry.gender,
    located,
  }
}

/** The institution that a body is, whatever its country: his counterpart is of the same abroad. */
function institutionOf({ type, reference }: Found): string | undefined {
  if (type !== 'organization') return undefined
  if (reference.by === 'composed') return reference.part
  return reference.by === 'id' ? composedId(reference.ids[0] as string)?.part : undefined
}

const isoOf = (scan: Scan, place: Found | null): string | undefined =>
  place?.reference.by === 'id' ? scan.knowledge.gazetteer.isoOf(place.reference.ids[0] ?? '') : undefined

function targetsOf(
  role: OfficeRole,
  entry: RoleEntry,
  portfolios: readonly string[],
  isos: readonly string[],
  body: Found | null,
  { place, government }: Parts,
  placeIso: string | undefined,
): (OfficeTarget | null)[] {
  if (place && !body)
    return entry.role === 'director'
      ? [officeIn('organization', { institution: 'police', iso: placeIso })]
      : [officeIn('place', { mention: -1 })]
  const own = entry.iso ? [entry.iso] : isos
  if (body && entry.of !== 'ministry')
    return [
      officeIn(body.type === 'ministry' ? 'ministry' : body.type === 'country' ? 'country' : 'organization', {
        mention: -1,
        institution: institutionOf(body),
      }),
    ]
  if (
    portfolios.length > 0 &&
    (entry.of === 'ministry' || role === 'minister' || role === 'deputy-minister')
  ) {
    if (own.length === 0) return [officeIn('ministry', { portfolio: portfolios[0] })]
    return own.flatMap(iso =>
      portfolios.slice(0, entry.plural ? 2 : 1).map(portfolio => officeIn('ministry', { portfolio, iso })),
    )
  }
  if (entry.of === 'country')
    return own.length > 0
      ? own.map(iso => officeIn('country', { iso }))
      : [role === 'ambassador' || role === 'head-of-government' ? null : officeIn('country', {})]
  // of a state of a union or a region, which has no country's code
  if (role === 'governor' || role === 'mayor') return [null]
  if (entry.of === 'ministry') return own.length > 0 ? own.map(() => null) : [null]
  if (own.length > 0) return own.map(iso => officeIn('country', { iso }))
  return [government ? officeIn('country', {}) : null]
}
