import type { Frame } from '../../../model/frame.ts'

const bodies: Frame['targetType'] = ['country', 'organization', 'ministry', 'person']

/** Refusals, warnings, threats and protests. */
export const refusal: readonly Frame[] = [
  {
    id: 'rejected/رفض',
    relation: 'rejected',
    verbs: ['رفض يرفض', 'عارض يعارض', 'عرقل يعرقل', 'تحدى يتحدى'],
    target: ['object'],
    targetType: bodies,
    yes: [
      { text: 'رفضت إيران المقترح الأمريكي.', edges: ['IR rejected US'] },
      { text: 'عارضت الصين العقوبات الأمريكية على روسيا.', edges: ['CN rejected US'] },
      { text: 'عرقلت تركيا السويد في مسعاها.', edges: ['TR rejected SE'] },
      { text: 'تحدت كوريا الشمالية الولايات المتحدة.', edges: ['KP rejected US'] },
    ],
    no: [
      { text: 'رفض الوزير الروسي التعليق على الأنباء.', edges: ['* rejected *'] },
      { text: 'التقت قوى المعارضة في فنزويلا.', edges: ['* rejected *'] },
    ],
  },
  {
    id: 'rejected/nouns',
    relation: 'rejected',
    nouns: ['رفض'],
    genitive: 'doer',
    target: ['object', 'ل'],
    yes: [{ text: 'جددت الصين رفضها للعقوبات الأمريكية على إيران.', edges: ['CN rejected US'] }],
    no: [{ text: 'سادت حالة رفض بين سكان القرية.', edges: ['* rejected *'] }],
  },
  {
    id: 'rejected/صوت-ضد',
    relation: 'rejected',
    verbs: ['صوت يصوت'],
    target: ['ضد'],
    targetType: bodies,
    yes: [{ text: 'صوتت المجر ضد أوكرانيا في الجلسة.', edges: ['HU rejected UA'] }],
    no: [{ text: 'ارتفع صوت الجماهير ضد الحكم في ملعب البرازيل.', edges: ['* rejected *'] }],
  },
  {
    id: 'rejected/فيتو',
    relation: 'rejected',
    verbs: ['استخدم يستخدم', 'مارس يمارس'],
    object: ['فيتو', 'الفيتو', 'حق', 'نقض'],
    target: ['ضد', 'على'],
    yes: [{ text: 'استخدمت روسيا الفيتو ضد المقترح الأمريكي.', edges: ['RU rejected US'] }],
    no: [{ text: 'استخدمت روسيا مبيدا ضد الجراد.', edges: ['* rejected *'] }],
  },
  {
    id: 'warned/حذر',
    relation: 'warned',
    scope: 'expectation',
    verbs: ['حذر يحذر', 'أنذر ينذر'],
    target: ['object'],
    targetType: bodies,
    yes: [
      { text: 'حذرت روسيا الولايات المتحدة من تزويد كييف بصواريخ جديدة.', edges: ['RU warned US'] },
      { text: 'أنذرت روسيا فنلندا.', edges: ['RU warned FI'] },
    ],
    no: [
      { text: 'حذرت الأرصاد الجوية من أمطار غزيرة على السعودية.', edges: ['* warned *'] },
      { text: 'حذر أنطونيو غوتيريش من مجاعة في السودان.', edges: ['* warned *'] },
    ],
  },
  {
    id: 'warned/وجه-تحذيرا',
    relation: 'warned',
    verbs: ['وجه يوجه'],
    object: ['تحذير', 'إنذار'],
    target: ['إلى', 'ل'],
    targetType: bodies,
    yes: [{ text: 'وجهت إيران تحذيرا إلى إسرائيل.', edges: ['IR warned IL'] }],
    no: [{ text: 'وجه الحكم إنذارا إلى لاعب تونس.', edges: ['* warned *'] }],
  },
  {
    id: 'threatened/هدد',
    relation: 'threatened',
    scope: 'threat',
    takes: ['ب'],
    verbs: ['هدد يهدد', 'توعد يتوعد', 'أمهل يمهل'],
    target: ['object', 'ضد'],
    targetType: bodies,
    yes: [
      { text: 'هددت كوريا الشمالية كوريا الجنوبية برد عسكري.', edges: ['KP threatened KR'] },
      { text: 'توعد حزب الله إسرائيل بالرد.', edges: ['organization:hezbollah threatened IL'] },
      { text: 'أمهلت فرنسا النيجر أسبوعا.', edges: ['FR threatened NE'] },
    ],
    no: [
      { text: 'هددت السيول قرى في اليمن.', edges: ['* threatened *'] },
      { text: 'تهدد موجة الجفاف محصول القمح في المغرب.', edges: ['* threatened *'] },
      { text: 'هددت إيران بقصف إسرائيل.', edges: ['IR attacked IL'] },
    ],
  },
  {
    id: 'threatened/لوح',
    relation: 'threatened',
    scope: 'threat',
    takes: ['ب'],
    verbs: ['لوح يلوح'],
    target: ['ضد', 'على'],
    needs: ['ب'],
    targetType: bodies,
    yes: [{ text: 'لوحت الولايات المتحدة بفرض عقوبات ضد إيران.', edges: ['US threatened IR'] }],
    no: [{ text: 'لوح الأطفال بأعلام إيران.', edges: ['* threatened *'] }],
  },
  {
    id: 'protested_against/تظاهر',
    relation: 'protested_against',
    verbs: ['تظاهر يتظاهر', 'احتج يحتج', 'انتفض ينتفض', 'هتف يهتف', 'اعتصم يعتصم'],
    target: ['ضد', 'على', 'احتجاجا على'],
    yes: [
      {
        text: 'تظاهر مئات من أنصار حركة النهضة ضد قيس سعيد.',
        edges: ['organization:ennahda protested_against person:kais-saied'],
      },
      { text: 'احتجت حركة حماس على القرار الأمريكي.', edges: ['organization:hamas protested_against US'] },
      { text: 'هتف أنصار حزب الله ضد إسرائيل.', edges: ['organization:hezbollah protested_against IL'] },
      {
        text: 'اعتصم أنصار التيار الصدري احتجاجا على الولايات المتحدة.',
        edges: ['organization:sadrist-movement protested_against US'],
      },
    ],
    no: [{ text: 'احتج المدرب على قرار الحكم في مباراة قطر.', edges: ['* protested_against *'] }],
  },
  {
    id: 'protested_against/تجمع',
    relation: 'protested_against',
    verbs: ['تجمع يتجمع', 'احتشد يحتشد', 'تجمهر يتجمهر', 'سار يسير', 'أضرب يضرب'],
    target: ['ضد', 'احتجاجا على', 'أمام'],
    targetType: bodies,
    yes: [
      {
        text: 'احتشد أنصار حزب الله ضد الولايات المتحدة.',
        edges: ['organization:hezbollah protested_against US'],
      },
      {
        text: 'تجمع أنصار حركة حماس احتجاجا على القرار الأمريكي.',
        edges: ['organization:hamas protested_against US'],
      },
    ],
    no: [{ text: 'تجمع سياح أمام متحف اللوفر في فرنسا.', edges: ['* protested_against *'] }],
  },
  {
    id: 'protested_against/ردد',
    relation: 'protested_against',
    verbs: ['ردد يردد', 'أطلق يطلق', 'رفع يرفع'],
    object: ['هتاف', 'شعار'],
    target: ['ضد'],
    yes: [
      { text: 'ردد أنصار حركة حماس هتافات ضد إسرائيل.', edges: ['organization:hamas protested_against IL'] },
    ],
    no: [{ text: 'ردد جمهور البرازيل هتافات التشجيع.', edges: ['* protested_against *'] }],
  },
  {
    id: 'protested_against/نزل',
    relation: 'protested_against',
    verbs: ['نزل ينزل', 'خرج يخرج'],
    target: ['ضد', 'احتجاجا على'],
    content: ['إلى', 'شارع', 'إلى', 'ساحة', 'في', '#protest', 'في', 'مسيرة'],
    yes: [
      {
        text: 'نزل أنصار حزب الله إلى الشارع احتجاجا على القرار الأمريكي.',
        edges: ['organization:hezbollah protested_against US'],
      },
    ],
    no: [{ text: 'نزل سعر الذهب إلى مستوى منخفض في فرنسا.', edges: ['* protested_against *'] }],
  },
  {
    id: 'protested_against/أحرق',
    relation: 'protested_against',
    verbs: ['أحرق يحرق'],
    object: ['علم', 'إطار', 'صورة'],
    target: ['object', 'ضد'],
    yes: [
      {
        text: 'أحرق أنصار جماعة الحوثي العلم الإسرائيلي.',
        edges: ['organization:houthis protested_against IL'],
      },
    ],
    no: [{ text: 'أحرقت الشمس محاصيل إسبانيا.', edges: ['* protested_against *'] }],
  },
  {
    id: 'protested_against/رشق',
    relation: 'protested_against',
    verbs: ['رشق يرشق'],
    target: ['object'],
    content: ['ب', 'حجر', 'ب', 'حجارة', 'ب', 'زجاجة', 'ب', 'بيضة'],
    targetType: bodies,
    yes: [
      {
        text: 'رشق أنصار حزب الله قوات اليونيفيل بالحجارة.',
        edges: ['organization:hezbollah protested_against organization:unifil'],
      },
    ],
    no: [{ text: 'رشق الأطفال بعضهم بالثلج في كندا.', edges: ['* protested_against *'] }],
  },
  {
    id: 'protested_against/سد',
    relation: 'protested_against',
    verbs: ['سد يسد', 'قطع يقطع', 'أغلق يغلق'],
    object: ['طريق'],
    target: ['احتجاجا على', 'ضد'],
    yes: [
      {
        text: 'سد أنصار حركة أمل الطريق احتجاجا على قرار البنك الدولي.',
        edges: ['organization:amal-movement protested_against organization:world-bank'],
      },
      {
        text: 'قطع أنصار حزب الله الطريق احتجاجا على القرار الأمريكي.',
        edges: ['organization:hezbollah protested_against US'],
      },
    ],
    no: [{ text: 'يحجز سد النهضة مياه النيل في إثيوبيا.', edges: ['* protested_against *'] }],
  },
  {
    id: 'protested_against/نظم',
    relation: 'protested_against',
    verbs: ['نظم ينظم', 'خرج يخرج', 'نفذ ينفذ'],
    object: ['#protest', 'مسيرة'],
    target: ['ضد', 'احتجاجا على'],
    yes: [
      {
        text: 'نظمت حركة حماس مظاهرة ضد إسرائيل في بيروت.',
        edges: ['organization:hamas protested_against IL'],
      },
    ],
    no: [{ text: 'نظمت السفارة الفرنسية معرضا للكتاب في بيروت.', edges: ['* protested_against *'] }],
  },
]
