import type { Mention } from '../../../model/document.ts'
import { reflexives } from '../lexicon/function-words.ts'
import { isIn, list } from '../word-lists.ts'
import { oftenAsked, oftenOneOf, spelled } from '../word-test.ts'
import { bare, type Phrase } from './phrase.ts'
import type { SentenceView } from './phrase-openings.ts'

// «المحتلة», «الأميركية»: an adjective with its article and nothing else
const describesName = oftenAsked(
  ({ text, nouns, nisbas }) =>
    text.startsWith('ال') &&
    (nouns.length === 0
      ? nisbas.length > 0
      : nouns.every(reading => reading.entry.kind === 'adjective' && reading.number === 1)),
)
const isOblique = spelled(/ين$/)
const isOfTwoFeminine = spelled(/تين$/)
const isNisbaLike = spelled(/^ال.+ية$/)
// «الحوثيين», «الأوروبيين»
const isPeople = spelled(/^[وفبلك]?(?:ال|لل).+يين$/)

/** «المحكمة نفسها», «الجماعة ذاتها» */
export const isSelf = oftenOneOf(reflexives.split(' '))

/** The phrase that a mention makes, with the adjectives that go with its name. */
export function mentionPhrase(view: SentenceView, mention: Mention): Phrase {
  const phrase = bare(mention.from, mention.to, mention, null, '')
  if (mention.kind !== 'name' || mention.to === mention.from + 1) {
    const word = view.scan.word(mention.from)
    if (mention.number !== 1 ? isOblique(word) : mention.type === 'organization' && isPeople(word)) {
      phrase.oblique = true
      phrase.gender ??= isOfTwoFeminine(word) ? 'f' : 'm'
    }
  }
  // «الولايات المتحدة الأميركية», «القدس المحتلة»: adjectives go with the name
  while (phrase.to < view.to) {
    const word = view.scan.word(phrase.to)
    const adjective = view.mentionAt(phrase.to)
    if (!word || view.verbAt(phrase.to)) break
    // «السلطان هيثم بن طارق المعظم»
    if (mention.type === 'person' && !adjective && isIn(word, list.honorific)) {
      phrase.to++
      continue
    }
    if (isSelf(word)) {
      phrase.to++
      break
    }
    if (word.functions.length > 0) break
    // «مدينة ينبع الساحلية السعودية»: the country that is also an adjective
    const isItsCountry = adjective?.type === 'country' && phrase.to > mention.to && isNisbaLike(word)
    if (isItsCountry) {
      phrase.to++
      continue
    }
    if (!describesName(word) || (adjective && adjective.kind !== 'adjective')) break
    phrase.to++
  }
  return phrase
}
