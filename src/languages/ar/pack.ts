import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { LanguagePack } from '../../model/pack.ts'
import { readClauses } from './clauses/read-clauses.ts'
import { datelineDate } from './dates/dates.ts'
import { prepositions } from './frames/prepositions.ts'
import { frameTable } from './frames/table.ts'
import { topicSlots } from './frames/topics.ts'
import { buildKnowledge } from './knowledge.ts'
import { recognize } from './recognize/recognize.ts'
import { segment } from './segment.ts'

/** Arabic, with the names of a gazetteer. */
export function arabic(gazetteer: Gazetteer): LanguagePack {
  const knowledge = buildKnowledge(gazetteer, frameTable.verbRows, frameTable.nouns)
  return {
    code: 'ar',
    segment: text => segment(text, knowledge),
    recognize: document => recognize(document, knowledge),
    clauses: document => readClauses(document, knowledge, frameTable),
    frames: (predicate, form) =>
      form === 'verb' ? frameTable.ofVerb(predicate) : frameTable.ofNoun(predicate),
    prepositions,
    topicSlots,
    publishedAt: document => {
      for (const sentence of document.sentences) {
        if (sentence.kind !== 'dateline') continue
        const date = datelineDate(document.tokens, sentence.from, sentence.to)
        if (date?.precision === 'day') return date.value
      }
      return null
    },
  }
}
