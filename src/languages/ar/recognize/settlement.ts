import type { NounReading } from '../words.ts'
import { nameKey, unknownName } from './minted-name.ts'
import { wanted } from './name-match.ts'
import type { Found, Scan } from './scan.ts'

const mintedSettlements = new Set(
  'مدينة بلدة قرية حي محافظة ولاية إقليم ضاحية جزيرة قضاء ناحية مقاطعة'.split(' '),
)

/** «مدينة صفاقس» is Sfax; «بلدة عيترون» is a place that no gazetteer has to know. */
export function settlementAt(scan: Scan, index: number, limit: number, bare: boolean): Found | null {
  const noun = nounOf(scan, index, bare)
  if (!noun || noun.definite || noun.pronoun !== '') return null
  const base = { from: index, pro: noun.pro, type: 'place', kind: 'name' } as const
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
      and.push({
        ...base,
        from: to,
        to: next.to,
        pro: 'و',
        reference: { by: 'id', ids: next.entries.map(entry => entry.id) },
      })
      to = next.to
    }
    return {
      ...base,
      to: quoted,
      reference: { by: 'id', ids: [...new Set(match.entries.map(entry => entry.id))] },
      and,
    }
  }
  if (!mintedSettlements.has(noun.lemma)) return null
  const end = unknownName(scan, at, limit)
  if (end === at) return null
  const minted = (from: number, to: number, pro: string, whole: number): Found => {
    const name = scan.text.slice(scan.startOf(from, pro), (scan.tokens[to - 1] as { end: number }).end)
    return {
      ...base,
      from: whole,
      to,
      pro: whole === from ? pro : noun.pro,
      nameFrom: from,
      nameTo: to,
      reference: { by: 'name', name, key: nameKey(scan, from, to, pro) },
    }
  }
  const and: Found[] = []
  let to = end
  while (noun.number > 1 && scan.at(to).startsWith('و') && scan.at(to).length > 3) {
    and.push(minted(to, to + 1, 'و', to))
    to++
  }
  return { ...minted(at, end, '', index), and }
}

/** The reading of a token as a noun of settlement; «مقاطعة» is a province before it is a boycott. */
function nounOf(scan: Scan, index: number, bare: boolean): NounReading | null {
  const fits = (reading: NounReading) =>
    reading.entry.sort === 'settlement' || mintedSettlements.has(reading.lemma)
  return scan.word(index)?.nouns.find(reading => fits(reading) && (!bare || reading.pro === '')) ?? null
}
