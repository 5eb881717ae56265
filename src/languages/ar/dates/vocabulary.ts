import { months } from '../lexicon/function-words.ts'
import { fold } from '../normalize.ts'

/** What a word is to the grammar of dates. */
export type DateWordKind =
  | 'month'
  | 'doubtful-month'
  | 'month-pair'
  | 'hijri'
  | 'hijri-pair'
  | 'hijri-owner'
  | 'hijri-owned'
  | 'weekday'
  | 'part'
  | 'days'
  | 'unit'
  | 'period'
  | 'years-of'
  | 'today'
  | 'night'
  | 'yesterday'
  | 'tomorrow'
  | 'morrow'
  | 'cardinal'
  | 'ordinal'
  | 'when'
  | 'before'
  | 'since'
  | 'after'
  | 'cue'
  | 'medium'
  | 'era'
  | 'accord'
  | 'this'
  | 'that'
  | 'about'
  | 'first'

/** A word of the grammar of dates. */
export interface DateWord {
  readonly kind: DateWordKind
  /** number of a month, weekday or ordinal; unit × 10 + number; or side of the reference */
  readonly value: number
  /** conjunctions and prepositions written together with it */
  readonly pro: string
  /** what may begin with it, the words around it allowing */
  readonly opens: Opening | null
}

/** Kinds of what dates begin with, by the ways they are read. */
export type Opening = 'ordinal' | 'month' | 'unit' | 'period' | 'this' | 'preposition' | 'day'

const openings: Readonly<Partial<Record<DateWordKind, Opening>>> = {
  ordinal: 'ordinal',
  month: 'month',
  'doubtful-month': 'month',
  'month-pair': 'month',
  hijri: 'month',
  'hijri-pair': 'month',
  'hijri-owner': 'month',
  unit: 'unit',
  'years-of': 'unit',
  period: 'period',
  this: 'this',
  before: 'preposition',
  since: 'preposition',
  after: 'preposition',
  weekday: 'day',
  part: 'day',
  days: 'day',
  today: 'day',
  night: 'day',
  yesterday: 'day',
  tomorrow: 'day',
  morrow: 'day',
  first: 'day',
}

// `word:value`; months of Morocco and other spellings join those of the lexicon.
const words: Readonly<Partial<Record<DateWordKind, string>>> = {
  month: `${months} يوليوز:7 غشت:8 شتنبر:9 نونبر:11 دجنبر:12 أوغسطس:8 أوكتوبر:10`,
  // also a surname, a first name, and the verb "took shelter"
  'doubtful-month': 'ماي:5 جوان:6 أوت:8',
  'month-pair': 'كانون:12 تشرين:10',
  hijri: 'محرم:1 المحرم:1 صفر:2 رجب:7 شعبان:8 رمضان:9 شوال:10',
  'hijri-pair': 'ربيع:3 جمادى:5 جماد:5',
  'hijri-owner': 'ذو:0 ذي:0',
  'hijri-owned': 'القعدة:11 قعدة:11 الحجة:12 حجة:12',
  weekday: 'الأحد:0 الاثنين:1 الثلاثاء:2 الثلثاء:2 الأربعاء:3 الخميس:4 الجمعة:5 السبت:6',
  part: 'صباح:0 صبيحة:0 فجر:0 ظهر:0 ظهيرة:0 عصر:0 مغرب:0 مساء:0 أمسية:0 نهار:0 ليل:1 ليلة:1',
  days: 'يوم:1 يومي:2',
  unit: `يومين:2 أيام:3 يوما:3 أسبوع:11 أسبوعين:12 أسابيع:13 أسبوعا:13 شهر:21 شهرين:22 أشهر:23 شهور:23
    شهرا:23 عام:31 سنة:31 عامين:32 سنتين:32 أعوام:33 سنوات:33 سنين:33 عاما:33`,
  period: 'الأسبوع:1 الشهر:2 العام:3 السنة:3',
  'years-of': 'عامي:0 سنتي:0 العامين:0',
  today: 'اليوم:0',
  night: 'الليلة:0',
  yesterday: 'أمس:0 الأمس:0 البارحة:0',
  tomorrow: 'غدا:0',
  morrow: 'غد:0 الغد:0',
  cardinal: `اثنين:2 ثلاثة:3 ثلاث:3 أربعة:4 أربع:4 خمسة:5 خمس:5 ستة:6 ست:6 سبعة:7 سبع:7 ثمانية:8 ثماني:8 ثمان:8
    تسعة:9 تسع:9 عشرة:10 عشر:10 عشرين:20 ثلاثين:30 أربعين:40 خمسين:50 ستين:60 سبعين:70 ثمانين:80
    تسعين:90 مئة:100 مائة:100`,
  ordinal: `الأول:1 الفاتح:1 الثاني:2 الثالث:3 الرابع:4 الخامس:5 السادس:6 السابع:7 الثامن:8 التاسع:9 العاشر:10
    الحادي:0 الواحد:0 العشرين:20 العشرون:20 الثلاثين:30 الثلاثون:30`,
  when: `الماضي:-1 الماضية:-1 الماضيين:-1 الفائت:-1 الفائتة:-1 المنصرم:-1 المنصرمة:-1 المنقضي:-1 المنقضية:-1
    الجاري:0 الجارية:0 الحالي:0 الحالية:0 الراهن:0 المقبل:1 المقبلة:1 المقبلين:1 القادم:1 القادمة:1
    القادمين:1 الآتي:1 الآتية:1`,
  before: 'قبل:-1',
  since: 'منذ:-1 مذ:-1',
  after: 'بعد:1',
  cue: 'في:0 خلال:0 حتى:0 مطلع:0 بداية:0 نهاية:0 أوائل:0 أواخر:0 أواسط:0 منتصف:0 بحلول:1',
  medium: `صحيفة:0 جريدة:0 يومية:0 موقع:0 قناة:0 وكالة:0 مجلة:0 شبكة:0 إذاعة:0 برنامج:0 تلفزيون:0 فضائية:0
    منصة:0 بوابة:0 حزب:0 تيار:0 تحالف:0 حركة:0 راديو:0`,
  era: 'م:0 ميلادي:0 ميلادية:0 للميلاد:0 ه:1 هجري:1 هجرية:1 للهجرة:1',
  accord: 'الموافق:0 المصادف:0 الموافقة:0',
  this: 'هذا:0 هذه:0',
  that: 'ذلك:0 تلك:0 ذاك:0 نفس:0 ذات:0 كل:0',
  about: 'نحو:0 حوالي:0 حوالى:0 قرابة:0 زهاء:0',
  first: 'أول:1',
}

const bare: readonly DateWordKind[] = ['era', 'when', 'accord', 'hijri-owned']
const conjoined: readonly DateWordKind[] = ['tomorrow', 'before', 'since', 'after', 'about']
const clitics = ['و', 'ف', 'ب', 'ل', 'وب', 'ول', 'فب', 'فل']

/** A word of dates as it stands alone, folded. */
interface BareWord {
  readonly kind: DateWordKind
  readonly key: string
  readonly value: number
}

const table = new Map<string, BareWord>()
for (const [kind, list] of Object.entries(words) as [DateWordKind, string][])
  for (const entry of list.split(/\s+/)) {
    const [word, value] = entry.split(':') as [string, string]
    const key = fold(word)
    // the doubtful months are also in the lexicon's list, and come after it
    if (kind === 'doubtful-month' || !table.has(key)) table.set(key, { kind, key, value: Number(value) })
  }

// «لامس» touched, not «ل» + «أمس»
const takes = ({ kind, key }: BareWord, pro: string) =>
  !bare.includes(kind) && (pro === 'و' || pro === 'ف' || !(conjoined.includes(kind) || key === 'امس'))

const dateWordOf = ({ kind, value }: BareWord, pro: string): DateWord => ({
  kind,
  value,
  pro,
  opens: openings[kind] ?? null,
})

/** The reading of a folded word behind conjunctions and prepositions. */
function joinedWord(key: string): DateWord | null {
  for (const pro of clitics) {
    if (!key.startsWith(pro)) continue
    const rest = key.slice(pro.length)
    // «للعام» = ل + العام
    const whole = pro.endsWith('ل') && rest.startsWith('ل') ? table.get(`ا${rest}`) : undefined
    const word = whole ?? (pro.endsWith('ل') && rest.startsWith('ال') ? undefined : table.get(rest))
    if (word && takes(word, pro)) return dateWordOf(word, pro)
  }
  return null
}

// What folding must not bring together: «إب» is a place and «أب» a father, «غداء» is lunch.
const apart = (text: string, key: string) =>
  (key.endsWith('اب') && /[أإ]ب$/.test(text)) || (key.endsWith('غدا') && text.endsWith('ء'))

/** The reading of a clean word in dates, or null. */
export function dateWord(text: string): DateWord | null {
  const key = fold(text)
  const alone = table.get(key)
  const word = alone ? dateWordOf(alone, '') : joinedWord(key)
  return word === null || apart(text, key) ? null : word
}

/** Whether a word is the name of a civil month. */
export const isMonth = (
  word: DateWord | null,
): word is DateWord & { readonly kind: 'month' | 'doubtful-month' } =>
  word?.kind === 'month' || word?.kind === 'doubtful-month'
