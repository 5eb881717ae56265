import type { Mention } from '../../../model/document.ts'
import { oneOf, spelled } from '../word-test.ts'
import type { Scan } from './scan.ts'

// «الحكومة اليمنية وجماعة الحوثي»
const isGovernment = oneOf(['الحكومة', 'السلطات', 'حكومة'])
const isWith = oneOf(['مع'])
const isBetween = oneOf(['بين'])
const isCounterpart = spelled(/^[ول]?نظير/)

/** Links each mention to the one it makes a pair with: «روسيا وإيران», «شويغو … مع نظيره الإيراني», «الروسية الإيرانية». */
export function paired(mentions: readonly Mention[], scan: Scan): Mention[] {
  const ordered = inOrder(mentions)
  const linked = mentions.slice()
  for (let i = 1; i < ordered.length; i++) {
    const mention = ordered[i] as Mention
    const before = ordered[i - 1] as Mention
    if (before.sentence === mention.sentence && isPair(ordered, i, scan))
      linked[mention.index] = { ...mention, pairedWith: before.index }
  }
  return linked
}

/** The mentions that stand in no other, in the order of the text; they come by sentences, headlines last. */
function inOrder(mentions: readonly Mention[]): Mention[] {
  const ordered: Mention[] = []
  let last = -1
  let sorted = true
  for (const mention of mentions) {
    if (mention.embedded) continue
    ordered.push(mention)
    if (mention.from < last) sorted = false
    last = mention.from
  }
  return sorted ? ordered : ordered.sort((a, b) => a.from - b.from)
}

/** Whether the mention at a place of the list makes a pair with the one before it. */
function isPair(ordered: readonly Mention[], at: number, scan: Scan): boolean {
  const mention = ordered[at] as Mention
  const before = ordered[at - 1] as Mention
  const apart = mention.from - before.to
  if (apart <= 1 && (mention.proclitic === 'و' || scan.at(mention.from - 1) === 'و')) {
    const earlier = ordered[at - 2]
    const third = earlier !== undefined && before.proclitic === 'و' && before.from - earlier.to <= 1
    // «البرازيل والأرجنتين وكولومبيا»: three are no pair
    const after = ordered[at + 1]
    const list = after?.proclitic === 'و' && after.type === mention.type && after.from - mention.to <= 1
    if (!third && !list && areAlike(before, mention, scan)) return true
  }
  if (mention.kind === 'adjective' && before.kind === 'adjective' && mention.from === before.to) return true
  return (
    apart < 25 &&
    (isCounterpart(scan.word(mention.from)) ||
      (before.type === mention.type && isWith(scan.word(mention.from - 1))))
  )
}

/** Whether what a conjunction joins may be two sides of one thing. */
const areAlike = (before: Mention, mention: Mention, scan: Scan): boolean =>
  before.type === mention.type ||
  (before.kind === 'adjective' &&
    mention.type === 'organization' &&
    isGovernment(scan.word(before.from - 1))) ||
  (before.type !== 'person' && mention.type !== 'person' && isBetween(scan.word(before.from - 1)))
