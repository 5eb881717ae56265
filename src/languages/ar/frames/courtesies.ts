import type { Frame } from '../../../model/frame.ts'
import { actors } from './kinds.ts'

/** Praise, congratulations, thanks and condolences. */
export const courtesies: readonly Frame[] = [
  {
    id: 'praised/رحب',
    relation: 'praised',
    verbs: ['رحب يرحب', 'أشاد يشيد', 'نوه ينوه'],
    target: ['ب'],
    yes: [
      { text: 'رحبت قطر بالقرار الأمريكي.', edges: ['QA praised US'] },
      { text: 'أشاد أنطونيو غوتيريش بدور مصر في الوساطة.', edges: ['person:antonio-guterres praised EG'] },
      { text: 'نوه الملك محمد السادس بموقف إسبانيا.', edges: ['person:mohammed-vi praised ES'] },
    ],
    no: [{ text: 'رحب الفندق بالسياح القادمين من مصر.', edges: ['* praised *'] }],
  },
  {
    id: 'praised/أثنى',
    relation: 'praised',
    verbs: ['أثنى يثني'],
    target: ['على'],
    yes: [{ text: 'أثنى جو بايدن على جهود قطر.', edges: ['person:joe-biden praised QA'] }],
    no: [{ text: 'أثنى المعلق على أداء حارس المرمى في قطر.', edges: ['* praised *'] }],
  },
  {
    id: 'praised/ثمن',
    relation: 'praised',
    verbs: ['ثمن يثمن', 'امتدح يمتدح', 'مدح يمدح', 'حيا يحيي'],
    target: ['object'],
    yes: [
      { text: 'ثمنت فلسطين موقف إسبانيا.', edges: ['PS praised ES'] },
      { text: 'ثمّن محمود عباس مواقف أيرلندا.', edges: ['person:mahmoud-abbas praised IE'] },
      {
        text: 'امتدح دونالد ترامب الرئيس الروسي فلاديمير بوتين.',
        edges: ['person:donald-trump praised person:vladimir-putin'],
      },
      { text: 'وحيت حركة حماس موقف جنوب أفريقيا.', edges: ['organization:hamas praised ZA'] },
    ],
    no: [{ text: 'ارتفع ثمن القمح في إسبانيا.', edges: ['* praised *'] }],
  },
  {
    id: 'praised/nouns',
    relation: 'praised',
    nouns: ['ترحيب', 'إشادة'],
    genitive: 'doer',
    target: ['ب'],
    yes: [{ text: 'أعربت الصين عن ترحيبها بموقف فرنسا.', edges: ['CN praised FR'] }],
    no: [{ text: 'حظي الفيلم بترحيب النقاد في الصين.', edges: ['* praised *'] }],
  },
  {
    id: 'praised/تقدير',
    relation: 'praised',
    nouns: ['تقدير', 'ثناء'],
    genitive: 'doer',
    target: ['ل', 'على'],
    yes: [
      {
        text: 'أعرب ملك الأردن عبد الله الثاني عن تقديره لجهود مصر.',
        edges: ['person:abdullah-ii praised EG'],
      },
    ],
    no: [{ text: 'صدر تقدير النمو للاقتصاد في مصر.', edges: ['* praised *'] }],
  },
  {
    id: 'congratulated/هنأ',
    relation: 'congratulated',
    verbs: ['هنأ يهنئ'],
    target: ['object'],
    targetType: actors,
    yes: [
      {
        text: 'هنأ فلاديمير بوتين رجب طيب أردوغان بفوزه في الانتخابات.',
        edges: ['person:vladimir-putin congratulated person:recep-tayyip-erdogan'],
      },
    ],
    no: [{ text: 'قال السكان إنهم كانوا هنا في تركيا منذ قرون.', edges: ['* congratulated *'] }],
  },
  {
    id: 'congratulated/بعث-تهنئة',
    relation: 'congratulated',
    verbs: ['بعث يبعث', 'وجه يوجه', 'قدم يقدم', 'أرسل يرسل'],
    object: ['تهنئة', 'تهاني'],
    target: ['إلى', 'ل'],
    yes: [
      { text: 'وجهت الجزائر تهنئة إلى تونس بعيد الاستقلال.', edges: ['DZ congratulated TN'] },
      { text: 'بعثت كوبا تهنئة إلى المكسيك.', edges: ['CU congratulated MX'] },
      { text: 'قدمت تونس التهنئة للجزائر بعيد استقلالها.', edges: ['TN congratulated DZ'] },
    ],
    no: [{ text: 'وجهت الجزائر سفينة إلى تونس.', edges: ['* congratulated *'] }],
  },
  {
    id: 'congratulated/ببرقية',
    relation: 'congratulated',
    verbs: ['بعث يبعث', 'أبرق يبرق'],
    target: ['إلى', 'ل'],
    content: ['ب', 'تهنئة'],
    targetType: actors,
    yes: [
      {
        text: 'بعث السلطان هيثم بن طارق ببرقية تهنئة إلى أمير الكويت الشيخ مشعل الأحمد الجابر الصباح.',
        edges: ['person:haitham-bin-tariq congratulated person:mishal-al-ahmad'],
      },
      {
        text: 'أبرق محمود عباس بتهنئة إلى قيس سعيد.',
        edges: ['person:mahmoud-abbas congratulated person:kais-saied'],
      },
    ],
    no: [
      {
        text: 'بعث السلطان هيثم بن طارق برسالة إلى أمير الكويت الشيخ مشعل الأحمد الجابر الصباح.',
        edges: ['* congratulated *'],
      },
    ],
  },
  {
    id: 'congratulated/تهنئة',
    relation: 'congratulated',
    nouns: ['تهنئة'],
    genitive: 'doer',
    target: ['ل', 'إلى'],
    targetType: actors,
    yes: [
      {
        text: 'أعرب ناريندرا مودي عن تهنئته لدونالد ترامب.',
        edges: ['person:narendra-modi congratulated person:donald-trump'],
      },
    ],
    no: [{ text: 'طبعت الشركة بطاقات تهنئة للأسواق في الهند.', edges: ['* congratulated *'] }],
  },
  {
    id: 'thanked/شكر',
    relation: 'thanked',
    verbs: ['شكر يشكر'],
    takes: ['على', 'ل'],
    target: ['object'],
    targetType: actors,
    yes: [{ text: 'شكرت أوكرانيا ألمانيا على صواريخ الدفاع الجوي.', edges: ['UA thanked DE'] }],
    no: [{ text: 'أقيمت صلاة شكر في ألمانيا.', edges: ['* thanked *'] }],
  },
  {
    id: 'thanked/توجه-بالشكر',
    relation: 'thanked',
    verbs: ['توجه يتوجه', 'تقدم يتقدم', 'بعث يبعث'],
    target: ['إلى', 'ل'],
    content: ['ب', 'شكر'],
    targetType: actors,
    yes: [
      { text: 'توجهت فرنسا بالشكر إلى قطر.', edges: ['FR thanked QA'] },
      { text: 'تقدمت تركيا بالشكر إلى أذربيجان.', edges: ['TR thanked AZ'] },
    ],
    no: [{ text: 'توجه الرئيس اللبناني جوزيف عون إلى قطر.', edges: ['* thanked *'] }],
  },
  {
    id: 'thanked/nouns',
    relation: 'thanked',
    nouns: ['شكر', 'امتنان'],
    genitive: 'doer',
    target: ['ل', 'إلى'],
    targetType: actors,
    yes: [{ text: 'أعربت تركيا عن شكرها للسعودية.', edges: ['TR thanked SA'] }],
    no: [{ text: 'يستحق الجمهور في تركيا الشكر.', edges: ['* thanked *'] }],
  },
  {
    id: 'expressed_condolences_to/عزى',
    relation: 'expressed_condolences_to',
    verbs: ['عزى يعزي', 'واسى يواسي'],
    target: ['object'],
    targetType: actors,
    yes: [
      {
        text: 'عزى الملك عبد الله الثاني الرئيس التركي رجب طيب أردوغان بضحايا الزلزال.',
        edges: ['person:abdullah-ii expressed_condolences_to person:recep-tayyip-erdogan'],
      },
      {
        text: 'واسى الملك عبد الله الثاني الملك محمد السادس في ضحايا الزلزال.',
        edges: ['person:abdullah-ii expressed_condolences_to person:mohammed-vi'],
      },
    ],
    no: [{ text: 'قصف الطيران مواقع قرب تعز في اليمن.', edges: ['* expressed_condolences_to *'] }],
  },
  {
    id: 'expressed_condolences_to/ببرقية',
    relation: 'expressed_condolences_to',
    verbs: ['بعث يبعث', 'أبرق يبرق'],
    target: ['إلى', 'ل'],
    content: ['ب', 'تعزية'],
    targetType: actors,
    yes: [
      {
        text: 'بعث قيس سعيد ببرقية تعزية إلى رجب طيب أردوغان.',
        edges: ['person:kais-saied expressed_condolences_to person:recep-tayyip-erdogan'],
      },
    ],
    no: [{ text: 'بعث قيس سعيد ببرقية إلى رجب طيب أردوغان.', edges: ['* expressed_condolences_to *'] }],
  },
  {
    id: 'expressed_condolences_to/nouns',
    relation: 'expressed_condolences_to',
    nouns: ['تعزية', 'مواساة'],
    genitive: 'doer',
    target: ['ل', 'إلى'],
    targetType: actors,
    yes: [
      {
        text: 'أعربت اليابان عن تعازيها لتركيا في ضحايا الزلزال.',
        edges: ['JP expressed_condolences_to TR'],
      },
    ],
    no: [{ text: 'ألغت اليابان مجلس التعزية بسبب الثلوج.', edges: ['* expressed_condolences_to *'] }],
  },
]
