import type { Frame } from '../../../model/frame.ts'
import { after } from '../../content.ts'

/** Offices and work that somebody is charged with, where «كلف» appoints him. */
const charges = [
  ...['تشكيل', 'تأليف', 'رئاسة', 'قيادة', 'إدارة', 'منصب', 'تولي', 'تسيير', 'مهمة', 'مهام', 'حقيبة', 'وزارة'],
  ...['#office', 'رئيس', 'وزير'],
]

/** Offices given, taken and left. */
export const structure: readonly Frame[] = [
  {
    id: 'appointed/أسند',
    relation: 'appointed',
    verbs: ['أسند يسند', 'عهد يعهد', 'أوكل يوكل'],
    target: ['إلى', 'ل'],
    content: [
      '',
      'حقيبة',
      '',
      'وزارة',
      '',
      'رئاسة',
      '',
      'منصب',
      '',
      '#office',
      'ب',
      'حقيبة',
      'ب',
      'وزارة',
      'ب',
      'رئاسة',
      'ب',
      'منصب',
      'ب',
      '#office',
      '',
      'قيادة',
      'ب',
      'قيادة',
      'ب',
      'تشكيل',
    ],
    targetType: ['person'],
    yes: [
      {
        text: 'أسند فولوديمير زيلينسكي حقيبة الخارجية إلى أندري سيبيها.',
        edges: ['person:volodymyr-zelensky appointed person:andrii-sybiha'],
      },
    ],
    no: [{ text: 'أسند المخرج دور البطولة إلى ممثلة من أوكرانيا.', edges: ['* appointed *'] }],
  },
  {
    id: 'appointed/رشح-لرئاسة',
    relation: 'appointed',
    verbs: ['سمى يسمي', 'اختار يختار', 'نصب ينصب', 'زكى يزكي'],
    target: ['object'],
    content: [
      'ل',
      'رئاسة',
      'ل',
      'منصب',
      'ل',
      '#office',
      'على رأس',
      'حكومة',
      'ل',
      'تشكيل',
      'ل',
      'تولي',
      'ل',
      'قيادة',
    ],
    targetType: ['person'],
    yes: [
      {
        text: 'اختار دونالد ترامب ماركو روبيو لمنصب وزير الخارجية.',
        edges: ['person:donald-trump appointed person:marco-rubio'],
      },
    ],
    no: [{ text: 'اختار دونالد ترامب فلوريدا مقرا لحملته.', edges: ['* appointed *'] }],
  },
  {
    id: 'succeeded/تسلم-من',
    relation: 'succeeded',
    verbs: ['تسلم يتسلم', 'تولى يتولى', 'استلم يستلم'],
    object: ['مقاليد', 'حكم', 'رئاسة', 'سلطة', '#office', 'منصب', 'قيادة', 'مهمة', 'مهام', 'زمام', 'حقيبة'],
    target: ['من', 'خلفا', 'بدلا من'],
    sourceType: ['person'],
    targetType: ['person'],
    yes: [
      {
        text: 'تسلم أندريه بيلوسوف مهام منصبه من سيرغي شويغو.',
        edges: ['person:andrei-belousov succeeded person:sergei-shoigu'],
      },
    ],
    no: [{ text: 'تسلم أندريه بيلوسوف رسالة من سيرغي شويغو.', edges: ['* succeeded *'] }],
  },
  {
    id: 'appointed/عين',
    relation: 'appointed',
    verbs: ['عين يعين', 'انتخب ينتخب', 'رشح يرشح'],
    target: ['object'],
    targetType: ['person'],
    yes: [
      {
        text: 'عين الملك عبد الله الثاني الاقتصادي جعفر حسان مستشارا له.',
        edges: ['person:abdullah-ii appointed person:jafar-hassan'],
      },
      {
        text: 'انتخب مجلس النواب اللبناني جوزيف عون رئيسا للجمهورية.',
        edges: ['* appointed person:joseph-aoun'],
      },
      {
        text: 'رشح جو بايدن نائبته كامالا هاريس.',
        edges: ['person:joe-biden appointed person:kamala-harris'],
      },
    ],
    no: [
      { text: 'وصلت قوات تركية إلى عين العرب.', edges: ['* appointed *'] },
      { text: 'أصيب اللاعب الأردني في عينه اليمنى.', edges: ['* appointed *'] },
    ],
  },
  {
    id: 'appointed/كلف',
    relation: 'appointed',
    verbs: ['كلف يكلف'],
    content: [...after('ب', charges), ...after('', charges)],
    target: ['object'],
    targetType: ['person'],
    yes: [
      { text: 'كلف قيس سعيد السياسي كمال المدوري بتشكيل الحكومة.', edges: ['person:kais-saied appointed *'] },
      {
        text: 'كلف فلاديمير بوتين أندريه بيلوسوف برئاسة اللجنة.',
        edges: ['person:vladimir-putin appointed person:andrei-belousov'],
      },
    ],
    no: [{ text: 'كلف فلاديمير بوتين أندريه بيلوسوف بإبلاغ نظيره الكوري.', edges: ['* appointed *'] }],
  },
  {
    id: 'succeeded/خلفا',
    relation: 'succeeded',
    extra: true,
    verbs: ['عين يعين', 'انتخب ينتخب', 'كلف يكلف', 'تولى يتولى'],
    source: ['object'],
    target: ['خلفا', 'بدلا من'],
    sourceType: ['person'],
    targetType: ['person'],
    yes: [
      {
        text: 'عين الرئيس الروسي فلاديمير بوتين الاقتصادي أندريه بيلوسوف وزيرا للدفاع خلفا لسيرغي شويغو.',
        edges: ['person:andrei-belousov succeeded person:sergei-shoigu'],
      },
    ],
    no: [{ text: 'سار الحارس خلف سيرغي شويغو في الموكب.', edges: ['* succeeded *'] }],
  },
  {
    id: 'resigned_from/أقال',
    relation: 'resigned_from',
    verbs: ['أقال يقيل', 'أعفى يعفي', 'عزل يعزل'],
    source: ['object'],
    target: ['office'],
    sourceType: ['person'],
    yes: [
      {
        text: 'أقال فولوديمير زيلينسكي وزير الدفاع الأوكراني أوليكسي ريزنيكوف.',
        edges: ['person:oleksii-reznikov resigned_from ministry:UA-defence'],
      },
      {
        text: 'أعفى فلاديمير بوتين وزير الدفاع الروسي سيرغي شويغو من منصبه.',
        edges: ['person:sergei-shoigu resigned_from ministry:RU-defence'],
      },
      {
        text: 'عزل فولوديمير زيلينسكي وزير الدفاع الأوكراني أوليكسي ريزنيكوف.',
        edges: ['person:oleksii-reznikov resigned_from ministry:UA-defence'],
      },
    ],
    no: [{ text: 'أقال النادي مدربه الأوكراني.', edges: ['* resigned_from *'] }],
  },
  {
    id: 'resigned_from/إقالة',
    relation: 'resigned_from',
    nouns: ['إقالة', 'إعفاء', 'عزل'],
    genitive: 'victim',
    source: ['object'],
    target: ['office'],
    sourceType: ['person'],
    yes: [
      {
        text: 'أعلن فولوديمير زيلينسكي إقالة وزير الدفاع الأوكراني أوليكسي ريزنيكوف.',
        edges: ['person:oleksii-reznikov resigned_from ministry:UA-defence'],
      },
    ],
    no: [
      {
        text: 'طالبت المعارضة بإقالة وزير الدفاع الأوكراني أوليكسي ريزنيكوف.',
        edges: ['person:oleksii-reznikov resigned_from *'],
      },
    ],
  },
  {
    id: 'resigned_from/قدم-استقالته',
    relation: 'resigned_from',
    verbs: ['قدم يقدم', 'أعلن يعلن'],
    object: ['استقالة'],
    target: ['من', 'office'],
    sourceType: ['person'],
    targetType: ['organization', 'ministry', 'country'],
    yes: [
      {
        text: 'قدم وزير الدفاع الأوكراني أوليكسي ريزنيكوف استقالته.',
        edges: ['person:oleksii-reznikov resigned_from ministry:UA-defence'],
      },
    ],
    no: [{ text: 'قدم وزير الدفاع الأوكراني أوليكسي ريزنيكوف خطته.', edges: ['* resigned_from *'] }],
  },
  {
    id: 'resigned_from/ترك',
    relation: 'resigned_from',
    verbs: ['ترك يترك', 'غادر يغادر'],
    object: ['منصب'],
    target: ['office'],
    sourceType: ['person'],
    yes: [
      {
        text: 'ترك وزير الخارجية البريطاني ديفيد كاميرون منصبه.',
        edges: ['person:david-cameron resigned_from ministry:GB-foreign'],
      },
      {
        text: 'غادر وزير الدفاع الأوكراني أوليكسي ريزنيكوف منصبه.',
        edges: ['person:oleksii-reznikov resigned_from ministry:UA-defence'],
      },
    ],
    no: [{ text: 'ترك ديفيد كاميرون سيارته أمام المقر.', edges: ['* resigned_from *'] }],
  },
  {
    id: 'resigned_from/استقالة',
    relation: 'resigned_from',
    nouns: ['استقالة'],
    genitive: 'doer',
    target: ['من', 'office'],
    sourceType: ['person'],
    targetType: ['organization', 'ministry', 'country'],
    yes: [
      {
        text: 'أثارت استقالة ليز تراس من حزب المحافظين البريطاني جدلا.',
        edges: ['person:liz-truss resigned_from *'],
      },
    ],
    no: [
      {
        text: 'طالبت المعارضة باستقالة وزير الدفاع الأوكراني أوليكسي ريزنيكوف.',
        edges: ['* resigned_from *'],
      },
    ],
  },
  {
    id: 'appointed/تعيين',
    relation: 'appointed',
    nouns: ['تعيين', 'انتخاب', 'تكليف', 'ترشيح'],
    genitive: 'victim',
    target: ['object'],
    targetType: ['person'],
    yes: [
      {
        text: 'أعلن فلاديمير بوتين تعيين أندريه بيلوسوف وزيرا للدفاع.',
        edges: ['person:vladimir-putin appointed person:andrei-belousov'],
      },
    ],
    no: [{ text: 'رفض فلاديمير بوتين تعيين أندريه بيلوسوف.', edges: ['* appointed *'] }],
  },
  {
    id: 'holds_office/تولى',
    relation: 'holds_office',
    verbs: ['تولى يتولى', 'تسلم يتسلم'],
    target: ['object'],
    sourceType: ['person'],
    targetType: ['ministry'],
    yes: [
      {
        text: 'تولى أندريه بيلوسوف وزارة الدفاع الروسية.',
        edges: ['person:andrei-belousov holds_office ministry:RU-defence'],
      },
    ],
    no: [
      {
        text: 'يستعد أندريه بيلوسوف لزيارة وزارة الدفاع الروسية.',
        edges: ['person:andrei-belousov holds_office ministry:RU-defence'],
      },
    ],
  },
  {
    id: 'holds_office/قاد',
    relation: 'holds_office',
    verbs: ['قاد يقود', 'تزعم يتزعم', 'ترأس يترأس', 'رأس يرأس'],
    target: ['object'],
    notObject: [
      '#talks',
      '#attack',
      '#operation',
      '#visit',
      '#agreement',
      '#group',
      '#act',
      'وفد',
      'جلسة',
      'حملة',
    ],
    sourceType: ['person'],
    targetType: ['organization'],
    yes: [
      {
        text: 'شن الجيش الوطني الليبي الذي يقوده خليفة حفتر هجوما على طرابلس.',
        edges: ['person:khalifa-haftar holds_office organization:libyan-national-army'],
      },
      {
        text: 'يتزعم حسن نصر الله حزب الله.',
        edges: ['person:hassan-nasrallah holds_office organization:hezbollah'],
      },
    ],
    no: [
      {
        text: 'ترأس سيرغي لافروف اجتماع مجلس الأمن.',
        edges: ['* holds_office organization:un-security-council'],
      },
      { text: 'قاد سيرغي لافروف وفد روسيا إلى جنيف.', edges: ['* holds_office RU'] },
    ],
  },
  {
    id: 'succeeded/حل-محل',
    relation: 'succeeded',
    verbs: ['حل يحل'],
    object: ['محل', 'مكان'],
    target: ['object'],
    sourceType: ['person'],
    targetType: ['person'],
    yes: [
      {
        text: 'حل أندريه بيلوسوف محل سيرغي شويغو.',
        edges: ['person:andrei-belousov succeeded person:sergei-shoigu'],
      },
    ],
    no: [{ text: 'حل أندريه بيلوسوف ضيفا على القناة.', edges: ['* succeeded *'] }],
  },
  {
    id: 'succeeded/خلف',
    relation: 'succeeded',
    verbs: ['خلف يخلف'],
    target: ['object'],
    sourceType: ['person'],
    targetType: ['person'],
    yes: [
      {
        text: 'ويخلف أندريه بيلوسوف الجنرال سيرغي شويغو.',
        edges: ['person:andrei-belousov succeeded person:sergei-shoigu'],
      },
    ],
    no: [{ text: 'وقف جو بايدن خلف دونالد ترامب في الصورة.', edges: ['* succeeded *'] }],
  },
  {
    id: 'resigned_from/استقال',
    relation: 'resigned_from',
    verbs: ['استقال يستقيل', 'تنحى يتنحى'],
    target: ['من', 'عن', 'office'],
    sourceType: ['person'],
    targetType: ['organization', 'ministry', 'country'],
    yes: [
      {
        text: 'استقالت ليز تراس من حزب المحافظين.',
        edges: ['person:liz-truss resigned_from organization:conservative-party-uk'],
      },
      {
        text: 'تنحى وزير الدفاع الأوكراني أوليكسي ريزنيكوف.',
        edges: ['person:oleksii-reznikov resigned_from ministry:UA-defence'],
      },
    ],
    no: [{ text: 'استقال المدرب من تدريب منتخب بريطانيا.', edges: ['* resigned_from *'] }],
  },
]
