import type { Frame } from '../../../model/frame.ts'

/** Verbs that state no relation and open or close clauses all the same: whoever takes part, leaves, allows, prevents. */
export const plain: readonly Frame[] = [
  {
    id: 'plain',
    relation: null,
    verbs: [
      'استعان يستعين',
      'شارك يشارك',
      'حضر يحضر',
      'غادر يغادر',
      'صادق يصادق',
      'أسهم يسهم',
      'أجلى يجلي',
      'استسلم يستسلم',
      'تنازل يتنازل',
      'تراجع يتراجع',
      'امتثل يمتثل',
      'تعقب يتعقب',
      'أحبط يحبط',
      'امتنع يمتنع',
      'اختبر يختبر',
      'قمع يقمع',
      'عذب يعذب',
      'اغتصب يغتصب',
      'انفجر ينفجر',
      'اعترض يعترض',
      'تصدى يتصدى',
      'أوفد يوفد',
      'ترأس يترأس',
      'رأس يرأس',
      'صدر يصدر',
      'أدى يؤدي',
      'أسفر يسفر',
      'اضطلع يضطلع',
      'ألقى يلقي',
    ],
  },
  {
    // «فقد الجيش سيطرته على المدينة»: what is lost is there no more
    id: 'plain/lost',
    relation: null,
    scope: 'expectation',
    verbs: ['فقد يفقد', 'خسر يخسر'],
  },
]
