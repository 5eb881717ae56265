import type { NounReading } from '../words.ts'
import { Found } from './found.ts'
import { nameKey, unknownName } from './minted-name.ts'
import { idsOf, wanted } from './name-match.ts'
import type { Scan } from './scan.ts'

const mintedSettlements = new Set(
  'مدينة بلدة قرية حي محافظة ولاية إقليم ضاحية جزيرة قضاء ناحية مقاطعة'.split(' '),
)

/** «مدينة صفاقس» is Sfax; «بلدة عيترون» is a place that no gazetteer has to know. */
export function settlementAt(scan: Scan, index: number, limit: number, bare: boolean): Found | null {
  const noun = nounOf(scan, index, bare)
  if (!noun || noun.definite || noun.pronoun !== '') return null
  let at = index + 1
  while (at < limit && scan.at(at) === '"') at++
  const match = scan.name(at, limit, wanted.placeName, true)
  if (match) {
    const quoted = scan.at(match.to) === '"' && at > index + 1 ? match.to + 1 : match.to
    const and: Found[] = []
    let to = quoted
    // «قاعدتي التنف والشدادي»
    while (noun.number > 1) {
      const next = scan.name(to, limit, wanted.place)
      if (next?.pro !== 'و') break
      and.push(new Found(to, next.to, 'و', 'place', 'name', { by: 'id', ids: next.entries.map(e => e.id) }))
      to = next.to
    }
    const place = new Found(index, quoted, noun.pro, 'place', 'name', { by: 'id', ids: idsOf(match.entries) })
    place.and = and
    return place
  }
  if (!mintedSettlements.has(noun.lemma)) return null
  const end = inflectedEnd(scan, at, limit) ?? unknownName(scan, at, limit)
  if (end === at) return null
  const minted = (from: number, to: number, pro: string, whole: number): Found => {
    const name = scan.text.slice(scan.startOf(from, pro), (scan.tokens[to - 1] as { end: number }).end)
    const reference = { by: 'name', name, key: nameKey(scan, from, to, pro) } as const
    const place = new Found(whole, to, whole === from ? pro : noun.pro, 'place', 'name', reference)
    place.nameFrom = from
    return place
  }
  const and: Found[] = []
  let to = end
  while (noun.number > 1 && scan.at(to).startsWith('و') && scan.at(to).length > 3) {
    and.push(minted(to, to + 1, 'و', to))
    to++
  }
  const place = minted(at, end, '', index)
  place.and = and
  return place
}

/** «إقليم سورين»: what only looks inflected, and neither is a word of the language as it stands nor goes on. */
function inflectedEnd(scan: Scan, at: number, limit: number): number | null {
  const word = at < limit ? scan.word(at) : null
  if (!word || word.nouns.length === 0 || word.functions.length + word.verbs.length + word.nisbas.length > 0)
    return null
  const strange = word.nouns.every(
    noun => noun.pro === '' && !noun.definite && noun.number > 1 && noun.entry.sort === '',
  )
  return strange && word.titles.length === 0 ? at + 1 : null
}

/** The reading of a token as a noun of settlement; «مقاطعة» is a province before it is a boycott. */
function nounOf(scan: Scan, index: number, bare: boolean): NounReading | null {
  const fits = (reading: NounReading) =>
    reading.entry.sort === 'settlement' || mintedSettlements.has(reading.lemma)
  return scan.word(index)?.nouns.find(reading => fits(reading) && (!bare || reading.pro === '')) ?? null
}
