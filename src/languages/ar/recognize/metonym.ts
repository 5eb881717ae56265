import { spelled, wordTest } from '../word-test.ts'
import type { Found } from './found.ts'
import { wanted } from './name-match.ts'
import type { Scan } from './scan.ts'

/** Words after which a capital is the city: prepositions of place and nouns of places. */
const local = new Set(
  `في إلى الى من قرب شمال جنوب شرق غرب شمالي جنوبي شرقي غربي نحو باتجاه صوب داخل خارج وسط عبر قرب حول العاصمة مدينة بمدينة عاصمة ضواحي محيط مطار شوارع سماء أجواء
ريف ضاحية أحياء مداخل منطقة بالعاصمة للعاصمة والعاصمة مفاوضات محادثات مباحثات مشاورات اجتماع اجتماعات مؤتمر قمة اتفاق إعلان معرض مهرجان بورصة مبنى حي مقر قصر بلدية محافظة ولاية جامعة`.split(
    /\s+/,
  ),
)
/** Verbs and their nouns whose object is the city. */
const bound = new Set(
  `زار يزور تزور سيزور زارت غادر يغادر غادرت وصل يصل وصلت دخل دخلت يدخل قصف قصفت استهدف استهدفت هاجم هاجمت ضرب ضربت حاصر حاصرت احتل احتلت استعاد استعادت حرر حررت اقتحم اقتحمت اجتاح اجتاحت طوق طوقت داهم داهمت سقطت سيطر بلغ هز هزت شهدت تشهد
استعادة تحرير قصف استهداف اقتحام محاصرة تطويق سقوط زيارة لزيارة زيارته زيارتها مغادرة مغادرته وصوله`.split(
    /\s+/,
  ),
)

const hits = new Set('زار غادر دخل وصل قصف استهدف ضرب حاصر احتل استعاد حرر اقتحم اجتاح طوق داهم'.split(' '))
/** A verb whose object is the city, in any form: «تقصف كييف», «يستعيد الخرطوم». */
const isHitting = wordTest(
  ({ verbs, nouns }) =>
    nouns.length === 0 && verbs.some(({ lemma, form }) => form.person === 3 && hits.has(lemma)),
)

const aims = new Set(['قصف', 'استهدف', 'هاجم', 'ضرب', 'حاصر', 'احتل'])
/** A verb of aiming that a capital can be the subject of. */
const isAiming = wordTest(({ verbs }) =>
  verbs.some(
    ({ lemma, form }) => form.gender === 'f' && form.number === 's' && !form.object && aims.has(lemma),
  ),
)
const targetAt = (scan: Scan, index: number) =>
  scan.name(index, index + 4, wanted.actorOrPlace, true) !== null

const isCapital = spelled(/^(?:[وبل]|لل|بال)?(?:ال)?عاصمة$/)

/** Prepositions that set one government against or beside another. */
const opposite = new Set(['مع', 'بين', 'ضد', 'لدى', 'تجاه', 'حيال', 'إزاء'])

/** What lies between two cities. */
const spans = new Set(
  'طريق طريقا مسافة رحلة رحلات خط خطوط قطار طيران سكة نقل جسر الطريق المسافة الرحلات الخط'.split(' '),
)
const spansSpace = (scan: Scan, index: number) => {
  for (let at = index; at > index - 4; at--) if (spans.has(scan.at(at).replace(/^و/, ''))) return true
  return false
}

/** What one government sends another: «احتجاجا رسميا إلى واشنطن». */
const letters = new Set(
  'احتجاج رسالة دعوة طلب مذكرة تحذير رد اتهام انتقاد برقية شكوى إنذار نداء عرض مقترح تهديد'.split(' '),
)
const addressed = (scan: Scan, index: number) => {
  for (let at = index; at > index - 4; at--)
    if (scan.word(at)?.nouns.some(noun => letters.has(noun.lemma))) return true
  return false
}

/** What one government has from another, and the verbs of asking for it or getting it: «بدعم من أنقرة», «طلبت من موسكو». */
const grants = new Set(
  `دعم مساعدة تمويل قرض منحة تسليح سلاح ضمان ضمانة تعهد التزام موافقة إذن تفويض رد جواب طلب مطلب رسالة برقية دعوة اعتذار توضيح
إيضاح تفسير اعتراف تنازل تعليمات أمر إيعاز توجيه إملاء ضغط تهديد تحذير إنذار وساطة مبادرة تدخل تشجيع تحريض تأييد مقترح عرض تكليف
استفزاز انتقاد اتهام إدانة رفض اعتراض احتجاج`.split(/\s+/),
)
const obtains = new Set('طلب تلقى تسلم استلم اشترى استورد اقترض انتزع انتظر ترقب التمس'.split(' '))
const isGrant = wordTest(({ nouns }) => nouns.some(({ lemma }) => grants.has(lemma)))
const isObtaining = wordTest(({ verbs }) => verbs.some(({ lemma }) => obtains.has(lemma)))
/** «طلبت الحكومة السنغالية من باريس»: the verb with at most its subject between; who comes from a city only comes. */
function isAsked(scan: Scan, index: number, from: number): boolean {
  for (let at = index; at >= Math.max(from, index - 4); at--) {
    const word = scan.word(at)
    if (isObtaining(word)) return true
    if (word === null || word.functions.length > 0 || isComing(word)) return false
  }
  return false
}
const isComing = spelled(/^(?:ال)?(?:قادم|عائد|وافد|واصل|فار|هارب)/)
/** Whether what stands before «من», with the adjectives behind it, comes from a government: «ردا سريعا من دمشق». */
function isGranted(scan: Scan, index: number, from: number): boolean {
  if (isAsked(scan, index, from)) return true
  for (let at = index; at >= Math.max(from, index - 2); at--) {
    const word = scan.word(at)
    if (isGrant(word)) return true
    if (word === null || word.nouns.length === 0) return false
  }
  return false
}

const stances = new Set(['اعتراف', 'اعترف', 'تنديد', 'ندد', 'إشادة', 'أشاد', 'ترحيب', 'رحب'])
/** Stances that take ب: «الاعتراف ب», «نددت ب». */
const isStance = wordTest(
  ({ nouns, verbs }) =>
    nouns.some(({ lemma }) => stances.has(lemma)) || verbs.some(({ lemma }) => stances.has(lemma)),
)

const cases = new Set(['دعوى', 'قضية', 'شكوى', 'عقوبة', 'عقوبات', 'رسوم', 'حصار', 'ضغط', 'ضغوط'])
/** What is brought against a government: «الدعوى التي رفعتها الخرطوم على أبوظبي». */
const isCase = wordTest(({ nouns }) => nouns.some(({ lemma }) => cases.has(lemma)))

const pressing = new Set(['ضغط', 'عاب', 'أخذ', 'رد', 'ألح', 'اعترض', 'احتج'])
/** «ضغطت على بغداد», «عاب على واشنطن»: verbs whose «على» is against a government. */
const isPressing = wordTest(({ verbs }) => verbs.some(({ lemma }) => pressing.has(lemma)))

const holds = new Set('سيطرة قبضة استيلاء طوق هجوم تقدم زحف قذيفة صاروخ قنبلة'.split(' '))
/** What is on a city and on no government. */
const isHold = wordTest(
  ({ nouns }) =>
    nouns.length === 0 || nouns[0]?.entry.sort === 'attack' || nouns.some(({ lemma }) => holds.has(lemma)),
)

/** Whether «على» before a capital, behind the word at `index`, sets something against its government. */
function isAgainst(scan: Scan, index: number, from: number): boolean {
  const first = Math.max(from, index - 4)
  for (let at = index; at >= first; at--) if (isCase(scan.word(at))) return true
  for (let at = index; at >= first; at--) {
    const word = scan.word(at)
    if (word === null) break
    if (isPressing(word)) return true
    if (word.functions.length > 0 && at < index) break
  }
  const word = index >= from ? scan.word(index) : null
  return word === null || !isHold(word)
}

/** The country, by its id, whose capital a place is. */
function countrySeatedIn({ knowledge }: Scan, place: string): string | undefined {
  const seated = knowledge.gazetteer.seatedIn(place)
  for (let at = seated.length - 1; at >= 0; at--)
    if ((seated[at] as string).startsWith('country:')) return seated[at]
  return undefined
}

/** A capital that stands for its government: «أكدت موسكو», «رفض طهران»; after «في», «إلى», «زار» it is the city. */
export function asGovernment(scan: Scan, found: Found, sentenceFrom: number, before: boolean | null): Found {
  if (found.type !== 'place' || found.reference.by !== 'id') return found
  if (found.to - found.from > 2) return found
  // «العاصمة الإيطالية روما»
  if (isCapital(scan.word(found.from))) return found
  const country = countrySeatedIn(scan, found.reference.ids[0] as string)
  if (country === undefined) return found
  const raw = found.from > sentenceFrom ? scan.at(found.from - 1) : ''
  // «بروكسل - حاوره …»
  if (raw === '' && /^[-–—:(/]$/.test(scan.at(found.to))) return found
  const previous = withConjunction.test(raw) ? raw.slice(1) : raw
  const fellow = found.pro === 'و' || previous === 'و'
  if (fellow && before !== null) return before ? government(found, country) : found
  // «الاعتراف ببكين», «نددت بموسكو»: with a stance it is the government
  if (found.pro.endsWith('ب') && isStance(scan.word(found.from - 1))) return government(found, country)
  if (found.pro.endsWith('ب') || found.pro.endsWith('ك')) return found
  if (found.pro.endsWith('ل')) return /زيار/.test(previous) ? found : government(found, country)
  if (opposite.has(previous) && !spansSpace(scan, found.from - 2)) return government(found, country)
  if ((previous === 'إلى' || previous === 'الى') && addressed(scan, found.from - 2))
    return government(found, country)
  if (previous === 'من' && isGranted(scan, found.from - 2, sentenceFrom)) return government(found, country)
  // «استهدفت واشنطن روسيا»: whoever has a target behind him aims
  if (isAiming(scan.word(found.from - 1)) && targetAt(scan, found.to)) return government(found, country)
  if (isHitting(scan.word(found.from - 1)) && scan.word(found.from - 2) !== null) return found
  if (local.has(previous) || bound.has(previous) || bound.has(previous.replace(/^[وف]/, ''))) return found
  if (previous === 'على')
    return isAgainst(scan, found.from - 2, sentenceFrom) ? government(found, country) : found
  if (objectOfMotion(scan, found.from, sentenceFrom)) return found
  if (/^[-–—(/،,]$/.test(previous) && !opensClause(scan, found.to)) return found
  return government(found, country)
}

const withConjunction = /^[وف](?:في|إلى|الى|من)/
const isMotion = wordTest(
  ({ text }) => bound.has(text) || bound.has(text.replace(/^[وفس]+(?=[يتزغوقدها])/, '')),
)

/** «زار الرئيس الإندونيسي جوكو ويدودو أبوظبي»: the verb of the clause goes to a place. */
function objectOfMotion(scan: Scan, from: number, sentenceFrom: number): boolean {
  for (let at = from - 1; at >= Math.max(sentenceFrom, from - 12); at--) {
    const token = scan.tokens[at]
    if (token?.kind === 'mark' && token.text !== '"') return false
    if (isMotion(scan.word(at))) return true
  }
  return false
}

const opensClause = (scan: Scan, index: number) =>
  (scan.word(index)?.verbs.length ?? 0) > 0 || scan.at(index).startsWith('و')

function government(found: Found, country: string): Found {
  const meant = found.as('country', { by: 'id', ids: [country] })
  meant.gender = 'f'
  return meant
}
