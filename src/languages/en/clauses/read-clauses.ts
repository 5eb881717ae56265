import type { Clause } from '../../../model/clause.ts'
import type { Mention, Recognized, Resolved, Segmented } from '../../../model/document.ts'
import type { FrameTable } from '../../frame-table.ts'
import { datesIn } from '../dates/dates.ts'
import type { Knowledge } from '../knowledge.ts'
import { scanOf } from '../recognize/scan.ts'
import { Chunker } from './chunker.ts'
import { clausesOf } from './clauses-of.ts'
import type { Memory } from './pronouns.ts'
import { readSentence } from './read-sentence.ts'
import { remember } from './remember.ts'
import { contextOf } from './sentence-context.ts'
import { ToldActs } from './told-acts.ts'
import { wholeClause } from './whole-clause.ts'

const none: readonly never[] = []

/** The clauses that the two sentences before one told, of those of some sentences before it in their order. */
function lately(told: readonly Clause[], sentence: number): readonly Clause[] {
  let from = 0
  for (const clause of told) if (sentence - clause.sentence > 2) from++
  return told.slice(from)
}

/** All clauses of a document, verbs and nominalizations, with their arguments resolved. */
export function readClauses(
  document: Segmented & Recognized & Resolved,
  knowledge: Knowledge,
  frames: FrameTable,
): Clause[] {
  const { tokens, publishedAt } = document
  const scan = scanOf(document, knowledge)
  const bySentence: (Mention[] | undefined)[] = new Array(document.sentences.length)
  for (const mention of document.mentions) {
    if (mention.embedded) continue
    const list = bySentence[mention.sentence]
    if (list) list.push(mention)
    else bySentence[mention.sentence] = [mention]
  }
  const clauses: Clause[] = []
  const memory: Memory = { subjects: [], several: [], acts: new ToldActs(), told: [] }
  for (const sentence of document.sentences) {
    if (sentence.kind === 'dateline' || sentence.kind === 'boilerplate') continue
    const mentions = bySentence[sentence.index] ?? none
    if (mentions.length === 0 && memory.subjects.length === 0) continue
    const chunker = new Chunker(scan, sentence.from, sentence.to, mentions, frames)
    const reading = readSentence(chunker, frames)
    const dates = datesIn(scan, sentence.from, sentence.to, publishedAt)
    const context = contextOf({ scan, document, sentence: sentence.index, reading, frames, memory, dates })
    // what is asked is not said
    const asked = tokens[sentence.to - 1]?.text === '?'
    const found = clausesOf(context)
    memory.told = lately(memory.told, sentence.index).concat(found)
    for (const clause of found)
      clauses.push(asked ? wholeClause({ ...clause, modality: 'possible' }) : clause)
    if (sentence.kind === 'body') remember(context)
  }
  return clauses
}
