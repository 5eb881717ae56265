import type { Clause, Participant } from '../../../model/clause.ts'
import type { Frame } from '../../../model/frame.ts'
import { agentsOf, passiveAgentsOf } from './agents.ts'
import { dateOf } from './clause-date.ts'
import { nounObliques } from './noun-obliques.ts'
import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { SentenceContext } from './sentence-context.ts'

/** Verbs whose subject the act of their object is done to. */
const receiving = new Set('receive get accept undergo suffer face'.split(' '))

/** Nouns of what befalls somebody, by whoever tells of it. */
const fates = new Set(['death', 'injury', 'wounding'])

/** Nouns of somebody's part in what others do too. */
const shares = new Set(['involvement', 'participation', 'role', 'part', 'presence'])

/** The clause of an act that a noun names: `lemma` is the one of its lemmas that frames know. */
export function nounClause(context: SentenceContext, phrase: Phrase, lemma: string): Clause {
  const frames = context.frames.ofNoun(lemma)
  const genitive = frames.find(frame => frame.genitive)?.genitive ?? 'doer'
  const seat = phrase.seat
  const owner = seat?.clause ?? null
  const governed = owner !== null && seat?.role === 'object'
  // "received a donation": it was given to them
  const receives = governed && genitive !== 'party' && owner.group.lemmas.some(l => receiving.has(l))
  // "confirmed the death of two soldiers": nobody says who killed them
  const light =
    governed && !receives && !fates.has(lemma) && owner.group.lemmas.some(l => context.frames.isLight(l))
  let { subjects, objects } = sides(context, phrase, genitive)
  const told: Participant[] = []
  for (const doer of phrase.doers) context.participants.addAll(doer, told)
  if (named(told) && !named(subjects)) subjects = told
  if (!named(subjects))
    subjects = passiveAgentsOf(phrase, context.reading.clauses).flatMap(agent =>
      context.participants.all(agent),
    )
  if (!named(subjects) && owner && context.voices.scopeOf(owner) === 'claim' && seat?.role === 'oblique')
    subjects = context.participants.all(owner.subject)
  const passiveOwner = owner?.group.passive === true
  // "pressed Y to hold its fire in a call with Z": X calls
  const spoken =
    genitive === 'party' &&
    seat?.role === 'oblique' &&
    (seat.preposition === 'during' || (seat.preposition === 'in' && /(?:call|conversation)$/.test(lemma)))
  let caller = owner
  while (spoken && caller?.parent && caller.link === 'complement' && caller.group.tense !== 'finite')
    caller = caller.parent
  if (
    !named(subjects) &&
    owner &&
    !passiveOwner &&
    (light ||
      ((genitive === 'party' || phrase.sort === 'visit') &&
        seat?.role === 'oblique' &&
        seat.under === null &&
        // "thanked X for the visit": X's
        !(seat.preposition === 'for' && isThanks(owner, context)) &&
        /^(?:in|during|after|at|over|by|through|following|on|for|from)$/.test(seat.preposition)))
  )
    subjects = context.participants.all(caller?.subject ?? owner.subject)
  // "ended X's involvement in talks": X's talks
  const share =
    seat?.role === 'oblique' && seat.preposition === 'in'
      ? owner?.objects.find(({ head, possessor }) => possessor !== null && shares.has(head))
      : undefined
  if (share) subjects = context.participants.all(share.possessor)
  // "A and B will join a meeting of donors": with others
  if (light && phrase.sort === 'talks' && owner?.group.lemmas.some(l => l === 'join' || l === 'attend'))
    subjects = []
  // "Meeting with X, Y said": Y met him
  if (!named(subjects) && genitive === 'party' && context.reading.phrases[0] === phrase)
    if (phrase.head === 'meeting' && phrase.complements.some(c => c.preposition === 'with'))
      subjects = context.participants.all(
        context.reading.clauses.find(({ link }) => link === 'main')?.subject ?? null,
      )
  // "soldiers were killed in clashes with X": they fought
  if (
    !named(subjects) &&
    owner?.group.passive &&
    genitive === 'party' &&
    phrase.sort === 'clash' &&
    seat?.role === 'oblique' &&
    seat.preposition === 'in'
  )
    subjects = context.participants.all(owner.subject)
  // "assured Trump in a phone call": who speaks and who is spoken to
  if (
    genitive === 'party' &&
    seat?.role === 'oblique' &&
    seat.under === null &&
    // "removed X over a leaked phone call"
    !/^(?:over|for|on|from)$/.test(seat.preposition) &&
    owner &&
    !passiveOwner &&
    subjects.length > 0 &&
    /^(?:call|conversation|phone call|meeting|talks)$/.test(lemma) &&
    !phrase.complements.some(c => c.preposition !== 'of' && context.frames.nounTakes(lemma, c.preposition))
  )
    subjects = [
      ...subjects,
      ...owner.objects.flatMap(object => context.participants.all(object)).filter(p => p.sort === 'person'),
    ]
  objects = [...objects, ...context.participants.compounded(phrase)]
  // "his first Russian visit": where he goes
  if (phrase.sort === 'visit' && named(subjects) && phrase.possessor)
    for (const modifier of phrase.modifiers)
      if (modifier.type === 'country' || modifier.type === 'place')
        objects = [...objects, context.participants.modifier(modifier)]
  if (receives && !owner.group.passive) objects = [...objects, ...context.participants.all(owner.subject)]
  const obliques = nounObliques(context, phrase, lemma, genitive === 'party', light)
  const standing = context.voices.nounStanding(phrase, caller, spoken ? 'loose' : (seat?.role ?? 'loose'))
  const token = context.scan.tokens[phrase.at] as { start: number; end: number }
  return {
    sentence: context.sentence,
    predicate: lemma,
    form: 'noun',
    trigger: { start: token.start, end: token.end },
    voice: 'active',
    negated: standing.negated !== phrase.negated,
    modality: standing.modality,
    subjects,
    objects,
    obliques,
    speakers: standing.speakers,
    date: dateOf(context, owner, standing.modality),
    certainty: 0.8,
  }
}

/** Whether a clause thanks or praises somebody. */
const isThanks = ({ group, objects }: RawClause, { frames }: SentenceContext): boolean =>
  objects.some(({ sort }) => sort === 'stance') || group.lemmas.some(lemma => frames.isStance(lemma))

/** Whether somebody or something that has a name is among participants. */
function named(participants: readonly Participant[]): boolean {
  for (const { entities } of participants) if (entities.length > 0) return true
  return false
}

/** Who does an act and to whom, by what stands around its noun: its owner, its "of", its "by", the words before it. */
function sides(
  { participants }: SentenceContext,
  phrase: Phrase,
  genitive: NonNullable<Frame['genitive']>,
): { readonly subjects: Participant[]; readonly objects: Participant[] } {
  const of: Participant[] = []
  for (const { preposition, phrase: whole } of phrase.complements)
    if (preposition === 'of') participants.addAll(whole, of)
  const by: Participant[] = []
  for (const agent of agentsOf(phrase)) participants.addAll(agent, by)
  const possessor = participants.all(phrase.possessor)
  // "the NATO summit": at which others meet
  const held = phrase.modifiers.length === 1 && /^(?:meeting|summit|session)$/.test(phrase.head)
  const modifiers: Participant[] = []
  for (const modifier of phrase.modifiers) {
    const { type } = modifier
    if (type !== 'person' && type !== 'event' && !(held && type === 'organization'))
      modifiers.push(participants.modifier(modifier))
  }
  switch (genitive) {
    case 'victim': {
      if (of.length > 0)
        return { objects: of, subjects: named(by) ? by : named(possessor) ? possessor : modifiers }
      const alone = possessor.length === 0 && modifiers.length > 0 && named(by)
      return { objects: alone ? modifiers : possessor, subjects: named(by) ? by : modifiers }
    }
    case 'addressee':
      return { objects: of, subjects: [...possessor, ...modifiers, ...by] }
    case 'party':
      return { objects: [], subjects: [...possessor, ...modifiers, ...of.filter(p => p.entities.length > 0)] }
    case 'doer': {
      const subjects = named(by) ? by : named(possessor) ? possessor : modifiers
      const does =
        !named(subjects) &&
        phrase.possessor === null &&
        named(of) &&
        of.every(p => p.entities.every(id => !id.startsWith('place:')))
      return does ? { objects: [], subjects: of } : { objects: of, subjects }
    }
  }
}
