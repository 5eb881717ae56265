import type { Frame } from '../../../model/frame.ts'
import { actors } from './kinds.ts'

/** Calls on others to do something, and for an end to fighting. */
export const demands: readonly Frame[] = [
  {
    id: 'called_for_ceasefire_in/دعا',
    relation: 'called_for_ceasefire_in',
    scope: 'demand',
    verbs: ['دعا يدعو', 'طالب يطالب', 'ناشد يناشد', 'حث يحث', 'حض يحض'],
    target: ['في', 'ب', 'على'],
    content: ['إلى', '#ceasefire', 'ب', '#ceasefire', 'على', '#ceasefire', '', '#ceasefire'],
    targetType: ['place', 'country'],
    yes: [
      {
        text: 'دعت قطر إلى وقف فوري لإطلاق النار في قطاع غزة.',
        edges: ['QA called_for_ceasefire_in place:gaza-strip'],
      },
      { text: 'طالب الأردن بوقف إطلاق النار في السودان.', edges: ['JO called_for_ceasefire_in SD'] },
      { text: 'طالبت الجزائر بوقف إطلاق النار في السودان.', edges: ['DZ called_for_ceasefire_in SD'] },
      {
        text: 'ناشد أنطونيو غوتيريش الأطراف وقف إطلاق النار في السودان.',
        edges: ['person:antonio-guterres called_for_ceasefire_in SD'],
      },
    ],
    no: [
      { text: 'رحبت قطر بوقف إطلاق النار في قطاع غزة.', edges: ['* called_for_ceasefire_in *'] },
      { text: 'دعت قطر إلى مؤتمر دولي في السودان.', edges: ['* called_for_ceasefire_in *'] },
    ],
  },
  {
    id: 'urged/دعا',
    relation: 'urged',
    scope: 'demand',
    takes: ['ب', 'إلى', 'على'],
    verbs: [
      'دعا يدعو',
      'ناشد يناشد',
      'حث يحث',
      'حض يحض',
      'نصح ينصح',
      'أوصى يوصي',
      'شجع يشجع',
      'طالب يطالب',
      'أمر يأمر',
      'ألزم يلزم',
    ],
    target: ['object'],
    targetType: actors,
    yes: [
      { text: 'حثت ألمانيا إيران على ضبط النفس.', edges: ['DE urged IR'] },
      { text: 'حضّت فرنسا إيران على العودة إلى الاتفاق.', edges: ['FR urged IR'] },
      { text: 'طالبت فرنسا إسرائيل بفتح المعابر.', edges: ['FR urged IL'] },
      {
        text: 'ناشدت الأمم المتحدة السودان تسهيل وصول القوافل.',
        edges: ['organization:united-nations urged SD'],
      },
      { text: 'دعت الصين الهند إلى الحوار.', edges: ['CN urged IN'] },
      { text: 'شجعت الولايات المتحدة لبنان على نزع السلاح.', edges: ['US urged LB'] },
      {
        text: 'أمرت محكمة العدل الدولية إسرائيل بوقف العملية في رفح.',
        edges: ['organization:international-court-of-justice urged IL'],
      },
    ],
    no: [
      { text: 'دعت ألمانيا إلى ضبط النفس في المنطقة.', edges: ['* urged *'] },
      { text: 'زار طالب من إيران جامعات ألمانيا.', edges: ['* urged *', 'IR visited *'] },
    ],
  },
  {
    id: 'urged/طلب',
    relation: 'urged',
    scope: 'demand',
    verbs: ['طلب يطلب'],
    notObject: ['شراء', 'استيراد', 'انسحاب', 'خروج', 'حصول', 'إعفاء', 'استفادة', 'قرض', 'لجوء'],
    target: ['من', 'إلى'],
    targetType: actors,
    yes: [{ text: 'طلبت أوكرانيا من بولندا فتح حدودها أمام الشاحنات.', edges: ['UA urged PL'] }],
    no: [{ text: 'رفعت بولندا طلبا إلى المفوضية الأوروبية بشأن أوكرانيا.', edges: ['* urged *'] }],
  },
  {
    id: 'urged/أهاب',
    relation: 'urged',
    scope: 'demand',
    verbs: ['أهاب يهيب'],
    target: ['ب'],
    targetType: actors,
    yes: [
      {
        text: 'أهابت وزارة الخارجية السورية بالأمم المتحدة التحرك العاجل.',
        edges: ['ministry:SY-foreign urged organization:united-nations'],
      },
    ],
    no: [{ text: 'أهابت الشرطة بالمواطنين الابتعاد عن مجاري السيول.', edges: ['* urged *'] }],
  },
  {
    id: 'urged/نداء',
    relation: 'urged',
    verbs: ['وجه يوجه', 'أطلق يطلق'],
    object: ['نداء', 'مناشدة', 'استغاثة', 'طلب'],
    target: ['إلى', 'ل'],
    targetType: actors,
    yes: [
      {
        text: 'وجهت فلسطين نداء إلى الأمم المتحدة للتدخل.',
        edges: ['PS urged organization:united-nations'],
      },
    ],
    no: [{ text: 'وجهت فلسطين تحية إلى الأمم المتحدة.', edges: ['* urged *'] }],
  },
  {
    id: 'urged/ضغط',
    relation: 'urged',
    scope: 'demand',
    verbs: ['ضغط يضغط', 'ألح يلح'],
    target: ['على'],
    targetType: actors,
    yes: [{ text: 'ضغطت واشنطن على بغداد لنزع سلاح الفصائل.', edges: ['US urged IQ'] }],
    no: [{ text: 'ضغط اللاعب الأميركي على دواسة السرعة في العراق.', edges: ['* urged *'] }],
  },
  {
    id: 'called_for_ceasefire_in/دعوة',
    relation: 'called_for_ceasefire_in',
    nouns: ['دعوة', 'مطالبة'],
    genitive: 'addressee',
    target: ['في'],
    content: ['إلى', '#ceasefire', 'ب', '#ceasefire'],
    targetType: ['place', 'country'],
    yes: [
      {
        text: 'جدد أنطونيو غوتيريش دعوته إلى وقف إطلاق النار في السودان.',
        edges: ['person:antonio-guterres called_for_ceasefire_in SD'],
      },
    ],
    no: [
      { text: 'رفضت إسرائيل الدعوة إلى وقف إطلاق النار في لبنان.', edges: ['IL called_for_ceasefire_in *'] },
    ],
  },
  {
    id: 'called_for_ceasefire_in/ضرورة',
    relation: 'called_for_ceasefire_in',
    scope: 'demand',
    nouns: ['ضرورة', 'أهمية', 'وجوب', 'حتمية'],
    genitive: 'addressee',
    target: ['في', 'ب', 'على'],
    content: ['', '#ceasefire'],
    targetType: ['place', 'country'],
    yes: [
      {
        text: 'شددت قطر على ضرورة وقف إطلاق النار في قطاع غزة.',
        edges: ['QA called_for_ceasefire_in place:gaza-strip'],
      },
      {
        text: 'أكد الأردن ضرورة وقف الحرب في غزة.',
        edges: ['JO called_for_ceasefire_in place:gaza-strip'],
      },
    ],
    no: [{ text: 'شددت قطر على ضرورة إعمار قطاع غزة.', edges: ['* called_for_ceasefire_in *'] }],
  },
  {
    id: 'urged/مطالبة',
    relation: 'urged',
    nouns: ['مطالبة', 'مناشدة', 'دعوة'],
    genitive: 'addressee',
    target: ['object', 'ل'],
    notContent: ['ل', '#visit', 'إلى', '#visit'],
    targetType: ['country', 'organization', 'ministry'],
    yes: [
      { text: 'جددت روسيا دعوتها للولايات المتحدة إلى سحب قواتها من سوريا.', edges: ['RU urged US'] },
      {
        text: 'كررت مصر مطالبة مجلس الأمن بوقف الاستيطان.',
        edges: ['EG urged organization:un-security-council'],
      },
    ],
    no: [
      { text: 'رفض مجلس الأمن مطالبة مصر بجلسة طارئة.', edges: ['organization:un-security-council urged *'] },
    ],
  },
  {
    id: 'urged/مطلب',
    relation: 'urged',
    nouns: ['مطلب'],
    genitive: 'doer',
    target: ['من'],
    targetType: actors,
    yes: [{ text: 'نقلت الصحيفة مطلب إيران من الولايات المتحدة رفع القيود.', edges: ['IR urged US'] }],
    no: [{ text: 'تراجعت مطالب النقابات في إيران.', edges: ['* urged *'] }],
  },
  {
    id: 'urged/اقترح',
    relation: 'urged',
    verbs: ['اقترح يقترح'],
    target: ['على'],
    targetType: actors,
    yes: [{ text: 'اقترحت البرازيل على روسيا عقد قمة.', edges: ['BR urged RU'] }],
    no: [{ text: 'اقترح الطاهي إضافة الليمون على أطباق البرازيل.', edges: ['* urged *'] }],
  },
  {
    id: 'urged/استنجد',
    relation: 'urged',
    verbs: ['استنجد يستنجد'],
    target: ['ب'],
    targetType: actors,
    yes: [
      {
        text: 'استنجدت الصومال بالأمم المتحدة لمواجهة المجاعة.',
        edges: ['SO urged organization:united-nations'],
      },
    ],
    no: [{ text: 'استنجد المدرب بحارسه البديل في مباراة الصومال.', edges: ['* urged *'] }],
  },
]
