import type { Phrase } from './phrase.ts'
import type { Memory } from './pronouns.ts'
import type { SentenceContext } from './sentence-context.ts'
import { actsIn } from './told-acts.ts'

/** Keeps who acted and spoke for the pronouns of the next sentences. */
export function remember(context: SentenceContext): void {
  const { memory, referents, scan } = context
  const said: Memory['subjects'][number][] = []
  const say = ({ mention, plural, from }: Phrase, id: string) => {
    const head = scan.word(scan.key(from) === 'the' ? from + 1 : from)
    said.push({
      id,
      gender: mention?.gender ?? scan.knowledge.gazetteer.world.get(id)?.gender ?? null,
      // "the members of the council"
      many: mention ? head?.shape === 'lower' && head.noun === 'plural' : plural,
    })
  }
  for (const clause of context.reading.clauses) {
    if (!clause.subject || clause.link === 'relative' || clause.link === 'participle') continue
    const ids = referents.all(clause.subject)
    if (ids.length > 1) memory.several = ids
    if (ids.length === 1) say(clause.subject, ids[0] as string)
  }
  rememberActs(context)
  // who speaks comes last: he is "he" in the next sentence
  const { clauses } = context.reading
  const speaks = clauses.findLast(
    ({ link, group }) =>
      link === 'attribution' ||
      (link === 'main' && group.lemmas.some(lemma => context.frames.isSpeech(lemma))),
  )
  const foremost = (speaks ?? clauses.find(({ link }) => link === 'main'))?.subject
  const ids = foremost ? referents.all(foremost) : []
  if (foremost && ids.length === 1) say(foremost, ids[0] as string)
  memory.subjects = [...memory.subjects, ...said].slice(-12)
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
