import type { Mention } from '../../../model/document.ts'
import { oneOf, spelled } from '../word-test.ts'
import type { Scan } from './scan.ts'

// «الحكومة اليمنية وجماعة الحوثي»
const isGovernment = oneOf(['الحكومة', 'السلطات', 'حكومة'])
const isCounterpart = spelled(/^[ول]?نظير/)

/** Links each mention to the one it makes a pair with: «روسيا وإيران», «شويغو … مع نظيره الإيراني», «الروسية الإيرانية». */
export function paired(mentions: readonly Mention[], scan: Scan): Mention[] {
  const ordered = mentions.filter(mention => !mention.embedded).sort((a, b) => a.from - b.from)
  const fellow = new Map<number, number>()
  ordered.forEach((mention, i) => {
    const before = ordered[i - 1]
    if (!before || before.sentence !== mention.sentence) return
    const joined =
      mention.from - before.to <= 1 && (mention.proclitic === 'و' || scan.at(mention.from - 1) === 'و')
    const third =
      joined &&
      before.proclitic === 'و' &&
      ordered[i - 2] !== undefined &&
      before.from - (ordered[i - 2] as Mention).to <= 1
    // «البرازيل والأرجنتين وكولومبيا»: three are no pair
    const after = ordered[i + 1]
    const list =
      joined && after?.proclitic === 'و' && after.type === mention.type && after.from - mention.to <= 1
    const adjectives =
      mention.kind === 'adjective' && before.kind === 'adjective' && mention.from === before.to
    const counterpart = isCounterpart(scan.word(mention.from))
    const company = scan.at(mention.from - 1) === 'مع' && before.type === mention.type
    if (
      (joined &&
        !third &&
        !list &&
        (before.type === mention.type ||
          (isGovernment(scan.word(before.from - 1)) &&
            before.kind === 'adjective' &&
            mention.type === 'organization') ||
          (scan.at(before.from - 1) === 'بين' && before.type !== 'person' && mention.type !== 'person'))) ||
      adjectives ||
      ((counterpart || company) && mention.from - before.to < 25)
    )
      fellow.set(mention.index, before.index)
  })
  return mentions.map(mention => {
    const pairedWith = fellow.get(mention.index)
    return pairedWith === undefined ? mention : { ...mention, pairedWith }
  })
}
