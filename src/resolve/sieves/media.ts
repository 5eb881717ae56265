import type { Resolution } from '../state.ts'

const media = new Set(['news-agency', 'newspaper', 'television', 'radio', 'news-site', 'platform'])

/** Whether an entity is a medium, which reports and does not act. */
export const isMedium = (state: Resolution, id: string) => media.has(state.rowOf(id)?.kind ?? '')
