import type { OfficeRef, OfficeTarget } from '../../../model/document.ts'

type Facts = Omit<OfficeTarget, 'type'>

/** What an office is in; every field is written, for all to be of one shape. */
export const officeIn = (
  type: OfficeTarget['type'],
  { portfolio, institution, iso, near, mention }: Facts,
): OfficeTarget => ({ type, portfolio, institution, iso, near, mention })

/** An office as the text states it; every field is written, for all to be of one shape. */
export const officeRef = (
  role: OfficeRef['role'],
  target: OfficeTarget | null,
  text: string,
  former = false,
  derived?: true,
): OfficeRef => ({ role, target, text, former, derived })

/** The same office in something else. */
export const withTarget = (
  { role, text, former, derived }: OfficeRef,
  target: OfficeTarget | null,
): OfficeRef => officeRef(role, target, text, former, derived)

/** What an office is in, in a country. */
export const withIso = (
  { type, portfolio, institution, near, mention }: OfficeTarget,
  iso: string,
): OfficeTarget => officeIn(type, { portfolio, institution, iso, near, mention })
