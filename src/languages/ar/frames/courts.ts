import type { Frame } from '../../../model/frame.ts'
import { after } from '../../content.ts'
import { actors } from './kinds.ts'

/** What courts try. */
export const charges = ['تهمة', 'فساد', 'احتيال', 'خيانة', 'تزوير', 'رشوة']

/** Charges, verdicts and inquiries. */
export const courts: readonly Frame[] = [
  {
    id: 'convicted/أدان',
    relation: 'convicted',
    verbs: ['أدان يدين', 'دان يدين'],
    target: ['object'],
    content: [
      ...after('ب', [...charges, 'جريمة', 'قتل', 'ارتكاب', 'محاولة', 'تحريض', 'تمويل']),
      ...after('subject', ['محكمة', 'قضاء', 'قاض', 'قاضي']),
    ],
    sourceType: ['organization', 'country'],
    targetType: ['person'],
    yes: [
      { text: 'أدانت محكمة العدل الدولية رادوفان كاراديتش بتهمة الإبادة.', edges: ['* convicted *'] },
      {
        text: 'أدانت محكمة تركية أكرم إمام أوغلو بالإهانة.',
        edges: ['TR convicted person:ekrem-imamoglu'],
      },
    ],
    no: [{ text: 'أدانت المفوضية الأوروبية إسرائيل.', edges: ['* convicted *'] }],
  },
  {
    id: 'sued/شكوى',
    relation: 'sued',
    verbs: ['رفع يرفع', 'قدم يقدم'],
    object: ['شكوى'],
    target: ['ضد', 'على', 'بحق'],
    needs: ['أمام'],
    targetType: actors,
    yes: [{ text: 'قدمت أرمينيا شكوى ضد أذربيجان أمام محكمة العدل الدولية.', edges: ['AM sued AZ'] }],
    no: [
      {
        text: 'قدم مستهلكون شكوى ضد شركة ألبان أمام بلدية يريفان في أرمينيا.',
        edges: ['* sued AM', 'AM sued *'],
      },
    ],
  },
  {
    id: 'sued/تقدم-بشكوى',
    relation: 'sued',
    verbs: ['تقدم يتقدم'],
    content: ['ب', 'شكوى'],
    needs: ['أمام'],
    target: ['ضد', 'على', 'بحق'],
    targetType: actors,
    yes: [{ text: 'تقدمت أذربيجان بشكوى ضد أرمينيا أمام محكمة العدل الدولية.', edges: ['AZ sued AM'] }],
    no: [{ text: 'تقدمت أذربيجان بشكوى إلى الاتحاد الأوروبي لكرة القدم.', edges: ['* sued *'] }],
  },
  {
    id: 'sued/قاضى',
    relation: 'sued',
    verbs: ['قاضى يقاضي', 'حاكم يحاكم'],
    target: ['object'],
    targetType: actors,
    yes: [
      { text: 'قاضت أوكرانيا روسيا أمام محكمة العدل الدولية.', edges: ['UA sued RU'] },
      { text: 'حاكمت روسيا ميخائيل ساكاشفيلي غيابيا.', edges: ['RU sued person:mikheil-saakashvili'] },
    ],
    no: [{ text: 'استقبل حاكم المصرف وفدا من روسيا.', edges: ['* sued *'] }],
  },
  {
    id: 'sued/رفع-دعوى',
    relation: 'sued',
    verbs: ['رفع يرفع', 'أقام يقيم', 'قدم يقدم'],
    object: ['دعوى'],
    target: ['ضد', 'على', 'بحق'],
    targetType: actors,
    yes: [
      { text: 'رفعت جنوب أفريقيا دعوى ضد إسرائيل أمام محكمة العدل الدولية.', edges: ['ZA sued IL'] },
      { text: 'أقامت غامبيا دعوى ضد ميانمار أمام محكمة العدل الدولية.', edges: ['GM sued MM'] },
    ],
    no: [{ text: 'رفعت جنوب أفريقيا علم إسرائيل في البطولة.', edges: ['* sued *'] }],
  },
  {
    id: 'sued/لجأ-إلى-المحكمة',
    relation: 'sued',
    verbs: ['لجأ يلجأ', 'توجه يتوجه'],
    content: after('إلى', ['محكمة', 'قضاء', '#court']),
    needs: ['ضد', 'لمقاضاة'],
    target: ['ضد'],
    targetType: actors,
    yes: [{ text: 'لجأت مالي إلى القضاء الدولي ضد الجزائر.', edges: ['ML sued DZ'] }],
    no: [{ text: 'لجأت أسر من مالي إلى الجزائر.', edges: ['* sued *'] }],
  },
  {
    id: 'sued/مقاضاة',
    relation: 'sued',
    nouns: ['مقاضاة'],
    genitive: 'victim',
    target: ['object'],
    targetType: actors,
    yes: [
      {
        text: 'دفع الحادث أوكرانيا إلى مقاضاة روسيا.',
        edges: ['UA sued RU'],
      },
    ],
    no: [{ text: 'هددت أوكرانيا بمقاضاة روسيا.', edges: ['* sued *'] }],
  },
  {
    id: 'convicted/حكم',
    relation: 'convicted',
    verbs: ['حكم يحكم'],
    target: ['على', 'object'],
    source: ['subject', 'في'],
    sourceType: ['organization', 'country'],
    targetType: ['person'],
    yes: [
      {
        text: 'حكمت المحكمة الجنائية الدولية على أحمد هارون بالسجن.',
        edges: ['organization:international-criminal-court convicted person:ahmed-haroun'],
      },
      {
        text: 'حكمت محكمة فرنسية على نيكولا ساركوزي بالسجن ثلاث سنوات.',
        edges: ['FR convicted person:nicolas-sarkozy'],
      },
    ],
    no: [{ text: 'حكم الملك فاروق مصر ستة عشر عاما.', edges: ['* convicted *'] }],
  },
  {
    id: 'convicted/قضى-بسجن',
    relation: 'convicted',
    verbs: ['قضى يقضي'],
    content: after('ب', ['سجن', 'حبس', 'إعدام', 'إدانة', 'معاقبة']),
    target: ['object', 'على'],
    sourceType: ['organization', 'country'],
    targetType: ['person'],
    yes: [
      { text: 'قضت محكمة باكستانية بسجن عمران خان عشر سنوات.', edges: ['PK convicted person:imran-khan'] },
    ],
    no: [{ text: 'قضى عمران خان عطلته في لندن.', edges: ['* convicted *'] }],
  },
  {
    id: 'convicted/رعايا',
    relation: 'convicted',
    verbs: ['حكم يحكم', 'قضى يقضي', 'أدان يدين', 'دان يدين'],
    content: [
      ...after('ب', ['سجن', 'حبس', 'إعدام', 'تجسس', 'إرهاب', 'مؤبد', ...charges]),
      ...after('object', ['سجن', 'حبس', 'إعدام']),
    ],
    object: ['#group', '#force', '#prisoner', 'مواطن', 'رجل', 'امرأة', 'شاب'],
    own: true,
    target: ['object'],
    sourceType: ['organization', 'country'],
    targetType: ['country', 'organization'],
    yes: [{ text: 'قضت محكمة جزائرية بسجن صحافي فرنسي سبع سنوات.', edges: ['DZ convicted FR'] }],
    no: [{ text: 'قضى سائح أميركي عطلته في روسيا.', edges: ['* convicted *'] }],
  },
  {
    id: 'convicted/على-رعايا',
    relation: 'convicted',
    verbs: ['حكم يحكم'],
    content: after('على', ['#group', '#force', '#prisoner', 'مواطن', 'رجل', 'امرأة', 'شاب']),
    target: ['على'],
    source: ['subject', 'في'],
    sourceType: ['organization', 'country'],
    targetType: ['country', 'organization'],
    yes: [{ text: 'حكمت محكمة روسية على مواطن أميركي بالسجن عشر سنوات.', edges: ['RU convicted US'] }],
    no: [{ text: 'حكم القاضي على سائق حافلة في روسيا.', edges: ['* convicted *'] }],
  },
  {
    id: 'convicted/حكم-بسجن',
    relation: 'convicted',
    verbs: ['أصدر يصدر'],
    object: ['حكم'],
    content: after('ب', ['سجن', 'حبس', 'إعدام']),
    target: ['object', 'على', 'بحق'],
    sourceType: ['organization', 'country'],
    targetType: ['person', 'country'],
    yes: [
      {
        text: 'أصدر القضاء التركي حكما بسجن أكرم إمام أوغلو.',
        edges: ['TR convicted person:ekrem-imamoglu'],
      },
    ],
    no: [{ text: 'أصدر الحكم التركي إنذارا للاعب.', edges: ['* convicted *'] }],
  },
  {
    id: 'convicted/أصدر-حكما',
    relation: 'convicted',
    verbs: ['أصدر يصدر'],
    object: ['حكم'],
    target: ['على', 'بحق', 'ضد'],
    sourceType: ['organization', 'country'],
    targetType: ['person'],
    yes: [
      {
        text: 'أصدرت محكمة تونسية حكما غيابيا بحق راشد الغنوشي.',
        edges: ['TN convicted person:rached-ghannouchi'],
      },
    ],
    no: [{ text: 'أصدر المتحف كتابا عن راشد الغنوشي.', edges: ['* convicted *'] }],
  },
  {
    id: 'investigated/فتح',
    relation: 'investigated',
    verbs: ['فتح يفتح', 'أجرى يجري', 'باشر يباشر', 'أعلن يعلن', 'أمر يأمر', 'استأنف يستأنف'],
    object: ['#investigation'],
    target: ['مع', 'ضد', 'بحق', 'بشأن', 'حول', 'في'],
    // «فتحت النيابة في إسطنبول تحقيقا»: where it is done
    targetType: actors,
    yes: [
      {
        text: 'فتحت المحكمة الجنائية الدولية تحقيقا بشأن إسرائيل.',
        edges: ['organization:international-criminal-court investigated IL'],
      },
      {
        text: 'باشرت المفوضية الأوروبية تحقيقا بشأن الصين.',
        edges: ['organization:european-commission investigated CN'],
      },
    ],
    no: [
      { text: 'فتحت المكتبة أبوابها في القاهرة أمام الزوار.', edges: ['* investigated *'] },
      { text: 'فتحت الشرطة في القاهرة تحقيقا في حادث قطار.', edges: ['* investigated *'] },
    ],
  },
  {
    id: 'investigated/حقق',
    relation: 'investigated',
    verbs: ['حقق يحقق'],
    notObject: ['تقدم', 'نجاح', 'فوز', 'انتصار', 'مكسب', 'هدف', 'ربح', 'نمو'],
    target: ['مع'],
    needs: ['مع'],
    targetType: ['person', 'organization'],
    yes: [
      { text: 'حققت النيابة الفرنسية مع نيكولا ساركوزي.', edges: ['* investigated person:nicolas-sarkozy'] },
    ],
    no: [
      { text: 'حققت المغرب تقدما كبيرا في مجال الطاقة.', edges: ['* investigated *'] },
      { text: 'حقق منتخب الجزائر فوزا في تونس.', edges: ['* investigated *'] },
    ],
  },
  {
    id: 'investigated/حقق-في',
    relation: 'investigated',
    verbs: ['حقق يحقق'],
    notObject: ['تقدم', 'نجاح', 'فوز', 'انتصار', 'مكسب', 'هدف', 'ربح', 'نمو', 'أرباح'],
    target: ['في'],
    content: after('في', ['#harm', '#attack', '#act', '#operation', 'حادث', 'انفجار', 'تفجير']),
    yes: [
      {
        text: 'حققت المحكمة الجنائية الدولية في جرائم ارتكبتها روسيا.',
        edges: ['organization:international-criminal-court investigated RU'],
      },
    ],
    no: [{ text: 'حققت شركة صينية أرباحا كبيرة في ألمانيا.', edges: ['* investigated *'] }],
  },
  {
    id: 'investigated/استجوب',
    relation: 'investigated',
    verbs: ['استجوب يستجوب', 'فتش يفتش', 'استنطق يستنطق'],
    target: ['object'],
    yes: [
      {
        text: 'استجوبت الشرطة الإسرائيلية بنيامين نتنياهو.',
        edges: ['organization:IL-police investigated person:benjamin-netanyahu'],
      },
      {
        text: 'فتش الإنتربول مجموعة فاغنر.',
        edges: ['organization:interpol investigated organization:wagner-group'],
      },
    ],
    no: [{ text: 'فتش الرجل عن مفاتيحه في باريس.', edges: ['* investigated *'] }],
  },
  {
    id: 'investigated/راقب',
    relation: 'investigated',
    verbs: ['راقب يراقب'],
    target: ['object'],
    sourceType: ['organization'],
    targetType: ['country', 'organization'],
    yes: [
      {
        text: 'راقبت الأمم المتحدة لبنان طوال الأزمة.',
        edges: ['organization:united-nations investigated LB'],
      },
    ],
    no: [{ text: 'راقب علماء الفلك كسوف الشمس في لبنان.', edges: ['* investigated *'] }],
  },
  {
    id: 'investigated/تحقق',
    relation: 'investigated',
    verbs: ['تحقق يتحقق'],
    target: ['من'],
    targetType: ['country', 'organization', 'person'],
    yes: [
      { text: 'تحققت الوكالة الدولية للطاقة الذرية من إيران.', edges: ['organization:iaea investigated IR'] },
    ],
    no: [{ text: 'تحقق حلم لاعبة من إيران.', edges: ['* investigated *'] }],
  },
]
