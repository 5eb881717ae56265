import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { LanguagePack } from '../../model/pack.ts'
import { readClauses } from './clauses/read-clauses.ts'
import { datelineDate } from './dates/dates.ts'
import { frameTable } from './frames/table.ts'
import { topicSlots } from './frames/topics.ts'
import { buildKnowledge } from './knowledge.ts'
import { recognize } from './recognize/recognize.ts'
import { segment } from './segment.ts'

/** English, with the names of a gazetteer. */
export function english(gazetteer: Gazetteer): LanguagePack {
  const knowledge = buildKnowledge(gazetteer, frameTable.frames)
  return {
    code: 'en',
    segment: text => segment(text, knowledge),
    recognize: document => recognize(document, knowledge),
    clauses: document => readClauses(document, knowledge, frameTable),
    frames: (predicate, form) =>
      form === 'verb' ? frameTable.ofVerb(predicate) : frameTable.ofNoun(predicate),
    prepositions: { agents: ['by'], between: ['between'], companions: ['with'], causes: ['in'] },
    topicSlots,
    publishedAt: document => {
      for (const sentence of document.sentences) {
        if (sentence.kind !== 'dateline') continue
        const date = datelineDate(document.tokens, sentence.from, sentence.to)
        if (date) return date
      }
      return null
    },
  }
}
