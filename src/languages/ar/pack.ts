import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { LanguagePack } from '../../model/pack.ts'
import { readClauses } from './clauses/read-clauses.ts'
import { datelineDate } from './dates/dates.ts'
import { prepositions } from './frames/prepositions.ts'
import { FrameTable } from './frames/table.ts'
import { topicSlots } from './frames/topics.ts'
import { buildKnowledge } from './knowledge.ts'
import { isComplete, type Tables } from './lexicon/tables.ts'
import { recognize } from './recognize/recognize.ts'
import { segment } from './segment.ts'

/** Arabic, with the names of a gazetteer. Its lists and frames are loaded only where no tables were made of them beforehand. */
export async function loadArabic(gazetteer: Gazetteer): Promise<LanguagePack> {
  if (isComplete(gazetteer.tables)) return arabic(gazetteer, gazetteer.tables)
  const { madeTables } = await import('./lexicon/lexicon-tables.ts')
  return arabic(gazetteer, madeTables())
}

/** Arabic, with the names of a gazetteer and the tables of the language. */
export function arabic(gazetteer: Gazetteer, tables: Tables): LanguagePack {
  const frameTable = new FrameTable(tables)
  const knowledge = buildKnowledge(gazetteer, tables)
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
