import type { Sector } from '../../../model/extraction.ts'

/** Words for groups without a name, by the sector CAMEO gives them; a word stands for its forms in ون, ين, ان, ات and ة. */
const words: Readonly<Record<Sector, string>> = {
  GOV: 'مسؤول وزير دبلوماسي حكومي سفير مفاوض حكومة سلطة سلطات إدارة',
  MIL: 'جندي جنود عسكري ضابط ضباط قوة قوات جيش طائرة طائرات مقاتلة مقاتلات مسيرة مسيرات دبابة سفينة سفن زورق زوارق مروحية مدفعية صاروخ صواريخ طيران غواصة دورية كتيبة مجند',
  REB: 'مسلح متمرد مقاتل عنصر عناصر ميليشيا مليشيا فصيل فصائل إرهابي جهادي انفصالي انتحاري قيادي خاطف',
  OPP: 'معارض معارضة ناشط نشطاء',
  COP: 'شرطي شرطة دركي أمن حرس رجل_أمن',
  CVL: `مدني شخص أشخاص مواطن ساكن سكان أهالي أهل متظاهر محتج طفل أطفال امرأة نساء رجل رجال شاب شبان قروي مصلي مصلون مزارع ضحية ضحايا قتيل قتلى جريح جرحى شهيد شهداء
مدنيين عشرات مئات آلاف فلسطيني مستوطن سائح سياح راكب ركاب عائلة عائلات أسرة حشد حشود جمهور أسير أسرى معتقل رهينة رهائن محتجز سجين سجناء`,
  JUD: 'قاضي قاض قضاة محامي محام محكمة نيابة',
  LEG: 'نائب نواب برلماني سيناتور عضو',
  BUS: 'تاجر تجار مستثمر شركة شركات مصرف بنك',
  MED: 'صحفي صحافي إعلامي مراسل مصور',
  EDU: 'طالب طلاب طلبة أستاذ أساتذة مدرس معلم تلميذ تلاميذ أكاديمي',
  HLH: 'طبيب أطباء ممرض مسعف',
  LAB: 'عامل عمال موظف نقابي سائق سائقون بحار بحارة',
  REF: 'نازح لاجئ مهاجر',
  SPY: 'جاسوس جواسيس عميل عملاء',
  UNK: 'مجهول ملثم مهاجم',
}

const bySector = new Map<string, Sector>()
for (const [sector, list] of Object.entries(words) as [Sector, string][])
  for (const word of list.split(/\s+/)) bySector.set(word.replace('_', ' '), sector)

/** The sector of a group by its head word, or `UNK`. */
export function sectorOf(head: string): Sector {
  return bySector.get(head) ?? bySector.get(head.replace(/(?:ون|ين|ان|ات|ة)$/, '')) ?? 'UNK'
}
