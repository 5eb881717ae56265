import { doubtfulNisba } from './doubtful-nisba.ts'
import { Found } from './found.ts'
import { wanted } from './name-match.ts'
import type { Scan } from './scan.ts'

/** A country named or meant by an adjective, at a token. */
export interface CountryAt {
  readonly iso: string
  readonly to: number
  readonly pro: string
  readonly found: Found
}

const isoOf = (id: string) => id.slice('country:'.length)

/** The country whose name begins at a token. */
export function countryName(scan: Scan, index: number, limit: number, bare: boolean): CountryAt | null {
  const match = scan.name(index, limit, wanted.countryName, bare)
  const entry = match?.entries[0]
  if (!match || !entry) return null
  const ids = match.entries.map(e => e.id)
  const found = new Found(index, match.to, match.pro, 'country', 'name', { by: 'id', ids })
  return { iso: isoOf(entry.id), to: match.to, pro: match.pro, found }
}

/** The country whose adjective stands at a token: «الروسي», «الكوري الجنوبي», with `pro` «والإيراني». */
export function countryAdjective(
  scan: Scan,
  index: number,
  limit: number,
  pro = '',
  definite?: boolean,
): CountryAt | null {
  const word = scan.word(index)
  if (word === null) return null
  if (word.nisbas.length === 0 && pro === '' && index < limit) {
    const doubtful = doubtfulNisba(scan, index)
    if (doubtful && (definite === undefined || definite === doubtful.definite)) {
      const ids = [doubtful.id]
      const found = new Found(index, index + 1, '', 'country', 'adjective', { by: 'id', ids })
      found.gender = doubtful.gender
      return { iso: isoOf(doubtful.id), to: index + 1, pro, found }
    }
  }
  if (word.nisbas.length === 0 && word.starts.length === 0) return null
  const several = scan.name(index, limit, wanted.adjective, pro === '')
  if (several && several.pro === pro && several.to > index + 1) {
    const ids = several.entries.map(entry => entry.id)
    const found = new Found(index, several.to, pro, 'country', 'adjective', { by: 'id', ids })
    return { iso: isoOf(ids[0] as string), to: several.to, pro, found }
  }
  const reading = index < limit ? scan.nisba(index, pro) : null
  if (!reading || (definite !== undefined && reading.definite !== definite)) return null
  const found = new Found(index, index + 1, pro, 'country', 'adjective', { by: 'id', ids: reading.ids })
  found.gender = reading.gender
  found.number = reading.number
  return { iso: isoOf(reading.ids[0] as string), to: index + 1, pro, found }
}
