import type { OfficeRef } from '../../../model/document.ts'
import { namedBodyAt, unknownBodyAt } from './bodies.ts'
import { type CountryAt, countryAt } from './country.ts'
import { nameAt } from './names.ts'
import { type OfficeAt, officeAt } from './office.ts'
import { ranksAt } from './ranks.ts'
import type { Found, Scan } from './scan.ts'

/** What the words after a name say of its bearer. */
export interface Apposition {
  readonly to: number
  readonly offices: readonly OfficeRef[]
  readonly inner: readonly Found[]
  readonly gender: 'm' | 'f' | null
}

/** What is said of a person right after the name: ", leader of the party,", ", who heads the desk at the ministry", "of Iraq's Joint Operations Command", ", 54,". */
export function appositionAt(scan: Scan, index: number, limit: number): Apposition | null {
  const mark = scan.tokens[index]?.text
  if (mark === ',' && scan.tokens[index + 1]?.kind === 'number' && scan.tokens[index + 2]?.text === ',')
    return { to: index + 2, offices: [], inner: [], gender: null }
  if (mark === ',' || mark === '—' || mark === '(') {
    let at = index + 1
    if (scan.key(at) === 'who' && scan.key(at + 1) === 'speaks' && scan.key(at + 2) === 'for')
      return headsAt(scan, at + 2, limit)
    if (scan.key(at) === 'who' && /^(?:heads|leads|commands|chairs|runs|headed)$/.test(scan.key(at + 1)))
      return headsAt(scan, at + 1, limit)
    if (/^(?:himself|herself|also|and|now|the|a|an|currently|one|another)$/.test(scan.key(at))) at++
    if (/^(?:the|a|an|of)$/.test(scan.key(at))) at++
    // "Samantha Power (United States) said": who speaks for a state
    if (mark === '(') {
      const state = countryAt(scan, at, limit)
      if (state && !state.adjective && scan.tokens[state.to]?.text === ')')
        return ofState(state, state.to + 1)
    }
    const sent = sentBy(scan, at, limit)
    if (sent) return sent
    const office = officeAt(scan, at, limit)
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
      offices: [{ role: 'representative', target: { type: body.type, mention: -1 }, text, former: false }],
      inner: country && start > at ? [country.found, body] : [body],
      gender: null,
    }
  }
  return null
}

/** Who stands with a state speaks for it. */
const ofState = ({ iso, found }: CountryAt, to: number): Apposition => ({
  to,
  offices: [
    { role: 'representative', target: { type: 'country', iso }, text: 'representative', former: false },
  ],
  inner: [found],
  gender: null,
})

/** ", President Donald Trump's special envoy": whom a person sends speaks for his country. */
function sentBy(scan: Scan, from: number, limit: number): Apposition | null {
  for (let at = from + 1; at < Math.min(limit, from + 7); at++) {
    if (scan.key(at) !== "'s") continue
    for (let start = from; start < at; start++) {
      const match = scan.name(start, at, entry => entry.type === 'person')
      const iso =
        match?.to === at ? scan.knowledge.gazetteer.world.get(match.entries[0]?.id ?? '')?.iso : undefined
      const office = iso ? officeAt(scan, at + 1, limit) : null
      const [ref] = office?.offices ?? []
      if (iso && office && ref && /^(?:envoy|adviser|representative)$/.test(ref.role))
        return {
          to: office.to,
          offices: [{ ...ref, target: { type: 'country', iso } }],
          inner: [],
          gender: null,
        }
    }
    return null
  }
  return null
}

/** "…, deputy director-general at the Lao Ministry of Energy": the body after "at" or "in" is what the office is in. */
function seatAt(scan: Scan, index: number, limit: number, office: OfficeAt): Apposition | null {
  if (!/^(?:at|in|for|with)$/.test(scan.key(index)) || office.located) return null
  const at = /^(?:the|its|his)$/.test(scan.key(index + 1)) ? index + 2 : index + 1
  const body = namedBodyAt(scan, at, limit) ?? embassyAt(scan, at, limit)
  const first = office.offices[0]
  if (!body || !first) return null
  return {
    to: body.to,
    offices: [
      { ...first, target: { type: body.type as 'ministry' | 'organization' | 'country', mention: -1 } },
    ],
    inner: [...office.inner, body],
    gender: office.gender,
  }
}

/** "the UAE embassy": who serves there speaks for the country. */
function embassyAt(scan: Scan, index: number, limit: number): Found | null {
  const country = countryAt(scan, index, limit)
  if (!country) return null
  const at = scan.key(country.to) === "'s" ? country.to + 1 : country.to
  return /^(?:embassy|consulate)$/.test(scan.key(at)) ? { ...country.found, to: at + 1 } : null
}

/** "who heads the Africa desk at the Turkish foreign ministry" */
function headsAt(scan: Scan, verb: number, limit: number): Apposition | null {
  for (let at = verb + 1; at < Math.min(limit, verb + 8); at++) {
    if (scan.tokens[at]?.kind === 'mark') return null
    const body = /^(?:the|at|of|in|for|its|his|heads|leads|commands|chairs|runs|headed)$/.test(
      scan.key(at - 1),
    )
      ? (namedBodyAt(scan, at, limit) ?? unknownBodyAt(scan, at, limit, true))
      : null
    if (body && (body.type === 'organization' || body.type === 'ministry')) {
      const text = scan.text.slice(scan.tokens[verb]?.start, scan.tokens[body.to - 1]?.end)
      return {
        to: body.to,
        offices: [{ role: 'director', target: { type: body.type, mention: -1 }, text, former: false }],
        inner: [body],
        gender: null,
      }
    }
  }
  return null
}
