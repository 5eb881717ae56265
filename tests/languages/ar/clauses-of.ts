import { madeTables } from '../../../src/languages/ar/lexicon/lexicon-tables.ts'
import { arabic } from '../../../src/languages/ar/pack.ts'
import type { Clause } from '../../../src/model/clause.ts'
import { recognizeStage, resolveStage, segmentStage } from '../../../src/pipeline.ts'
import { gazetteer } from '../reading.ts'

const pack = arabic(gazetteer, madeTables())

/** The clauses of a text, before frames make relations of them. */
export function clausesOf(text: string): readonly Clause[] {
  const stages = { pack, gazetteer }
  const article = { id: 'sentence', text, language: 'ar', publishedAt: null }
  const segmented = segmentStage.run({ article }, stages)
  const recognized = { ...segmented, ...recognizeStage.run(segmented, stages) }
  return pack.clauses({ ...recognized, ...resolveStage.run(recognized, stages) })
}

/** Whether a clause has a predicate that some frame makes a relation of. */
export const mayRelate = ({ predicate, form }: Clause): boolean =>
  pack.frames(predicate, form).some(({ relation }) => relation !== null)
