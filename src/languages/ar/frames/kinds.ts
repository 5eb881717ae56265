import type { Frame } from '../../../model/frame.ts'

/** Whoever acts, and can be greeted, helped, answered or wronged. */
export const actors: Frame['targetType'] = ['person', 'country', 'ministry', 'organization']

/** States and those who act like them. */
export const states: Frame['targetType'] = ['country', 'organization']

/** What is struck, held or entered. */
export const sites: Frame['targetType'] = ['country', 'place', 'organization']

/** What a member of a body takes part in, and is kept from when it is suspended. */
export const activities: readonly string[] = ['ممارسة', 'مشاركة', 'نشاط', 'عضوية', 'حضور', 'عمل']

/** What ships, crews and patrols are for that do no force. */
export const peaceful: readonly string[] = [
  'تنقيب',
  'مسح',
  'استكشاف',
  'حفر',
  'شحن',
  'صيد',
  'إنقاذ',
  'إسعاف',
  'إطفاء',
  'إطفائي',
  'إطفائيين',
  'إطفائيون',
  'بحث',
  'تجارة',
]
