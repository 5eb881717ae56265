import type { Frame } from '../../../model/frame.ts'
import { after } from '../../content.ts'
import { actors } from './kinds.ts'

/** Talking, meeting, visiting, inviting, mediating. */
export const consultation: readonly Frame[] = [
  {
    id: 'exchanged_prisoners_with/تبادل',
    relation: 'exchanged_prisoners_with',
    verbs: ['تبادل يتبادل'],
    object: ['#prisoner', 'تبادل'],
    target: ['مع', 'بين'],
    yes: [{ text: 'تبادلت روسيا وأوكرانيا أسرى الحرب.', edges: ['RU exchanged_prisoners_with UA'] }],
    no: [{ text: 'تبادلت روسيا وأوكرانيا الاتهامات بشأن الأسرى.', edges: ['* exchanged_prisoners_with *'] }],
  },
  {
    id: 'discussed_with/بحث',
    relation: 'discussed_with',
    verbs: ['بحث يبحث'],
    notObject: [],
    target: ['مع'],
    yes: [
      {
        text: 'بحث وزير الخارجية الروسي سيرغي لافروف مع نظيره التركي هاكان فيدان تطورات سوريا.',
        edges: ['person:sergey-lavrov discussed_with person:hakan-fidan'],
      },
      {
        text: 'بحث هاكان فيدان وسيرغي لافروف التطورات في سوريا.',
        edges: ['person:sergey-lavrov discussed_with person:hakan-fidan'],
      },
    ],
    no: [
      { text: 'يقدم البحث العلمي في ألمانيا حلولا مع شركائه في اليابان.', edges: ['* discussed_with *'] },
      { text: 'تبحث الشرطة الفرنسية عن مفقودين مع فرق الإنقاذ السويسرية.', edges: ['FR discussed_with CH'] },
    ],
  },
  {
    id: 'discussed_with/ناقش',
    relation: 'discussed_with',
    verbs: ['ناقش يناقش', 'استعرض يستعرض', 'تناول يتناول', 'تداول يتداول'],
    target: ['مع'],
    yes: [
      { text: 'ناقشت مصر مع إثيوبيا ملف سد النهضة.', edges: ['EG discussed_with ET'] },
      {
        text: 'استعرض هاكان فيدان مع بدر عبد العاطي العلاقات الثنائية.',
        edges: ['person:hakan-fidan discussed_with person:badr-abdelatty'],
      },
      { text: 'تناولت الجزائر مع مالطا أزمة الهجرة.', edges: ['DZ discussed_with MT'] },
      {
        text: 'تداول سيرغي لافروف مع وانغ يي في الأزمة الأوكرانية.',
        edges: ['person:sergey-lavrov discussed_with person:wang-yi'],
      },
    ],
    no: [{ text: 'تداول المستثمرون أسهم شركات من مصر في بورصة إثيوبيا.', edges: ['* discussed_with *'] }],
  },
  {
    id: 'discussed_with/تباحث',
    relation: 'discussed_with',
    verbs: ['تباحث يتباحث', 'تشاور يتشاور', 'تحدث يتحدث', 'تحادث يتحادث', 'تحاور يتحاور', 'تواصل يتواصل'],
    target: ['مع'],
    yes: [
      { text: 'تشاورت الجزائر مع تونس بشأن الأزمة الليبية.', edges: ['DZ discussed_with TN'] },
      {
        text: 'تباحث وزير الخارجية المصري بدر عبد العاطي مع جوزيب بوريل.',
        edges: ['person:badr-abdelatty discussed_with person:josep-borrell'],
      },
      {
        text: 'تحادث أنتوني بلينكن هاتفيا مع يسرائيل كاتس.',
        edges: ['person:antony-blinken discussed_with person:israel-katz'],
      },
      { text: 'تواصلت قطر مع حركة حماس.', edges: ['QA discussed_with organization:hamas'] },
    ],
    no: [{ text: 'تحدثت الصحيفة عن مباراة الجزائر.', edges: ['* discussed_with *'] }],
  },
  {
    id: 'discussed_with/تبادل',
    relation: 'discussed_with',
    verbs: ['تبادل يتبادل'],
    object: ['وجهة', 'رأي', 'آراء', 'وجهات', 'حديث', 'رسالة'],
    target: ['مع'],
    yes: [
      {
        text: 'تبادل سيرغي لافروف وجهات النظر مع وانغ يي.',
        edges: ['person:sergey-lavrov discussed_with person:wang-yi'],
      },
    ],
    no: [
      { text: 'تبادل المنتخب الروسي الكرات مع منتخب صربيا في تدريب مفتوح.', edges: ['* discussed_with *'] },
    ],
  },
  {
    id: 'discussed_with/اتصل',
    relation: 'discussed_with',
    verbs: ['اتصل يتصل'],
    target: ['ب'],
    targetType: actors,
    yes: [
      {
        text: 'اتصل عبد الفتاح السيسي برجب طيب أردوغان.',
        edges: ['person:abdel-fattah-el-sisi discussed_with person:recep-tayyip-erdogan'],
      },
    ],
    no: [{ text: 'وفي سياق متصل بأزمة المياه، هطلت أمطار في السودان.', edges: ['* discussed_with *'] }],
  },
  {
    id: 'discussed_with/هاتف',
    relation: 'discussed_with',
    verbs: ['هاتف يهاتف'],
    target: ['object'],
    targetType: ['person'],
    yes: [
      {
        text: 'هاتف الملك عبد الله الثاني الرئيس الفرنسي إيمانويل ماكرون.',
        edges: ['person:abdullah-ii discussed_with person:emmanuel-macron'],
      },
    ],
    no: [{ text: 'طرحت الشركة الصينية هاتفا جديدا في الأسواق.', edges: ['* discussed_with *'] }],
  },
  {
    id: 'discussed_with/تلقى-اتصالا',
    relation: 'discussed_with',
    verbs: ['تلقى يتلقى'],
    object: ['اتصال', 'مكالمة'],
    target: ['من'],
    yes: [
      {
        text: 'تلقى أمير قطر الشيخ تميم بن حمد آل ثاني اتصالا هاتفيا من الرئيس الإيراني إبراهيم رئيسي.',
        edges: ['person:tamim-bin-hamad discussed_with person:ebrahim-raisi'],
      },
    ],
    no: [{ text: 'تلقى المنتخب الإيراني ضربة موجعة من قطر.', edges: ['* discussed_with *'] }],
  },
  {
    id: 'discussed_with/أجرى-محادثات',
    relation: 'discussed_with',
    verbs: ['أجرى يجري', 'خاض يخوض'],
    object: ['محادثة', 'محادثات', 'مباحثات', 'مشاورات', 'نقاش', 'حوار'],
    target: ['مع'],
    yes: [
      {
        text: 'يجري مفاوضون من روسيا وأوكرانيا محادثات في إسطنبول برعاية تركية.',
        edges: ['RU discussed_with UA'],
      },
      {
        text: 'أجرى أنتوني بلينكن محادثات مع وانغ يي في بكين.',
        edges: ['person:antony-blinken discussed_with person:wang-yi'],
      },
      {
        text: 'لم يجر أنتوني بلينكن محادثات مع كيم جونغ أون.',
        edges: ['person:antony-blinken discussed_with person:kim-jong-un not'],
      },
      { text: 'خاضت مصر مباحثات مع تركيا.', edges: ['EG discussed_with TR'] },
    ],
    no: [{ text: 'أجرى الأطباء عملية جراحية مع فريق من ألمانيا.', edges: ['* discussed_with *'] }],
  },
  {
    id: 'discussed_with/أجرى-اتصالا',
    relation: 'discussed_with',
    verbs: ['أجرى يجري'],
    object: ['اتصال', 'مكالمة'],
    target: ['مع', 'ب'],
    yes: [{ text: 'أجرت سوريا اتصالا بالأردن.', edges: ['SY discussed_with JO'] }],
    no: [{ text: 'أجرت الشركة اختبارا على شبكة الاتصال في الأردن.', edges: ['* discussed_with *'] }],
  },
  {
    id: 'discussed_with/nouns',
    relation: 'discussed_with',
    nouns: ['محادثة', 'مباحثات', 'مشاورات', 'مكالمة', 'نقاش', 'تشاور', 'اتصال', 'حوار'],
    genitive: 'party',
    notContent: after('ب', ['رعاية', 'وساطة', 'حضور', 'مشاركة']),
    target: ['مع', 'بين', 'ب'],
    yes: [
      {
        text: 'وأعرب شي جين بينغ عن ارتياحه خلال مكالمة مع فلاديمير بوتين.',
        edges: ['person:xi-jinping discussed_with person:vladimir-putin'],
      },
    ],
    no: [{ text: 'انقطع الاتصال مع المسبار الهندي على سطح القمر.', edges: ['* discussed_with *'] }],
  },
  {
    id: 'met_with/التقى',
    relation: 'met_with',
    verbs: ['التقى يلتقي', 'قابل يقابل'],
    target: ['object', 'مع', 'ب'],
    targetType: actors,
    yes: [
      {
        text: 'التقى الرئيس الأمريكي جو بايدن نظيره الصيني شي جين بينغ.',
        edges: ['person:joe-biden met_with person:xi-jinping'],
      },
      {
        text: 'لم يلتق فولوديمير زيلينسكي الرئيس الروسي فلاديمير بوتين.',
        edges: ['person:volodymyr-zelensky met_with person:vladimir-putin not'],
      },
      {
        text: 'قابل فلاديمير بوتين الرئيس الصيني شي جين بينغ.',
        edges: ['person:vladimir-putin met_with person:xi-jinping'],
      },
    ],
    no: [
      { text: 'يلتقي نهرا النيل في الخرطوم.', edges: ['* met_with *'] },
      { text: 'يلتقي منتخب مصر نظيره التونسي غدا في نصف النهائي.', edges: ['* met_with *'] },
    ],
  },
  {
    id: 'met_with/اجتمع',
    relation: 'met_with',
    verbs: ['اجتمع يجتمع'],
    target: ['مع', 'ب'],
    targetType: actors,
    yes: [
      {
        text: 'اجتمع محمود عباس بأنتوني بلينكن في رام الله.',
        edges: ['person:mahmoud-abbas met_with person:antony-blinken'],
      },
    ],
    no: [{ text: 'اجتمع في الفيلم سحر المكان مع موسيقى من البرازيل.', edges: ['* met_with *'] }],
  },
  {
    id: 'met_with/عقد',
    relation: 'met_with',
    verbs: ['عقد يعقد'],
    object: ['اجتماع', 'لقاء', 'جلسة', 'قمة', 'مؤتمر', 'مباحثات', 'محادثة', 'جولة'],
    target: ['مع'],
    yes: [
      {
        text: 'عقد هاكان فيدان اجتماعا مع عباس عراقجي.',
        edges: ['person:hakan-fidan met_with person:abbas-araghchi'],
      },
    ],
    no: [{ text: 'عقدت الشركة الكورية عقدا مع مزارعي البرازيل.', edges: ['* met_with *'] }],
  },
  {
    id: 'met_with/أجرى-لقاء',
    relation: 'met_with',
    verbs: ['أجرى يجري'],
    object: ['لقاء', 'اجتماع'],
    target: ['مع'],
    yes: [
      {
        text: 'أجرى فيصل بن فرحان لقاء مع جوزيب بوريل.',
        edges: ['person:faisal-bin-farhan met_with person:josep-borrell'],
      },
    ],
    no: [{ text: 'أجرى فيصل بن فرحان لقاء صحفيا.', edges: ['* met_with *'] }],
  },
  {
    id: 'plans_meeting_with/اعتزم',
    relation: 'plans_meeting_with',
    verbs: ['اعتزم يعتزم', 'قرر يقرر', 'نوى ينوي'],
    object: ['لقاء', 'اجتماع'],
    target: ['مع', 'ب', 'object'],
    targetType: actors,
    yes: [
      {
        text: 'يعتزم فلاديمير بوتين لقاء شي جين بينغ.',
        edges: ['person:vladimir-putin plans_meeting_with person:xi-jinping'],
      },
    ],
    no: [{ text: 'نوى المسافر لقاء أهله في الصين.', edges: ['* plans_meeting_with *'] }],
  },
  {
    id: 'plans_meeting_with/أبدى',
    relation: 'plans_meeting_with',
    verbs: ['أبدى يبدي', 'أعلن يعلن', 'أكد يؤكد', 'جدد يجدد'],
    object: ['استعداد'],
    target: ['مع', 'object'],
    content: ['ل', '#talks'],
    targetType: actors,
    yes: [
      {
        text: 'أبدى فلاديمير بوتين استعداده للقاء فولوديمير زيلينسكي.',
        edges: ['person:vladimir-putin plans_meeting_with person:volodymyr-zelensky'],
      },
    ],
    no: [{ text: 'أبدى المنتخب الروسي استعداده للقاء الحاسم مع صربيا.', edges: ['* met_with *'] }],
  },
  {
    id: 'met_with/nouns',
    relation: 'met_with',
    nouns: ['لقاء', 'اجتماع', 'جلسة', 'قمة'],
    genitive: 'party',
    target: ['مع', 'بين', 'object'],
    sourceType: ['person', 'country', 'ministry', 'organization'],
    targetType: actors,
    yes: [
      {
        text: 'أشاد نيكولاس مادورو بالتعاون خلال لقائه مع فلاديمير بوتين.',
        edges: ['person:nicolas-maduro met_with person:vladimir-putin'],
      },
      {
        text: 'جاء ذلك عقب اجتماع بين سيرغي لافروف وهاكان فيدان في أنطاليا.',
        edges: ['person:sergey-lavrov met_with person:hakan-fidan'],
      },
    ],
    no: [{ text: 'تأجل لقاء الزمالك والأهلي في كأس مصر.', edges: ['* met_with EG'] }],
  },
  {
    // «لقائه بنظيره»: a country behind «ب» is where they meet
    id: 'met_with/لقاء-ب',
    relation: 'met_with',
    nouns: ['لقاء', 'اجتماع', 'جلسة', 'قمة'],
    genitive: 'party',
    target: ['ب'],
    // who chairs a body does not meet it
    notContent: ['ب', 'رئاسة', 'ب', 'حضور', 'ب', 'مشاركة', 'ب', 'رعاية', 'ب', 'قيادة'],
    sourceType: ['person', 'country', 'ministry', 'organization'],
    targetType: ['person', 'ministry', 'organization'],
    yes: [
      {
        text: 'أشاد نيكولاس مادورو بالتعاون خلال لقائه بفلاديمير بوتين.',
        edges: ['person:nicolas-maduro met_with person:vladimir-putin'],
      },
    ],
    no: [{ text: 'تحدث سيرغي لافروف على هامش اجتماع مجموعة بريكس بالبرازيل.', edges: ['* met_with BR'] }],
  },
  {
    id: 'negotiated_with/تفاوض',
    relation: 'negotiated_with',
    verbs: ['تفاوض يتفاوض'],
    target: ['مع'],
    yes: [{ text: 'تتفاوض كوريا الجنوبية مع بولندا على صفقة دبابات.', edges: ['KR negotiated_with PL'] }],
    no: [{ text: 'يتفاوض النادي مع لاعب من بولندا.', edges: ['* negotiated_with PL'] }],
  },
  {
    id: 'negotiated_with/فاوض',
    relation: 'negotiated_with',
    verbs: ['فاوض يفاوض'],
    target: ['object'],
    targetType: ['person', 'country', 'organization', 'ministry'],
    yes: [{ text: 'فاوضت فرنسا إيران على ملفها النووي.', edges: ['FR negotiated_with IR'] }],
    no: [{ text: 'رفضت فرنسا أن تفاوض إيران.', edges: ['FR negotiated_with IR'] }],
  },
  {
    id: 'negotiated_with/nouns',
    relation: 'negotiated_with',
    nouns: ['مفاوضة', 'تفاوض'],
    genitive: 'party',
    target: ['مع', 'بين'],
    yes: [{ text: 'انطلقت في فيينا جولة مفاوضات بين إيران وروسيا.', edges: ['IR negotiated_with RU'] }],
    no: [{ text: 'دعت الصين إلى استئناف المفاوضات بين روسيا وأوكرانيا.', edges: ['RU negotiated_with UA'] }],
  },
  {
    id: 'hosted/وفد',
    relation: 'hosted',
    verbs: ['استقبل يستقبل'],
    object: ['وفد', 'بعثة'],
    target: ['object', 'من'],
    sourceType: ['person', 'country', 'ministry'],
    targetType: ['country', 'ministry', 'organization'],
    yes: [
      {
        text: 'استقبل وليام روتو وفدا من الاتحاد الأوروبي.',
        edges: ['person:william-ruto hosted organization:european-union'],
      },
      { text: 'استقبل وليام روتو وفدا صينيا في نيروبي.', edges: ['person:william-ruto hosted CN'] },
    ],
    no: [{ text: 'استقبل الملعب جمهورا من الاتحاد الأوروبي.', edges: ['* hosted *'] }],
  },
  {
    id: 'hosted/استقبل',
    relation: 'hosted',
    verbs: ['استقبل يستقبل'],
    target: ['object'],
    sourceType: ['person', 'country', 'ministry', 'organization'],
    targetType: ['person'],
    yes: [
      {
        text: 'استقبل الملك محمد السادس رئيس الوزراء الإسباني بيدرو سانشيز.',
        edges: ['person:mohammed-vi hosted person:pedro-sanchez'],
      },
      {
        text: 'استقبل في الدوحة وزير الخارجية القطري محمد بن عبد الرحمن آل ثاني عباس عراقجي.',
        edges: ['* hosted person:abbas-araghchi'],
      },
    ],
    no: [
      { text: 'يستقبل مطار الرباط آلاف المسافرين من إسبانيا.', edges: ['* hosted *'] },
      { text: 'استقبل المنتخب الإسباني هدفا مبكرا من المغرب.', edges: ['* hosted *'] },
    ],
  },
  {
    id: 'hosted/استضاف',
    relation: 'hosted',
    verbs: ['استضاف يستضيف'],
    // «تستضيف القاهرة اجتماعا بين X وY»: the host is none of those who meet
    notObject: ['#talks'],
    target: ['object'],
    targetType: ['person'],
    yes: [
      {
        text: 'استضاف رجب طيب أردوغان الرئيس الأوكراني فولوديمير زيلينسكي في أنقرة.',
        edges: ['person:recep-tayyip-erdogan hosted person:volodymyr-zelensky'],
      },
    ],
    no: [{ text: 'تستضيف قطر كأس آسيا.', edges: ['* hosted *'] }],
  },
  {
    id: 'hosted/استقبال',
    relation: 'hosted',
    nouns: ['استقبال'],
    genitive: 'doer',
    target: ['object', 'ل'],
    targetType: ['person'],
    yes: [
      {
        text: 'جاء ذلك خلال استقبال الرئيس المصري عبد الفتاح السيسي لوزير الخارجية الإيراني عباس عراقجي.',
        edges: ['person:abdel-fattah-el-sisi hosted person:abbas-araghchi'],
      },
    ],
    no: [{ text: 'زادت محطات استقبال البث في مصر.', edges: ['* hosted *'] }],
  },
  {
    id: 'plans_visit_to/دعوة',
    relation: 'invited',
    verbs: ['دعا يدعو'],
    target: ['object'],
    content: ['إلى', '#visit', 'ل', '#visit'],
    targetType: ['person', 'country', 'organization', 'ministry'],
    yes: [
      {
        text: 'دعا فلاديمير بوتين رئيس الوزراء الهندي ناريندرا مودي إلى زيارة موسكو.',
        edges: ['person:vladimir-putin invited person:narendra-modi'],
      },
    ],
    no: [{ text: 'دعا فلاديمير بوتين الهند إلى خفض الرسوم.', edges: ['* invited *'] }],
  },
  {
    id: 'invited/وجه-دعوة',
    relation: 'invited',
    verbs: ['وجه يوجه', 'قدم يقدم', 'سلم يسلم'],
    object: ['دعوة'],
    target: ['إلى', 'ل'],
    targetType: ['person', 'country', 'organization', 'ministry'],
    yes: [
      {
        text: 'وجه الملك سلمان بن عبد العزيز دعوة إلى بشار الأسد لحضور القمة العربية.',
        edges: ['person:salman-bin-abdulaziz invited person:bashar-al-assad'],
      },
      {
        text: 'سلم السفير السعودي دعوة إلى بشار الأسد لحضور القمة.',
        edges: ['* invited person:bashar-al-assad'],
      },
    ],
    no: [{ text: 'وجهت السعودية دعوة لوقف القتال.', edges: ['* invited *'] }],
  },
  {
    id: 'invited/تلقى-دعوة',
    relation: 'invited',
    verbs: ['تلقى يتلقى'],
    object: ['دعوة'],
    source: ['من'],
    target: ['subject'],
    yes: [
      {
        text: 'تلقى محمد بن سلمان دعوة من إيمانويل ماكرون لزيارة باريس.',
        edges: ['person:emmanuel-macron invited person:mohammed-bin-salman'],
      },
    ],
    no: [{ text: 'تلقى محمد بن سلمان تقريرا من وزارة الصحة.', edges: ['* invited *'] }],
  },
  {
    id: 'plans_visit_to/اعتزم',
    relation: 'plans_visit_to',
    verbs: ['اعتزم يعتزم', 'قرر يقرر', 'نوى ينوي', 'خطط يخطط'],
    object: ['#visit'],
    target: ['إلى', 'ل', 'object'],
    sourceType: ['person'],
    targetType: ['country', 'place', 'organization'],
    yes: [
      { text: 'يتوجه فلاديمير بوتين غدا إلى الصين.', edges: ['person:vladimir-putin plans_visit_to CN'] },
      { text: 'يعتزم فلاديمير بوتين زيارة الصين.', edges: ['person:vladimir-putin plans_visit_to CN'] },
      { text: 'قرر رجب طيب أردوغان زيارة مصر.', edges: ['person:recep-tayyip-erdogan plans_visit_to EG'] },
    ],
    no: [
      { text: 'يعتزم فلاديمير بوتين زيارة الصين.', edges: ['person:vladimir-putin visited CN'] },
      { text: 'قرر الطبيب منع الزيارة عن المريض في الصين.', edges: ['* plans_visit_to *'] },
    ],
  },
  {
    id: 'visited/زار',
    relation: 'visited',
    verbs: ['زار يزور'],
    target: ['object'],
    sourceType: ['person', 'organization', 'ministry', 'country'],
    targetType: ['country', 'place', 'organization'],
    yes: [
      { text: 'زار الرئيس الفرنسي إيمانويل ماكرون لبنان.', edges: ['person:emmanuel-macron visited LB'] },
      { text: 'لم يزر جو بايدن الهند.', edges: ['person:joe-biden visited IN not'] },
    ],
    no: [
      {
        text: 'سيزور الرئيس الفرنسي إيمانويل ماكرون لبنان الشهر المقبل.',
        edges: ['person:emmanuel-macron visited LB'],
      },
      { text: 'اجتمع وزير الخارجية الفرنسي بوفد من لبنان.', edges: ['* visited *'] },
    ],
  },
  {
    id: 'visited/وصل',
    relation: 'visited',
    verbs: ['وصل يصل'],
    notContent: ['subject', '#statement'],
    target: ['إلى', 'object'],
    sourceType: ['person'],
    targetType: ['country', 'place'],
    yes: [{ text: 'وصل أنتوني بلينكن إلى عمّان.', edges: ['person:antony-blinken visited *'] }],
    no: [{ text: 'وصلت أسعار النفط إلى مستوى قياسي في روسيا.', edges: ['* visited *'] }],
  },
  {
    id: 'visited/وفد',
    relation: 'visited',
    verbs: ['وصل يصل', 'توجه يتوجه', 'عاد يعود', 'حط يحط'],
    content: ['subject', 'وفد', 'subject', 'بعثة', 'subject', 'فريق'],
    target: ['إلى', 'object', 'ب', 'في'],
    sourceType: ['organization', 'country', 'ministry'],
    targetType: ['country', 'place'],
    yes: [
      {
        text: 'وصل وفد من صندوق النقد الدولي إلى تونس.',
        edges: ['organization:international-monetary-fund visited TN'],
      },
    ],
    no: [{ text: 'وصلت شحنة من صندوق النقد الدولي إلى تونس.', edges: ['* visited *'] }],
  },
  {
    id: 'visited/توجه',
    relation: 'visited',
    verbs: ['توجه يتوجه'],
    target: ['إلى', 'نحو'],
    notContent: ['ب', '#stance'],
    sourceType: ['person'],
    targetType: ['country', 'place'],
    yes: [
      {
        text: 'توجهت وزيرة الخارجية الألمانية أنالينا بيربوك إلى السعودية.',
        edges: ['person:annalena-baerbock visited SA'],
      },
    ],
    no: [
      { text: 'توجه سيرغي لافروف بالشكر إلى الجزائر.', edges: ['* visited *'] },
      { text: 'من المنتظر أن يتوجه سيرغي لافروف إلى طهران.', edges: ['person:sergey-lavrov visited *'] },
    ],
  },
  {
    id: 'visited/أجرى-زيارة',
    relation: 'visited',
    verbs: ['أجرى يجري', 'قام يقوم', 'بدأ يبدأ', 'اختتم يختتم', 'أنهى ينهي'],
    object: ['زيارة'],
    target: ['إلى', 'ل', 'object'],
    sourceType: ['person'],
    targetType: ['country', 'place', 'organization'],
    yes: [
      { text: 'أجرى عباس عراقجي زيارة إلى سلطنة عمان.', edges: ['person:abbas-araghchi visited OM'] },
      { text: 'بدأ إيمانويل ماكرون زيارة إلى المغرب.', edges: ['person:emmanuel-macron visited MA'] },
      { text: 'اختتم عباس عراقجي زيارته إلى باكستان.', edges: ['person:abbas-araghchi visited PK'] },
      { text: 'أنهى فيصل بن فرحان زيارة للعراق.', edges: ['person:faisal-bin-farhan visited IQ'] },
      { text: 'قام هاكان فيدان بزيارة إلى العراق.', edges: ['person:hakan-fidan visited IQ'] },
    ],
    no: [{ text: 'أجرى عباس عراقجي تعديلات على خطابه إلى عمان.', edges: ['* visited *'] }],
  },
  {
    id: 'visited/زيارة',
    relation: 'visited',
    nouns: ['زيارة'],
    genitive: 'doer',
    target: ['إلى', 'ل', 'object'],
    sourceType: ['person'],
    targetType: ['country', 'place', 'organization'],
    yes: [
      {
        text: 'جاءت التصريحات خلال زيارة رجب طيب أردوغان إلى العراق.',
        edges: ['person:recep-tayyip-erdogan visited IQ'],
      },
    ],
    no: [
      { text: 'أرجئت إلى الصيف زيارة وفد من الأطباء لمستشفيات العراق.', edges: ['* visited *'] },
      {
        text: 'تتناول الصحيفة احتمال زيارة رجب طيب أردوغان إلى العراق.',
        edges: ['person:recep-tayyip-erdogan visited IQ'],
      },
    ],
  },
  {
    id: 'mediated_with/توسط',
    relation: 'mediated_with',
    verbs: ['توسط يتوسط'],
    target: ['بين', 'لدى', 'parties'],
    yes: [
      {
        text: 'توسطت قطر بين إسرائيل وحركة حماس.',
        edges: ['QA mediated_with IL', 'QA mediated_with organization:hamas'],
      },
    ],
    no: [{ text: 'تتوسط الكنيسة القديمة ساحة بين روما وفلورنسا في إيطاليا.', edges: ['* mediated_with *'] }],
  },
  {
    id: 'mediated_with/وساطة',
    relation: 'mediated_with',
    nouns: ['وساطة', 'توسط'],
    genitive: 'doer',
    target: ['بين', 'parties'],
    yes: [
      {
        text: 'نجحت وساطة الصين بين السعودية وإيران.',
        edges: ['CN mediated_with SA', 'CN mediated_with IR'],
      },
    ],
    no: [{ text: 'عرضت الصين الوساطة بين السعودية وإيران.', edges: ['CN mediated_with SA'] }],
  },
]
