import { hashing } from '../spelling-index.ts'

/** A proclitic and the folded rest: what a family name would be in the word. */
export interface NameRest {
  readonly pro: string
  readonly rest: string
}

/** «لافروف» → ['', لافروف], ['ل', افروف]; «للبرهان» → ['ل', البرهان]; given a folded word. */
export function restsOf(key: string): NameRest[] {
  const rests: NameRest[] = []
  for (const pro of ['', 'و', 'ل', 'ب', 'ف', 'ك', 'ول', 'وب']) {
    // «شي» is a family name
    if (!key.startsWith(pro) || key.length - pro.length < (pro === '' ? 2 : 3)) continue
    const rest = key.slice(pro.length)
    rests.push({ pro, rest })
    if (pro.endsWith('ل') && rest.startsWith('ل')) rests.push({ pro, rest: `ا${rest}` })
  }
  return rests
}

/** How many bits a place in a table of names by their first words has; places of three rests fit a small integer. */
export const SLOT_BITS = 9
export const SLOT_MASK = (1 << SLOT_BITS) - 1
const MOST = 3

/** The place in such a table of a name that begins with a word; never 0. */
export function slotOf(word: string): number {
  let hash = hashing.start
  for (let at = 0; at < word.length; at++) hash = hashing.step(hash, word.charCodeAt(at))
  return hashing.end(hash) & SLOT_MASK || 1
}

/** The places of the rests of a word in one number, `SLOT_BITS` each, 0 where there is none; -1 for more than three. */
export function slotsOf(rests: readonly NameRest[]): number {
  if (rests.length > MOST) return -1
  let slots = 0
  for (let at = 0; at < rests.length; at++) slots |= slotOf((rests[at] as NameRest).rest) << (SLOT_BITS * at)
  return slots
}
