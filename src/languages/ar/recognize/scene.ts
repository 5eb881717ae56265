import { isIn, list } from '../word-lists.ts'
import { oneOf, wordTest } from '../word-test.ts'
import { isOrdinary, type Word } from '../words.ts'
import { Found } from './found.ts'
import type { Memory } from './memory.ts'
import { nameKey } from './minted-name.ts'
import { wanted } from './name-match.ts'
import type { Scan } from './scan.ts'

/** How many words before «في» may say that what is told there happens at a place. */
const REACH = 7

const isBeside = oneOf(
  `قرب شمال شمالي جنوب جنوبي شرق شرقي غرب غربي بضواحي ضواحي أطراف مشارف محيط بمحيط تخوم`.split(' '),
)
const isWithin = oneOf(['في', 'وفي'])
const sorts = new Set('attack clash harm force site'.split(' '))
const sites = new Set('ثكنة معسكر سجن مستشفى قاعدة مدرسة مسجد كنيسة سوق مطار ميناء معبر'.split(' '))
const happens = wordTest(({ nouns }) =>
  nouns.some(({ entry, lemma }) => sorts.has(entry.sort) || sites.has(lemma)),
)

/** «قرب لاتشين», «في هجوم على ثكنة في جيبو»: words of no lexicon where only a place can stand. */
export function sceneAt(scan: Scan, index: number, limit: number, { families }: Memory): Found | null {
  const word = scan.word(index)
  if (!word || !mayBePlace(word) || families.introduced(word)) return null
  const before = scan.word(index - 1)
  if (!isBeside(before) && !(isWithin(before) && isScene(scan, index - 2))) return null
  if (isPersonal(scan, index, limit) || scan.name(index, limit, wanted.actorOrPlace) !== null) return null
  const next = index + 1 < limit ? scan.word(index + 1) : null
  const to =
    next && !isOrdinary(next) && mayBePlace(next) && next.starts.length === 0 && !next.text.startsWith('ال')
      ? index + 2
      : index + 1
  const end = (scan.tokens[to - 1] as { end: number }).end
  const name = scan.text.slice(scan.startOf(index, ''), end)
  return new Found(index, to, '', 'place', 'name', { by: 'name', name, key: nameKey(scan, index, to, '') })
}

/** What behind a preposition is no word: «أولد» begot somebody elsewhere. */
const mayBePlace = wordTest(
  ({ text, starts, nouns, functions, titles, nisbas }) =>
    text.length > 3 &&
    nouns.length + functions.length + titles.length + nisbas.length === 0 &&
    starts.every(({ pro }) => pro === ''),
)

/** Whether a name of two words begins here: «قرب محمد جابر». */
const isPersonal = (scan: Scan, index: number, limit: number): boolean => {
  const word = scan.word(index) as Word
  const name = scan.name(index, limit, wanted.person, true)
  return (
    (name !== null && name.to > index + 1) ||
    (isIn(word, list.givenName) && isIn(scan.word(index + 1), list.givenName | list.familyName))
  )
}

function isScene(scan: Scan, index: number): boolean {
  for (let at = index; at > index - REACH; at--) {
    const word = scan.word(at)
    if (!word) return false
    if (happens(word)) return true
  }
  return false
}
