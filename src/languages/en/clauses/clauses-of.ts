import type { Clause } from '../../../model/clause.ts'
import type { FrameTable } from '../../frame-table.ts'
import { addImplied, backingClause } from './implied-clauses.ts'
import { nounClause } from './noun-clause.ts'
import type { Phrase } from './phrase.ts'
import type { SentenceContext } from './sentence-context.ts'
import { verbClause } from './verb-clause.ts'

/** The first of the lemmas of a phrase that names an act some frame states a relation for. */
function actOf({ acts }: Phrase, frames: FrameTable): string | undefined {
  for (const lemma of acts) if (frames.nounStates(lemma)) return lemma
  return undefined
}

const isHandedIn = (lemma: string) =>
  /^(?:lodge|file|submit|present|register|make|issue|deliver|hand|send)$/.test(lemma)

/** Whether a noun is what an office before it is for. */
function ofOffice({ scan, document, sentence }: SentenceContext, { from }: Phrase): boolean {
  const at = from - 1
  if (scan.key(at) !== 'for') return false
  return document.mentions.some(
    mention =>
      mention.sentence === sentence &&
      mention.to === at &&
      mention.type === 'person' &&
      scan.word(mention.to - 1)?.shape === 'lower',
  )
}

/** The clauses of a sentence: of its verbs, of what they imply, and of the acts that its nouns name. */
export function clausesOf(context: SentenceContext): Clause[] {
  const result: Clause[] = []
  for (const raw of context.reading.clauses) {
    const clause = verbClause(context, raw)
    if (clause) result.push(clause)
  }
  const verbs = result.slice()
  const { phrases } = context.reading
  addImplied(context, verbs, result)
  for (const phrase of phrases) if (phrase.backers.length > 0) result.push(backingClause(context, phrase))
  for (const phrase of phrases) {
    if (phrase.mention !== null || phrase.pronoun !== '') continue
    const lemma = actOf(phrase, context.frames)
    if (lemma === undefined) continue
    // "the envoy for talks between A and B"
    if (ofOffice(context, phrase)) continue
    // "a general strike against the government" is no raid
    if (lemma === 'strike' && phrase.sort === 'protest') continue
    // "concluded a partnership with": what the verb says
    const owner = phrase.seat
    if (
      lemma === 'partnership' &&
      owner?.role === 'object' &&
      owner.clause?.group.lemmas.some(l => /^(?:sign|conclude|ink|seal)$/.test(l))
    )
      continue
    // "lodged a protest against": on paper
    if (
      phrase.head === 'protest' &&
      ((owner?.role === 'object' && owner.clause?.group.lemmas.some(isHandedIn)) ||
        // "the protest filed by X"
        context.reading.clauses.some(
          ({ antecedent, group }) => antecedent === phrase && group.lemmas.some(isHandedIn),
        ))
    )
      continue
    result.push(nounClause(context, phrase, lemma))
  }
  return result
}
