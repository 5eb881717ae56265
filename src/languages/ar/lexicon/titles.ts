import type { OfficeRole } from '../../../model/gazetteer.ts'

/** A word that opens a title: its forms and the office it names; `null` for callings that are no office. */
export interface TitleRow {
  readonly role: OfficeRole | null
  readonly singular: readonly string[]
  readonly feminine: readonly string[]
  readonly plural: readonly string[]
  /** the title names the deputy of the title after it: «نائب وزير» */
  readonly deputy?: true
  /** only with an office behind it: «عضو مجلس», «مدير الوكالة» */
  readonly needsOffice?: true
}

const row = (
  role: OfficeRole | null,
  singular: string,
  plural: string,
  flags: { deputy?: true; needsOffice?: true; feminine?: string } = {},
): TitleRow => ({
  role,
  singular: singular.split(' '),
  feminine: (flags.feminine ?? `${singular.split(' ')[0]}ة`).split(' ').filter(Boolean),
  plural: plural.split(' ').filter(Boolean),
  ...(flags.deputy ? { deputy: true as const } : {}),
  ...(flags.needsOffice ? { needsOffice: true as const } : {}),
})

/** Titles that open a person's office. Duals are made from the singular: «وزيرا», «وزيري», «وزيران», «وزيرين». */
export const titles: readonly TitleRow[] = [
  row('minister', 'وزير', 'وزراء'),
  row('president', 'رئيس', 'رؤساء'),
  row('deputy-leader', 'نائب', 'نواب', { deputy: true }),
  row('deputy-leader', 'مساعد', 'مساعدون مساعدين مساعدي', { deputy: true, needsOffice: true }),
  row('deputy-minister', 'وكيل', 'وكلاء', { deputy: true, needsOffice: true }),
  row('secretary-general', 'أمين', 'أمناء', { needsOffice: true }),
  row('secretary-general', 'سكرتير كاتب', '', { needsOffice: true }),
  row('spokesperson', 'متحدث', 'متحدثون متحدثين متحدثو متحدثي', { needsOffice: true }),
  row('spokesperson', 'ناطق', 'ناطقون ناطقين ناطقو ناطقي', { needsOffice: true }),
  row('ambassador', 'سفير', 'سفراء'),
  row('ambassador', 'مندوب', 'مندوبون مندوبين مندوبو مندوبي'),
  row('ambassador', 'قنصل', 'قناصل'),
  row('ambassador', 'قائم', ''),
  row('envoy', 'مبعوث', 'مبعوثون مبعوثين مبعوثو مبعوثي'),
  row('envoy', 'موفد', 'موفدون موفدين', { needsOffice: true }),
  row('representative', 'ممثل', 'ممثلون ممثلين ممثلو ممثلي', { needsOffice: true }),
  row('commander', 'قائد', 'قادة', { needsOffice: true }),
  row('director', 'مدير', 'مدراء مديرون مديرين', { needsOffice: true }),
  row('director', 'مفوض', 'مفوضون مفوضين', { needsOffice: true }),
  row('director', 'حاكم', 'حكام', { needsOffice: true }),
  row('leader', 'زعيم', 'زعماء', { needsOffice: true }),
  row('supreme-leader', 'مرشد', '', { needsOffice: true }),
  row('monarch', 'ملك', 'ملوك'),
  row('monarch', 'أمير', 'أمراء'),
  row('monarch', 'سلطان', 'سلاطين'),
  row('monarch', 'عاهل', '', { feminine: '' }),
  row('monarch', 'إمبراطور', 'أباطرة'),
  row('crown-prince', 'ولي', '', { feminine: '', needsOffice: true }),
  row('leader', 'شيخ', 'شيوخ', { needsOffice: true }),
  row('leader', 'بابا', '', { feminine: '' }),
  row('leader', 'بطريرك', 'بطاركة', { feminine: '' }),
  row('leader', 'مفتي', '', { feminine: '', needsOffice: true }),
  row('governor', 'محافظ', 'محافظون محافظين محافظو محافظي', { needsOffice: true }),
  row('governor', 'والي', 'ولاة', { feminine: '', needsOffice: true }),
  row('mayor', 'عمدة', 'عمد', { feminine: '', needsOffice: true }),
  row('member', 'عضو', 'أعضاء', { needsOffice: true, feminine: 'عضوة' }),
  row('adviser', 'مستشار', 'مستشارون مستشارين مستشارو مستشاري'),
  row('coordinator', 'منسق', 'منسقون منسقين', { needsOffice: true }),
  row('representative', 'مسؤول مسئول', 'مسؤولون مسؤولين مسؤولو مسؤولي', { needsOffice: true }),
  row('judge', 'مدعي', '', { needsOffice: true }),
  row('judge', 'قاضي', 'قضاة', { needsOffice: true }),
  row('director', 'عميد', '', { needsOffice: true }),
  row('director', 'نقيب', 'نقباء', { needsOffice: true }),
  row('leader', 'رئيسا', '', { feminine: '', needsOffice: true }),
]

/** Callings after which a name follows and which name no office: «المحامية سمية الغزواني». */
export const callings = `محام محامي محامية صحفي صحفية صحافي صحافية إعلامي إعلامية ناشط ناشطة قيادي قيادية خبير خبيرة محلل محللة باحث باحثة كاتب كاتبة
أكاديمي أكاديمية أستاذ أستاذة دكتور دكتورة طبيب طبيبة مهندس مهندسة فنان فنانة ممثل_ لاعب مدرب حارس مواطن مواطنة عالم عالمة مخرج مخرجة مطرب مطربة شاعر شاعرة
نقابي نقابية معارض معارضة برلماني برلمانية دبلوماسي دبلوماسية مفكر مؤرخ شهيد شهيدة أسير أسيرة طفل طفلة شاب شابة مرشح مرشحة رجل_ مراسل مراسلة مصور مصورة
طيار جندي ضابط معتقل معتقلة رهينة محتجز محتجزة سجين سجينة موقوف موقوفة جنرال ملياردير روائي روائية اقتصادي_ مستشارة_ نائب نائبة إمام حاخام مطران كاردينال راهب قس`

/** Words of respect before a name. */
export const honorifics = `السيد السيدة الدكتور الدكتورة الشيخ الشيخة الأستاذ الأستاذة المهندس المهندسة معالي فخامة سمو صاحب_السمو جلالة سماحة دولة سعادة
حضرة صاحب السمو الملكي الأمير الأميرة الحاج آية الله حجة الإسلام المسلمين سيادة فضيلة غبطة قداسة نيافة المفدى حفظه آية_الله صاحبة اللورد السير الجلالة الفخامة المعظم المعظمة خادم الحرمين الشريفين المبجل الموقر أخيه أخاه أخوه
المعالي السعادة الغبطة النيافة القداسة السماحة الفضيلة`

/** Military ranks before a name. */
export const ranks = `العميد اللواء الفريق العماد المشير العقيد المقدم الرائد النقيب الملازم الجنرال الأدميرال المارشال الماريشال الكولونيل أول ركن الركن الفريق_أول بحري طيار الأميرال`

/** Adjectives inside a title. */
export const titleAdjectives = `العام العامة الأول الأولى الأعلى الأعلىٰ الدائم الدائمة الرسمي الرسمية الخاص الخاصة الشخصي الشخصية المساعد المساعدة الجديد الجديدة
المنتخب المنتخبة المكلف المكلفة المؤقت المؤقتة الانتقالي الانتقالية الحالي الحالية التنفيذي التنفيذية المقيم المقيمة عام عامة أول دائم المفدى الأسبق السابق السابقة
الراحل المقال المستقيل المستقيلة المخلوع المخلوعة المعزول المعزولة المتنحي المنحى المعارض السامي السامية المشترك المناوب الإقليمي الدوري المعين بالوكالة بالإنابة بالنيابة الأعلى_ الفخري القومي`

/** Those of them that say the office is over: no edge. */
export const formerAdjectives =
  'السابق السابقة الأسبق الأسبقة الراحل الراحلة المخلوع المخلوعة المعزول المعزولة سابق سابقة أسبق'
