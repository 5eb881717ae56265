import { oneOf } from '../word-test.ts'
import { isOrdinary, type Word } from '../words.ts'
import { Found } from './found.ts'
import type { Scan } from './scan.ts'

const isWithin = oneOf(['في', 'وفي'])
const isToward = oneOf(['إلى', 'الى', 'وإلى', 'من', 'ومن', 'قرب', 'نحو', 'مدينة', 'العاصمة'])

/** The foreign place whose name the words between two tokens spell as no list does: «جروزني», «سان-خوسيه». */
export function spelledPlace(scan: Scan, from: number, to: number): string | null {
  let name = ''
  for (let at = from; at < to; at++) name += `${name && ' '}${scan.at(at)}`
  return scan.knowledge.placeVariants.of(name)
}

/** Such a place behind a preposition: «في جروزني», «إلى فارصوفيا». */
export function spelledPlaceAt(scan: Scan, index: number, limit: number): Found | null {
  const before = scan.word(index - 1)
  const within = isWithin(before)
  if (!within && !isToward(before)) return null
  const word = scan.word(index)
  if (!word || !isStrange(word)) return null
  for (let to = Math.min(limit, index + 3); to > index; to--) {
    if (!isWhole(scan, index, to) || (to === index + 1 && word.text.length < (within ? 4 : 5))) continue
    const id = spelledPlace(scan, index, to)
    if (id) return new Found(index, to, '', 'place', 'name', { by: 'id', ids: [id] })
  }
  return null
}

const isStrange = (word: Word) => !isOrdinary(word) && word.starts.every(({ pro }) => pro === '')

/** Whether the words up to a token are one name: none of them is a word of the language, nor is it the first of two. */
function isWhole(scan: Scan, index: number, to: number): boolean {
  for (let at = index + 1; at < to; at++) {
    const word = scan.word(at)
    if (!(word ? isStrange(word) : /^[-‐–]$/.test(scan.at(at)) && at + 1 < to)) return false
  }
  const next = scan.word(to)
  return next === null || !isStrange(next) || next.starts.length > 0
}
