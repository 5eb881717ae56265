import type { OfficeRef } from '../../../model/document.ts'
import { bodyNouns } from '../lexicon/body-words.ts'
import { nameKind } from '../name-kinds.ts'
import { wordTest } from '../word-test.ts'
import { namedBodyAt, runEnd, unknownBodyAt } from './bodies.ts'
import { type CountryAt, capitalAt, countryAt } from './country.ts'
import type { Found } from './found.ts'
import { groupAt } from './groups.ts'
import { nameOfBody } from './labelled-body.ts'
import { nameAt } from './names.ts'
import { type OfficeAt, officeAt } from './office.ts'
import { officeBodyAt } from './office-body.ts'
import { officeIn, officeRef, withTarget } from './office-ref.ts'
import { ranksAt } from './ranks.ts'
import type { Scan } from './scan.ts'

/** What the words after a name say of its bearer. */
export interface Apposition {
  readonly to: number
  readonly offices: readonly OfficeRef[]
  readonly inner: readonly Found[]
  readonly gender: 'm' | 'f' | null
}

const isArticle = wordTest(({ key }) => /^(?:an?|the)$/.test(key))
const mayOpen = wordTest(({ key }) =>
  /^(?:himself|herself|also|and|now|the|a|an|currently|one|another)$/.test(key),
)

/** An office in a body that its phrase names. */
const inBody = ({ type }: Found) => officeIn(type as 'ministry' | 'organization' | 'country', { mention: -1 })

/** What is said of a person right after the name: ", leader of the party,", ", who heads the desk at the ministry", "of Iraq's Joint Operations Command", ", 54,". */
export function appositionAt(scan: Scan, index: number, limit: number): Apposition | null {
  const mark = scan.tokens[index]?.text
  if (mark === ',' && scan.tokens[index + 1]?.kind === 'number' && scan.tokens[index + 2]?.text === ',')
    return { to: index + 2, offices: [], inner: [], gender: null }
  if (mark === ',' || mark === '—' || mark === '(') {
    let at = index + 1
    if (scan.key(at) === 'who') {
      const verb = headingVerb(scan, at + 1)
      if (verb > 0) return headsAt(scan, verb, limit)
    }
    // "a magistrate who heads the legal team"
    if (isArticle(scan.word(at)))
      for (let i = at + 1; i < at + 9 && scan.word(i)?.shape === 'lower'; i++)
        if (scan.key(i) === 'who') {
          const verb = headingVerb(scan, i + 1)
          const heads = verb > 0 ? headsAt(scan, verb, limit) : null
          if (heads) return heads
          break
        }
    if (mayOpen(scan.word(at))) at++
    if (isArticle(scan.word(at)) || scan.key(at) === 'of') at++
    // "Samantha Power (United States) said": who speaks for a state
    if (mark === '(') {
      const state = countryAt(scan, at, limit)
      if (state && !state.adjective && scan.tokens[state.to]?.text === ')')
        return ofState(state, state.to + 1)
    }
    const sent = sentBy(scan, at, limit) ?? counterpartsOffice(scan, at, limit)
    if (sent) return sent
    const office = officeAt(scan, at, limit) ?? describedOfficeAt(scan, at, limit)
    if (!office) return null
    // "X, the foreign minister Y": a new person; "X, Iran's president said": it goes on
    if (nameAt(scan, ranksAt(scan, office.to, limit), limit, true) && scan.tokens[office.to]?.kind !== 'mark')
      return null
    // "deputy head of the ministry's sanctions department,"
    if (scan.key(office.to) === "'s" && office.located)
      for (let i = office.to + 1; i < office.to + 6; i++)
        if (scan.tokens[i]?.kind === 'mark')
          return { to: i, offices: office.offices, inner: office.inner, gender: office.gender }
    const next = scan.tokens[office.to]
    const closed =
      !next ||
      office.to >= limit ||
      (next.kind === 'mark' && next.text !== '-') ||
      /^(?:and|who|at|in|until|from|since|with|for|of|on|as)$/.test(scan.key(office.to))
    if (!closed || office.plural) return null
    let to = office.to
    const located = seatAt(scan, to, limit, office)
    if (located) return located
    if (scan.tokens[to]?.text === ',' || scan.tokens[to]?.text === ')') to++
    return {
      to: scan.tokens[office.to]?.text === ',' ? office.to : to,
      offices: office.offices,
      inner: office.inner,
      gender: office.gender,
    }
  }
  if (scan.key(index) === 'of') {
    const at = scan.key(index + 1) === 'the' ? index + 2 : index + 1
    const country = countryAt(scan, at, limit)
    let start = at
    if (country && scan.key(country.to) === "'s") start = country.to + 1
    const body = namedBodyAt(scan, at, limit) ?? unknownBodyAt(scan, start, limit, false)
    // "Vassily Nebenzia of the Russian Federation"
    if (country && !country.adjective && body && country.to >= body.to) return ofState(country, country.to)
    if (!body || (body.type !== 'organization' && body.type !== 'ministry')) return null
    const text = scan.text.slice(scan.tokens[at]?.start, scan.tokens[body.to - 1]?.end)
    return {
      to: body.to,
      offices: [officeRef('representative', officeIn(body.type, { mention: -1 }), text)],
      inner: country && start > at ? [country.found, body] : [body],
      gender: null,
    }
  }
  return null
}

/** "a procurement official in the ministry": words of his field before what he is. */
function describedOfficeAt(scan: Scan, index: number, limit: number): OfficeAt | null {
  for (let at = index; at < index + 3; at++) {
    const word = scan.word(at)
    if (word?.shape !== 'lower' || word.functions !== 0 || (word.noun === null && !word.adjective))
      return null
    if (/^(?:shadow|former|retired|late|rival|fellow|future|aspiring|onetime)$/.test(word.key)) return null
    const office = officeAt(scan, at + 1, limit)
    if (office) return office
  }
  return null
}

/** Who stands with a state speaks for it. */
const ofState = ({ iso, found }: Pick<CountryAt, 'iso' | 'found'>, to: number): Apposition => ({
  to,
  offices: [officeRef('representative', officeIn('country', { iso }), 'representative')],
  inner: [found],
  gender: null,
})

/** ", President Donald Trump's special envoy": whom a person sends speaks for his country. */
function sentBy(scan: Scan, from: number, limit: number): Apposition | null {
  for (let at = from + 1; at < Math.min(limit, from + 7); at++) {
    if (scan.key(at) !== "'s") continue
    for (let start = from; start < at; start++) {
      const match = scan.name(start, at, nameKind.person)
      const iso = match?.to === at ? scan.knowledge.gazetteer.isoOf(match.entries[0]?.id ?? '') : undefined
      const office = iso ? officeAt(scan, at + 1, limit) : null
      const [ref] = office?.offices ?? []
      if (iso && office && ref && /^(?:envoy|adviser|representative)$/.test(ref.role))
        return {
          to: office.to,
          offices: [withTarget(ref, officeIn('country', { iso }))],
          inner: [],
          gender: null,
        }
    }
    return null
  }
  return null
}

/** ", Tarriela's counterpart at the CCG": the body he speaks for. */
function counterpartsOffice(scan: Scan, from: number, limit: number): Apposition | null {
  for (let at = from; at < from + 6; at++) {
    if (scan.key(at) !== 'counterpart') continue
    if (!/^(?:at|in|from)$/.test(scan.key(at + 1))) return null
    const seat =
      officeBodyAt(scan, scan.key(at + 2) === 'the' ? at + 3 : at + 2, limit) ??
      capitalsAt(scan, scan.key(at + 2) === 'the' ? at + 3 : at + 2, limit)
    return seat
      ? {
          to: seat.to,
          offices: [officeRef('representative', inBody(seat.body), 'counterpart')],
          inner: [...seat.inner, seat.body],
          gender: null,
        }
      : null
  }
  return null
}

/** "…, deputy director-general at the Lao Ministry of Energy": the body after "at" or "in" is what the office is in. */
function seatAt(scan: Scan, index: number, limit: number, office: OfficeAt): Apposition | null {
  let from = index
  // "Secretary (East) in the Ministry"
  if (scan.tokens[from]?.text === '(') while (from < index + 6 && scan.tokens[from]?.text !== ')') from++
  if (scan.tokens[from]?.text === ')') from++
  if (!/^(?:at|in|for|with|from)$/.test(scan.key(from)) || office.located) return null
  const at = /^(?:the|its|his)$/.test(scan.key(from + 1)) ? from + 2 : from + 1
  const seat = officeBodyAt(scan, at, limit)
  const body = seat?.body ?? embassyAt(scan, at, limit)
  const first = office.offices[0]
  if (!body || !first) return null
  return {
    to: body.to,
    offices: [withTarget(first, inBody(body))],
    inner: [...office.inner, ...(seat?.inner ?? []), body],
    gender: office.gender,
  }
}

/** "the UAE embassy": who serves there speaks for the country. */
function embassyAt(scan: Scan, index: number, limit: number): Found | null {
  const country = countryAt(scan, index, limit)
  if (!country) return null
  const at = scan.key(country.to) === "'s" ? country.to + 1 : country.to
  return /^(?:embassy|consulate)$/.test(scan.key(at)) ? country.found.until(at + 1) : null
}

const heading = new Set(
  'heads leads commands chairs runs manages directs oversees represents headed led'.split(' '),
)
const isHeading = wordTest(({ key }) => heading.has(key))
const placing = new Set('the at of in for over its his'.split(' '))

/** The last token of a verb that says what somebody heads or speaks for, or -1. */
function headingVerb(scan: Scan, at: number): number {
  const key = scan.key(at)
  if (isHeading(scan.word(at))) return at
  if (/^(?:speaks|works)$/.test(key) && /^(?:for|at)$/.test(scan.key(at + 1))) return at + 1
  if (key === 'presides' && scan.key(at + 1) === 'over') return at + 1
  return key === 'takes' && scan.key(at + 1) === 'charge' && scan.key(at + 2) === 'of' ? at + 2 : -1
}

/** "who heads the Africa desk at the Turkish foreign ministry", "who leads the main opposition party, Ennahda" */
function headsAt(scan: Scan, verb: number, limit: number): Apposition | null {
  const role = scan.key(verb) === 'for' ? 'spokesperson' : 'director'
  const office = (to: number, body: Found, inner: readonly Found[]): Apposition => ({
    to,
    offices: [
      officeRef(role, inBody(body), scan.text.slice(scan.tokens[verb]?.start, scan.tokens[body.to - 1]?.end)),
    ],
    inner: [...inner, body],
    gender: null,
  })
  for (let at = verb + 1; at < Math.min(limit, verb + 9); at++) {
    if (scan.tokens[at]?.kind === 'mark' && !scan.hyphen(at)) {
      const named =
        scan.tokens[at]?.text === ',' && bodyNouns.has(scan.key(at - 1))
          ? bodyAfter(scan, at + 1, limit)
          : null
      return named ? office(named.to, named, []) : null
    }
    if (at > verb + 1 && !placing.has(scan.key(at - 1))) continue
    const delegation = delegationAt(scan, at, limit)
    if (delegation) return delegation
    const group = groupAt(scan, at, limit)
    if (group?.type === 'organization' && group.reference.by === 'same') return office(group.to, group, [])
    const seat = officeBodyAt(scan, at, limit) ?? capitalsAt(scan, at, limit)
    if (seat) return office(seat.to, seat.body, seat.inner)
  }
  return null
}

/** "who leads the Malian legal team", "Moscow's delegation": he speaks for the country. */
function delegationAt(scan: Scan, index: number, limit: number): Apposition | null {
  const country = countryAt(scan, index, limit) ?? capitalAt(scan, index, limit)
  if (!country) return null
  let at = country.found.to
  while (/^(?:'s|legal|negotiating|technical|military|diplomatic|own)$/.test(scan.key(at))) at++
  return /^(?:delegation|team|mission|negotiators|side)$/.test(scan.key(at)) ? ofState(country, at + 1) : null
}

function capitalsAt(scan: Scan, at: number, limit: number) {
  const body = unknownBodyAt(scan, at, limit, true)
  return body && (body.type === 'organization' || body.type === 'ministry')
    ? { to: body.to, body, inner: [] }
    : null
}

/** A name between commas behind "party,": what the party is called. */
function bodyAfter(scan: Scan, at: number, limit: number): Found | null {
  const end = runEnd(scan, at, limit)
  if (end === at || !/^[,.;]$/.test(scan.tokens[end]?.text ?? '')) return null
  const known = namedBodyAt(scan, at, limit)
  if (known) return known.to === end ? known : null
  return scan.name(at, limit, nameKind.person) || countryAt(scan, at, limit)
    ? null
    : nameOfBody(scan, at, end)
}
