import { facilityAt } from './facility.ts'
import type { Found } from './found.ts'
import { institutionAt } from './institution.ts'
import { departmentAt, ministryAt } from './ministry.ts'
import { nameAt } from './named-body.ts'
import { opening, openingsOf } from './openings.ts'
import type { Scan } from './scan.ts'
import { settlementAt } from './settlement.ts'

/** The ministry, institution, organization, country, place, event or treaty that begins at a token. */
export function bodyAt(scan: Scan, index: number, limit: number, bare = false): Found | null {
  const word = scan.word(index)
  if (!word) return null
  const opens = openingsOf(word.id, scan.knowledge)
  return (
    ((opens & opening.ministry) !== 0 ? ministryAt(scan, index, limit, bare) : null) ??
    institutionAt(scan, index, limit, bare) ??
    (word.starts.length > 0 ? nameAt(scan, index, limit, bare) : null) ??
    ((opens & opening.settlement) !== 0
      ? (facilityAt(scan, index, limit, bare) ?? settlementAt(scan, index, limit, bare))
      : null) ??
    ((opens & opening.department) !== 0 ? departmentAt(scan, index, limit, bare) : null)
  )
}
