import type { Frame } from '../../../model/frame.ts'

/** Offices given, taken and left. */
export const structure: readonly Frame[] = [
  { id: 'appointed/عين', relation: 'appointed', verbs: ['عين يعين', 'انتخب ينتخب', 'كلف يكلف', 'رشح يرشح'], target: ['object'], targetType: ['person'] },
  { id: 'succeeded/خلف', relation: 'succeeded', verbs: ['خلف يخلف'], target: ['object'], targetType: ['person'], sourceType: ['person'] },
  { id: 'resigned_from/استقال', relation: 'resigned_from', verbs: ['استقال يستقيل', 'تنحى يتنحى'], target: ['من', 'عن'], sourceType: ['person'], targetType: ['organization', 'ministry', 'country'] },
]
