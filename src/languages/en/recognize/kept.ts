import type { CountryAt } from './country.ts'
import type { Found } from './found.ts'
import type { OfficeAt } from './office.ts'

/** What recognizers found at a token before some limit; `undefined` where nobody has looked, `null` where nothing is. */
export class Kept {
  readonly limit: number
  country: CountryAt | null | undefined = undefined
  composed: Found | null | undefined = undefined
  body: Found | null | undefined = undefined
  unknown: Found | null | undefined = undefined
  unknownOrCapitals: Found | null | undefined = undefined
  office: OfficeAt | null | undefined = undefined
  /** where the words that could be one person's name end */
  personEnd: number | undefined = undefined

  constructor(limit: number) {
    this.limit = limit
  }
}
