import { spelled } from '../word-test.ts'
import { Found } from './found.ts'
import { idsOf, wanted } from './name-match.ts'
import type { Scan } from './scan.ts'

const isOfPlace = spelled(/^(?:[وف])?(?:في|إلى|الى|من)$/)
const namesPeople = spelled(/(?:ون|ين)$/)
const places = wanted.place.types | wanted.country.types

/** What a gazetteer names at a token, persons excepted. */
export function nameAt(scan: Scan, index: number, limit: number, bare: boolean): Found | null {
  const match = scan.name(index, limit, wanted.body, bare)
  if (!match) return null
  const quoted = scan.at(index - 1) === '"' && scan.at(match.to) === '"'
  // «حلب» milked or Aleppo: after a preposition of place it is the city
  const placed = (match.types & places) !== 0 && (isOfPlace(scan.word(index - 1)) || /[بل]$/.test(match.pro))
  const entries =
    match.entries.some(entry => !entry.weak) ||
    match.to - index > 1 ||
    quoted ||
    placed ||
    headed(scan, index)
      ? match.entries
      : []
  const first = entries[0]
  if (!first) return null
  // «قمة العشرين» is one name; «الصين وروسيا» are two: what follows is not looked at here.
  const ids = idsOf(entries)
  const type = first.id.slice(0, first.id.indexOf(':')) as Found['type']
  const noun = type === 'organization' ? scan.word(index)?.nouns[0] : undefined
  const people = namesPeople(scan.word(index))
  const kind = first.form === 'epithet' ? 'nominal' : 'name'
  const found = new Found(index, match.to, match.pro, type, kind, { by: 'id', ids })
  if (noun && !people) found.gender = noun.number === 3 ? 'f' : noun.gender
  return found
}

/** Whether the word before names the kind of thing: «مدينة الباب», «حركة النهضة», «قناة العربية». */
function headed(scan: Scan, index: number): boolean {
  const before = scan.word(index - 1) ?? (scan.at(index - 1) === '"' ? scan.word(index - 2) : null)
  return (
    before?.nouns.some(
      reading => reading.entry.sort === 'settlement' || reading.entry.sort === 'institution',
    ) ?? false
  )
}
