import type { Frame } from '../../../model/frame.ts'

/** Offices given, taken and left. */
export const structure: readonly Frame[] = [
  {
    id: 'appointed/عين',
    relation: 'appointed',
    verbs: ['عين يعين', 'انتخب ينتخب', 'كلف يكلف', 'رشح يرشح'],
    target: ['object'],
    targetType: ['person'],
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
  },
  {
    id: 'resigned_from/أقال',
    relation: 'resigned_from',
    verbs: ['أقال يقيل', 'أعفى يعفي', 'عزل يعزل'],
    source: ['object'],
    target: ['office'],
    sourceType: ['person'],
  },
  {
    id: 'resigned_from/إقالة',
    relation: 'resigned_from',
    nouns: ['إقالة', 'إعفاء', 'عزل'],
    genitive: 'victim',
    source: ['object'],
    target: ['office'],
    sourceType: ['person'],
  },
  {
    id: 'succeeded/خلف',
    relation: 'succeeded',
    verbs: ['خلف يخلف'],
    target: ['object'],
    targetType: ['person'],
    sourceType: ['person'],
  },
  {
    id: 'resigned_from/استقال',
    relation: 'resigned_from',
    verbs: ['استقال يستقيل', 'تنحى يتنحى'],
    target: ['من', 'عن'],
    sourceType: ['person'],
    targetType: ['organization', 'ministry', 'country'],
  },
]
