import type { Mention } from '../../../model/document.ts'
import { unframed } from '../../predicate.ts'
import { oneOf, spelled } from '../word-test.ts'
import { added } from './added.ts'
import { headIn } from './head-test.ts'
import { isMutual } from './mutual-acts.ts'
import { actOf, agentPrepositions, type Complement, isAuthored, type Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { SentenceState } from './sentence-state.ts'

const owned = new Set(['site', 'force', 'vehicle', 'weapon', 'group', 'settlement'])
/** Adjectives that say whose a group or thing is: «تابعة ل», «الموالي ل». */
const belongs = spelled(/^(?:ال)?(?:تابع|موالي|مملوك)(?:ة|ين|ون)?$/)

const reasons = new Set([
  'بسبب',
  'جراء',
  'على خلفية',
  'احتجاجا على',
  'ردا على',
  'إثر',
  'عقب',
  'رغم',
  'في أعقاب',
])

const isPaper = ({ sort }: Phrase) => sort === 'agreement' || sort === 'ceasefire'
const isSides = ({ preposition }: Complement) => preposition === 'بين' || preposition === 'مع'

const isBond = headIn('تعاون تنسيق شراكة علاقة صداقة روابط تبادل')
// «خطوة تعكس التوترات مع روسيا»
const isRift = headIn('توتر توترات خلاف خلافة نزاع صراع أزمة حرب مواجهة عداء قطيعة تنافس منافسة اشتباك معركة')
const isChange = headIn('تحول تغير تغيير تبدل تقدم انفتاح تراجع مرونة تطور')

/** Whether «لـ» says whose an act is: right behind it and its adjectives, before somebody. */
const isWhose = (act: Phrase, { at, phrase }: Complement): boolean =>
  act.sort === 'act' &&
  act.definite &&
  act.genitive === null &&
  act.nisbas.length === 0 &&
  act.adjectives.length > 0 &&
  at - act.to <= 1 &&
  (phrase?.mention != null || phrase?.sort === 'government')

/** Whether «لـ» says whose words an indefinite act is: «تصريحات لوزير الدفاع». */
const isAuthor = (act: Phrase, { at, phrase }: Complement): boolean =>
  !act.definite &&
  act.genitive === null &&
  isAuthored(act) &&
  at === act.to &&
  isSpeaker(phrase?.mention ?? null)

const isSpeaker = (mention: Mention | null): boolean =>
  mention !== null &&
  (mention.type === 'person' || mention.type === 'organization' || mention.type === 'ministry')

const isLater = oneOf(['بعد', 'قبل', 'وبعد', 'وقبل'])

/** «بعد يوم من إعلان الهدنة»: how long before or after something, which is done to nobody. */
function isFromThen({ scan, last }: SentenceState, { preposition, phrase, at }: Complement): boolean {
  if (preposition !== 'من' || last?.sort !== 'time' || last.to !== at || last.definite) return false
  // «بعد أسبوع من القتال»: how long it went on
  if (phrase?.sort === 'clash' || phrase?.sort === 'talks') return false
  return isLater(scan.word(last.from - 1))
}

/** Gives a prepositional phrase its place: at the noun it completes, and at its verb or the one to come. */
export function attachComplement(state: SentenceState, complement: Complement): void {
  if (isFromThen(state, complement)) return
  const noun = nounFor(state, complement)
  if (noun) noun.complements = added(noun.complements, complement)
  // «التوقيع على مذكرة بين قطر وتركيا»: the sides of the paper are those of the act it is for
  if (noun && isSides(complement) && (isPaper(noun) || isMutual(noun)))
    for (const other of state.phrases)
      if (
        other.to <= noun.from &&
        other.from >= (state.current?.at ?? 0) &&
        other.sort !== noun.sort &&
        state.frames.nounTakes(other.head, complement.preposition) &&
        noun.from - other.to <= 2
      )
        other.complements = added(other.complements, complement)
  // «استشهاد X وإصابة Y برصاص Z»: one doer for both
  if (noun && agentPrepositions.has(complement.preposition))
    for (const other of state.phrases)
      if (other.conjuncts.includes(noun) && !other.complements.includes(complement))
        other.complements = added(other.complements, complement)
  // «بسبب اتفاقاتها مع الصين»: with whom is the reason's, and no party of the verb
  if (noun && state.current?.complements.some(c => c.phrase === noun && reasons.has(c.preposition))) return
  // «صوت مجلس المحافظين التابع للأمم المتحدة»: whose a body is, and not for whom it votes
  if (complement.preposition === 'ل' && belongs(state.scan.word(complement.at - 1))) return
  if (state.current && state.link === 'main')
    ownerOf(state, state.current, complement).complements.push(complement)
  else state.held.push(complement)
}

/** «سيتوجه الرئيس، يرافقه الوزير، إلى روما»: past a comma a preposition may be that of the verb before. */
function ownerOf(state: SentenceState, current: RawClause, complement: Complement): RawClause {
  const { preposition } = complement
  if (!state.comma || current.link !== 'coordinate' || current.verb.takes.has(preposition)) return current
  const before = current.parent
  if (
    !before ||
    current.verb.frames.length > 0 ||
    !before.verb.takes.has(preposition) ||
    before.complements.some(other => other.preposition === preposition)
  )
    return current
  state.current = before
  return before
}

const isCourt = headIn('محكمة')
// «قبل العودة إلى إسرائيل»
const isGoing = headIn('عودة رجوع توجه وصول سفر مغادرة انتقال')
// «السلطات في مالي»
const isLand = ({ phrase }: Complement) => phrase?.mention?.type === 'country'
const isMission = headIn('بعثة وفد فريق')
const isGroup = ({ sort }: Phrase) => sort === 'group' || sort === 'force' || sort === 'prisoner'
const isVote = headIn('تأييد موافقة أغلبية إجماع')
const means = new Set(['attack', 'weapon', 'vehicle'])
const byMeans = new Set(['ب', 'في', 'إثر', 'جراء', 'خلال', 'نتيجة'])

/** «مقتل جندي بقذائف كمبودية» */
const isMeans = ({ preposition, phrase: by }: Complement, phrase: Phrase) =>
  phrase.sort === 'harm' && by !== null && byMeans.has(preposition) && means.has(by.sort)

/** «بيان للوزارة», «الموقف الشجاع للجانب الكيني», «الدور الرائد لمصر», «خلية تابعة لجهاز الموساد», «موقع للجيش» */
const isOwned = (noun: Phrase, complement: Complement): boolean =>
  noun.sort === 'statement' ||
  isWhose(noun, complement) ||
  isAuthor(noun, complement) ||
  noun.adjectives.some(belongs) ||
  (complement.at === noun.to && !noun.definite && owned.has(noun.sort))

/** Whether a preposition completes a noun, whose frames ask for none. */
function completes(noun: Phrase, complement: Complement): boolean {
  switch (complement.preposition) {
    case 'ل':
      return isOwned(noun, complement)
    case 'عن':
      return noun.sort === 'statement'
    case 'من':
      // «مسلحون من حركة الشباب», «لقصف من الدعم السريع»
      return (
        noun.sort === 'statement' ||
        (complement.at === noun.to && (isGroup(noun) || isMission(noun))) ||
        (noun.sort === 'attack' && !noun.definite && complement.phrase?.mention?.type !== 'place')
      )
    case 'في':
      // «قيادي في حماس», «التحول في الموقف»
      return (
        isGroup(noun) ||
        // «محكمة في موسكو»
        (complement.at === noun.to &&
          (isCourt(noun) || (noun.sort === 'government' && isLand(complement)))) ||
        (noun.definite && isChange(noun) && complement.phrase?.sort === 'act') ||
        isMeans(complement, noun)
      )
    case 'إلى':
      return (complement.at === noun.to && isGoing(noun)) || isMeans(complement, noun)
    case 'مع':
    case 'بين':
      // «لعقد لقاء مع»: the meeting's, and no contract's
      return (
        (complement.at === noun.to && isRift(noun)) ||
        ((isPaper(noun) || isMutual(noun) || (complement.preposition === 'بين' && isBond(noun))) &&
          noun.genitive?.sort !== 'talks')
      )
    default:
      return isMeans(complement, noun)
  }
}

const isArea = headIn('منطقة مياه أجواء مجال حدود سواحل ساحل أراض جزيرة شواطئ')
const isDescribedPlace = (phrase: Phrase): boolean =>
  phrase.definite && phrase.genitive === null && phrase.adjectives.length > 0 && isArea(phrase)

/** The nearest noun that this preposition completes: «الهجوم الروسي على», «دعوة إلى», «العلاقات مع». */
function nounFor({ phrases, current, frames }: SentenceState, complement: Complement): Phrase | null {
  const { preposition, phrase: governed } = complement
  // «اعتمد القرار بتأييد تسعة أعضاء»: how it was voted is the verb's
  if (preposition === 'ب' && governed && isVote(governed)) return null
  // «تدريبات في المنطقة الخالصة للفلبين»: whose a described place is
  if (preposition === 'ل' && governed?.mention) {
    const place = phrases.findLast(phrase => phrase !== governed && phrase.to === complement.at)
    if (place && isDescribedPlace(place)) return place
  }
  // «التي قطعتها مع سوريا»: the verb between has a place for it, or stands between
  const from =
    current &&
    ((current.at < complement.at && current.link !== 'relative') || current.verb.takes.has(preposition))
      ? current.at
      : 0
  for (let i = phrases.length - 1, seen = 0; i >= 0 && seen < 6; i--, seen++) {
    const phrase = phrases[i] as Phrase
    if (phrase === governed) continue
    if (phrase.from < from) break
    for (let at: Phrase | null = phrase; at; at = at.genitive) {
      const act = actOf(at, frames)
      if ((act !== unframed && act.takes.has(preposition)) || completes(at, complement)) return at
    }
  }
  return null
}
