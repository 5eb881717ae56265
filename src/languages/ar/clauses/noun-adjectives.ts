import { oftenAsked, oneOf, spelled, wordTest } from '../word-test.ts'
import type { Word } from '../words.ts'
import type { Phrase } from './phrase.ts'

/** Whether a word says that an agreement was made: «الموقع», «المبرمة». */
export const isSigned = spelled(/^(?:ال)?(?:موقع|مبرم)ة?$/)
/** Whether a word is written with the article and nothing before it. */
export const hasArticle = oftenAsked(word => word.text.startsWith('ال'))
const isKnownAdjective = oftenAsked(word =>
  word.nouns.some(reading => reading.entry.kind === 'adjective' && reading.pro === ''),
)
// nouns that name something which frames ask for: as they stand, and in the plural
const isMeant = oftenAsked(({ nouns, text }) =>
  nouns.some(r => r.pro === '' && r.lemma === text && r.entry.kind === 'noun' && r.entry.sort !== ''),
)
const isMeantPlural = oftenAsked(
  ({ nouns, text }) =>
    nouns.some(r => r.pro === '' && r.number === 3 && r.entry.kind === 'noun' && r.entry.sort !== '') &&
    // «رسمي» official, and the fees of somebody
    !nouns.some(r => r.lemma === text && r.entry.kind === 'adjective' && text.endsWith('ي')),
)
const isRelational = oneOf(
  ['مشترك', 'صحفي', 'صحافي', 'عسكري', 'مسلح', 'مدني', 'أجنبي', 'إعلامي', 'دوري', 'مدفعي', 'انتحاري'].flatMap(
    male => [male, `${male}ة`],
  ),
)
/** «بيان مشترك», «مؤتمر صحفي»: what a man may be called too, behind a thing of its gender that is done to nobody. */
const describes = (word: Word, { sort, gender, number, mention }: Phrase): boolean =>
  isRelational(word) &&
  mention === null &&
  sort !== 'harm' &&
  (gender === 'f' || number === 3) === word.text.endsWith('ة')
const isSortedNoun = wordTest(({ nouns }) =>
  nouns.some(({ entry }) => entry.kind === 'noun' && entry.sort !== ''),
)
const isVictim = wordTest(({ nouns }) =>
  nouns.some(({ entry }) => entry.kind === 'noun' && /^(?:group|force|prisoner)$/.test(entry.sort)),
)
const isOnlyPlural = oftenAsked(
  ({ nouns, text }) => /(?:ون|ين)$/.test(text) && nouns.every(reading => reading.number !== 1),
)
const isUnmanned = oneOf(['مسيرتان', 'مسيرتين'])
const isLongDefinite = spelled(/^ال.{4}/)
const isFeminine = wordTest(word => word.text.endsWith('ة'))
/** «الناشط»: no ending of the feminine or plural, and no elative, «الأكبر», which stays as it is. */
const isMasculine = spelled(/^ال(?!أ).*[^ةىءاني]$/)
const endsLikeAdjective = spelled(/(?:ي|ية|ين|ون)$/)

/** Whether the word right behind a noun phrase is one more adjective of its head. */
export function isAdjective(word: Word, phrase: Phrase): boolean {
  const definite = hasArticle(word)
  // «الاتفاق الموقع»: signed, and no site
  if (phrase.sort === 'agreement' && isSigned(word)) return definite === phrase.definite
  // «طائرتان مسيرتان»: drones are called by the adjective alone
  if (isUnmanned(word)) return phrase.sort === 'vehicle' && phrase.number === 2
  if (word.titles.length > 0 || word.functions.length > 0) return false
  const known = isKnownAdjective(word)
  if (!known && word.nouns.length > 0) return false
  // «توقيع اتفاقية شراكة»: a noun with a meaning is no adjective
  if (
    !definite &&
    !describes(word, phrase) &&
    (isMeant(word) || (phrase.number === 1 && isMeantPlural(word)))
  )
    return false
  // «مقتل قيادي»: the victim, not a leading death
  if (phrase.sort === 'harm' && !phrase.definite && isVictim(word)) return false
  // «استشهاد مواطنين»: a plural is no adjective of a singular
  if (phrase.number === 1 && isOnlyPlural(word)) return false
  // a definite head, or a construct that a name closes, takes adjectives with the article
  if (phrase.definite && phrase.pronoun === '' && !definite) return false
  // «دعمها المقترح»: what is supported
  if (phrase.pronoun !== '') return definite && !isSortedNoun(word) && (known || word.nouns.length === 0)
  // «العقوبات المفروضة»: an unknown word with the article, of the gender asked for, describes
  const unknown =
    word.nouns.length === 0 &&
    word.verbs.length === 0 &&
    isLongDefinite(word) &&
    isFeminine(word) === (phrase.gender === 'f' || phrase.number === 3)
  // «اعتقال السلطات الناشطَ»: a man is no adjective of a feminine head
  if (phrase.definite && phrase.gender === 'f' && phrase.genitive === null && isMasculine(word)) return false
  if (phrase.definite) return definite && (known || unknown || endsLikeAdjective(word))
  return !definite && known
}
