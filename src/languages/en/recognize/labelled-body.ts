import { bodyNouns, companyHeads, labelNouns, peoples } from '../lexicon/body-words.ts'
import { nameKind } from '../name-kinds.ts'
import { wordTest } from '../word-test.ts'
import { isNameWord, nameReference, runEnd } from './bodies.ts'
import { countryAt } from './country.ts'
import { Found } from './found.ts'
import type { Scan } from './scan.ts'

/** A body that no gazetteer knows, told by what stands beside its name: "the rights group Foro Penal", "the Codeco militia", "Coal India". */
export function labelledBodyAt(scan: Scan, index: number, limit: number): Found | null {
  if (!isNameWord(scan, index)) return null
  return national(scan, index, limit) ?? afterLabel(scan, index, limit) ?? beforeLabel(scan, index, limit)
}

/** A body by the words between two tokens. */
export const nameOfBody = (scan: Scan, from: number, to: number): Found =>
  new Found(from, to, 'organization', 'name', nameReference(scan, from, to))

/** Whether a gazetteer has these very words, or words that go beyond them, for something. */
function isKnown(scan: Scan, from: number, to: number, limit: number): boolean {
  const match = scan.name(from, limit, nameKind.written)
  return match !== null && match.to >= to
}

const isLetters = wordTest(({ shape, text }) => shape === 'upper' && text.length > 2 && /^[A-Z]+$/.test(text))
const opensCompany = wordTest(({ key }) => companyHeads.has(key))
const isLabel = wordTest(({ key }) => bodyNouns.has(key) || labelNouns.has(key))

/** "Coal India", "Radio Mali", "MERCY Malaysia": a branch of trade, or letters, before a country. */
function national(scan: Scan, index: number, limit: number): Found | null {
  const word = scan.word(index)
  const letters = isLetters(word)
  if (!word || !(letters || opensCompany(word))) return null
  const country = countryAt(scan, index + 1, limit)
  if (!country || country.adjective || isNameWord(scan, country.to) || isKnown(scan, index, index + 1, limit))
    return null
  if (letters && !/^(?:the|[a-z]+)$/.test(scan.tokens[index - 1]?.text ?? '')) return null
  return nameOfBody(scan, index, country.to)
}

/** "the rights group Foro Penal", "mining giant Codelco" */
function afterLabel(scan: Scan, index: number, limit: number): Found | null {
  const label = scan.word(index - 1)
  if (label?.shape !== 'lower' || !isLabel(label)) return null
  let end = runEnd(scan, index, limit)
  for (let at = index; at < end; at++)
    if (scan.role(at, limit) || scan.word(at)?.rank || scan.word(at)?.honorific) {
      if (at === index) return null
      end = at
    }
  if (isKnown(scan, index, end, limit) || countryAt(scan, index, limit)?.to === end) return null
  const first = scan.word(index)
  // "told the party Maria Machado would run"
  if (first?.given) return null
  return nameOfBody(scan, index, end)
}

/** "the Codeco militia", "the Hafiz Gul Bahadur group" */
function beforeLabel(scan: Scan, index: number, limit: number): Found | null {
  let end = index
  while (end < limit && isNameWord(scan, end))
    end += scan.hyphen(end + 1) && isNameWord(scan, end + 2) ? 2 : 1
  const noun = scan.word(end)
  if (end >= limit || noun?.shape !== 'lower' || !isArmed(noun)) return null
  const before = scan.word(index - 1)
  if (!mayStandBefore(before) && before?.shape !== 'lower' && !countryAt(scan, index - 1, index)) return null
  const first = scan.word(index)
  const person = scan.name(index, end, nameKind.person)
  // "the Houthi militia"
  if (scan.name(index, end, nameKind.body)?.to === end) return null
  const whole = /^(?:group|gang|cartel|clan)$/.test(noun.key)
  if (person?.to === end && person.entries.some(entry => entry.form === 'name') && !whole) return null
  if (!person && isKnown(scan, index, end, limit)) return null
  if (countryAt(scan, index, limit)) return null
  if (
    end - index === 1 &&
    (first?.adjective || peoples.has(first?.key ?? '') || /(?:ist|ish|ian|ese|ic)$/.test(first?.key ?? ''))
  )
    return null
  if (scan.role(index, limit)) return null
  return nameOfBody(scan, index, whole && end - index > 1 ? end + 1 : end)
}

/** Nouns for those who fight or deal together, before which their name stands. */
const armed = new Set('militia militias group gang cartel clan faction guerrillas'.split(' '))
const isArmed = wordTest(({ key }) => armed.has(key))
const mayStandBefore = wordTest(({ key }) => /^(?:the|a|an|'s|against|from|by|and|with|of)$/.test(key))
