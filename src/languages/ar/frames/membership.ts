import type { Frame } from '../../../model/frame.ts'

/** Belonging to bodies: joining, being in, taking in. */
export const membership: readonly Frame[] = [
  {
    id: 'member_of/انضم',
    relation: 'member_of',
    verbs: ['انضم ينضم', 'انتمى ينتمي'],
    target: ['إلى', 'ل'],
    targetType: ['organization'],
    yes: [
      { text: 'انضمت فنلندا إلى حلف شمال الأطلسي.', edges: ['FI member_of organization:nato'] },
      { text: 'تنتمي مصر إلى جامعة الدول العربية.', edges: ['EG member_of organization:arab-league'] },
    ],
    no: [
      { text: 'تسعى أوكرانيا إلى أن تنضم إلى حلف شمال الأطلسي.', edges: ['UA member_of organization:nato'] },
    ],
  },
  {
    id: 'member_of/عضو',
    relation: 'member_of',
    nouns: ['عضو في'],
    genitive: 'doer',
    target: ['في'],
    targetType: ['organization'],
    yes: [
      { text: 'عارضت المجر، العضو في حلف شمال الأطلسي، الخطوة.', edges: ['HU member_of organization:nato'] },
      {
        text: 'المجر، وهي عضو في حلف شمال الأطلسي، عارضت الخطوة.',
        edges: ['HU member_of organization:nato'],
      },
      {
        text: 'باتت بلغاريا عضوا في الاتحاد الأوروبي عام 2007.',
        edges: ['BG member_of organization:european-union'],
      },
      {
        text: 'سويسرا ليست عضوا في الاتحاد الأوروبي.',
        edges: ['CH member_of organization:european-union not'],
      },
      {
        text: 'أرسلت النيجر، شريكة بوركينا فاسو في تحالف دول الساحل، قافلة.',
        edges: [
          'NE member_of organization:alliance-of-sahel-states',
          'BF member_of organization:alliance-of-sahel-states',
        ],
      },
      {
        text: 'رد فؤاد حسين، المنتمي إلى الحزب الديمقراطي الكردستاني.',
        edges: ['person:fuad-hussein member_of organization:kdp'],
      },
    ],
    no: [
      { text: 'تسعى أوكرانيا إلى أن تصبح عضوا في حلف شمال الأطلسي.', edges: ['UA member_of *'] },
      { text: 'التقت بلغاريا أعضاء في الاتحاد الأوروبي.', edges: ['BG member_of *'] },
      { text: 'قالت النيجر، شريكة مالي في مكافحة الإرهاب، إنها ترفض ذلك.', edges: ['* member_of *'] },
    ],
  },
  {
    id: 'member_of/ضم',
    relation: 'member_of',
    verbs: ['ضم يضم'],
    notObject: ['#group', '#force', '#prisoner', '#talks', '#vehicle', 'صوت', 'جهد'],
    source: ['object'],
    target: ['subject'],
    sourceType: ['country', 'organization'],
    targetType: ['organization'],
    yes: [
      {
        text: 'تضم مجموعة بريكس البرازيل وروسيا والهند.',
        edges: [
          'BR member_of organization:brics',
          'RU member_of organization:brics',
          'IN member_of organization:brics',
        ],
      },
    ],
    no: [{ text: 'تضم روسيا أراضي أوكرانية.', edges: ['* member_of *'] }],
  },
  {
    id: 'member_of/انضوى',
    relation: 'member_of',
    verbs: ['انضوى ينضوي'],
    target: ['تحت', 'ضمن'],
    targetType: ['organization'],
    yes: [
      {
        text: 'انضوت كتائب بابليون تحت الحشد الشعبي.',
        edges: ['* member_of organization:popular-mobilization-forces'],
      },
    ],
    no: [{ text: 'تنضوي الرسوم تحت فن الكاريكاتير في روسيا.', edges: ['* member_of *'] }],
  },
  {
    id: 'member_of/انضمام',
    relation: 'member_of',
    nouns: ['انضمام'],
    genitive: 'doer',
    target: ['إلى', 'ل'],
    targetType: ['organization'],
    yes: [
      {
        text: 'رحب أنطونيو غوتيريش بانضمام فلسطين إلى الأمم المتحدة.',
        edges: ['PS member_of organization:united-nations'],
      },
    ],
    no: [{ text: 'دعت المجر أوكرانيا إلى الانضمام إلى الاتحاد الأوروبي.', edges: ['UA member_of *'] }],
  },
]
