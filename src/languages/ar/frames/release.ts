import type { Frame } from '../../../model/frame.ts'
import { after } from '../../content.ts'

const duties = ['رسم', 'رسوم', 'تعريفة', 'تعرفة', 'ضريبة']

/** Pressure that ends: people freed, forces withdrawn, sanctions eased. */
export const release: readonly Frame[] = [
  {
    id: 'released/أفرج',
    relation: 'released',
    verbs: ['أفرج يفرج'],
    target: ['عن'],
    yes: [{ text: 'أفرجت إيران عن مواطنين فرنسيين.', edges: ['IR released FR'] }],
    no: [{ text: 'أفرجت الشركة عن صور هاتفها الجديد في فرنسا.', edges: ['* released *'] }],
  },
  {
    id: 'released/أطلق-سراح',
    relation: 'released',
    verbs: ['أطلق يطلق'],
    object: ['سراح'],
    target: ['object'],
    yes: [
      {
        text: 'أطلقت روسيا سراح الصحفي الأمريكي إيفان غيرشكوفيتش.',
        edges: ['RU released person:evan-gershkovich'],
      },
    ],
    no: [{ text: 'أطلقت روسيا صاروخا إلى الفضاء.', edges: ['* released *'] }],
  },
  {
    id: 'released/إفراج',
    relation: 'released',
    nouns: ['إفراج'],
    genitive: 'doer',
    target: ['عن'],
    yes: [{ text: 'رحبت فرنسا بإفراج إيران عن مواطنين فرنسيين.', edges: ['IR released FR'] }],
    no: [{ text: 'طالبت فرنسا بالإفراج عن صحفيين في إيران.', edges: ['IR released *'] }],
  },
  {
    id: 'withdrew_from/انسحب',
    relation: 'withdrew_from',
    verbs: ['انسحب ينسحب'],
    target: ['من'],
    notContent: after('من', [
      'بطولة',
      'مباراة',
      'كأس',
      'سباق',
      'دورة',
      'منافسة',
      'مسابقة',
      '#talks',
      'مؤتمر',
      'انتخاب',
      'ملعب',
      'مشروع',
      'قاعة',
    ]),
    targetType: ['country', 'place', 'organization', 'treaty'],
    yes: [
      { text: 'انسحبت فرنسا من النيجر.', edges: ['FR withdrew_from NE'] },
      {
        text: 'انسحبت الأرجنتين من منظمة الصحة العالمية.',
        edges: ['AR withdrew_from organization:world-health-organization'],
      },
    ],
    no: [
      { text: 'انسحب اللاعب الأرجنتيني من بطولة فرنسا.', edges: ['* withdrew_from *'] },
      { text: 'انسحبت حركة إم 23 من مفاوضات لواندا.', edges: ['* withdrew_from *'] },
      {
        text: 'لن تنسحب الولايات المتحدة من سوريا قبل الصيف، ودعا الكاتب روسيا إلى أن تنسحب من سوريا.',
        edges: ['RU withdrew_from SY'],
      },
    ],
  },
  {
    id: 'withdrew_from/سحب-قوات',
    relation: 'withdrew_from',
    verbs: ['سحب يسحب'],
    object: ['#force'],
    target: ['من'],
    targetType: ['country', 'place'],
    yes: [{ text: 'سحبت فرنسا قواتها من النيجر.', edges: ['FR withdrew_from NE'] }],
    no: [{ text: 'سحبت فرنسا منتجا غذائيا من الأسواق.', edges: ['* withdrew_from *'] }],
  },
  {
    id: 'withdrew_from/أنهى-وجوده',
    relation: 'withdrew_from',
    verbs: ['أنهى ينهي', 'سحب يسحب', 'أخلى يخلي', 'أغلق يغلق', 'فكك يفكك'],
    object: ['وجود', 'قاعدة', 'انتشار', 'ثكنة', 'معسكر', 'مهمة'],
    content: after('', ['وجود', 'عسكري', 'قاعدة', 'انتشار', 'ثكنة', 'معسكر']),
    target: ['في', 'من', 'على'],
    sourceType: ['country', 'organization'],
    targetType: ['country', 'place'],
    yes: [{ text: 'أنهت فرنسا وجودها العسكري في تشاد.', edges: ['FR withdrew_from TD'] }],
    no: [{ text: 'أنهت فرنسا تدريباتها في تشاد.', edges: ['* withdrew_from *'] }],
  },
  {
    id: 'withdrew_from/خرج',
    relation: 'withdrew_from',
    verbs: ['خرج يخرج', 'غادر يغادر'],
    target: ['من', 'object'],
    notContent: [
      ...after('من', ['بطولة', 'مباراة', 'كأس', '#talks', 'مؤتمر', 'أزمة', 'قائمة']),
      ...after('subject', ['منتخب', 'فريق', 'وفد', '#protest', '#group']),
    ],
    sourceType: ['country'],
    targetType: ['organization', 'treaty'],
    yes: [
      {
        text: 'خرجت بريطانيا من الاتحاد الأوروبي عام 2020.',
        edges: ['GB withdrew_from organization:european-union'],
      },
    ],
    no: [{ text: 'خرجت بريطانيا من الأزمة بعد دعم الاتحاد الأوروبي.', edges: ['* withdrew_from *'] }],
  },
  {
    id: 'withdrew_from/انسحاب',
    relation: 'withdrew_from',
    nouns: ['انسحاب'],
    genitive: 'doer',
    target: ['من'],
    targetType: ['country', 'place', 'organization', 'treaty'],
    yes: [{ text: 'أدى انسحاب الولايات المتحدة من أفغانستان إلى فوضى.', edges: ['US withdrew_from AF'] }],
    no: [{ text: 'دعت سوريا إلى انسحاب إسرائيل من الجولان.', edges: ['IL withdrew_from *'] }],
  },
  {
    id: 'eased_sanctions_on/رفع',
    relation: 'eased_sanctions_on',
    verbs: ['رفع يرفع'],
    object: ['#sanctions'],
    // «رفعت الرسوم على»: raised
    notObject: duties,
    target: ['عن', 'على'],
    yes: [{ text: 'رفعت بريطانيا العقوبات عن سوريا.', edges: ['GB eased_sanctions_on SY'] }],
    no: [
      { text: 'رفعت بريطانيا أسعار الفائدة.', edges: ['* eased_sanctions_on *'] },
      { text: 'رفعت الهند الرسوم الجمركية على تركيا.', edges: ['* eased_sanctions_on *'] },
    ],
  },
  {
    id: 'eased_sanctions_on/خفف',
    relation: 'eased_sanctions_on',
    verbs: ['خفف يخفف', 'خفض يخفض', 'علق يعلق', 'ألغى يلغي'],
    object: ['#sanctions'],
    target: ['عن', 'على'],
    yes: [
      {
        text: 'خفف الاتحاد الأوروبي العقوبات على سوريا.',
        edges: ['organization:european-union eased_sanctions_on SY'],
      },
      { text: 'علقت الولايات المتحدة العقوبات على فنزويلا.', edges: ['US eased_sanctions_on VE'] },
    ],
    no: [{ text: 'خففت بريطانيا القيود في مدارس سوريا.', edges: ['* eased_sanctions_on *'] }],
  },
  {
    id: 'eased_sanctions_on/رفع-noun',
    relation: 'eased_sanctions_on',
    nouns: ['رفع', 'تخفيف'],
    genitive: 'victim',
    source: ['من قبل', 'subject'],
    target: ['عن', 'على'],
    content: ['', '#sanctions'],
    notContent: after('', duties),
    yes: [
      {
        text: 'أشاد الخبراء برفع العقوبات عن سوريا من قبل الولايات المتحدة.',
        edges: ['US eased_sanctions_on SY'],
      },
    ],
    no: [{ text: 'طالبت سوريا برفع العقوبات الأمريكية عنها.', edges: ['US eased_sanctions_on SY'] }],
  },
]
