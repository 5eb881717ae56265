import type { SentenceContext } from './sentence-context.ts'
import { actsIn } from './told-acts.ts'

/** Keeps who acted and spoke for the pronouns of the next sentences. */
export function remember(context: SentenceContext): void {
  const said: { id: string; gender: 'm' | 'f' | null }[] = []
  for (const clause of context.reading.clauses) {
    if (!clause.subject || clause.link === 'relative' || clause.link === 'participle') continue
    const ids = context.referents.all(clause.subject)
    if (ids.length > 1) context.memory.several = ids
    for (const id of ids.length === 1 ? ids : [])
      said.push({
        id,
        gender:
          clause.subject.mention?.gender ?? context.scan.knowledge.gazetteer.world.get(id)?.gender ?? null,
      })
  }
  rememberActs(context)
  // who speaks comes last: he is "he" in the next sentence
  const speakers = context.reading.clauses.filter(
    clause =>
      clause.link === 'attribution' ||
      (clause.link === 'main' && clause.group.lemmas.some(lemma => context.frames.isSpeech(lemma))),
  )
  const mains = context.reading.clauses.filter(clause => clause.link === 'main')
  const last = speakers[speakers.length - 1] ?? mains[0]
  const foremost = last?.subject ? context.referents.all(last.subject) : []
  if (foremost.length === 1) {
    const id = foremost[0] as string
    said.push({
      id,
      gender:
        last?.subject?.mention?.gender ?? context.scan.knowledge.gazetteer.world.get(id)?.gender ?? null,
    })
  }
  context.memory.subjects = [...context.memory.subjects, ...said].slice(-12)
}

/** Keeps who did what later sentences may speak of again. */
function rememberActs(context: SentenceContext): void {
  const { acts } = context.memory
  acts.forget(context.sentence)
  const laid = context.reading.clauses.find(
    clause => clause.subject && !clause.group.passive && context.voices.scopeOf(clause) === 'accusation',
  )
  const accusers = laid?.subject ? context.referents.all(laid.subject) : []
  if (accusers.length > 0) acts.tell('accusation', accusers, context.sentence)
  for (const clause of context.reading.clauses) {
    if (!clause.subject || clause.group.passive || clause.negated || clause.group.modality !== 'fact')
      continue
    if (context.voices.standing(clause).modality !== 'fact') continue
    for (const { kind, ids } of actsIn(clause, context.frames, phrase => context.referents.all(phrase)))
      acts.tell(kind, ids, context.sentence)
  }
}
