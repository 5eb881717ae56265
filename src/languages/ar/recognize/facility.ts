import { spelled } from '../word-test.ts'
import { Found } from './found.ts'
import { asWritten, unknownName } from './minted-name.ts'
import { wanted } from './name-match.ts'
import { nameAt as personNameAt } from './names.ts'
import type { Scan } from './scan.ts'

/** Nouns of sites that bear a name of their own, even that of the city they lie in: «مطار حلب» is not Aleppo. */
export const facilityHeads = new Set(
  'مطار ميناء معبر سجن معسكر مصفاة سد محطة قاعدة مخيم مستشفى حقل جسر منجم مفاعل قصر ثكنة مرفأ'.split(' '),
)

const isSiteAdjective = spelled(/^ال(?:دولي|جوي|عسكري|بحري|مركزي|كهرمائي|نووي)ة?$/)

/** «محطة علوك», «مطار آدم عدي الدولي», «سجن "لا روكا"», «مخيم جنين»: a named site that no gazetteer has to know. */
export function facilityAt(scan: Scan, index: number, limit: number, bare: boolean): Found | null {
  const noun = scan
    .word(index)
    ?.nouns.find(reading => facilityHeads.has(reading.lemma) && (!bare || reading.pro === ''))
  if (!noun || noun.definite || noun.pronoun !== '' || noun.number !== 1) return null
  const quoted = scan.isQuote(index + 1)
  const from = quoted ? index + 2 : index + 1
  const end = quoted ? closingQuote(scan, from, limit, noun.lemma === 'قاعدة') : nameEnd(scan, from, limit)
  if (end <= from) return null
  let to = quoted ? end + 1 : end
  // «مطار طرابلس الدولي», «قاعدة عين الأسد الجوية»
  if (isSiteAdjective(scan.word(to)) && to < limit) to++
  return new Found(index, to, noun.pro, 'place', 'name', asWritten(scan, index, to, noun.pro))
}

function closingQuote(scan: Scan, from: number, limit: number, isRule: boolean): number {
  for (let at = from; at < Math.min(limit, from + 5); at++) {
    if (scan.isQuote(at)) return at
    // «قاعدة «الكل مقابل الكل»» is a rule
    if (isRule && (scan.word(at)?.functions.length ?? 0) > 0) return from
  }
  return from
}

/** The end of the name behind the noun: a place's, a person's, or words that are in no lexicon. */
function nameEnd(scan: Scan, from: number, limit: number): number {
  const place = scan.name(from, limit, wanted.placeInFull, true)
  const unknown = unknownName(scan, from, limit)
  const person = personNameAt(scan, from, limit, false)
  // «بسجن عمران خان»: he is jailed
  if (person?.reference.by === 'id' && /سجن$/.test(scan.at(from - 1))) return from
  return Math.max(place?.to ?? from, unknown, person && person.reference.by !== 'short' ? person.to : from)
}
