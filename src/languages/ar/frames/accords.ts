import type { Frame } from '../../../model/frame.ts'
import { after } from '../../content.ts'
import { actors, states } from './kinds.ts'

const understandings = ['اتفاق', 'تفاهم', 'توافق', 'تسوية', 'صفقة', 'صيغة', 'حل']

const captives = ['#prisoner', 'سجين', 'أسير', 'معتقل', 'رهينة', 'محتجز', 'موقوف', 'جثمان', 'جثة']

/** Further ways to agree, sign, make a truce, swap prisoners, free, lift sanctions and leave; tried before the plain verbs. */
export const accords: readonly Frame[] = [
  {
    id: 'agreed_with/توصل-إلى-تفاهم',
    relation: 'agreed_with',
    verbs: ['توصل يتوصل', 'أبرم يبرم'],
    content: understandings.slice(1).flatMap(head => ['إلى', head]),
    target: ['مع', 'بين'],
    targetType: actors,
    yes: [
      { text: 'توصلت بغداد إلى تفاهم مع واشنطن بشأن جدول الانسحاب.', edges: ['IQ agreed_with US'] },
      { text: 'توصل الجانبان السعودي والإيراني إلى تفاهم بشأن الحجاج.', edges: ['SA agreed_with IR'] },
    ],
    no: [{ text: 'توصلت بغداد إلى قناعة مع مطلع العام.', edges: ['* agreed_with *'] }],
  },
  {
    id: 'agreed_with/أبرم-تفاهما',
    relation: 'agreed_with',
    verbs: ['أبرم يبرم', 'عقد يعقد'],
    object: ['تفاهم', 'توافق'],
    // «مذكرة تفاهم» is signed
    notObject: ['مذكرة', 'مذكرات'],
    target: ['مع', 'بين'],
    targetType: actors,
    yes: [{ text: 'أبرمت بغداد تفاهما مع واشنطن.', edges: ['IQ agreed_with US'] }],
    no: [{ text: 'عقدت بغداد مؤتمرا عن التفاهم بين الأديان.', edges: ['* agreed_with *'] }],
  },
  {
    id: 'agreed_with/تم-الاتفاق',
    relation: 'agreed_with',
    verbs: ['تم يتم', 'جرى يجري'],
    object: ['اتفاق', 'توافق', 'تفاهم'],
    notObject: ['توقيع', 'إبرام'],
    target: ['بين', 'مع'],
    targetType: actors,
    yes: [
      {
        text: 'تم الاتفاق بين السعودية وإيران على استئناف الرحلات الجوية.',
        edges: ['SA agreed_with IR'],
      },
    ],
    no: [{ text: 'تم افتتاح جسر بين السعودية والبحرين.', edges: ['* agreed_with *'] }],
  },
  {
    id: 'signed_agreement_with/توقيع-على',
    relation: 'signed_agreement_with',
    nouns: ['توقيع'],
    genitive: 'victim',
    content: ['على', '#agreement', 'على', 'إعلان', 'على', 'بيان', '', '#agreement'],
    target: ['بين', 'مع'],
    targetType: actors,
    yes: [
      {
        text: 'جرى في الدوحة التوقيع على مذكرة تفاهم بين قطر وتركيا.',
        edges: ['QA signed_agreement_with TR'],
      },
    ],
    no: [{ text: 'أقيم حفل التوقيع على كتاب بين قراء من قطر وتركيا.', edges: ['* signed_agreement_with *'] }],
  },
  {
    id: 'signed_agreement_with/موقع-بين',
    relation: 'signed_agreement_with',
    nouns: ['اتفاق موقع'],
    genitive: 'party',
    target: ['بين', 'مع'],
    targetType: actors,
    yes: [
      {
        text: 'ينص الاتفاق الموقع بين لبنان وإسرائيل على ترسيم الحدود.',
        edges: ['LB signed_agreement_with IL'],
      },
    ],
    no: [
      {
        text: 'ينص الاتفاق المقترح بين لبنان وإسرائيل على ترسيم الحدود.',
        edges: ['* signed_agreement_with *'],
      },
    ],
  },
  {
    id: 'declared_ceasefire_with/أعلن-وقفا',
    relation: 'declared_ceasefire_with',
    verbs: ['أعلن يعلن', 'أبرم يبرم', 'أقر يقر', 'عقد يعقد'],
    object: ['#ceasefire'],
    target: ['بين', 'مع'],
    targetType: states,
    yes: [
      {
        text: 'أعلن جو بايدن وقفا لإطلاق النار بين إسرائيل وحزب الله.',
        edges: ['IL declared_ceasefire_with organization:hezbollah'],
      },
      { text: 'أعلنت الهند وباكستان وقف إطلاق النار.', edges: ['IN declared_ceasefire_with PK'] },
    ],
    no: [{ text: 'أعلنت الهند وباكستان موعد المباراة.', edges: ['* declared_ceasefire_with *'] }],
  },
  {
    id: 'declared_ceasefire_with/وافق',
    relation: 'declared_ceasefire_with',
    verbs: ['وافق يوافق'],
    content: ['على', '#ceasefire'],
    target: ['مع', 'بين'],
    targetType: states,
    yes: [
      {
        text: 'وافقت إسرائيل وحزب الله على وقف إطلاق النار.',
        edges: ['IL declared_ceasefire_with organization:hezbollah'],
      },
    ],
    no: [{ text: 'وافقت إسرائيل والأردن على مد خط أنابيب.', edges: ['* declared_ceasefire_with *'] }],
  },
  {
    id: 'declared_ceasefire_with/وقف-إطلاق-النار',
    relation: 'declared_ceasefire_with',
    nouns: ['وقف إطلاق النار', 'هدنة'],
    genitive: 'party',
    target: ['بين', 'مع'],
    targetType: states,
    yes: [
      {
        text: 'أعلن دونالد ترامب التوصل إلى وقف لإطلاق النار بين إسرائيل وإيران.',
        edges: ['IL declared_ceasefire_with IR'],
      },
      {
        text: 'رحبت قطر بوقف إطلاق النار بين إسرائيل وإيران.',
        edges: ['IL declared_ceasefire_with IR'],
      },
    ],
    no: [
      { text: 'دعت قطر إلى وقف إطلاق النار بين إسرائيل وإيران.', edges: ['* declared_ceasefire_with *'] },
      {
        text: 'تبذل قطر جهودا من أجل وقف إطلاق النار بين إسرائيل وإيران.',
        edges: ['* declared_ceasefire_with *'],
      },
      { text: 'تعثرت مفاوضات وقف إطلاق النار بين إسرائيل وإيران.', edges: ['* declared_ceasefire_with *'] },
      { text: 'اقترحت قطر وقف إطلاق النار بين إسرائيل وإيران.', edges: ['* declared_ceasefire_with *'] },
    ],
  },
  {
    id: 'exchanged_prisoners_with/صفقة',
    relation: 'exchanged_prisoners_with',
    verbs: ['تم يتم', 'جرى يجري', 'أنجز ينجز', 'أبرم يبرم', 'نفذ ينفذ', 'أتم يتم', 'أجرى يجري', 'أكمل يكمل'],
    object: ['تبادل', 'صفقة', 'عملية'],
    content: ['', 'ل', 'subject'].flatMap(slot => captives.flatMap(head => [slot, head])),
    target: ['بين', 'مع'],
    targetType: states,
    yes: [
      {
        text: 'أنجزت روسيا والولايات المتحدة صفقة لتبادل السجناء.',
        edges: ['RU exchanged_prisoners_with US'],
      },
      {
        text: 'تمت بين روسيا والولايات المتحدة أكبر صفقة تبادل سجناء.',
        edges: ['RU exchanged_prisoners_with US'],
      },
    ],
    no: [
      { text: 'أنجزت روسيا والولايات المتحدة صفقة لتبادل الطلاب.', edges: ['* exchanged_prisoners_with *'] },
    ],
  },
  {
    id: 'released/سلم-رهائن',
    relation: 'released',
    verbs: ['سلم يسلم', 'أعاد يعيد'],
    object: ['#prisoner', 'محتجز', 'مختطف', 'جثة'],
    notObject: ['مطلوب', 'متهم'],
    target: ['object'],
    sourceType: ['organization', 'country'],
    targetType: ['person', 'country', 'organization'],
    yes: [
      {
        text: 'سلمت حركة حماس ثلاث رهائن إسرائيليات إلى الصليب الأحمر.',
        edges: ['organization:hamas released IL'],
      },
    ],
    no: [{ text: 'سلمت حركة حماس الوسطاء ردها على المقترح الإسرائيلي.', edges: ['* released *'] }],
  },
  {
    id: 'released/إطلاق-سراح',
    relation: 'released',
    nouns: ['إطلاق', 'إخلاء'],
    genitive: 'victim',
    content: ['', 'سراح', '', 'سبيل'],
    source: ['subject', 'من قبل'],
    target: ['object'],
    targetType: ['person', 'country', 'organization'],
    yes: [{ text: 'أعلنت إيران إطلاق سراح مواطنين فرنسيين.', edges: ['IR released FR'] }],
    no: [
      { text: 'طالبت فرنسا إيران بإطلاق سراح مواطنيها.', edges: ['* released *'] },
      { text: 'أعلنت إيران إطلاق قمر صناعي فرنسي.', edges: ['* released *'] },
    ],
  },
  {
    id: 'eased_sanctions_on/شطب-اسم',
    relation: 'eased_sanctions_on',
    verbs: ['شطب يشطب', 'أزال يزيل', 'رفع يرفع', 'حذف يحذف'],
    object: ['اسم'],
    own: true,
    content: ['من', 'عقوبة', 'من', 'إرهاب', 'من', '#sanctions', 'من', 'قائمة', 'من', 'لائحة'],
    target: ['object'],
    targetType: ['country', 'organization', 'person'],
    yes: [
      {
        text: 'رفعت الولايات المتحدة اسم السودان من قائمة الدول الراعية للإرهاب.',
        edges: ['US eased_sanctions_on SD'],
      },
    ],
    no: [{ text: 'رفعت الولايات المتحدة شعار السودان في الملعب.', edges: ['* eased_sanctions_on *'] }],
  },
  {
    id: 'eased_sanctions_on/شطب',
    relation: 'eased_sanctions_on',
    verbs: ['شطب يشطب', 'أزال يزيل', 'رفع يرفع', 'حذف يحذف'],
    content: ['من', 'عقوبة', 'من', 'إرهاب', 'عن', 'إرهاب', 'عن', 'عقوبة', 'من', '#sanctions'],
    target: ['object'],
    targetType: actors,
    yes: [
      { text: 'شطبت الولايات المتحدة سوريا من قائمة العقوبات.', edges: ['US eased_sanctions_on SY'] },
      {
        text: 'أزالت الولايات المتحدة أحمد الشرع من قائمة الإرهاب.',
        edges: ['US eased_sanctions_on person:ahmed-al-sharaa'],
      },
    ],
    no: [{ text: 'شطبت الولايات المتحدة سوريا من جدول الرحلات.', edges: ['* eased_sanctions_on *'] }],
  },
  {
    id: 'withdrew_from/سحب-noun',
    relation: 'withdrew_from',
    nouns: ['سحب', 'إجلاء'],
    genitive: 'victim',
    content: ['', '#force'],
    source: ['subject', 'من قبل'],
    target: ['من'],
    targetType: ['country', 'place'],
    yes: [{ text: 'أنهت فرنسا سحب قواتها من النيجر.', edges: ['FR withdrew_from NE'] }],
    no: [{ text: 'دعت النيجر فرنسا إلى سحب قواتها من نيامي.', edges: ['* withdrew_from *'] }],
  },
  {
    id: 'withdrew_from/غادر',
    relation: 'withdrew_from',
    verbs: ['غادر يغادر', 'أخلى يخلي'],
    notObject: ['سبيل', 'سراح'],
    target: ['object', 'في'],
    sourceType: ['organization', 'country'],
    targetType: ['country', 'place'],
    yes: [
      {
        text: 'غادرت القوات الفرنسية النيجر.',
        edges: ['organization:FR-armed-forces withdrew_from NE'],
      },
      {
        text: 'أخلى الجيش الإسرائيلي مواقعه في خان يونس.',
        edges: ['organization:IL-armed-forces withdrew_from place:khan-younis'],
      },
    ],
    no: [
      { text: 'غادر إيمانويل ماكرون النيجر.', edges: ['* withdrew_from *'] },
      { text: 'غادر المنتخب الفرنسي النيجر بعد المباراة.', edges: ['* withdrew_from *'] },
    ],
  },
  {
    id: 'cooperates_with/دوريات',
    relation: 'cooperates_with',
    verbs: ['سير يسير', 'أجرى يجري', 'نفذ ينفذ', 'بدأ يبدأ', 'أطلق يطلق', 'دشن يدشن', 'نظم ينظم'],
    object: ['دورية', 'دوريات', 'مناورة', 'تدريب', 'تمرين', 'مشروع'],
    content: after('', ['مشترك', 'مناورة', 'تمرين']),
    target: ['مع'],
    targetType: actors,
    yes: [
      { text: 'تسير روسيا والصين دوريات بحرية مشتركة.', edges: ['RU cooperates_with CN'] },
      { text: 'أطلقت روسيا والصين مشروعا مشتركا لبناء محطة قمرية.', edges: ['RU cooperates_with CN'] },
    ],
    no: [{ text: 'أطلقت روسيا والصين صاروخين في يوم واحد.', edges: ['* cooperates_with *'] }],
  },
  {
    id: 'cooperates_with/مناورات-noun',
    relation: 'cooperates_with',
    nouns: ['مناورة', 'تمرين'],
    genitive: 'party',
    target: ['بين', 'مع'],
    targetType: states,
    yes: [
      { text: 'انطلقت في البحر المتوسط مناورات مصرية يونانية.', edges: ['EG cooperates_with GR'] },
      { text: 'انطلقت مناورات مشتركة بين مصر واليونان.', edges: ['EG cooperates_with GR'] },
    ],
    no: [{ text: 'تستعد مصر لمناورة سياسية مع حزبين.', edges: ['* cooperates_with *'] }],
  },
  {
    id: 'cooperates_with/جنبا-إلى-جنب',
    relation: 'cooperates_with',
    verbs: ['عمل يعمل', 'قاتل يقاتل', 'حارب يحارب'],
    needs: ['جنبا إلى جنب', 'إلى جانب'],
    target: ['جنبا إلى جنب', 'إلى جانب'],
    targetType: actors,
    yes: [
      {
        text: 'يقاتل حزب الله إلى جانب الجيش السوري.',
        edges: ['organization:hezbollah cooperates_with organization:SY-armed-forces'],
      },
      {
        text: 'تعمل روسيا جنبا إلى جنب مع الصين في مشروع محطة قمرية.',
        edges: ['RU cooperates_with CN'],
      },
    ],
    no: [{ text: 'يعمل المهندس إلى جانب عمال من سوريا.', edges: ['* cooperates_with *'] }],
  },
  {
    id: 'withdrew_from/سحب-بلاده',
    relation: 'withdrew_from',
    verbs: ['سحب يسحب', 'أخرج يخرج'],
    nouns: ['سحب', 'إخراج'],
    genitive: 'victim',
    notObject: ['#force'],
    source: ['object'],
    target: ['من'],
    sourceType: ['country'],
    targetType: ['organization', 'treaty'],
    yes: [
      {
        text: 'قرر دونالد ترامب سحب الولايات المتحدة من منظمة اليونسكو.',
        edges: ['US withdrew_from organization:unesco'],
      },
      {
        text: 'سحب خافيير ميلي بلاده من منظمة الصحة العالمية.',
        edges: ['AR withdrew_from organization:world-health-organization'],
      },
    ],
    no: [{ text: 'سحبت الولايات المتحدة دواء من منظمة الصحة العالمية.', edges: ['* withdrew_from *'] }],
  },
  {
    id: 'withdrew_from/أنهى-العمل',
    relation: 'withdrew_from',
    verbs: ['أنهى ينهي', 'أوقف يوقف', 'ألغى يلغي'],
    object: ['عمل'],
    target: ['ب'],
    targetType: ['treaty'],
    yes: [{ text: 'أنهت روسيا العمل بمعاهدة ستارت الجديدة.', edges: ['RU withdrew_from treaty:new-start'] }],
    no: [{ text: 'أنهت روسيا العمل بمحطة نووية.', edges: ['* withdrew_from *'] }],
  },
  {
    id: 'eased_sanctions_on/أنهى',
    relation: 'eased_sanctions_on',
    verbs: ['أنهى ينهي', 'أزال يزيل', 'فكك يفكك', 'أسقط يسقط'],
    object: ['#sanctions', 'عقوبة'],
    notObject: ['تجميد'],
    target: ['على', 'عن', 'ضد'],
    targetType: actors,
    yes: [{ text: 'أنهت الولايات المتحدة العقوبات على سوريا.', edges: ['US eased_sanctions_on SY'] }],
    no: [{ text: 'أنهت الولايات المتحدة تجاربها على لقاح.', edges: ['* eased_sanctions_on *'] }],
  },
  {
    id: 'restored_relations_with/تبادل-سفراء',
    relation: 'restored_relations_with',
    verbs: ['تبادل يتبادل', 'رفع يرفع', 'أعاد يعيد'],
    object: ['سفير', 'تمثيل', 'بعثة'],
    notObject: ['طرد', 'سحب', 'استدعاء'],
    target: ['مع', 'لدى'],
    sourceType: ['country'],
    targetType: ['country'],
    yes: [
      {
        text: 'رفعت الإمارات مستوى تمثيلها الدبلوماسي لدى سوريا إلى درجة سفير.',
        edges: ['AE restored_relations_with SY'],
      },
    ],
    no: [{ text: 'تبادلت الهند وباكستان طرد السفراء.', edges: ['* restored_relations_with *'] }],
  },
]
