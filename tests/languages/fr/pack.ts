import type { Gazetteer } from '../../../src/gazetteer/gazetteer.ts'
import type { LanguagePack } from '../../../src/model/pack.ts'
import { clausesOf } from './clauses.ts'
import { frameTable } from './frames.ts'
import { Names } from './names.ts'
import { recognize } from './recognize.ts'
import { segment } from './segment.ts'

/** French of the plainest kind: what a language outside of `src` can do without a change there. */
export function french(gazetteer: Gazetteer): LanguagePack {
  const names = new Names(gazetteer)
  return {
    code: 'fr',
    segment,
    recognize: document => recognize(document, names),
    clauses: clausesOf,
    frames: (predicate, form) => (form === 'verb' ? frameTable.ofVerb(predicate) : []),
    prepositions: { agents: ['par'], between: ['entre'], companions: ['avec'], causes: ['dans'] },
    topicSlots: () => [],
    publishedAt: () => null,
  }
}
