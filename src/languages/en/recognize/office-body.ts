import { namedBodyAt, unknownBodyAt } from './bodies.ts'
import { countryAt } from './country.ts'
import type { Found } from './found.ts'
import { labelledBodyAt } from './labelled-body.ts'
import type { Scan } from './scan.ts'

/** A body that an office is in, with the country named before it. */
export interface OfficeBody {
  readonly to: number
  readonly body: Found
  readonly inner: readonly Found[]
}

const anyBodyAt = (scan: Scan, at: number, limit: number): Found | null =>
  namedBodyAt(scan, at, limit) ?? labelledBodyAt(scan, at, limit) ?? unknownBodyAt(scan, at, limit, false)

/** The body at a token behind "of", "in" or "at": "Haiti's Transitional Presidential Council", "the rights group Foro Penal". */
export function officeBodyAt(scan: Scan, index: number, limit: number): OfficeBody | null {
  const first = anyBodyAt(scan, index, limit)
  const country = countryAt(scan, index, limit)
  if (first && isBody(first) && (!country || first.to > country.to))
    return { to: first.to, body: first, inner: [] }
  let at = index
  const inner: Found[] = []
  if (country) {
    inner.push(country.found)
    at = country.to
    if (scan.key(at) === "'s") at++
    const body = anyBodyAt(scan, at, limit)
    if (body && isBody(body)) return { to: body.to, body, inner }
  }
  // "the main opposition party Vente", "the rights group Foro Penal"
  for (let guard = 0; guard < 6; guard++) {
    const word = scan.word(at)
    if (!word) {
      if (!scan.hyphen(at)) return null
      at++
      continue
    }
    if (word.shape !== 'lower' || (word.functions !== 0 && word.key !== "'s")) return null
    at++
    const body = labelledBodyAt(scan, at, limit) ?? labelledKnown(scan, at, limit)
    if (body) return { to: body.to, body, inner }
  }
  return null
}

const isBody = ({ type }: Found) => type === 'organization' || type === 'ministry'

/** A body that a gazetteer knows behind a common noun: "the opposition party Ennahda". */
function labelledKnown(scan: Scan, at: number, limit: number): Found | null {
  const body = scan.word(at)?.shape === 'lower' ? null : namedBodyAt(scan, at, limit)
  return body && isBody(body) ? body : null
}
