import type { Frame } from '../../../model/frame.ts'
import { after } from '../../content.ts'
import { actors } from './kinds.ts'

/** What sides settle with each other: accords, truces, ties restored. */
export const agreements: readonly Frame[] = [
  {
    id: 'agreed_with/اتفق',
    relation: 'agreed_with',
    verbs: ['اتفق يتفق', 'توافق يتوافق'],
    target: ['مع'],
    yes: [
      { text: 'اتفقت السعودية مع إيران على فتح القنصليات.', edges: ['SA agreed_with IR'] },
      { text: 'اتفقت روسيا وتركيا على مواصلة الحوار.', edges: ['RU agreed_with TR'] },
      { text: 'توافقت مصر والأردن على خطة مشتركة.', edges: ['EG agreed_with JO'] },
    ],
    no: [{ text: 'اتفق الخبراء على أن الطقس في روسيا سيبقى باردا.', edges: ['* agreed_with *'] }],
  },
  {
    id: 'agreed_with/توصل',
    relation: 'agreed_with',
    verbs: ['توصل يتوصل'],
    target: ['مع'],
    content: ['إلى', '#agreement'],
    yes: [
      {
        text: 'توصلت مصر إلى اتفاق مع صندوق النقد الدولي.',
        edges: ['EG agreed_with organization:international-monetary-fund'],
      },
    ],
    no: [{ text: 'توصل علماء من مصر إلى علاج مع فريق من كندا.', edges: ['* agreed_with *'] }],
  },
  {
    id: 'declared_ceasefire_with/توصل',
    relation: 'declared_ceasefire_with',
    verbs: ['توصل يتوصل', 'أعلن يعلن', 'أبرم يبرم'],
    target: ['مع'],
    content: ['إلى', '#ceasefire'],
    yes: [{ text: 'توصلت أرمينيا إلى هدنة مع أذربيجان.', edges: ['AM declared_ceasefire_with AZ'] }],
    no: [{ text: 'توصلت أرمينيا إلى وقف تصدير الفاكهة مع جورجيا.', edges: ['* declared_ceasefire_with *'] }],
  },
  {
    id: 'declared_ceasefire_with/أوقف',
    relation: 'declared_ceasefire_with',
    verbs: ['أوقف يوقف'],
    object: ['إطلاق', '#ceasefire'],
    target: ['مع'],
    yes: [{ text: 'أوقفت أرمينيا إطلاق النار مع أذربيجان.', edges: ['AM declared_ceasefire_with AZ'] }],
    no: [{ text: 'أوقفت أرمينيا استيراد الفواكه من أذربيجان.', edges: ['* declared_ceasefire_with *'] }],
  },
  {
    id: 'declared_ceasefire_with/دخل',
    relation: 'declared_ceasefire_with',
    verbs: ['دخل يدخل', 'سرى يسري', 'بدأ يبدأ'],
    object: ['#ceasefire'],
    target: ['بين', 'مع'],
    yes: [{ text: 'دخلت هدنة بين أرمينيا وأذربيجان حيز التنفيذ.', edges: ['AM declared_ceasefire_with AZ'] }],
    no: [{ text: 'دخلت سيارة إلى طريق بين مدينتين في إسرائيل.', edges: ['* declared_ceasefire_with *'] }],
  },
  {
    id: 'declared_ceasefire_with/هدنة',
    relation: 'declared_ceasefire_with',
    nouns: ['هدنة'],
    genitive: 'party',
    target: ['بين'],
    yes: [
      {
        text: 'رحبت قطر بالهدنة بين إسرائيل وحزب الله.',
        edges: ['IL declared_ceasefire_with organization:hezbollah'],
      },
    ],
    no: [
      {
        text: 'دعت مصر إلى هدنة بين إسرائيل وحركة حماس.',
        edges: ['IL declared_ceasefire_with organization:hamas'],
      },
    ],
  },
  {
    id: 'signed_agreement_with/وقع',
    relation: 'signed_agreement_with',
    verbs: ['وقع يوقع', 'أبرم يبرم'],
    object: ['#agreement', 'بيان', 'إعلان', 'وثيقة', 'خطة'],
    target: ['مع', 'بين'],
    yes: [
      { text: 'وقعت الصين اتفاقية تجارية مع إكوادور.', edges: ['CN signed_agreement_with EC'] },
      { text: 'أبرمت روسيا وكوريا الشمالية معاهدة شراكة.', edges: ['RU signed_agreement_with KP'] },
    ],
    no: [
      { text: 'وقعت هزة أرضية بين الصين ونيبال.', edges: ['* signed_agreement_with *'] },
      { text: 'وقعت الكاتبة الصينية كتابها في معرض القاهرة.', edges: ['* signed_agreement_with *'] },
    ],
  },
  {
    id: 'signed_agreement_with/وقع-على',
    relation: 'signed_agreement_with',
    verbs: ['وقع يوقع'],
    target: ['مع', 'بين'],
    content: after('على', ['#agreement', 'إعلان', 'بيان']),
    yes: [
      { text: 'وقعت الهند على اتفاق للتجارة الحرة مع بريطانيا.', edges: ['IN signed_agreement_with GB'] },
    ],
    no: [{ text: 'وقع الاختيار على مدينة في الهند مع مطلع العام.', edges: ['* signed_agreement_with *'] }],
  },
  {
    id: 'signed_agreement_with/توقيع',
    relation: 'signed_agreement_with',
    nouns: ['توقيع', 'إبرام'],
    genitive: 'victim',
    target: ['بين', 'مع'],
    yes: [{ text: 'جرى اليوم توقيع اتفاقية تعاون بين قطر وتركيا.', edges: ['QA signed_agreement_with TR'] }],
    no: [
      { text: 'أقيم حفل توقيع رواية جديدة بين قراء من قطر ولبنان.', edges: ['* signed_agreement_with *'] },
    ],
  },
  {
    id: 'plans_agreement_with/إعداد',
    relation: 'plans_agreement_with',
    nouns: ['إعداد'],
    genitive: 'victim',
    target: ['بين', 'مع'],
    content: ['ل', 'توقيع', 'ل', '#agreement'],
    yes: [{ text: 'يجري الإعداد لاتفاقية بين روسيا وإيران.', edges: ['RU plans_agreement_with IR'] }],
    no: [{ text: 'يجري الإعداد لمهرجان سينمائي بين روسيا وإيران.', edges: ['* plans_agreement_with *'] }],
  },
  {
    id: 'restored_relations_with/استأنف',
    relation: 'restored_relations_with',
    verbs: ['استأنف يستأنف', 'استعاد يستعيد', 'طبع يطبع', 'أقام يقيم', 'أعاد يعيد', 'رفع يرفع'],
    object: ['علاقة', 'تمثيل'],
    target: ['مع'],
    yes: [
      { text: 'استأنفت السعودية علاقاتها الدبلوماسية مع إيران.', edges: ['SA restored_relations_with IR'] },
      { text: 'أقامت السعودية علاقات دبلوماسية مع فنلندا.', edges: ['SA restored_relations_with FI'] },
      { text: 'طبعت البحرين علاقاتها مع إسرائيل.', edges: ['BH restored_relations_with IL'] },
      { text: 'رفعت تركيا تمثيلها الدبلوماسي مع مصر.', edges: ['TR restored_relations_with EG'] },
    ],
    no: [
      {
        text: 'استأنفت السعودية تصدير التمور مع بداية الموسم في إيران.',
        edges: ['* restored_relations_with *'],
      },
    ],
  },
  {
    id: 'restored_relations_with/فتح-سفارة',
    relation: 'restored_relations_with',
    verbs: ['أعاد يعيد', 'فتح يفتح', 'افتتح يفتتح'],
    object: ['سفارة', 'قنصلية', '#embassy'],
    target: ['في', 'لدى'],
    targetType: ['place', 'country'],
    yes: [
      { text: 'أعادت الإمارات فتح سفارتها في سوريا.', edges: ['AE restored_relations_with SY'] },
      { text: 'افتتحت هندوراس سفارة في الصين.', edges: ['HN restored_relations_with CN'] },
    ],
    no: [{ text: 'أعادت الإمارات فتح مسرح تاريخي في سوريا.', edges: ['* restored_relations_with *'] }],
  },
  {
    id: 'restored_relations_with/تصالح',
    relation: 'restored_relations_with',
    verbs: ['تصالح يتصالح'],
    target: ['مع'],
    targetType: actors,
    yes: [{ text: 'تصالحت قطر مع السعودية بعد سنوات من الخلاف.', edges: ['QA restored_relations_with SA'] }],
    no: [{ text: 'تصالح المطرب مع جمهوره في قطر.', edges: ['* restored_relations_with *'] }],
  },
  {
    id: 'restored_relations_with/مصالحة',
    relation: 'restored_relations_with',
    nouns: ['مصالحة', 'تصالح'],
    genitive: 'party',
    target: ['بين', 'مع'],
    sourceType: ['country', 'organization'],
    targetType: ['country', 'organization'],
    yes: [{ text: 'تحققت في بكين المصالحة بين إيران والسعودية.', edges: ['IR restored_relations_with SA'] }],
    no: [{ text: 'دعت مصر إلى مصالحة بين إيران والسعودية.', edges: ['IR restored_relations_with SA'] }],
  },
  {
    id: 'restored_relations_with/تطبيع',
    relation: 'restored_relations_with',
    nouns: ['تطبيع'],
    genitive: 'party',
    target: ['مع', 'بين'],
    targetType: ['country'],
    yes: [
      {
        text: 'رحبت الولايات المتحدة بتطبيع العلاقات بين إسرائيل والمغرب.',
        edges: ['IL restored_relations_with MA'],
      },
    ],
    no: [{ text: 'ترفض السعودية تطبيع علاقاتها مع إسرائيل.', edges: ['SA restored_relations_with IL'] }],
  },
  {
    id: 'plans_agreement_with/لمسات',
    relation: 'plans_agreement_with',
    verbs: ['وضع يضع'],
    object: ['لمسة'],
    target: ['مع', 'بين'],
    content: ['على', '#agreement', 'ل', '#agreement'],
    yes: [
      {
        text: 'وضعت الهند اللمسات الأخيرة على اتفاق تجاري مع بريطانيا.',
        edges: ['IN plans_agreement_with GB'],
      },
    ],
    no: [{ text: 'وضع الرسام اللمسات الأخيرة على لوحته في الهند.', edges: ['* plans_agreement_with *'] }],
  },
]
