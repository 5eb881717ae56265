import { nameKind } from '../name-kinds.ts'
import { nameWords } from '../name-words.ts'
import { nameKey } from './bodies.ts'
import { idsOf } from './name-match.ts'
import type { NameAt } from './names.ts'
import type { Scan } from './scan.ts'

const initial = / \p{L} /u

/** The words between two tokens, hyphens left out. */
function wordsBetween(scan: Scan, from: number, to: number): string {
  let words = ''
  for (let at = from; at < to; at++) if (!scan.hyphen(at)) words += `${words && ' '}${scan.key(at)}`
  return words
}

/** The one person whose whole name the words up to `end` spell as no list does: "Volodymyr Zelenskiy", "Abdul Fattah al-Sissi". */
export function spelledName(scan: Scan, index: number, end: number): NameAt | null {
  if (end - index < 2 || scan.name(index, end, nameKind.notPerson)?.to === end) return null
  const words = wordsBetween(scan, index, end)
  const { variants } = scan.knowledge
  // "Ferdinand R. Marcos"
  const id =
    variants.whole(words) ?? (initial.test(words) ? variants.whole(words.replace(initial, ' ')) : undefined)
  return id ? { to: end, reference: { by: 'id', ids: [id] } } : null
}

/**
 * Those whose family name the one word up to `end` spells as no list does: "Zelenskyj", "al-Sissi". Without a title a
 * short word may be anybody: "Abu Yunis" is not Muhammad Yunus.
 */
export function spelledFamily(scan: Scan, index: number, end: number, titled: boolean): NameAt | null {
  const last = scan.word(end - 1)
  const least = titled ? 5 : 7
  if (last?.shape !== 'cap' || last.bare.length < least || last.given) return null
  if (scan.name(index, end, nameKind.notPerson)) return null
  const ids = scan.knowledge.variants.short(wordsBetween(scan, index, end))
  return ids.length > 0 ? { to: end, reference: { by: 'short', key: nameKey(scan, index, end), ids } } : null
}

/** Those whose family name stands behind the first letter of a name of theirs: "S. Jaishankar", "J. D. Vance". */
export function initialedName(scan: Scan, index: number, end: number): NameAt | null {
  let from = index
  while (from < end && scan.key(from).length === 1 && scan.word(from)?.shape !== 'lower') from++
  if (from === index || from === end) return null
  const family = scan.name(from, end, nameKind.personInShort)
  if (family?.to !== end) return null
  const initial = scan.key(index)
  const begins = (id: string) =>
    scan.knowledge.gazetteer.namesOf(id, 'en').some(name => nameWords(name)[0]?.startsWith(initial))
  const ids = idsOf(family).filter(begins)
  return ids.length > 0 ? { to: end, reference: { by: 'short', key: nameKey(scan, index, end), ids } } : null
}
