import type { Reference } from '../../../model/document.ts'
import { isComma } from '../marks.ts'
import { foldName } from '../normalize.ts'
import { isIn, list } from '../word-lists.ts'
import { isOrdinary } from '../words.ts'
import { isGiven, isSomebodyElse, knownName } from './known-person.ts'
import { asWritten, nameKey } from './minted-name.ts'
import { idsOf, wanted } from './name-match.ts'
import { mayHaveProclitic } from './person-words.ts'
import type { Scan } from './scan.ts'
import { unknownEnd } from './unknown-person.ts'

/** A person's name in the tokens. */
export interface NameAt {
  readonly to: number
  readonly reference: Reference
}

/** The name of a person at a token; `titled` when a title stands before it, which lets one unknown word be a name. */
export function nameAt(scan: Scan, from: number, limit: number, titled: boolean): NameAt | null {
  const known = knownName(scan, from, limit)
  const to = unknownEnd(scan, from, limit, titled)
  if (
    known &&
    ((known.to >= to - 1 && !(known.to < to && isSomebodyElse(scan, from, known.to))) ||
      (known.to - from >= 2 && isGiven(scan, known.to)))
  )
    return known
  const short = scan.name(from, limit, wanted.personShort, true)
  const lone = short && short.to === from + 1 ? scan.word(from) : null
  const common =
    lone !== null &&
    (lone.verbs.some(v => v.pro === '') ||
      lone.functions.length > 0 ||
      // «الرئيس الضيف»: who is called by a common word needs more than a title
      (lone.nouns.length > 0 && short?.entries.every(entry => entry.weak) === true) ||
      (lone.nouns.some(n => n.lemma === lone.text || (n.definite && `ال${n.lemma}` === lone.text)) &&
        !isIn(lone, list.familyName | list.givenName)))
  if (titled && short && short.to >= to && !common) {
    const ids = idsOf(short.entries)
    return { to: short.to, reference: { by: 'short', key: nameKey(scan, from, short.to, ''), ids } }
  }
  const length = to - from
  // «بصفاقس»: one unknown word with what may be a preposition is no name
  if (length === 1 && mayHaveProclitic(scan.word(from)) && !short) return null
  if (length === 0 || (!titled && length < 2)) return known
  if (length > 1) return { to, reference: asWritten(scan, from, to, '') }
  return common ? null : { to, reference: { by: 'short', key: nameKey(scan, from, to, ''), ids: [] } }
}

/** «وعثمان محمد حامد», «لمحمد شياع»: a given name with a conjunction or preposition, and what goes on from it. */
export function conjoinedNameAt(scan: Scan, from: number, limit: number): (NameAt & { pro: string }) | null {
  const word = scan.word(from)
  if (!word || isOrdinary(word)) return null
  const { givenNames, ambiguousNames } = scan.knowledge.lexicon
  const pro = ['و', 'ل', 'ب', 'ف'].find(p => {
    const rest = foldName(word.text.slice(p.length))
    return word.text.startsWith(p) && givenNames.has(rest) && !ambiguousNames.has(rest)
  })
  if (pro === undefined || isIn(word, list.givenName)) return null
  const to = unknownEnd(scan, from, limit, false, pro)
  if (to - from < 2) return null
  return { pro, to, reference: asWritten(scan, from, to, pro) }
}

/** «الفاتح قرشي، المتحدث باسم»: words of no lexicon between a verb and an office in apposition are a name. */
export function apposedNameAt(scan: Scan, from: number, limit: number): NameAt | null {
  const before = scan.word(from - 1)
  // what stands before it is no part of it
  if (before && !isOrdinary(before)) return null
  const to = unknownEnd(scan, from, limit, true)
  const apart = isComma(scan.at(to)) ? scan.title(to + 1) : null
  // «قال بوك بوث بالوانق المتحدث باسم الحركة»
  const beside = before && to - from < 4 ? scan.title(to) : null
  const title = apart ?? (beside?.definite && beside.needsOffice ? beside : null)
  // «ممثلها في نيروبي، بلاهي محمد فاضل، الخطوة»: between commas, a word of no lexicon before a given name
  const between =
    scan.at(from).length > 2 &&
    isComma(scan.at(to)) &&
    isComma(scan.at(from - 1)) &&
    isIn(scan.word(from + 1), list.givenName)
  if (to - from < 2 || (title?.pro !== '' && !between)) return null
  const first = scan.word(from)
  if (!first || isOrdinary(first)) return null
  return { to, reference: asWritten(scan, from, to, '') }
}
