import type { Frame } from '../../../model/frame.ts'
import { after } from '../../content.ts'
import { actors } from './kinds.ts'

/** What befalls those with whom one grieves: solidarity after a loss is condolence. */
const losses = ['في', 'إثر', 'بعد', 'جراء', 'عقب', 'ب', 'غداة', 'على', 'أمام', 'نتيجة'].flatMap(slot =>
  after(
    slot,
    'زلزال ضحية فيضان كارثة حادث انفجار حريق وفاة تحطم إعصار سيل مصاب فاجعة رحيل سقوط انهيار غرق'.split(' '),
  ),
)

/** Further ways to praise, thank, congratulate, condole and back somebody; tried before the plain verbs. */
export const esteem: readonly Frame[] = [
  {
    id: 'praised/قدر',
    relation: 'praised',
    verbs: ['بارك يبارك'],
    target: ['object'],
    targetType: actors,
    yes: [
      {
        text: 'باركت حركة حماس الخطوة التي أقدمت عليها جنوب أفريقيا.',
        edges: ['organization:hamas praised ZA'],
      },
    ],
    no: [{ text: 'بارك الكاهن الحضور في كنيسة بجنوب أفريقيا.', edges: ['* praised *'] }],
  },
  {
    id: 'praised/نوه-إلى',
    relation: 'praised',
    verbs: ['نوه ينوه'],
    content: after('إلى', ['دور', 'جهد', 'موقف', 'مساهمة']),
    target: ['إلى'],
    targetType: actors,
    yes: [
      {
        text: 'نوه أنطونيو غوتيريش إلى دور مصر في الوساطة.',
        edges: ['person:antonio-guterres praised EG'],
      },
    ],
    no: [{ text: 'نوه البيان إلى أن مصر تقع في شمال أفريقيا.', edges: ['* praised *'] }],
  },
  {
    id: 'praised/إعجاب',
    relation: 'praised',
    nouns: ['إعجاب', 'اعتزاز', 'افتخار'],
    genitive: 'doer',
    target: ['ب'],
    targetType: actors,
    yes: [{ text: 'أبدى أنطونيو غوتيريش إعجابه بجهود مصر.', edges: ['person:antonio-guterres praised EG'] }],
    no: [{ text: 'أبدى السياح إعجابهم بآثار مصر.', edges: ['* praised *'] }],
  },
  {
    id: 'praised/كال-المديح',
    relation: 'praised',
    verbs: ['كال يكيل', 'أغدق يغدق', 'وجه يوجه', 'أزجى يزجي'],
    object: ['مديح', 'ثناء', 'إطراء', 'إشادة', 'تحية'],
    target: ['ل', 'على', 'إلى'],
    targetType: actors,
    yes: [
      {
        text: 'كال إيمانويل ماكرون المديح لمحمود عباس.',
        edges: ['person:emmanuel-macron praised person:mahmoud-abbas'],
      },
      {
        text: 'أغدق دونالد ترامب المديح على فلاديمير بوتين.',
        edges: ['person:donald-trump praised person:vladimir-putin'],
      },
    ],
    no: [{ text: 'كال إيمانويل ماكرون الاتهامات لمحمود عباس.', edges: ['* praised *'] }],
  },
  {
    id: 'praised/وصف-بالإيجابي',
    relation: 'praised',
    verbs: ['وصف يصف'],
    object: ['#act', '#agreement', '#talks', '#visit'],
    content: after('ب', ['إيجابي', 'بناء', 'تاريخي', 'شجاع', 'مشرف', 'رائع', 'مهم', 'حكيم', 'مشجع']),
    target: ['object'],
    targetType: actors,
    yes: [
      {
        text: 'وصف أنطونيو غوتيريش القرار المصري بالشجاع.',
        edges: ['person:antonio-guterres praised EG'],
      },
    ],
    no: [{ text: 'وصف أنطونيو غوتيريش القرار المصري بالخطير.', edges: ['* praised *'] }],
  },
  {
    id: 'congratulated/تقدم-بالتهنئة',
    relation: 'congratulated',
    verbs: ['تقدم يتقدم', 'توجه يتوجه', 'بعث يبعث', 'وجه يوجه', 'أرسل يرسل'],
    content: ['ب', 'تهنئة', 'ب', 'تهاني'],
    target: ['إلى', 'ل', 'من'],
    targetType: actors,
    yes: [
      {
        text: 'تقدم فلاديمير بوتين بالتهنئة إلى رجب طيب أردوغان.',
        edges: ['person:vladimir-putin congratulated person:recep-tayyip-erdogan'],
      },
    ],
    no: [{ text: 'تقدم فلاديمير بوتين بطلب إلى رجب طيب أردوغان.', edges: ['* congratulated *'] }],
  },
  {
    id: 'congratulated/تلقى-تهنئة',
    relation: 'congratulated',
    verbs: ['تلقى يتلقى', 'تسلم يتسلم'],
    object: ['تهنئة'],
    source: ['من'],
    target: ['subject'],
    targetType: actors,
    yes: [
      {
        text: 'تلقى رجب طيب أردوغان برقية تهنئة من فلاديمير بوتين.',
        edges: ['person:vladimir-putin congratulated person:recep-tayyip-erdogan'],
      },
    ],
    no: [{ text: 'تلقى رجب طيب أردوغان تقريرا من وزير الصحة.', edges: ['* congratulated *'] }],
  },
  {
    id: 'thanked/قدم-الشكر',
    relation: 'thanked',
    verbs: ['أسدى يسدي', 'وجه يوجه', 'قدم يقدم', 'أرسل يرسل', 'بعث يبعث', 'أزجى يزجي'],
    object: ['شكر', 'امتنان'],
    target: ['ل', 'إلى'],
    targetType: actors,
    yes: [
      {
        text: 'أسدى فولوديمير زيلينسكي الشكر لأولاف شولتس.',
        edges: ['person:volodymyr-zelensky thanked person:olaf-scholz'],
      },
      {
        text: 'وجه فولوديمير زيلينسكي رسالة شكر إلى أولاف شولتس.',
        edges: ['person:volodymyr-zelensky thanked person:olaf-scholz'],
      },
    ],
    no: [{ text: 'وجه فولوديمير زيلينسكي رسالة إلى أولاف شولتس.', edges: ['* thanked *'] }],
  },
  {
    id: 'thanked/تقدم-بالشكر',
    relation: 'thanked',
    verbs: ['تقدم يتقدم', 'توجه يتوجه'],
    content: ['ب', 'شكر', 'ب', 'امتنان'],
    target: ['إلى', 'ل', 'من'],
    targetType: actors,
    yes: [
      {
        text: 'تقدم فولوديمير زيلينسكي بالشكر من أولاف شولتس.',
        edges: ['person:volodymyr-zelensky thanked person:olaf-scholz'],
      },
    ],
    no: [{ text: 'تقدم فولوديمير زيلينسكي بطلب إلى ألمانيا.', edges: ['* thanked *'] }],
  },
  {
    id: 'expressed_condolences_to/تلقى-تعزية',
    relation: 'expressed_condolences_to',
    verbs: ['تلقى يتلقى'],
    object: ['تعزية', 'عزاء', 'مواساة'],
    source: ['من'],
    target: ['subject'],
    targetType: actors,
    yes: [
      {
        text: 'تلقى رجب طيب أردوغان برقية تعزية من شي جين بينغ.',
        edges: ['person:xi-jinping expressed_condolences_to person:recep-tayyip-erdogan'],
      },
    ],
    no: [{ text: 'تلقى رجب طيب أردوغان رسالة من شي جين بينغ.', edges: ['* expressed_condolences_to *'] }],
  },
  {
    id: 'supported/صوت-لصالح',
    relation: 'supported',
    verbs: ['صوت يصوت', 'اقترع يقترع'],
    target: ['لصالح', 'لمصلحة', 'ل', 'مع'],
    targetType: actors,
    yes: [
      {
        text: 'صوتت فرنسا لصالح مشروع القرار الذي تقدمت به الإمارات.',
        edges: ['FR supported AE'],
      },
    ],
    no: [{ text: 'صوتت فرنسا ضد مشروع القرار الذي تقدمت به الإمارات.', edges: ['* supported *'] }],
  },
  {
    id: 'supported/اعتمد',
    relation: 'supported',
    verbs: ['اعتمد يعتمد', 'أقر يقر', 'تبنى يتبنى', 'أجاز يجيز'],
    object: ['مشروع', 'قرار', 'مقترح', 'مسودة', 'نص', 'تعديل'],
    target: ['object'],
    sourceType: ['organization'],
    targetType: ['country', 'organization'],
    yes: [
      {
        text: 'اعتمد مجلس الأمن الدولي مشروع قرار قدمته الولايات المتحدة.',
        edges: ['organization:un-security-council supported US'],
      },
      {
        text: 'أقرت الجمعية العامة للأمم المتحدة قرارا صاغته أوكرانيا.',
        edges: ['organization:un-general-assembly supported UA'],
      },
    ],
    no: [{ text: 'اعتمد مجلس الأمن الدولي قرارا بشأن السودان.', edges: ['* supported *'] }],
  },
  {
    id: 'supported/وقوف-بجانب',
    relation: 'supported',
    nouns: ['وقوف'],
    genitive: 'doer',
    target: ['بجانب', 'إلى جانب', 'مع', 'خلف'],
    targetType: actors,
    yes: [{ text: 'شددت الرياض على وقوفها بجانب البحرين.', edges: ['SA supported BH'] }],
    no: [{ text: 'صورت المجلة وقوف السياح بجانب تمثال في البحرين.', edges: ['* supported *'] }],
  },
  {
    id: 'supported/انحاز',
    relation: 'supported',
    verbs: ['انحاز ينحاز', 'اصطف يصطف'],
    target: ['إلى', 'ل', 'مع', 'إلى جانب'],
    targetType: actors,
    yes: [{ text: 'انحازت المجر إلى روسيا في الملف.', edges: ['HU supported RU'] }],
    no: [{ text: 'اصطف المسافرون إلى جانب رجال شرطة من روسيا.', edges: ['* supported *'] }],
  },
  {
    id: 'expressed_condolences_to/تضامن',
    relation: 'expressed_condolences_to',
    verbs: ['تضامن يتضامن', 'تعاطف يتعاطف'],
    nouns: ['تضامن', 'تعاطف'],
    genitive: 'doer',
    content: losses,
    target: ['مع'],
    targetType: actors,
    yes: [
      {
        text: 'أعربت الجزائر عن تضامنها مع تركيا في ضحايا الزلزال.',
        edges: ['DZ expressed_condolences_to TR'],
      },
      { text: 'أكدت سلطنة عمان تضامنها مع المغرب إثر الزلزال.', edges: ['OM expressed_condolences_to MA'] },
    ],
    no: [{ text: 'أكدت سلطنة عمان تضامنها مع المغرب في قضيته.', edges: ['* expressed_condolences_to *'] }],
  },
  {
    id: 'expressed_condolences_to/تقدم-بالتعازي',
    relation: 'expressed_condolences_to',
    verbs: ['تقدم يتقدم', 'توجه يتوجه', 'بعث يبعث', 'وجه يوجه', 'أرسل يرسل'],
    content: after('ب', ['تعزية', 'عزاء', 'مواساة']),
    target: ['إلى', 'ل', 'من'],
    targetType: actors,
    yes: [
      {
        text: 'تقدمت وزارة الخارجية التركية بأحر التعازي إلى أذربيجان في ضحايا تحطم الطائرة.',
        edges: ['ministry:TR-foreign expressed_condolences_to AZ'],
      },
    ],
    no: [
      { text: 'تقدمت وزارة الخارجية التركية بطلب إلى أذربيجان.', edges: ['* expressed_condolences_to *'] },
    ],
  },
  {
    id: 'praised/صفق',
    relation: 'praised',
    verbs: ['صفق يصفق', 'هلل يهلل'],
    target: ['ل'],
    targetType: actors,
    yes: [
      {
        text: 'صفق بنيامين نتنياهو للقرار الذي اتخذه دونالد ترامب.',
        edges: ['person:benjamin-netanyahu praised person:donald-trump'],
      },
    ],
    no: [{ text: 'صفق الجمهور لفرقة من إيطاليا.', edges: ['* praised *'] }],
  },
  {
    id: 'supported/أغلبية',
    relation: 'supported',
    nouns: ['أغلبية', 'موافقة', 'إجماع'],
    genitive: 'doer',
    target: ['object'],
    sourceType: ['country'],
    targetType: actors,
    yes: [
      {
        text: 'اعتمد المجلس مشروع القرار الأميركي بأغلبية 10 أصوات بينها الصين وباكستان.',
        edges: ['CN supported US', 'PK supported US'],
      },
    ],
    no: [{ text: 'فاز الحزب في إسبانيا بأغلبية ضئيلة.', edges: ['* supported *'] }],
  },
]
