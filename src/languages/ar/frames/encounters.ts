import type { Frame } from '../../../model/frame.ts'
import { after } from '../../content.ts'
import { actors } from './kinds.ts'

const sights: Frame['targetType'] = ['country', 'place']
const guests: Frame['sourceType'] = ['person', 'ministry', 'organization']

/** Further ways to tell of talks, meetings, visits, guests and invitations; tried before the plain verbs. */
export const encounters: readonly Frame[] = [
  {
    id: 'discussed_with/تدارس',
    relation: 'discussed_with',
    verbs: ['تدارس يتدارس', 'تكلم يتكلم', 'تناقش يتناقش', 'تجادل يتجادل'],
    target: ['مع'],
    targetType: actors,
    yes: [
      { text: 'تدارست باريس والجزائر سبل تجاوز الأزمة الدبلوماسية.', edges: ['FR discussed_with DZ'] },
      {
        text: 'تكلم أنتوني بلينكن هاتفيا مع بنيامين نتنياهو.',
        edges: ['person:antony-blinken discussed_with person:benjamin-netanyahu'],
      },
    ],
    no: [{ text: 'تدارس طلاب من فرنسا مع أساتذتهم نصوصا قديمة.', edges: ['* discussed_with *'] }],
  },
  {
    id: 'discussed_with/تحدث-إلى',
    relation: 'discussed_with',
    verbs: ['تحدث يتحدث'],
    target: ['إلى'],
    sourceType: ['person'],
    targetType: ['person'],
    yes: [
      {
        text: 'تحدث أنتوني بلينكن إلى بنيامين نتنياهو عبر الهاتف.',
        edges: ['person:antony-blinken discussed_with person:benjamin-netanyahu'],
      },
    ],
    no: [{ text: 'تحدث أنتوني بلينكن إلى شبكة CNN عن غزة.', edges: ['* discussed_with *'] }],
  },
  {
    id: 'negotiated_with/عقد-مفاوضات',
    relation: 'negotiated_with',
    verbs: ['عقد يعقد', 'أجرى يجري', 'خاض يخوض', 'أنهى ينهي', 'اختتم يختتم', 'بدأ يبدأ', 'استأنف يستأنف'],
    object: ['مفاوضة'],
    target: ['مع', 'بين'],
    targetType: actors,
    yes: [
      { text: 'عقدت طهران وواشنطن جولة مفاوضات جديدة في مسقط.', edges: ['IR negotiated_with US'] },
      { text: 'تجري إيران مفاوضات مع الولايات المتحدة.', edges: ['IR negotiated_with US'] },
    ],
    no: [{ text: 'عقدت طهران وواشنطن صفقة لتبادل السجناء.', edges: ['* negotiated_with *'] }],
  },
  {
    id: 'negotiated_with/طاولة',
    relation: 'negotiated_with',
    verbs: ['جلس يجلس', 'عاد يعود'],
    content: ['إلى', 'مفاوضة', 'على', 'مفاوضة'],
    target: ['مع'],
    targetType: actors,
    yes: [{ text: 'جلست إيران والولايات المتحدة إلى طاولة المفاوضات.', edges: ['IR negotiated_with US'] }],
    no: [{ text: 'جلست إيران والولايات المتحدة في مجموعة واحدة في القرعة.', edges: ['* negotiated_with *'] }],
  },
  {
    id: 'discussed_with/عقد-مشاورات',
    relation: 'discussed_with',
    verbs: ['عقد يعقد'],
    object: ['مشاورات', 'تشاور', 'حوار'],
    target: ['مع', 'بين'],
    targetType: actors,
    yes: [{ text: 'عقدت مصر والسودان جولة مشاورات بشأن مياه النيل.', edges: ['EG discussed_with SD'] }],
    no: [{ text: 'عقدت مصر والسودان اتفاقا جمركيا.', edges: ['* discussed_with *'] }],
  },
  {
    id: 'met_with/جمع',
    relation: 'met_with',
    verbs: ['جمع يجمع', 'ضم يضم'],
    object: ['لقاء', 'اجتماع', 'قمة', 'جلسة', 'محادثة', 'مباحثات'],
    source: ['object'],
    target: ['ب', 'مع', 'بين', 'object'],
    sourceType: ['person', 'country', 'ministry', 'organization'],
    targetType: actors,
    yes: [
      {
        text: 'ضم الاجتماع فلاديمير بوتين وكيم جونغ أون.',
        edges: ['person:vladimir-putin met_with person:kim-jong-un'],
      },
      {
        text: 'جمعت قمة ثنائية في باريس الملك عبد الله الثاني وإيمانويل ماكرون.',
        edges: ['person:abdullah-ii met_with person:emmanuel-macron'],
      },
    ],
    no: [{ text: 'جمع المتحف لوحات من فرنسا وإسبانيا.', edges: ['* met_with *'] }],
  },
  {
    id: 'visited/حط',
    relation: 'visited',
    verbs: ['حط يحط'],
    target: ['في', 'ب'],
    sourceType: guests,
    targetType: sights,
    yes: [
      { text: 'حط أنتوني بلينكن في مصر في خامس جولة له.', edges: ['person:antony-blinken visited EG'] },
      {
        text: 'من المنتظر أن يحط إيمانويل ماكرون الرحال في مصر.',
        edges: ['person:emmanuel-macron plans_visit_to EG'],
      },
    ],
    no: [{ text: 'حطت أسراب الطيور المهاجرة في مصر.', edges: ['* visited *'] }],
  },
  {
    id: 'visited/سافر',
    relation: 'visited',
    verbs: ['سافر يسافر', 'طار يطير', 'انتقل ينتقل'],
    target: ['إلى'],
    sourceType: ['person'],
    targetType: sights,
    yes: [
      {
        text: 'سافر المستشار الألماني أولاف شولتس إلى الصين على رأس وفد من رجال الأعمال.',
        edges: ['person:olaf-scholz visited CN'],
      },
    ],
    no: [{ text: 'سافرت بعثة الأهلي إلى المغرب لخوض النهائي.', edges: ['* visited *'] }],
  },
  {
    id: 'visited/قصد',
    relation: 'visited',
    verbs: ['قصد يقصد'],
    target: ['object'],
    sourceType: ['person'],
    targetType: ['country'],
    yes: [
      {
        text: 'قصد فلاديمير بوتين كوريا الشمالية في أول زيارة له منذ سنوات.',
        edges: ['person:vladimir-putin visited KP'],
      },
    ],
    no: [{ text: 'قصد فلاديمير بوتين بكلامه أن روسيا لن تتراجع.', edges: ['* visited *'] }],
  },
  {
    id: 'visited/أدى-زيارة',
    relation: 'visited',
    verbs: ['أدى يؤدي'],
    object: ['زيارة'],
    target: ['إلى', 'ل'],
    sourceType: ['person'],
    targetType: sights,
    yes: [
      {
        text: 'أدى إيمانويل ماكرون زيارة دولة إلى المغرب.',
        edges: ['person:emmanuel-macron visited MA'],
      },
    ],
    no: [{ text: 'أدى إيمانويل ماكرون اليمين في باريس.', edges: ['* visited *'] }],
  },
  {
    id: 'invited/بدعوة-من',
    relation: 'invited',
    extra: true,
    verbs: [
      'زار يزور',
      'وصل يصل',
      'توجه يتوجه',
      'قام يقوم',
      'بدأ يبدأ',
      'أجرى يجري',
      'شارك يشارك',
      'حضر يحضر',
      'حل يحل',
    ],
    content: ['ب', 'دعوة', 'ل', 'دعوة'],
    source: ['ب', 'من'],
    target: ['subject'],
    sourceType: ['person', 'country', 'organization', 'ministry'],
    targetType: actors,
    yes: [
      {
        text: 'يزور إيمانويل ماكرون الهند بدعوة من ناريندرا مودي.',
        edges: ['person:narendra-modi invited person:emmanuel-macron', 'person:emmanuel-macron visited IN'],
      },
      {
        text: 'وصل إيمانويل ماكرون إلى الهند تلبية لدعوة من ناريندرا مودي.',
        edges: ['person:narendra-modi invited person:emmanuel-macron'],
      },
    ],
    no: [{ text: 'يزور إيمانويل ماكرون الهند برفقة وفد من رجال الأعمال.', edges: ['* invited *'] }],
  },
  {
    id: 'invited/لبى-دعوة',
    relation: 'invited',
    verbs: ['لبى يلبي', 'تسلم يتسلم', 'تلقى يتلقى'],
    object: ['دعوة'],
    source: ['من', 'object'],
    target: ['subject'],
    sourceType: ['person', 'country', 'organization', 'ministry'],
    targetType: actors,
    yes: [
      {
        text: 'لبى إيمانويل ماكرون دعوة ناريندرا مودي.',
        edges: ['person:narendra-modi invited person:emmanuel-macron'],
      },
      {
        text: 'تسلم إيمانويل ماكرون دعوة رسمية من ناريندرا مودي لزيارة الهند.',
        edges: ['person:narendra-modi invited person:emmanuel-macron'],
      },
    ],
    no: [{ text: 'قبل إيمانويل ماكرون استقالة ناريندرا مودي.', edges: ['* invited *'] }],
  },
  {
    id: 'invited/إلى-قمة',
    relation: 'invited',
    verbs: ['دعا يدعو'],
    content: after('إلى', ['#event', 'قمة', 'مؤتمر', 'حفل', 'مأدبة', 'مراسم', 'عشاء', 'زيارة']),
    target: ['object'],
    sourceType: ['person', 'country', 'organization', 'ministry'],
    targetType: actors,
    yes: [
      {
        text: 'دعا العراق أحمد الشرع إلى القمة العربية في بغداد.',
        edges: ['IQ invited person:ahmed-al-sharaa'],
      },
    ],
    no: [{ text: 'دعا العراق أحمد الشرع إلى ضبط الحدود.', edges: ['* invited *'] }],
  },
  {
    id: 'mediated_with/دور-الوسيط',
    relation: 'mediated_with',
    verbs: ['اضطلع يضطلع', 'لعب يلعب', 'قام يقوم', 'أدى يؤدي', 'مارس يمارس'],
    content: ['ب', 'وسيط', '', 'وسيط', 'ب', 'وساطة', '', 'وساطة'],
    target: ['بين'],
    sourceType: ['country', 'organization', 'person', 'ministry'],
    targetType: actors,
    yes: [
      {
        text: 'تضطلع قطر بدور الوسيط بين إسرائيل وحركة حماس.',
        edges: ['QA mediated_with IL', 'QA mediated_with organization:hamas'],
      },
    ],
    no: [
      { text: 'يلعب الفنان المصري دور الوسيط بين عائلتين في مسلسل عن غزة.', edges: ['* mediated_with *'] },
    ],
  },
  {
    id: 'mediated_with/برعاية',
    relation: 'mediated_with',
    nouns: ['رعاية', 'وساطة', 'توسط'],
    genitive: 'doer',
    target: ['بين', 'parties'],
    sourceType: ['country', 'organization', 'person', 'ministry'],
    targetType: actors,
    yes: [
      {
        text: 'توصلت إثيوبيا والصومال إلى اتفاق بوساطة تركية.',
        edges: ['TR mediated_with ET', 'TR mediated_with SO', 'ET agreed_with SO'],
      },
      {
        text: 'وقعت السعودية وإيران اتفاقا برعاية الصين.',
        edges: ['CN mediated_with SA', 'CN mediated_with IR'],
      },
    ],
    no: [
      {
        text: 'افتتح مهرجان للسينما بين مصر وتونس برعاية وزارة الثقافة المصرية.',
        edges: ['* mediated_with *'],
      },
    ],
  },
  {
    id: 'hosted/احتضن',
    relation: 'hosted',
    verbs: ['احتضن يحتضن', 'استضاف يستضيف'],
    object: ['لقاء', 'اجتماع', 'قمة'],
    target: ['object'],
    sourceType: ['country', 'organization'],
    targetType: ['person'],
    yes: [
      {
        text: 'احتضنت الإمارات لقاء نيكول باشينيان وإلهام علييف.',
        edges: ['AE hosted person:nikol-pashinyan', 'AE hosted person:ilham-aliyev'],
      },
    ],
    no: [{ text: 'احتضنت الإمارات معرضا للسيارات.', edges: ['* hosted *'] }],
  },
  {
    id: 'visited/تفقد',
    relation: 'visited',
    verbs: ['تفقد يتفقد'],
    target: ['object'],
    sourceType: ['person'],
    targetType: sights,
    yes: [
      { text: 'تفقد إيمانويل ماكرون مدينة العريش.', edges: ['person:emmanuel-macron visited place:arish'] },
    ],
    no: [{ text: 'تفقد العمال آلات مصنع في مدينة العريش.', edges: ['* visited *'] }],
  },
]
