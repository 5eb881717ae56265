import { isIn, list } from '../word-lists.ts'
import { oneOf } from '../word-test.ts'
import type { Scan } from './scan.ts'

const isAbbreviatedTitle = oneOf(['د', 'م'])

/** The end of honorifics and ranks from a token: «السيد», «معالي الدكتور», «الفريق أول». */
export function afterHonorifics(scan: Scan, from: number, limit: number): number {
  let to = from
  while (to < limit) {
    const word = scan.word(to)
    if (isIn(word, list.honorific | list.rank)) to++
    else if (word === null && scan.at(to) === '.' && scan.at(to - 1).length === 1) to++
    else if (to === from && isAbbreviatedTitle(word) && scan.at(to + 1) === '.') to += 2
    else break
  }
  return to
}
